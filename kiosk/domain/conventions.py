"""What differs between the kiosk's languages in writing numbers, days and words.

Conventions follow CLDR, except where Bulgarian practice and the design differ: a
group mark from four digits on (1 234,56 €) and the euro sign after a Turkish sum.
"""

from __future__ import annotations

from dataclasses import dataclass

_GAP = "\N{NO-BREAK SPACE}"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_TURKISH = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя"


@dataclass(frozen=True)
class Conventions:
    """One language's habits.

    Attributes:
        group: what stands between groups of three digits.
        point: the decimal mark.
        money: a pattern for a sum in euro.
        percent: a pattern for a percentage.
        day: a pattern of `day` (a date) and `month` (its name), the short form.
        day_long: the same with the month in letters.
        weekday_day: a pattern of `weekday` and `day`, the short form.
        time_of_day: hours and minutes, for strftime.
        last_of_list: what joins the last item of a list to the others.
        months: names, January first.
        weekdays: names, Monday first.
        weekdays_short: the same, as calendars head their columns.
        alphabet: the language's letters in their order, then the other script's.
    """

    group: str
    point: str
    money: str
    percent: str
    day: str
    day_long: str
    weekday_day: str
    time_of_day: str
    last_of_list: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    alphabet: str


CONVENTIONS = {
    "bg": Conventions(
        group=_GAP,
        point=",",
        money=f"{{}}{_GAP}€",
        percent=f"{{}}{_GAP}%",
        day=f"{{day:%d.%m.%Y}}{_GAP}г.",
        day_long=f"{{day.day}} {{month}} {{day.year}}{_GAP}г.",
        weekday_day="{weekday}, {day}",
        time_of_day="%H:%M",
        last_of_list=" и ",
        months=(
            "януари",
            "февруари",
            "март",
            "април",
            "май",
            "юни",
            "юли",
            "август",
            "септември",
            "октомври",
            "ноември",
            "декември",
        ),
        weekdays=(
            "понеделник",
            "вторник",
            "сряда",
            "четвъртък",
            "петък",
            "събота",
            "неделя",
        ),
        weekdays_short=("пн", "вт", "ср", "чт", "пт", "сб", "нд"),
        alphabet=_CYRILLIC + _LATIN,
    ),
    "en": Conventions(
        group=",",
        point=".",
        money="€{}",
        percent="{}%",
        day="{day.day} {month} {day.year}",
        day_long="{day.day} {month} {day.year}",
        weekday_day="{weekday}, {day}",
        time_of_day="%H:%M",
        last_of_list=" and ",
        months=(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        weekdays=(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ),
        weekdays_short=("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"),
        alphabet=_LATIN + _CYRILLIC,
    ),
    "tr": Conventions(
        group=".",
        point=",",
        money=f"{{}}{_GAP}€",
        percent="%{}",
        day="{day:%d.%m.%Y}",
        day_long="{day.day} {month} {day.year}",
        weekday_day="{day} {weekday}",
        time_of_day="%H.%M",
        last_of_list=" ve ",
        months=(
            "Ocak",
            "Şubat",
            "Mart",
            "Nisan",
            "Mayıs",
            "Haziran",
            "Temmuz",
            "Ağustos",
            "Eylül",
            "Ekim",
            "Kasım",
            "Aralık",
        ),
        weekdays=(
            "Pazartesi",
            "Salı",
            "Çarşamba",
            "Perşembe",
            "Cuma",
            "Cumartesi",
            "Pazar",
        ),
        weekdays_short=("Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"),
        alphabet=_TURKISH + _CYRILLIC,
    ),
}
"""By language code: the languages that the kiosk speaks."""
