"""The small Markdown of the texts, and its placeholders."""

import pytest

from kiosk.content.markup import Unreadable, read_blocks, read_line
from kiosk.domain.texts import Bullets, Paragraph, Plain, Slot, Text


def only(source):
    (block,) = read_line(source)
    return block.pieces


def test_paragraphs():
    assert read_blocks("Едно\nред.\n\nДве.") == (
        Paragraph((Plain("Едно ред."),)),
        Paragraph((Plain("Две."),)),
    )


def test_lists():
    assert read_blocks("- а\n- **б**\n\n1. в\n2. г {x}") == (
        Bullets(((Plain("а"),), (Plain("б", strong=True),))),
        Bullets(((Plain("в"),), (Plain("г "), Slot("named", "x"))), ordered=True),
    )


def test_bold():
    assert only("а **б {x}** в") == (
        Plain("а "),
        Plain("б ", strong=True),
        Slot("named", "x", strong=True),
        Plain(" в"),
    )


@pytest.mark.parametrize(
    ("source", "slot"),
    [
        ("{register-by}", Slot("named", "register-by")),
        ("{log-out--way}", Slot("named", "log-out--way")),
        ("{fact:id-card-fee}", Slot("fact", "id-card-fee")),
        ("{office:nra-smolyan.phone}", Slot("office", "nra-smolyan", "phone")),
        ("{office:a.address}", Slot("office", "a", "address")),
        ("{authority:nra.name}", Slot("authority", "nra", "name")),
        ("{site:nra.host}", Slot("site", "nra", "host")),
        (
            "{days|one: # ден|other: # дни}",
            Slot("named", "days", None, {"one": "# ден", "other": "# дни"}),
        ),
        (
            "{fact:days|other:# дни|one:# ден}",
            Slot("fact", "days", None, {"other": "# дни", "one": "# ден"}),
        ),
        (
            "{days| one: # ден | other: # дни }",
            Slot("named", "days", None, {"one": "# ден", "other": "# дни"}),
        ),
    ],
)
def test_placeholders(source, slot):
    assert only(source) == (slot,)


def test_signs_that_mean_something_elsewhere_stay_as_they_are():
    source = "№\u00a05 <b> & `код` [а](b) # д https://x.bg a_b"
    assert only(source) == (Plain(source),)
    assert only(r"2 \* 3") == (Plain("2 * 3"),)


@pytest.mark.parametrize(
    "source",
    [
        "*курсив*",
        "- а\n  - б",
        "- а\n\n  б",
        "{x",
        "x}",
        "{{x}}",
        "{}",
        "{X}",
        "{x y}",
        "{:x}",
        "{law:x}",
        "{fact:x.y}",
        "{fact:X}",
        "{office:x}",
        "{office:x.smell}",
        "{authority:x.hours}",
        "{site:x.url}",
        "{x|one: # ден}",
        "{x|one: а|other: б|many: в}",
        "{x|one: а|one: б|other: в}",
        "{x|ден|дни}",
    ],
)
def test_what_a_text_cannot_hold(source):
    with pytest.raises(Unreadable):
        read_blocks(source)


@pytest.mark.parametrize("source", ["а\n\nб", "- а", ""])
def test_a_title_is_one_line(source):
    with pytest.raises(Unreadable, match="one line"):
        read_line(source)


def test_a_text_alone():
    text = Text(read_blocks("Едно {x}.\n\n- Две\n- **Три**"))
    assert text.plain() == "Едно . Две Три"
    assert [slot.id for slot in text.slots()] == ["x"]
