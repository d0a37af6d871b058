"""Leaves beside a built program the licences of all that is in it.

`build.spec` knows what went in; whose it is, and on which terms, the packages' own
metadata and the system's package manager tell.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)

HEAD = f"""\
Gishe is free software: GPL-3.0-or-later, its text is LICENSE beside this folder.
This program contains:

Python {sys.version.split()[0]}: PSF-2.0
Sofia Sans: OFL-1.1, its text lies beside the fonts
Phosphor icons: MIT, https://github.com/phosphor-icons/phosphor-icons
Qt, brought by PySide6: LGPL-3.0-only; its shared libraries may be replaced by others
    Its sources: https://download.qt.io
    What it contains itself: https://doc.qt.io/qt-6/licenses-used-in-qt.html
"""


def write_licences(
    folder: Path, contents: Sequence[str], libraries: Sequence[str]
) -> None:
    """Write the texts, a folder for each owner, and README.txt, which lists them.

    Args:
        folder: made if it is missing; the project's own licence goes beside it.
        contents: modules and files of the program, by name.
        libraries: where its shared libraries were taken from.
    """
    listed = [HEAD]
    for each in packages_of(contents):
        terms = each.metadata["License-Expression"] or each.metadata["License"] or ""
        first = terms.partition("\n")[0] or "see its folder"
        listed.append(f"{each.name} {each.version}: {first}\n")
        keep(texts_of(each), folder / each.name)
    for owner, text in debian_copyrights(libraries):
        listed.append(f"{owner}, of the system it was built on: see its folder\n")
        keep([text], folder / owner)
    keep(texts_of_python(), folder / "Python")
    keep(Path("/usr/share/common-licenses").glob("LGPL-[23]*"), folder / "LGPL")
    keep([ROOT / "LICENSE"], folder.parent)
    (folder / "README.txt").write_text("".join(listed), encoding="utf-8")


def keep(texts: Iterator[Path] | list[Path], folder: Path) -> None:
    """Copy texts into a folder."""
    for text in texts:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(text, folder / text.name)


def packages_of(contents: Sequence[str]) -> list[Distribution]:
    """Return the packages of which anything is in the program."""
    known = packages_distributions()
    tops = {PurePath(name).parts[0].partition(".")[0] for name in contents}
    names = {name for top in tops for name in known.get(top, ())}
    names.add("pyinstaller")  # what starts the program is its own
    return [distribution(name) for name in sorted(names, key=str.lower)]


def texts_of(package: Distribution) -> Iterator[Path]:
    """Yield the licence files that a package brought along."""
    for file in package.files or ():
        if file.parts[0].endswith(".dist-info") and TEXT.match(file.name):
            yield Path(str(file.locate()))


def texts_of_python() -> list[Path]:
    """Return the licence of this Python, wherever its makers put it."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", version, "copyright"),
    )
    return [place for place in places if place.is_file()][:1]


def debian_copyrights(libraries: Sequence[str]) -> Iterator[tuple[str, Path]]:
    """Yield what Debian says of the libraries that are of this system, by package."""
    others = (sysconfig.get_path("purelib"), sys.prefix, sys.base_prefix)
    names = {PurePath(path).name for path in libraries if not path.startswith(others)}
    if not names or not shutil.which("dpkg-query"):
        return
    search = ["dpkg-query", "--search", *(f"*/{name}" for name in names)]
    found = subprocess.run(search, capture_output=True, text=True, check=False)
    for owner in sorted({line.partition(":")[0] for line in found.stdout.splitlines()}):
        text = Path("/usr/share/doc", owner, "copyright")
        if text.is_file():
            yield owner, text
