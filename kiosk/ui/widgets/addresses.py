"""Addresses of the net and of mail as they are shown: short, and able to be wrapped."""

from __future__ import annotations

import re

_SIGN = re.compile(r"(?<=\w)[./@_-](?=\w)")
_BREAK = "\u200b"
"""The space of no width, after which a line may end."""


def page_of(url: str) -> str:
    """Return an address without what people do not say of it."""
    return url.removeprefix("https://").removesuffix("/")


def breakable(text: str) -> str:
    """Let an address be wrapped after its signs; else it is one long word."""
    return _SIGN.sub(rf"\g<0>{_BREAK}", text)


def unbroken(text: str) -> str:
    """Return a text as it was before it was made breakable, to be spoken."""
    return text.replace(_BREAK, "")
