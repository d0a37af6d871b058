"""What is said when an entry is not taken: an id, never words.

The words belong to the guide's texts and to the screens, in the patron's
language; the domain only says which of them is meant.
"""

from __future__ import annotations

BUILT_IN = frozenset(
    {
        "required",
        "not-a-number",
        "not-a-date",
        "too-small",
        "too-large",
        "too-many-decimals",
        "not-an-option",
        "at-least",
        "none-with-others",
        "bad-egn",
        "bad-lnch",
        "bad-eik",
        "bad-iban",
        "bad-phone",
        "bad-email",
        "bad-postcode",
        "too-long",
    }
)
"""The ids that need no text in a guide, because every screen has words for them."""


class Refused(Exception):
    """An entry was not taken, and nothing has changed.

    Attributes:
        code: one of `BUILT_IN`, or the error id of a guide's own check. It never
            holds any of what was typed.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
