"""A stand-in for a browser: a script that does what makes browsers hard to end."""

import os
import sys
from contextlib import suppress
from pathlib import Path

SCRIPT = """#!/bin/sh
# Keeps what it was given; has a child, and another that leaves the session.
{first}
for each in "$@"; do printf '%s\\n' "$each" >> "$HOME/arguments"; done
env > "$HOME/environment"
echo left > "$HOME/.config-of-mine"
echo left > "$TMPDIR/socket"
tail -f /dev/null &
child=$!
setsid tail -f /dev/null &
away=$!
echo "$$ $child $away" > {told}
{last}
"""


class StandIn:
    """A browser that tells through a pipe when it has begun, with its processes."""

    def __init__(self, folder, name="chromium", *, stubborn=False, ends=False):
        folder.mkdir(exist_ok=True)
        self.path = folder / name
        self.told = folder / f"{name}.told"
        os.mkfifo(self.told)
        script = SCRIPT.format(
            first="trap '' TERM" if stubborn else "",
            told=self.told,
            last="exit 0" if ends else "wait",
        )
        self.path.write_text(script)
        self.path.chmod(0o755)

    def begun(self):
        """Wait until it has begun, and return its processes: itself, child, away."""
        return [int(each) for each in self.told.read_text().split()]


def runs(pid):
    """Whether a process is there and has not ended."""
    with suppress(OSError):
        stat = Path(f"/proc/{pid}/stat").read_text()
        return stat.rpartition(")")[2].split()[0] not in {"Z", "X"}
    return False


ON_LINUX = sys.platform == "linux"
