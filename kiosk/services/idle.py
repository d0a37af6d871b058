"""Notices that nobody is there any more. Owns no timer: it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.ports import Clock
    from kiosk.domain.session import IdleRule, SessionState


class IdleWatch:
    """Counts the time since the last touch, by a clock that never jumps."""

    def __init__(self, clock: Clock, rule: IdleRule) -> None:
        """Begin to count now."""
        self._clock = clock
        self.rule = rule
        self._touched = clock.seconds()

    def touched(self) -> None:
        """Take note of any kind of input; it extends the time without limit."""
        self._touched = self._clock.seconds()

    def state(self) -> SessionState:
        """Return whether to go on, to warn, or to end."""
        return self.rule.state(self._clock.seconds() - self._touched)

    def left(self) -> float:
        """Return the seconds left until the session ends."""
        return self.rule.left(self._clock.seconds() - self._touched)
