"""The PC's own browser, opened on one address so that nothing of it stays.

It gets a home, a profile and a place for temporary files of its own, in one folder
that is thrown away.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from kiosk.domain.errors import HandoverFault, NotHandedOver
from kiosk.domain.handover import Browser, BrowserKind, check_address, kind_of
from kiosk.domain.papers import Paper
from kiosk.domain.ports import OpenedBrowser, OtherBrowser
from kiosk.machine.browser_home import (
    bring_card_modules,
    linux_surroundings,
    windows_surroundings,
)
from kiosk.machine.browser_places import is_usable, linux_places, windows_places
from kiosk.machine.browser_settings import ENVIRONMENT, BrowserSettings, window
from kiosk.machine.kin import MARK
from kiosk.machine.programs import start
from kiosk.machine.throwaway import GRACE, ThrowAway

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.domain.directory import Language
    from kiosk.domain.handover import Place
    from kiosk.domain.sites import SitePolicy
    from kiosk.machine.programs import Program

LARGEST = 50_000_000
"""Bytes of a downloaded file that is offered to be taken away."""

_COMING = (".crdownload", ".part")


class OwnBrowsers(OtherBrowser):
    """The browsers of this computer."""

    def __init__(
        self,
        run: Path,
        told: BrowserSettings,
        configured: Path | None = None,
        *,
        environment: Mapping[str, str] = os.environ,
        is_root: bool | None = None,
    ) -> None:
        """Open them in the session's folder.

        Args:
            configured: the one to be opened; without it, one is looked for.
            is_root: whether it would run as root, where no browser has a sandbox.
        """
        self._run = run
        self._told = told
        self._configured = configured
        self._environment = environment
        self._is_root = _is_root() if is_root is None else is_root

    @override
    def find(self) -> Browser | None:
        """Return the configured browser, else the first that can be used."""
        if self._configured is not None:
            kind = kind_of(self._configured.name)
            places = [] if kind is None else [(kind, self._configured)]
        elif sys.platform == "win32":
            places = list(windows_places(self._environment))
        else:
            places = list(linux_places(self._environment.get("PATH", "")))
        for kind, path in places:
            if is_usable(path):
                return Browser(kind, str(path))
        return None

    @override
    def open(
        self,
        address: str,
        policy: SitePolicy,
        language: Language,
        place: Place | None = None,
    ) -> OpenedBrowser:
        """Open an address; see the port."""
        check_address(address, policy)
        browser = self.find()
        if browser is None:
            raise NotHandedOver(HandoverFault.NO_BROWSER)
        if self._is_root:
            raise NotHandedOver(HandoverFault.AS_ROOT)
        try:
            folder = ThrowAway.make(self._run)
        except OSError:
            raise NotHandedOver(HandoverFault.NO_ROOM) from None
        try:
            command = self._lay_out(folder, browser, address, language, place)
        except OSError:
            folder.remove()
            raise NotHandedOver(HandoverFault.NO_ROOM) from None
        try:
            program = start(command, folder, self._surroundings(folder, language))
        except OSError:
            folder.remove()
            raise NotHandedOver(HandoverFault.NOT_STARTED) from None
        return _Opened(program, folder)

    def _lay_out(
        self,
        folder: ThrowAway,
        browser: Browser,
        address: str,
        language: Language,
        place: Place | None,
    ) -> list[str]:
        """Make the profile, and return the command."""
        kind, profile = browser.kind, folder.profile
        folder.downloads.mkdir()
        self._told.lay_out(kind, profile, folder.downloads, language)
        is_firefox = kind is BrowserKind.FIREFOX
        modules = profile if is_firefox else folder.home / ".pki" / "nssdb"
        bring_card_modules(Path(self._environment.get("HOME", "")), modules)
        at = [] if place is None else window(kind, place, profile)
        rest = self._told.command(kind, profile, address, language)
        return [browser.path, *at, *rest]

    def _surroundings(self, folder: ThrowAway, language: Language) -> dict[str, str]:
        own = {**ENVIRONMENT, MARK: folder.mark}
        if sys.platform == "win32":
            return windows_surroundings(self._environment, folder) | own
        return linux_surroundings(self._environment, folder, language) | own


class _Opened(OpenedBrowser):
    """A browser that runs in its folder."""

    def __init__(self, program: Program, folder: ThrowAway) -> None:
        self._program = program
        self._folder = folder

    @override
    def is_running(self) -> bool:
        return self._program.is_running()

    @override
    def saved(self) -> Sequence[Paper]:
        with contextlib.suppress(OSError):
            paths = sorted(self._folder.downloads.iterdir())
            names = {path.name for path in paths}
            return [
                Paper(path.name, path.read_bytes())
                for path in paths
                if _is_whole(path, names) and path.stat().st_size <= LARGEST
            ]
        return []

    @override
    def end(self) -> bool:
        is_ended = self._program.end(GRACE)
        return self._folder.remove() and is_ended


def _is_whole(path: Path, names: set[str]) -> bool:
    """Whether a download has come to its end: Firefox keeps two files until then."""
    coming = path.suffix in _COMING or f"{path.name}.part" in names
    return not coming and path.is_file() and not path.is_symlink()


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0
