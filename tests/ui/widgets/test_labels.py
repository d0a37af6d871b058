"""Words of guides: what is uncertain, whom to ask, what is not translated."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kiosk.bridge.language import Languages
from kiosk.domain.rendering import Doubt, Rich, RichList, RichParagraph, Span, Whom
from kiosk.machine.paths import bundled
from kiosk.theme.appearance import Appearance
from kiosk.theme.icons import Icons
from kiosk.theme.tokens import ThemeName, Type
from kiosk.ui.widgets.labels import (
    Heading,
    Label,
    Reading,
    asked,
    interface_language,
    said,
    spoken,
)

NSSI = Whom("Национален осигурителен институт (НОИ)", phone="0700 14 802")
AZ = Whom("Агенция по заетостта (АЗ)", url="https://www.az.government.bg/")


@pytest.fixture
def look(qapp):
    return Appearance(Icons())


@pytest.fixture
def in_bulgarian(qapp):
    languages = Languages(bundled().translations, qapp)
    languages.speak("bg")
    yield
    languages.deleteLater()


def rich(*blocks, language="en", **rest):
    return Rich(blocks, language, **rest)


def paragraph(*texts):
    return RichParagraph(tuple(Span(text) for text in texts))


@pytest.mark.parametrize(
    ("whom", "words"),
    [
        (NSSI, "НОИ: 0700 14 802"),
        (AZ, "АЗ (www.az.government.bg) or the librarian"),
        (Whom("Община"), "the librarian"),
        (None, "the librarian"),
    ],
)
def test_whom_to_ask(qapp, whom, words):
    assert asked(whom).replace("\u200b", "") == words


@pytest.mark.parametrize(
    ("doubt", "words"),
    [
        (None, "5 €"),
        (Doubt.TO_CHECK, "5 € (to be checked)"),
        (Doubt.TO_CHECK_BEFORE_PAYING, "5 € (check before you pay)"),
        (Doubt.NOT_CONFIRMED, "not confirmed for today; ask НОИ: 0700 14 802"),
        (Doubt.NOT_KNOWN, "not known here; ask НОИ: 0700 14 802"),
    ],
)
def test_what_is_uncertain_is_said_so(qapp, doubt, words):
    assert said(Span("5 €", doubt=doubt, whom=NSSI)) == words


def test_a_text_is_spoken_as_one_line(qapp):
    text = rich(
        paragraph("One ", "line."), RichList(((Span("first"),), (Span("second"),)))
    )

    assert spoken(text) == "One line. first second"


class TestReading:
    def shown(self, look, text):
        reading = Reading(look)
        reading.show_rich(text)
        self.kept = reading
        return reading

    def test_it_is_safe_from_markup(self, look):
        reading = self.shown(look, rich(paragraph("1 < 2 & <b>3</b>")))

        assert "1 &lt; 2 &amp; &lt;b&gt;3&lt;/b&gt;" in reading.text()
        assert reading.accessibleName() == "1 < 2 & <b>3</b>"
        reading.deleteLater()

    def test_a_list_has_its_marks(self, look):
        points = ((Span("first"),), (Span("second"),))
        ordered = self.shown(look, rich(RichList(points, ordered=True)))
        assert "1." in ordered.text()
        assert "2." in ordered.text()
        ordered.deleteLater()

        plain = self.shown(look, rich(RichList(points)))
        assert plain.text().count("•") == 2
        plain.deleteLater()

    def test_what_is_not_translated_is_marked(self, look):
        reading = self.shown(look, rich(paragraph("дума"), language="bg"))

        assert "Not translated yet:" in reading.text()
        reading.deleteLater()

    def test_an_old_translation_is_marked(self, look):
        reading = self.shown(look, rich(paragraph("word"), stale=True))

        assert "has changed since this was translated" in reading.text()
        reading.deleteLater()

    def test_doubt_has_the_colour_of_a_warning(self, look):
        text = rich(RichParagraph((Span("5 €", doubt=Doubt.TO_CHECK),)))
        reading = self.shown(look, text)

        assert look.colours.warning in reading.text()
        look.choose_theme(ThemeName.DARK)
        assert look.colours.warning in reading.text()
        reading.deleteLater()

    def test_it_hides_where_there_is_nothing(self, look):
        reading = self.shown(look, rich(paragraph("word")))
        reading.show_rich(None)

        assert reading.isHidden()
        assert reading.accessibleName() == ""
        reading.deleteLater()

    def test_the_line_height_is_that_of_the_type(self, look):
        reading = Reading(look, Type.BODY)
        reading.resize(300, 10)
        reading.show_rich(rich(paragraph("word " * 40)))

        tall = reading.heightForWidth(300)
        assert tall % Type.BODY.value.line == 0
        assert tall > 3 * Type.BODY.value.line
        reading.deleteLater()

    def test_its_height_is_measured_anew_for_another_text(self, look):
        reading = self.shown(look, rich(paragraph("word " * 40)))
        before = reading.heightForWidth(300)

        reading.show_rich(rich(paragraph("word")))
        assert reading.heightForWidth(300) < before

        look.choose_text_size(200)
        assert reading.heightForWidth(300) == 2 * Type.BODY.value.line
        reading.deleteLater()


def test_the_interface_knows_its_language(in_bulgarian):
    assert interface_language() == "bg"
    assert QCoreApplication.translate("Words", "the librarian") == "библиотекаря"


def test_a_label_never_reads_markup(look):
    label = Label(look, Type.BODY)
    label.setText("<b>word</b>")

    assert label.textFormat().name == "PlainText"
    label.deleteLater()


def test_a_heading_is_named_by_its_text(look):
    heading = Heading(look)
    heading.setText("Title")
    heading.setText("Another title")

    assert heading.accessibleName() == "Another title"
    heading.deleteLater()


def test_labels_take_the_look_in_force(look):
    label = Label(look, Type.CAPTION, "muted")

    look.choose(ThemeName.CONTRAST, 200)

    assert label.font().pixelSize() == 2 * Type.CAPTION.value.size
    assert label.palette().color(label.foregroundRole()).name().upper() == "#FFFFFF"
    label.deleteLater()
    assert QApplication.instance() is not None
