"""Prints the table of budgets: what was measured, beside what, whether it is met."""

import sys

from PySide6.QtWidgets import QApplication

from tests.bench import durable, leaflet, policy, search, start, tap, tickets

PARTS = {
    "start": start,
    "tap": tap,
    "durable": durable,
    "search": search,
    "policy": policy,
    "leaflet": leaflet,
    "tickets": tickets,
}


def main(names):
    """Measure the parts that are named, or all; return 1 where a budget is not met."""
    application = QApplication.instance() or QApplication([])
    met = application is not None
    for name in names or PARTS:
        for what, measured, beside, fits, budget in PARTS[name].rows():
            met = met and fits
            sys.stdout.write(
                f"{'met    ' if fits else 'NOT MET'} {what}: {measured}\n"
                f"        beside: {beside}; budget: {budget}\n"
            )
            sys.stdout.flush()
    return int(not met)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
