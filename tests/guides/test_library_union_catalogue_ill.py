"""An interlibrary loan: where one searches, what is ordered, and who may order.

Source: the rules of interlibrary loan of the National Library and of the libraries
of Varna, Gabrovo and Stara Zagora; Public Libraries Act, art. 52 (1) 3.
"""

import pytest

GUIDE = "library-union-catalogue-ill"
DAY = "2026-11-24"

SEARCHES = {"nalis-first", "cobiss", "nalis"}
ORDER = {
    "reader_card_number": "1024",
    "first_name": "Мария",
    "last_name": "Петрова",
    "phone": "0888123456",
}
BOOK = {"book_author": "Вранчев", "book_title": "Родопа", "book_year": "1932"}
ARTICLE = {"article_title": "Устово", "article_source": "Родопа, 1932, бр. 4"}


def test_a_book_that_the_library_may_own_is_not_ordered(walked):
    found = walked(DAY, own_catalogue="not-yet")

    assert found.end == ("check-first", "referred")


def test_old_printed_books_are_not_lent(walked):
    found = walked(DAY, own_catalogue="not-there", what="old-print")

    assert found.end == ("not-lent", "referred")


@pytest.mark.parametrize(
    ("what", "order"),
    [
        ("bulgarian", ["cobiss", "nalis"]),
        ("textbook", ["nalis-first", "cobiss"]),
        ("foreign", []),
    ],
)
def test_academic_books_are_sought_in_university_libraries_first(walked, what, order):
    answers = {} if what == "foreign" else {"found": "yes"}
    found = walked(
        DAY,
        own_catalogue="not-there",
        what=what,
        copy="no",
        card="yes",
        **answers,
        **ORDER,
        **BOOK,
    )

    assert [step for step in found.ids if step in SEARCHES] == order
    assert ("abroad" in found.ids) is (what == "foreign")
    assert found.notes("read-it") == {"original"}
    assert found.end == ("ordered", "go-to-office")


def test_of_an_article_a_copy_is_ordered(walked):
    found = walked(
        DAY,
        own_catalogue="not-there",
        what="article",
        card="yes",
        found="no",
        **ORDER,
        **ARTICLE,
    )

    assert "copy" not in found.ids
    assert "no-hit" in found.ids
    assert {"article-title", "article-source"} <= found.fields("order-form")
    assert not {"book-title", "book-year"} & found.fields("order-form")
    assert found.notes("read-it") == {"copy"}
    assert found.end == ("ordered", "go-to-office")


def test_without_a_card_one_may_search_but_not_order(walked):
    found = walked(
        DAY,
        own_catalogue="not-there",
        what="bulgarian",
        copy="yes",
        card="no",
        found="yes",
    )

    assert "cobiss" in found.ids
    assert "order-form" not in found.ids
    assert found.end == ("card-first", "referred")
