"""Stand-ins for the world that the domain's ports describe."""

import datetime


class FakeClock:
    """A clock that goes only when it is told to."""

    def __init__(self, now=datetime.datetime(2026, 11, 24, 10, tzinfo=datetime.UTC)):
        self._now = now
        self._seconds = 0.0

    def now(self):
        return self._now

    def seconds(self):
        return self._seconds

    def go_on(self, seconds):
        """Let time pass, on the wall and in the machine."""
        self._now += datetime.timedelta(seconds=seconds)
        self._seconds += seconds

    def set_to(self, now):
        """Set the clock on the wall; the machine's own does not notice."""
        self._now = now


class MemoryJournal:
    """Keeps what it is given."""

    def __init__(self):
        self.records = []

    def put(self, records):
        self.records.extend(records)

    def kinds(self):
        """Return the kinds of what happened in sessions, in their order."""
        happened = (getattr(record, "what", None) for record in self.records)
        return [what.kind for what in happened if what is not None]


class PlainSecrets:
    """Hashes that are none: what they hide can be read backwards."""

    def hashed(self, secret):
        return f"${secret[::-1]}"

    def matches(self, secret, hashed):
        return hashed == self.hashed(secret)


class FakeShelf:
    """A shelf of the volumes that it is given; what else a shelf has, it lacks."""

    def __init__(self, volumes, almanac):
        self._volumes = volumes
        self.almanac = almanac

    def guide_ids(self, theme=None):
        return tuple(self._volumes)

    def volume(self, guide_id):
        return self._volumes[guide_id]

    def cover(self, guide_id):
        return self._volumes[guide_id].cover()
