"""Commands about settings: show them, change one."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from kiosk.cli.words import complain, say
from kiosk.machine.clock import SystemClock
from kiosk.machine.paths import open_data_folder, usual_root
from kiosk.machine.secrets import Argon2Secrets
from kiosk.machine.settings_file import TomlSettingsFile
from kiosk.services.house_pin import HousePin
from kiosk.services.settings_book import SettingsBook

if TYPE_CHECKING:
    import argparse

PIN = "staff.pin"


def show(arguments: argparse.Namespace) -> int:
    """Show every setting with what is in force; 1 where one cannot be."""
    book = _book(arguments)
    book.load()
    for shown in book.show():
        own = "" if not shown.is_default else "   (default)"
        say(f"{shown.setting.name} = {shown.text}{own}")
        say(f"    {shown.setting.label}. {shown.setting.help}")
    for problem in book.problems:
        complain(f"{problem.name}: {problem.reason}")
    return int(bool(book.problems))


def change(arguments: argparse.Namespace) -> int:
    """Change a setting; the PIN is asked for, so that no history keeps it.

    Raises:
        SettingRefused: it cannot take that value.
    """
    book = _book(arguments)
    book.load()
    if arguments.name == PIN:
        HousePin(book, Argon2Secrets(), SystemClock()).choose(_typed(arguments.value))
    elif arguments.value is None:
        complain(f"{arguments.name}: which value?")
        return 2
    else:
        book.set(arguments.name, arguments.value)
    say(f"{arguments.name}: changed. The kiosk reads it when it starts.")
    return 0


def _typed(given: str | None) -> str:
    if given is not None:
        return given
    if sys.stdin.isatty():
        return getpass.getpass("New house PIN: ")
    return sys.stdin.readline().strip()


def _book(arguments: argparse.Namespace) -> SettingsBook:
    folder = open_data_folder(arguments.data or usual_root())
    return SettingsBook(TomlSettingsFile(folder.settings, folder.last_good_settings))
