"""Days that calendars take: with a reminder, on no zone's clock, of nobody."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from kiosk.domain.leaflet import Due, Leaflet
from kiosk.domain.rendering import plain_text
from kiosk.outputs.calendar import calendar_file, event_text
from tests.builders import TODAY
from tests.leaflets import sayer


def note(*dues, card="Обезщетение"):
    return Leaflet(
        guide="noi-unemployment-benefit",
        language="bg",
        title=plain_text("Заявете обезщетение", "bg"),
        card=card,
        authority="НОИ",
        day=TODAY,
        checked=TODAY,
        due=tuple(Due(plain_text(text, "bg"), days) for text, *days in dues),
    )


def event(leaflet, most=560):
    return icalendar.Event.from_ical(event_text(leaflet, sayer(), most))


def test_the_soonest_day_is_an_event_of_a_whole_day():
    made = event(
        note(
            ("По-късно; вижте, „там“", date(2027, 2, 1)), ("Идете", date(2026, 12, 10))
        )
    )

    assert made.decoded("dtstart") == date(2026, 12, 10)
    assert not isinstance(made.decoded("dtstart"), datetime)
    assert str(made["summary"]) == "Обезщетение"
    assert str(made["description"]) == "Идете"
    assert made.decoded("dtstamp") == datetime(2026, 11, 24, tzinfo=UTC)
    assert str(made["uid"]) == "noi-unemployment-benefit-20261210@gishe.invalid"
    assert "dtend" not in made


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 12, 10), timedelta(days=3)),
        (date(2026, 11, 27), timedelta(days=1)),
        (date(2026, 11, 24), timedelta(days=1)),
    ],
)
def test_one_is_reminded_at_nine_in_the_morning(day, before):
    (alarm,) = event(note(("Идете", day))).walk("VALARM")

    assert alarm.decoded("trigger") == timedelta(hours=9) - before
    assert str(alarm["action"]) == "DISPLAY"
    assert str(alarm["description"]) == "Гише"


def test_no_line_is_folded_and_no_calendar_lies_around_it():
    text = event_text(note(("ж" * 120, date(2026, 12, 10))), sayer(), 560)

    assert text.startswith("BEGIN:VEVENT\r\n")
    assert text.endswith("END:VEVENT")
    assert "DESCRIPTION:" + "ж" * 120 + "\r\n" in text


def test_words_give_way_where_there_is_no_room():
    text = event_text(note(("ж" * 300, date(2026, 12, 10))), sayer(), 560)

    assert "жж" not in text
    assert "DTSTART;VALUE=DATE:20261210" in text
    assert len(text.encode()) <= 560


@pytest.mark.parametrize("dues", [(), (("Беше", date(2026, 11, 23)),)])
def test_without_a_day_to_come_there_is_no_event(dues):
    assert event_text(note(*dues), sayer(), 560) is None
    assert calendar_file(note(*dues), sayer()) is None


def test_a_file_holds_each_day_once():
    leaflet = note(
        ("Едно", date(2027, 2, 1)),
        ("Две", date(2026, 12, 10), date(2027, 2, 1)),
    )

    calendar = icalendar.Calendar.from_ical(calendar_file(leaflet, sayer()))

    days = [(e.decoded("dtstart"), str(e["description"])) for e in calendar.events]
    assert days == [(date(2026, 12, 10), "Две"), (date(2027, 2, 1), "Едно")]
    assert str(calendar["version"]) == "2.0"
    assert "prodid" in calendar
