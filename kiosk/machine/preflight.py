"""Looks whether the PC has what a site needs; what it cannot see stays unknown."""

from __future__ import annotations

import contextlib
import errno
import os
import selectors
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from kiosk.domain.handover import Item, Readiness
from kiosk.domain.ports import Preflight
from kiosk.machine.clock import clock_trouble

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Collection, Iterable, Mapping

    from kiosk.domain.ports import Clock

PORT_SECONDS = 0.2
"""For all ports together: whoever listens on this computer answers at once."""
PRINTER_SECONDS = 3.0

_USB = Path("/sys/bus/usb/devices")
_UNDER_WAY = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK})
_CARD_READER, _OWN_WAY = "0b", "ff"
"""Classes of USB interfaces (usb.org): smart card, and the vendor's own."""

KnownDays = tuple["datetime.date | None", "datetime.date | None"]
"""The newest day of the content and the last one in the log; see `clock_trouble`."""


class LocalPreflight(Preflight):
    """Looks at this computer."""

    def __init__(
        self,
        clock: Clock,
        known_days: Callable[[], KnownDays],
        signing_ports: Collection[int] = (),
    ) -> None:
        """Know how to look; nothing is looked at yet.

        Args:
            known_days: what the clock is held against.
            signing_ports: where signing programs of this library's PCs listen.
        """
        self._looks: Mapping[Item, Callable[[], Readiness]] = {
            Item.SIGNING_PROGRAM: lambda: signing_program(signing_ports),
            Item.CARD_READER: _card_reader,
            Item.PRINTER: _printer,
            Item.CLOCK: lambda: clock_readiness(clock.now(), *known_days()),
        }

    @override
    def look(self, items: Iterable[Item]) -> Mapping[Item, Readiness]:
        """Look after some things, one after the other; four seconds at most."""
        return {item: self._looks[item]() for item in items}


def signing_program(ports: Collection[int]) -> Readiness:
    """Whether a program of this computer listens at one of some ports.

    Nothing is said to it. A port that takes no notice at all is unknown.
    """
    until = time.monotonic() + PORT_SECONDS
    answers = []
    with contextlib.ExitStack() as closing:
        waiting = closing.enter_context(selectors.DefaultSelector())
        for port in ports:
            call = closing.enter_context(socket.socket())
            call.settimeout(0)
            begun = call.connect_ex(("127.0.0.1", port))
            if begun in _UNDER_WAY:
                waiting.register(call, selectors.EVENT_WRITE, call)
            else:
                answers.append(begun)
        while waiting.get_map() and (rest := until - time.monotonic()) > 0:
            for key, _ in waiting.select(rest):
                waiting.unregister(key.fileobj)
                answers.append(key.data.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
    if 0 in answers:
        return Readiness.YES
    are_all_shut = ports and answers == [errno.ECONNREFUSED] * len(ports)
    return Readiness.NO if are_all_shut else Readiness.UNKNOWN


def clock_readiness(
    now: datetime.datetime,
    newest: datetime.date | None,
    last_seen: datetime.date | None,
) -> Readiness:
    """Whether the clock can be believed, held against days that are known."""
    if clock_trouble(now, newest, last_seen) is not None:
        return Readiness.NO
    return Readiness.UNKNOWN if newest is None else Readiness.YES


def usb_card_reader(devices: Path) -> Readiness:
    """Whether a card reader hangs on USB, by the kernel's list of its interfaces.

    Some readers speak in a way of their vendor's own; with such a device there, none
    of the usual class says nothing.

    Args:
        devices: `/sys/bus/usb/devices`.
    """
    if not devices.is_dir():
        return Readiness.UNKNOWN
    classes = set()
    for interface in devices.glob("*/bInterfaceClass"):
        with contextlib.suppress(OSError, UnicodeDecodeError):
            classes.add(interface.read_text("ascii").strip().lower())
    if _CARD_READER in classes:
        return Readiness.YES
    return Readiness.UNKNOWN if _OWN_WAY in classes else Readiness.NO


def cups_printer(program: str | None) -> Readiness:
    """Whether a printer takes jobs, as CUPS has it (`lpstat -a`).

    Args:
        program: where lpstat is; None where it is not.
    """
    if program is None:
        return Readiness.UNKNOWN
    try:
        done = subprocess.run(  # noqa: S603 - CUPS' own tool
            [program, "-a"],
            env={**os.environ, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PRINTER_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Readiness.UNKNOWN
    lines = [
        line for line in done.stdout.splitlines() if b" accepting requests" in line
    ]
    if any(b" not accepting requests" not in line for line in lines):
        return Readiness.YES
    if lines or b"No destinations" in done.stderr:
        return Readiness.NO
    return Readiness.UNKNOWN


if sys.platform == "win32":

    def _card_reader() -> Readiness:
        """Ask the smart card service for its readers. Untried on Windows."""
        import ctypes

        no_readers, no_service = 0x8010002E, 0x8010001D
        context = ctypes.c_size_t()
        cards = ctypes.WinDLL("winscard")
        how = cards.SCardEstablishContext(0, None, None, ctypes.byref(context))
        length = ctypes.c_uint32()
        if how == 0:
            how = cards.SCardListReadersW(context, None, None, ctypes.byref(length))
            cards.SCardReleaseContext(context)
        how &= 0xFFFFFFFF
        if how in {no_readers, no_service}:
            return Readiness.NO
        return Readiness.YES if how == 0 else Readiness.UNKNOWN

    def _printer() -> Readiness:
        """Ask for the usual printer. Untried on Windows."""
        import ctypes

        length = ctypes.c_uint32()
        name = ctypes.create_unicode_buffer(1024)
        length.value = len(name)
        has_one = ctypes.WinDLL("winspool.drv").GetDefaultPrinterW(
            name, ctypes.byref(length)
        )
        return Readiness.YES if has_one else Readiness.NO

else:

    def _card_reader() -> Readiness:
        return usb_card_reader(_USB)

    def _printer() -> Readiness:
        return cups_printer(shutil.which("lpstat"))
