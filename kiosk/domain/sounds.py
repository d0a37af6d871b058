"""How words sound, written so that every way to spell them in Latin meets.

Bulgarian is typed in Latin letters by the official transliteration (Law on
Transliteration, 2009) and as people chat: 6 for ш, 4 for ч, q for я, y for ъ. Both
lose letters (a is а or ъ). So Bulgarian words are reduced to sounds, in which the
letters that people mix up are one, and Latin words to all sounds that they may be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_OF_CYRILLIC = str.maketrans(
    {
        "а": "a",
        "б": "b",
        "в": "v",
        "г": "g",
        "д": "d",
        "е": "e",
        "ж": "Z",
        "з": "z",
        "и": "i",
        "й": "i",
        "к": "k",
        "л": "l",
        "м": "m",
        "н": "n",
        "о": "o",
        "п": "p",
        "р": "r",
        "с": "s",
        "т": "t",
        "у": "u",
        "ф": "f",
        "х": "h",
        "ц": "c",
        "ч": "C",
        "ш": "S",
        "щ": "St",
        "ъ": "a",
        "ь": "i",
        "э": "e",
        "ы": "i",
        "ю": "iu",
        "я": "ia",
    }
)
_OF_LATIN: dict[str, tuple[str, ...]] = {
    "6t": ("St",),
    "4": ("C",),
    "6": ("S",),
    "9": ("ia",),
    "a": ("a",),
    "b": ("b",),
    "c": ("c", "k", "s"),
    "ch": ("C",),
    "cht": ("Ct",),
    "d": ("d",),
    "dj": ("dZ",),
    "dzh": ("dZ",),
    "e": ("e",),
    "f": ("f",),
    "g": ("g", "Z"),
    "h": ("h",),
    "i": ("i", "ii"),
    "ia": ("ia", "iia"),
    "ija": ("iia",),
    "iq": ("iia", "ia"),
    "iya": ("iia",),
    "j": ("Z", "i"),
    "ja": ("ia", "Za"),
    "ju": ("iu", "Zu"),
    "k": ("k",),
    "kh": ("h",),
    "ks": ("ks",),
    "l": ("l",),
    "m": ("m",),
    "n": ("n",),
    "o": ("o",),
    "p": ("p",),
    "ph": ("f",),
    "q": ("ia", "iia", "k"),
    "r": ("r",),
    "s": ("s", "S"),
    "sch": ("S", "St"),
    "sh": ("S",),
    "sht": ("St",),
    "t": ("t",),
    "ts": ("c", "ts"),
    "tz": ("c",),
    "u": ("u", "a", "iu"),
    "v": ("v", "Z"),
    "w": ("v", "S"),
    "x": ("h", "ks"),
    "y": ("i", "a"),
    "ya": ("ia",),
    "yu": ("iu",),
    "z": ("z", "Z"),
    "zh": ("Z",),
}
_LONGEST = max(map(len, _OF_LATIN))
MOST_SOUNDS = 24
"""Of one Latin word; the likeliest come first."""


def sound_of(word: str) -> str:
    """Return the sounds of a folded word that is written in Cyrillic."""
    return word.translate(_OF_CYRILLIC)


def sounds_of_latin(word: str, may_begin: Callable[[str], bool]) -> Iterator[str]:
    """Yield the sounds that a folded Latin word may be, the likeliest first.

    Args:
        may_begin: whether any known word begins with these sounds; what begins
            none is followed no further.
    """
    waiting: list[tuple[int, str, int]] = [(0, "", 0)]
    given = 0
    seen: set[tuple[str, int]] = set()
    while waiting and given < MOST_SOUNDS:
        waiting.sort(reverse=True)
        cost, sounds, place = waiting.pop()
        if place == len(word):
            given += 1
            yield sounds
            continue
        for length in range(min(_LONGEST, len(word) - place), 0, -1):
            spelt = word[place : place + length]
            for rank, sound in enumerate(_OF_LATIN.get(spelt, ())):
                longer, after = sounds + sound, place + length
                if (longer, after) not in seen and may_begin(longer):
                    seen.add((longer, after))
                    # Longer spellings are likelier: „sh“ is ш before it is с and х.
                    waiting.append((cost + rank, longer, after))


def is_latin(word: str) -> bool:
    """Whether a folded word may be Bulgarian in Latin letters."""
    return any("a" <= sign <= "z" for sign in word) and all(
        "a" <= sign <= "z" or sign in "469" for sign in word
    )
