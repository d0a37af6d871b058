"""What was searched for in vain is kept only where it can be nobody's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.screening import LONGEST, keepable


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("разрешително за риболов", "разрешително за риболов"),
        ("  Разрешително   за РИБОЛОВ ", "разрешително за риболов"),
        ("Риболов", "риболов"),
        ("билет за ГРАО", "билет за грао"),
        ("ловен билет 2 части", "ловен билет 2 части"),
    ],
)
def test_a_need_is_kept(typed, kept):
    assert keepable(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "егн 8501011234",
        "обадете се на 0888 12 34 56",
        "0888-123",
        "someone@example.org",
        "example.org/page",
        "Иван Петров",
        "дължи ли Петров пари",
        "писмо до Мария",
        "къде живее „Петров“",
        "#$%",
        "аб",
        "",
        "   ",
        "дума " * 20,
    ],
)
def test_what_could_be_a_persons_is_not(typed):
    assert keepable(typed) is None


@given(st.text())
def test_whatever_is_kept_is_short_small_and_without_runs_of_digits(typed):
    kept = keepable(typed)
    if kept is not None:
        assert len(kept) <= 2 * LONGEST
        assert kept == kept.casefold()
        assert "@" not in kept
