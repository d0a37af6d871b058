"""Digitising local history: the rights, the resolution, the record of one object.

Source: Copyright and Related Rights Act, arts. 4, 27 and 71б–71з; Europeana's
publishing guide and its data model (EDM).
"""

import pytest

GUIDE = "library-digitise-local-history"
DAY = "2026-11-24"

PUBLISHING = {"own-site", "write-to-varna", "agreement", "samples", "whole-set"}
FREE = {
    "material": "photo",
    "owner": "ours",
    "elsewhere": "no",
    "author": "long-dead",
    "people": "no",
}
REQUIRED = {
    "dc_title": "Пашмаклийски окръжен вестник",
    "dc_type": "вестник",
    "edm_type": "text",
    "dc_language": "bg",
    "edm_data_provider": "Регионална библиотека „Николай Вранчев“",
    "edm_provider": "Регионална библиотека „Пенчо Славейков“",
    "edm_is_shown_at": "https://www.librarysm.com/digital.html",
    "edm_rights": "pdm",
}
ELEMENTS = {
    "dc-title",
    "dc-description",
    "dc-creator",
    "dcterms-created",
    "dcterms-issued",
    "dc-publisher",
    "dc-type",
    "edm-type",
    "dc-language",
    "dc-subject",
    "dcterms-spatial",
    "dcterms-temporal",
    "dc-identifier",
    "dcterms-extent",
    "edm-data-provider",
    "edm-provider",
    "edm-is-shown-at",
    "edm-is-shown-by",
    "edm-rights",
}


@pytest.mark.parametrize(
    ("day", "free_before"),
    [
        ("2026-01-01", "1956-01-01"),
        ("2026-12-31", "1956-01-01"),
        ("2027-01-01", "1957-01-01"),
    ],
)
def test_another_year_of_authors_becomes_free_on_the_first_of_january(
    walked, day, free_before
):
    """Art. 27: seventy years from 1 January after the author's death."""
    assert walked(day, material="text").value("cut-off") == free_before


def test_a_free_work_is_published_with_the_public_domain_mark(walked):
    found = walked(DAY, **FREE, **REQUIRED)

    assert set(found.ids) > PUBLISHING
    assert found.value("free-sign") == "pdm"
    assert found.notes("ground") == {"long-dead"}
    assert found.end == ("published", "submitted")


@pytest.mark.parametrize(
    ("other", "note"),
    [
        ({"author": "unknown"}, "unknown"),
        ({"author": "heirs", "permission": "no"}, "no-permission"),
        ({"people": "no-consent"}, "people"),
    ],
)
def test_without_a_ground_nothing_is_published(walked, other, note):
    """Arts. 71б–71з: an orphan work waits for the diligent search."""
    found = walked(DAY, **{**FREE, **other}, **REQUIRED)

    assert not PUBLISHING & set(found.ids)
    assert note in found.notes("kept")
    assert found.end == ("kept", "done-here")


@pytest.mark.parametrize(
    ("other", "steps"),
    [
        ({"author": "unknown"}, ["state-rights", "orphan"]),
        ({"author": "heirs", "permission": "yes"}, ["state-rights", "consent"]),
        ({"owner": "other"}, ["consent"]),
        ({"author": "none"}, []),
    ],
)
def test_rights_are_cleared_before_the_scan(walked, other, steps):
    found = walked(DAY, **{**FREE, **other}, **REQUIRED)

    clearing = {"state-rights", "orphan", "consent"}
    assert [step for step in found.ids if step in clearing] == steps


def test_what_is_already_scanned_is_linked(walked):
    found = walked(DAY, material="newspaper", owner="ours", elsewhere="yes")

    assert found.end == ("already", "done-here")


@pytest.mark.parametrize(
    ("material", "resolution"),
    [
        ("text", "За Вас – 300–400 ppi"),
        ("newspaper", "За Вас – 400 ppi"),
        ("manuscript", "За Вас – 400–600 ppi"),
        ("photo", "За Вас – 600 ppi"),
        ("negative", "За Вас – поне 2400 ppi"),
    ],
)
def test_every_kind_of_original_has_its_resolution(walked, material, resolution):
    found = walked(DAY, **{**FREE, "material": material})

    assert found.notes("resolutions") == {material}
    said = found.said("resolutions").replace("\N{NO-BREAK SPACE}", " ")
    assert resolution in said


def test_one_object_is_described_element_by_element(walked):
    found = walked(DAY, **FREE, **REQUIRED)

    assert found.fields("metadata") == ELEMENTS


@pytest.mark.parametrize("missing", sorted(REQUIRED))
def test_a_record_without_a_mandatory_element_is_not_done(walked, missing):
    given = {name: value for name, value in REQUIRED.items() if name != missing}

    assert walked(DAY, **FREE, **given).waits[0] == "metadata"
