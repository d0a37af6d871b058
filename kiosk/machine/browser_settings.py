"""How another browser is told to keep nothing, call nobody, and stay at the site.

Chromium and its relatives take flags, and the preferences of the profile that they
find; Firefox takes preferences alone. What they are told is a file for each of the
two, `resources/browsers/`; here it is put together with the session's own wishes.
"""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, Any

from kiosk.domain.handover import BrowserKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.domain.directory import Language
    from kiosk.domain.handover import Place

ENVIRONMENT: Mapping[str, str] = {
    "GSETTINGS_BACKEND": "memory",
    "MOZ_CRASHREPORTER_DISABLE": "1",
    "MOZ_REMOTE_SETTINGS_DEVTOOLS": "1",
}
"""GTK's file dialogs shall not note the last folder among the user's own settings;
Firefox sends no crash reports, and heeds where its remote settings are."""

_LANGUAGES: Mapping[Language, str] = {
    "bg": "bg-BG,bg,en",
    "en": "en-GB,en,bg",
    "tr": "tr-TR,tr,bg,en",
}
_PREFERENCES = "Default/Preferences"


class BrowserSettings:
    """Lays out profiles, and knows what browsers are called with."""

    def __init__(self, folder: Path) -> None:
        """Read what browsers are told from a folder (`resources/browsers`)."""
        self._folder = folder

    def command(
        self, kind: BrowserKind, profile: Path, address: str, language: Language
    ) -> list[str]:
        """Return a browser's arguments: a private window on one address."""
        if kind is BrowserKind.FIREFOX:
            alone = ("--new-instance", "--no-remote", "--profile", str(profile))
            return [*alone, "--private-window", address]
        return [
            f"--user-data-dir={profile}",
            *self._told("chromium")["flags"],
            f"--gaia-config={profile / 'gaia.json'}",
            "--inprivate" if kind is BrowserKind.EDGE else "--incognito",
            f"--lang={language}",
            f"--app={address}",
        ]

    def lay_out(
        self, kind: BrowserKind, profile: Path, downloads: Path, language: Language
    ) -> None:
        """Write a profile that keeps nothing and calls nobody.

        Raises:
            OSError: it cannot be written.
        """
        languages = _LANGUAGES[language]
        if kind is BrowserKind.FIREFOX:
            own = {
                "intl.accept_languages": languages.replace(",", ", "),
                "intl.locale.requested": language,
                "browser.download.dir": str(downloads),
            }
            preferences = {**self._told("firefox"), **own}
            lines = (
                f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
                for name, value in preferences.items()
            )
            (profile / "user.js").write_text("".join(lines), encoding="utf-8")
            return
        files = self._told("chromium")["profile"]
        own_tables = {
            "intl": {"accept_languages": languages, "selected_languages": languages},
            "download": {"default_directory": str(downloads)},
            "savefile": {"default_directory": str(downloads)},
        }
        for table, values in own_tables.items():
            files[_PREFERENCES].setdefault(table, {}).update(values)
        for name, content in files.items():
            (profile / name).parent.mkdir(exist_ok=True)
            (profile / name).write_text(json.dumps(content), encoding="utf-8")

    def _told(self, name: str) -> dict[str, Any]:
        text = (self._folder / f"{name}.toml").read_text(encoding="utf-8")
        return tomllib.loads(text)


def window(kind: BrowserKind, place: Place, profile: Path) -> list[str]:
    """Have a browser's window at a place: by arguments, or in the profile (Firefox).

    Raises:
        OSError: the profile cannot be written.
    """
    if kind is not BrowserKind.FIREFOX:
        return [
            f"--window-position={place.left},{place.top}",
            f"--window-size={place.width},{place.height}",
        ]
    kept = {
        "screenX": str(place.left),
        "screenY": str(place.top),
        "width": str(place.width),
        "height": str(place.height),
        "sizemode": "normal",
    }
    store = {"chrome://browser/content/browser.xhtml": {"main-window": kept}}
    (profile / "xulstore.json").write_text(json.dumps(store), encoding="utf-8")
    return []
