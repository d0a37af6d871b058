"""What a program finds wrong with a guide, before anybody walks it."""

from __future__ import annotations

from dataclasses import dataclass

Subject = tuple[str, ...]
"""`("step", id)`, `("option", step, id)`, `("value", id)` and so on."""


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake. A warning does not keep the guide from being published."""

    subject: Subject
    what: str
    warning: bool = False
