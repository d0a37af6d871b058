"""Starts Гише: the kiosk, or one of its commands."""

import sys

from kiosk.cli.arguments import run

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
