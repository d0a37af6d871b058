"""What stays together on a line."""

from kiosk.content.markup import read_line
from kiosk.content.spacing import unbroken


def test_a_number_stays_on_one_line():
    assert unbroken("0700 14 500") == "0700\u00a014\u00a0500"


def test_a_sign_stays_with_its_number():
    (line,) = read_line("Приложение № 1 по § 2, после {desk}, каса № {desk}")
    plain = [getattr(piece, "text", "·") for piece in line.pieces]
    assert "".join(plain) == "Приложение №\u00a01 по §\u00a02, после ·, каса №\u00a0·"
