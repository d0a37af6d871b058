"""What is wrong with a content file: where, and in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, order=True)
class Fault:
    """A mistake in a file. `subject` is the id, or the place, that it concerns.

    A warning does not keep a guide from being published.
    """

    path: Path
    line: int
    subject: str
    what: str
    warning: bool = False

    @override
    def __str__(self) -> str:
        """Return it as compilers do, so that an editor can jump to it."""
        subject = f" {self.subject}:" if self.subject else ""
        return f"{self.path}:{self.line}:{subject} {self.what}"


class Faulty(Exception):
    """A file, or a part of one, that cannot be used."""

    def __init__(self, *faults: Fault) -> None:
        """Carry what is wrong."""
        super().__init__("; ".join(str(fault) for fault in faults))
        self.faults = faults
