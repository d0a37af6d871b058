"""Reads the command line and calls what it asks for.

Each command's module is imported only when it is called: the kiosk itself must
stand on the screen before anything heavy is read.
"""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.directory import LANGUAGES
from kiosk.domain.errors import Expected
from kiosk.theme.tokens import TEXT_SIZES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Command = Callable[[argparse.Namespace], int]

NO_DISPLAY = 3


def run(arguments: Sequence[str]) -> int:
    """Do what the command line asks; return the program's exit code.

    0: done. 1: something was found wrong. 2: it could not be understood.
    3: there is no screen to show the kiosk on.
    """
    parsed = _parser().parse_args(arguments)
    command: Command = parsed.command
    try:
        return command(parsed)
    except BrokenPipeError:
        # Whoever reads the output has seen enough. Python shall not flush the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Expected as trouble:
        from kiosk.cli.words import say_trouble

        say_trouble(trouble)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py", description="Гише: a kiosk for the public PCs of libraries."
    )
    parser.set_defaults(command=_kiosk)
    parser.add_argument("--data", type=Path, help="the data folder")
    parser.add_argument(
        "--windowed", action="store_true", help="in a window, not full screen"
    )
    parser.add_argument("--lang", choices=LANGUAGES, help="the language to begin in")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_tour(commands)
    _add_guides(commands)
    search = commands.add_parser(
        "search", help="search for queries given as lines on standard input"
    )
    search.add_argument("--json", action="store_true", help="a JSON object a line")
    search.add_argument("--most", type=int, default=12, help="results of each")
    search.set_defaults(command=_search)
    _add_data(search)
    _add_leaflet(commands)
    _add_ticket(commands)
    _add_settings(commands)
    check = commands.add_parser("check", help="the health of this machine")
    _add_data(check)
    check.set_defaults(command=_check)
    return parser


if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001


def _add_data(parser: argparse.ArgumentParser) -> None:
    # SUPPRESS: what stands before the command is not undone by its default.
    parser.add_argument(
        "--data", type=Path, default=argparse.SUPPRESS, help="the data folder"
    )


def _add_tour(commands: Subparsers) -> None:
    tour = commands.add_parser(
        "tour", help="walk a guide on the real screens and leave pictures"
    )
    tour.add_argument("out", type=Path, help="the folder for the pictures")
    tour.add_argument("--guide", action="append", help="a guide's id; may be repeated")
    tour.add_argument("--lang", action="append", choices=LANGUAGES)
    tour.add_argument("--theme", action="append", choices=("light", "dark", "contrast"))
    tour.add_argument(
        "--size", type=_pixels, default=(1280, 800), help="the window, as 1024x768"
    )
    tour.add_argument(
        "--text",
        type=int,
        action="append",
        choices=TEXT_SIZES,
        help="text size in percent",
    )
    tour.add_argument(
        "--on", type=datetime.date.fromisoformat, help="the day, if not today"
    )
    tour.set_defaults(command=_tour)


def _add_leaflet(commands: Subparsers) -> None:
    leaflet = commands.add_parser(
        "leaflet", help="make the note that a patron takes home, as a PDF"
    )
    leaflet.add_argument("guide", help="a guide's id")
    leaflet.add_argument("out", type=Path, help="the file to write")
    leaflet.add_argument(
        "--answers",
        default="[]",
        metavar="JSON",
        help="as for `guides replay`: [[question, value], …]",
    )
    leaflet.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS)
    leaflet.add_argument(
        "--receipt", action="store_true", help="80 mm wide instead of A4"
    )
    leaflet.add_argument(
        "--size",
        type=int,
        choices=range(100, 201),
        metavar="PERCENT",
        default=100,
        help="the size of the text, 100 to 200",
    )
    leaflet.add_argument(
        "--on", type=datetime.date.fromisoformat, help="the day, if not today"
    )
    _add_data(leaflet)
    leaflet.set_defaults(command=_leaflet)


def _pixels(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"write it as 1024x768, not as {text}")
    return int(width), int(height)


