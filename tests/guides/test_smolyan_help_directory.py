"""The edges of the help directory: who is sent where. Source: its fact sheet."""

import pytest

GUIDE = "smolyan-help-directory"
DAY = "2026-11-24"

WITH_TOWN = ("work", "taxes", "documents", "certificates")
WITHOUT_TOWN = ("money", "health", "fraud", "other")


def test_in_danger_there_is_112_and_nothing_else(walked):
    """112 first and in full size, no other page."""
    walk = walked(DAY, urgent="yes")
    assert walk.ids == ["urgent", "call-112", "after-call"]
    assert "112" in walk.said("call-112")


def test_for_violence_there_are_the_lines_and_the_way_out(walked):
    """112, two lines, the child line; name not needed; the screen clears at once."""
    walk = walked(DAY, urgent="no", need="violence")
    assert walk.ids == ["urgent", "need", "help-lines", "call-safely"]
    assert walk.items("help-lines") >= {
        "emergency",
        "violence-animus",
        "violence-alliance",
        "child-helpline",
    }
    assert "Край" in walk.said("help-lines")
    assert walk.end == ("call-safely", "referred")


def test_the_important_numbers_are_all_there(walked):
    walk = walked(DAY, urgent="no", need="numbers")
    assert walk.items("important-numbers") >= {
        "emergency",
        "child-helpline",
        "police-duty",
        "mountain-rescue",
        "poison",
        "nssi-line",
        "nra-line",
        "nhif-line",
    }
    assert walk.end == ("keep-numbers", "done-here")


@pytest.mark.parametrize("need", [*WITH_TOWN, *WITHOUT_TOWN])
@pytest.mark.parametrize("municipality", ["smolyan", "dospat", "elsewhere"])
def test_every_need_finds_someone(walked, need, municipality):
    walk = walked(DAY, urgent="no", need=need, municipality=municipality)
    assert walk.items("whom")
    assert ("municipality" in walk.ids) is (need in WITH_TOWN)
    assert walk.ids[-2:] == ["before-you-go", "call-or-go"]


@pytest.mark.parametrize(
    ("municipality", "labour", "police"),
    [
        ("smolyan", "labour-smolyan", "documents-smolyan"),
        ("devin", "labour-devin", "documents-devin"),
        ("borino", "labour-devin", "documents-devin"),
        ("dospat", "labour-devin", "documents-devin"),
        ("zlatograd", "labour-zlatograd", "documents-zlatograd"),
        ("nedelino", "labour-zlatograd", "documents-zlatograd"),
        ("madan", "labour-madan", "documents-madan"),
        ("rudozem", "labour-madan", "documents-madan"),
        ("chepelare", "labour-smolyan", "documents-chepelare"),
        ("banite", "labour-smolyan", "documents-chepelare"),
    ],
)
def test_the_nearest_office_is_shown_and_its_cover_is_to_be_asked(
    walked, municipality, labour, police
):
    """The grouping is by geography, coverage was not confirmed."""
    work = walked(DAY, urgent="no", need="work", municipality=municipality)
    assert {i for i in work.items("whom") if i.startswith("labour-")} == {
        labour,
        "labour-inspectorate",
    }
    papers = walked(DAY, urgent="no", need="documents", municipality=municipality)
    assert {i for i in papers.items("whom") if i.startswith("documents-")} == {police}
    assert "coverage" in work.notes("whom") & papers.notes("whom")


@pytest.mark.parametrize("need", WITH_TOWN)
def test_from_another_region_no_local_office_is_shown(walked, need):
    walk = walked(DAY, urgent="no", need=need, municipality="elsewhere")
    local = ("labour-", "documents-", "court-", "municipality-")
    assert not [item for item in walk.items("whom") if item.startswith(local)]
    assert walk.notes("whom") == {"elsewhere"}


def test_for_aid_the_official_lists_of_addresses_are_opened(walked):
    """The four directorates' towns were not confirmed: the agency lists them."""
    walk = walked(DAY, urgent="no", need="money")
    assert walk.ids[2:5] == ["whom", "social-page", "nssi-page"]
    assert walk.notes("whom") == {"social"}


@pytest.mark.parametrize("need", [*WITHOUT_TOWN, "numbers"])
def test_callers_who_want_a_card_or_a_code_are_named_a_fraud(walked, need):
    step = "important-numbers" if need == "numbers" else "whom"
    assert "ПИК, затворете" in walked(DAY, urgent="no", need=need).said(step)
