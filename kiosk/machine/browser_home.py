"""What another browser sees of the PC: a home of its own, and a few variables.

What it inherits of the environment is listed: variables can make browsers keep keys
of connections, write logs, or open a port for debugging. Of its user's home it has
only the modules for cards (NSS), as a copy.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.directory import Language
    from kiosk.machine.throwaway import ThrowAway

_INHERITED = (
    *("PATH", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "TZ", "USER", "LOGNAME"),
    *("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR"),
    *("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "XDG_DATA_DIRS", "XDG_CONFIG_DIRS"),
    *("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "GNOME_ACCESSIBILITY"),
    *("GTK_MODULES", "GTK_THEME", "GTK_IM_MODULE", "XMODIFIERS", "PULSE_SERVER"),
    *("GDK_SCALE", "GDK_DPI_SCALE", "XCURSOR_SIZE", "XCURSOR_THEME"),
    *("http_proxy", "https_proxy", "no_proxy", "all_proxy"),
    *("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"),
)
_NOT_INHERITED = ("CHROME_", "EDGE_", "GOOGLE_", "MOZ_", "SSLKEYLOGFILE")
_CARD_MODULES = ("pkcs11.txt", "cert9.db", "key4.db")


def linux_surroundings(
    environment: Mapping[str, str], folder: ThrowAway, language: Language
) -> dict[str, str]:
    """Return what a browser inherits: the screen, sound, helps, the network's way."""
    kept = {name: environment[name] for name in _INHERITED if name in environment}
    own = {
        "HOME": str(folder.home),
        "TMPDIR": str(folder.temp),
        "LANGUAGE": language,
    }
    rights = Path(environment.get("HOME", "")) / ".Xauthority"
    if "XAUTHORITY" not in kept and rights.is_file():
        own["XAUTHORITY"] = str(rights)
    return kept | own


def windows_surroundings(
    environment: Mapping[str, str], folder: ThrowAway
) -> dict[str, str]:
    """Return what a browser inherits on Windows, where much is needed. Untried."""
    temp = str(folder.temp)
    kept = {
        name: value
        for name, value in environment.items()
        if not name.upper().startswith(_NOT_INHERITED)
    }
    return kept | {"TEMP": temp, "TMP": temp}


def bring_card_modules(home: Path, place: Path) -> None:
    """Copy which modules read cards (NSS), so that what is learnt of a card goes.

    Raises:
        OSError: a copy cannot be written.
    """
    places = (home / ".pki/nssdb", home / ".local/share/pki/nssdb")
    source = next((each for each in places if (each / "pkcs11.txt").is_file()), None)
    if source is None:
        return
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in _CARD_MODULES:
        if (source / name).is_file():
            shutil.copyfile(source / name, place / name)
    listed = place / "pkcs11.txt"
    text = listed.read_bytes()  # it names its own folder
    listed.write_bytes(text.replace(os.fsencode(source), os.fsencode(place)))