def _add_guides(commands: Subparsers) -> None:
    guides = commands.add_parser("guides", help="check, list and walk guides")
    actions = guides.add_subparsers(title="actions", metavar="ACTION", required=True)
    check = actions.add_parser("check", help="prove that guides may be published")
    check.add_argument(
        "folder", type=Path, nargs="?", help="content, or the folder of one guide"
    )
    check.add_argument("--on", type=datetime.date.fromisoformat, help="the day")
    check.add_argument("--guide", action="append", help="only this guide")
    check.set_defaults(command=_guides_check)
    listing = actions.add_parser("list", help="list the guides")
    listing.add_argument("--json", action="store_true", help="one JSON document")
    listing.set_defaults(command=_guides_list)
    replay = actions.add_parser(
        "replay", help="walk answers given as JSON lines on standard input"
    )
    replay.set_defaults(command=_guides_replay)
    gaps = actions.add_parser("gaps", help="list what is unknown, uncertain or ending")
    gaps.add_argument("folder", type=Path, nargs="?", help="content")
    gaps.add_argument("--on", type=datetime.date.fromisoformat, help="the day")
    gaps.add_argument("--json", action="store_true", help="one JSON document")
    gaps.add_argument(
        "--fill-in", action="store_true", help="make a file to fill in the contacts"
    )
    _add_data(gaps)
    gaps.set_defaults(command=_guides_gaps)
    stamp = actions.add_parser(
        "stamp", help="let translations remember the Bulgarian that they translate"
    )
    stamp.add_argument("folder", type=Path, nargs="?", help="content")
    stamp.add_argument("--guide", help="only this guide, fragment or list")
    stamp.add_argument(
        "--renew", action="append", metavar="KEY", help="this string fits again"
    )
    stamp.add_argument(
        "--renew-all", action="store_true", help="every string fits again"
    )
    stamp.set_defaults(command=_guides_stamp)
    keep = actions.add_parser(
        "keep", help="let resume numbers be read after a guide's questions change"
    )
    keep.add_argument("folder", type=Path, nargs="?", help="content")
    keep.add_argument("--guide", action="append", required=True, help="a guide's id")
    keep.add_argument(
        "--as-in", type=Path, metavar="FOLDER", help="content in which it is as it was"
    )
    keep.set_defaults(command=_guides_keep)


def _add_ticket(commands: Subparsers) -> None:
    ticket = commands.add_parser("ticket", help="make and read resume numbers")
    actions = ticket.add_subparsers(title="actions", metavar="ACTION", required=True)
    make = actions.add_parser("make", help="make the number that answers lead to")
    make.add_argument("guide", help="a guide's id")
    make.add_argument("--answers", default="[]", help="as JSON: [[question, value], …]")
    make.add_argument("--at", metavar="STEP", help="a step before the last one")
    make.set_defaults(command=_ticket_make)
    read = actions.add_parser("read", help="say where a number leads")
    read.add_argument("number", nargs="+", help="its digits, in groups or not")
    read.set_defaults(command=_ticket_read)
    for action in (make, read):
        action.add_argument("--on", type=datetime.date.fromisoformat, help="the day")
        _add_data(action)


def _add_settings(commands: Subparsers) -> None:
    settings = commands.add_parser("settings", help="show or change settings")
    actions = settings.add_subparsers(title="actions", metavar="ACTION", required=True)
    show = actions.add_parser("show", help="show the settings in force")
    _add_data(show)
    show.set_defaults(command=_settings_show)
    change = actions.add_parser("set", help="change a setting")
    change.add_argument("name", help="as in gishe.toml, for example library.name")
    change.add_argument(
        "value", nargs="?", help="left out for the PIN: it is asked for"
    )
    _add_data(change)
    change.set_defaults(command=_settings_set)


def _kiosk(arguments: argparse.Namespace) -> int:
    from kiosk.app.running import has_display, run_kiosk

    if not has_display():
        from kiosk.cli.words import complain

        complain("There is no display here. See `main.py tour` for pictures instead.")
        return NO_DISPLAY
    return run_kiosk(
        data=arguments.data, windowed=arguments.windowed, language=arguments.lang
    )


def _tour(arguments: argparse.Namespace) -> int:
    from kiosk.cli.tour import tour

    return tour(arguments)


def _check(arguments: argparse.Namespace) -> int:
    from kiosk.cli.health import check

    return check(arguments)


def _search(arguments: argparse.Namespace) -> int:
    from kiosk.cli.search import search

    return search(arguments)


def _leaflet(arguments: argparse.Namespace) -> int:
    from kiosk.cli.leaflet import leaflet

    return leaflet(arguments)


def _guides_check(arguments: argparse.Namespace) -> int:
    from kiosk.cli.guides import check

    return check(arguments)


def _guides_list(arguments: argparse.Namespace) -> int:
    from kiosk.cli.guides import list_guides

    return list_guides(arguments)


def _guides_replay(_arguments: argparse.Namespace) -> int:
    from kiosk.cli.replay import replay

    return replay()


def _guides_gaps(arguments: argparse.Namespace) -> int:
    from kiosk.cli.gaps import gaps

    return gaps(arguments)


def _guides_stamp(arguments: argparse.Namespace) -> int:
    from kiosk.cli.stamping import stamp_translations

    return stamp_translations(arguments)


def _guides_keep(arguments: argparse.Namespace) -> int:
    from kiosk.cli.keeping import keep_forms

    return keep_forms(arguments)


def _ticket_make(arguments: argparse.Namespace) -> int:
    from kiosk.cli.ticket import make

    return make(arguments)


def _ticket_read(arguments: argparse.Namespace) -> int:
    from kiosk.cli.ticket import read

    return read(arguments)


def _settings_show(arguments: argparse.Namespace) -> int:
    from kiosk.cli.settings import show

    return show(arguments)


def _settings_set(arguments: argparse.Namespace) -> int:
    from kiosk.cli.settings import change

    return change(arguments)
