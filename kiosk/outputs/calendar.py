"""The day by which something must be done, as calendars take it (RFC 5545)."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from icalendar import Alarm, Event

    from kiosk.domain.leaflet import Leaflet
    from kiosk.domain.rendering import Rich
    from kiosk.outputs.saying import Sayer

_AUTHOR = "-//Gishe//Gishe//BG"
_NAME = "Гише"
_HOUR = 9
"""The hour of the reminder, at which offices are open."""
_DAYS_BEFORE = 3
_FOLD = "\r\n "


def event_text(leaflet: Leaflet, sayer: Sayer, most: int) -> str | None:
    """Return the soonest day that is to come as a bare VEVENT, for a code.

    Phones take no calendar around it. None where no day is to come.

    Args:
        most: the bytes that it may have; where it has more, its words are left out.
    """
    coming = _events(leaflet, sayer)
    if not coming:
        return None
    text = unfolded(coming[0].to_ical())
    if len(text.encode()) > most:
        coming[0].pop("description")
        text = unfolded(coming[0].to_ical())
    return text


def calendar_file(leaflet: Leaflet, sayer: Sayer) -> bytes | None:
    """Return all days that are to come as a file for a calendar, None if none are."""
    from icalendar import Calendar

    events = _events(leaflet, sayer)
    if not events:
        return None
    calendar = Calendar()
    calendar.add("prodid", _AUTHOR)
    calendar.add("version", "2.0")
    for event in events:
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def unfolded(content: bytes) -> str:
    """Return what calendars and contacts exchange with each property on one line.

    Folding is only a custom, and some phones do not join what was folded.
    """
    return content.decode().replace(_FOLD, "").strip()


def _events(leaflet: Leaflet, sayer: Sayer) -> Sequence[Event]:
    """Return an event for each day, the soonest first.

    Its id names the guide and the day: the same day twice is the same event, and
    nothing tells whose it is. The day belongs to no time zone.
    """
    from icalendar import Event

    sentences: dict[datetime.date, Rich] = {}
    for day, sentence in leaflet.coming():
        sentences.setdefault(day, sentence)
    stamp = datetime.datetime.combine(leaflet.day, datetime.time(), datetime.UTC)
    events = []
    for day, sentence in sentences.items():
        event = Event()
        event.add("uid", f"{leaflet.guide}-{day:%Y%m%d}@gishe.invalid")
        event.add("dtstamp", stamp)
        event.add("dtstart", day)
        event.add("summary", leaflet.card)
        event.add("description", sayer.plain(sentence))
        event.add_component(_reminder(leaflet, day))
        events.append(event)
    return events


def _reminder(leaflet: Leaflet, day: datetime.date) -> Alarm:
    """Return a reminder three mornings before, or the one before if it is near."""
    from icalendar import Alarm

    days = _DAYS_BEFORE if (day - leaflet.day).days > _DAYS_BEFORE else 1
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _NAME)
    alarm.add("trigger", datetime.timedelta(days=-days, hours=_HOUR))
    return alarm
