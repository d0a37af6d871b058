"""What was meant by keys pressed while the keyboard stood on another layout.

Sources: БДС 5237:1978 (the typewriter order) and БДС 5237:2006 (the new phonetic
one); the traditional phonetic layout as Windows and X have it. All are laid over
the keys of a US keyboard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_KEYS = "`qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
_SHIFTED = '~QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
_LAYOUTS = {
    "bds": "`,уеишщксдзц;„ьяаожгтнвмчюйъэфхпрлб",
    "phonetic": "чявертъуиопшщюасдфгхйкл;'зьцжбнм,./",
    "new-phonetic": "ючшертъуиопящьасдфгхйкл;'зжцвбнм,./",
}
"""What each key writes, in the order of `_KEYS`."""


def _table(source: str, target: str) -> dict[int, str]:
    """Return what each sign of one layout stands for on another."""
    return {ord(a): b for a, b in zip(source, target, strict=True) if a != b}


def _shifted(letters: str) -> str:
    return "".join(
        letter.upper() if letter.isalpha() else shifted
        for letter, shifted in zip(letters, _SHIFTED, strict=True)
    )


def _tables() -> dict[str, Mapping[int, str]]:
    found: dict[str, Mapping[int, str]] = {}
    latin = _KEYS
    for name, letters in _LAYOUTS.items():
        upper = _shifted(letters)
        found[f"en-{name}"] = _table(_SHIFTED, upper) | _table(latin, letters)
        found[f"{name}-en"] = _table(upper, _SHIFTED) | _table(letters, latin)
    for one, other in (
        ("bds", "phonetic"),
        ("phonetic", "bds"),
        ("bds", "new-phonetic"),
        ("new-phonetic", "bds"),
    ):
        found[f"{one}-{other}"] = _table(
            _shifted(_LAYOUTS[one]), _shifted(_LAYOUTS[other])
        ) | _table(_LAYOUTS[one], _LAYOUTS[other])
    return found


_TABLES = _tables()


def retyped(text: str) -> Iterator[tuple[str, str]]:
    """Yield what the same keys write on other layouts, with the change's name.

    `en-bds` means: the keyboard stood on EN, БДС was meant. What would change
    nothing is left out.
    """
    latin = any("a" <= sign <= "z" for sign in text.lower())
    for name, table in _TABLES.items():
        if name.startswith("en-") != latin:
            continue
        meant = text.translate(table)
        if meant != text:
            yield name, meant
