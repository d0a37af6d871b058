"""What the services need of the world; the app plugs it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping, Sequence

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.directory import Language
    from kiosk.domain.events import Record
    from kiosk.domain.functions import Known
    from kiosk.domain.handover import Browser, Item, Place, Readiness
    from kiosk.domain.lexis import Lexis
    from kiosk.domain.papers import Paper
    from kiosk.domain.ranking import Head
    from kiosk.domain.shortlist import Places
    from kiosk.domain.sites import SitePolicy
    from kiosk.domain.synonyms import Wordbook
    from kiosk.domain.volume import Theme, Volume


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime.datetime:
        """Return the local time with its offset."""
        ...

    def seconds(self) -> float:
        """Return seconds that only ever grow, whatever is done to the clock."""
        ...


class Journal(Protocol):
    """Keeps what happened. Never blocks, never raises."""

    def put(self, records: Sequence[Record]) -> None:
        """Take records to be made durable, in their order."""
        ...


class Shelf(Protocol):
    """The published guides and what they lean on."""

    @property
    def almanac(self) -> Almanac:
        """Facts, directory, lists, the working calendar."""
        ...

    @property
    def themes(self) -> Sequence[Theme]:
        """The doors of the home screen, in their order."""
        ...

    def guide_ids(self, theme: str | None = None) -> Sequence[str]:
        """Return the ids of all guides, or of those behind one door."""
        ...

    def volume(self, guide_id: str) -> Volume:
        """Return a guide with its words.

        Raises:
            NoSuchGuide: it is not on the shelf.
        """
        ...

    def cover(self, guide_id: str) -> Volume:
        """Return a guide without its steps and values: what lists show of it.

        Raises:
            NoSuchGuide: it is not on the shelf.
        """
        ...

    def covers(self, guide_ids: Iterable[str]) -> Mapping[str, Volume]:
        """Return the covers of guides, those that there are, in that order."""
        ...

    @property
    def wordbook(self) -> Wordbook:
        """What people call things, and words that say nothing."""
        ...


class SearchIndex(Protocol):
    """Finds guides by the stems of words. Nothing here raises."""

    def lexis(self, ignored: Iterable[str], guides: int) -> Lexis:
        """Return the words of the guides, and those that say nothing."""
        ...

    def places(self, language: Language, stems: Iterable[str]) -> Mapping[str, Places]:
        """Return in which guides stems stand; those that stand in any."""
        ...

    def heads(self, language: Language, places: Iterable[int]) -> Mapping[int, Head]:
        """Return what stands at the heads of the guides at these places."""
        ...


class SettingsFile(Protocol):
    """Keeps settings by name, as plain values."""

    def read(self) -> Mapping[str, object]:
        """Return what is kept.

        Raises:
            SettingRefused: the file cannot be read; the last good values are kept.
        """
        ...

    def write(self, name: str, value: object) -> None:
        """Keep one value; what else stands in the file stays as it is."""
        ...


class Secrets(Protocol):
    """Keeps nothing, hashes and compares."""

    def hashed(self, secret: str) -> str:
        """Return a hash from which the secret cannot be had back."""
        ...

    def matches(self, secret: str, hashed: str) -> bool:
        """Whether a secret is the one behind a hash."""
        ...


class Sweeper(Protocol):
    """Takes away what a session left outside its own memory."""

    def sweep(self) -> None:
        """Clear the clipboard and the folder of the running session."""
        ...


class PaperMaker(Protocol):
    """Makes files of what was filled in."""

    def make(
        self, template: str, filled: Mapping[str, Known], day: datetime.date
    ) -> Sequence[Paper]:
        """Return the files of a form, by the ids of its fields."""
        ...


class Sticks(Protocol):
    """The drives that people bring along."""

    def save(self, papers: Sequence[Paper]) -> str:
        """Write files so that the stick can be taken out, and return its name.

        Raises:
            NotSaved: nothing is left on it, or there is none.
        """
        ...


class OpenedBrowser(Protocol):
    """A browser that was handed an address, with all that belongs to it."""

    def is_running(self) -> bool:
        """Whether it is still there; patrons close it, and it may break down."""
        ...

    def saved(self) -> Sequence[Paper]:
        """Return the files that were downloaded in it, to be taken away before the end.

        Those that are still coming are not among them, nor very large ones.
        """
        ...

    def end(self) -> bool:
        """End each of its processes and delete its profile.

        To be called when it is no longer running, too. Takes a tenth of a second,
        and a few seconds where something does not let itself be ended.

        Returns:
            Whether nothing is left. What is left goes with the next sweep.
        """
        ...


class OtherBrowser(Protocol):
    """The PC's own browser, for sites that the pane is the wrong tool for."""

    def find(self) -> Browser | None:
        """Return the browser that would be opened, if there is any."""
        ...

    def open(
        self,
        address: str,
        policy: SitePolicy,
        language: Language,
        place: Place | None = None,
    ) -> OpenedBrowser:
        """Open an address in a private window of a profile that is thrown away.

        Args:
            address: fully encoded; https on a host of the policy.
            language: pages are asked for in it.
            place: where its window goes, as far as the system takes such wishes.

        Raises:
            NotHandedOver: it was not opened, and nothing is left of the attempt.
        """
        ...


class Preflight(Protocol):
    """Looks whether the PC has what a site needs, before the patron sets out."""

    def look(self, items: Iterable[Item]) -> Mapping[Item, Readiness]:
        """Look after some things. May take seconds, so never in the screen's thread."""
        ...
