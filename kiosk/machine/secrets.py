"""Hashes secrets by Argon2id (RFC 9106; OWASP's password storage cheat sheet)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from kiosk.domain.ports import Secrets

if TYPE_CHECKING:
    from argon2 import PasswordHasher

TIME_COST = 5
MEMORY_KIB = 32 * 1024
PARALLELISM = 1
"""About 0.12 s on a core of today, a few times that on the oldest PCs.

32 MiB, so that a PC with 2 GB of memory does not swap; more rounds make up for it.
OWASP asks for 19 MiB and 2 rounds at least. Old hashes bear their own parameters.
"""


class Argon2Secrets(Secrets):
    """Hashes and compares; the library is loaded when it is first needed."""

    def __init__(self) -> None:
        """Wait until there is a secret."""
        self._loaded: PasswordHasher | None = None

    @override
    def hashed(self, secret: str) -> str:
        """Return a hash with its salt and parameters, as text."""
        return self._hasher().hash(secret)

    @override
    def matches(self, secret: str, hashed: str) -> bool:
        """Whether a secret is the one behind a hash; never for what is no hash."""
        from argon2.exceptions import VerificationError

        try:
            return self._hasher().verify(hashed, secret)
        except (VerificationError, ValueError):  # the latter: no hash, or no text
            return False

    def _hasher(self) -> PasswordHasher:
        from argon2 import PasswordHasher, Type

        if self._loaded is None:
            self._loaded = PasswordHasher(
                time_cost=TIME_COST,
                memory_cost=MEMORY_KIB,
                parallelism=PARALLELISM,
                type=Type.ID,
            )
        return self._loaded
