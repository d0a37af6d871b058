"""A record for Europeana: the elements of EDM, as XML and as a table.

Source: Europeana Data Model, mapping guidelines (mandatory elements, rights signs);
the fields of the fact sheet on digitising local history.
"""

import csv
import datetime
import io
from xml.etree import ElementTree as ET

import pytest

from kiosk.outputs.edm import (
    ELEMENTS,
    NAMESPACES,
    RIGHTS,
    as_csv,
    as_xml,
    field_of,
    read_fields,
)
from kiosk.outputs.papers import Typesetter

PAGE = "https://example.org/item/7"
FILE = "https://example.org/item/7.jpg"
FILLED = {
    "dc-title": "Изглед от пазара & „чешмата“",
    "dc-type": "снимка",
    "edm-type": "image",
    "dc-language": "bg",
    "dc-subject": "пазари; чешми",
    "dcterms-created": "1932",
    "edm-data-provider": "Библиотека",
    "edm-provider": "Агрегатор",
    "edm-is-shown-at": PAGE,
    "edm-is-shown-by": FILE,
    "edm-rights": "pdm",
    "dc-publisher": "",
}


def of(name):
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


@pytest.fixture
def record():
    return ET.fromstring(as_xml(read_fields(FILLED)))  # noqa: S314 - our own


def texts(parent, name):
    return [each.text for each in parent.iter(of(name))]


def link(parent, name):
    return parent.find(of(name)).get(of("rdf:resource"))


def test_the_object_is_described_in_words_with_their_language(record):
    thing = record.find(of("edm:ProvidedCHO"))

    assert texts(thing, "dc:title") == ["Изглед от пазара & „чешмата“"]
    assert texts(thing, "dc:subject") == ["пазари", "чешми"]
    assert texts(thing, "edm:type") == ["IMAGE"]
    assert texts(thing, "dc:publisher") == []
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert thing.find(of("dc:title")).get(language) == "bg"
    assert thing.find(of("dcterms:created")).get(language) is None


def test_the_aggregation_ties_object_page_file_and_rights(record):
    about = record.find(of("edm:ProvidedCHO")).get(of("rdf:about"))
    aggregation = record.find(of("ore:Aggregation"))

    assert link(aggregation, "edm:aggregatedCHO") == about
    assert link(aggregation, "edm:isShownAt") == PAGE
    assert link(aggregation, "edm:isShownBy") == FILE
    assert link(aggregation, "edm:rights") == RIGHTS["pdm"]
    assert texts(aggregation, "edm:dataProvider") == ["Библиотека"]
    assert record.find(of("edm:WebResource")).get(of("rdf:about")) == FILE


def test_there_is_a_sign_for_each_of_the_fourteen():
    assert len(set(RIGHTS.values())) == len(RIGHTS) == 14


def test_the_table_has_every_element_and_the_same_values():
    rows = list(
        csv.reader(io.StringIO(as_csv(read_fields(FILLED)).decode("utf-8-sig")))
    )

    assert rows[0] == list(ELEMENTS)
    row = dict(zip(*rows, strict=True))
    assert row["dc:title"] == FILLED["dc-title"]
    assert row["edm:rights"] == RIGHTS["pdm"]
    assert row["dc:publisher"] == ""


def test_a_title_is_no_formula():
    table = as_csv(read_fields({"dc-title": "=1+1"})).decode("utf-8-sig")

    assert "'=1+1" in table
    assert ",=1+1" not in table


def test_both_files_are_named_by_kind_and_day():
    papers = Typesetter().make("edm-record", FILLED, datetime.date(2026, 11, 24))

    assert [paper.name for paper in papers] == [
        "europeana-2026-11-24.xml",
        "europeana-2026-11-24.csv",
    ]
    assert papers[0].content == as_xml(read_fields(FILLED))


def test_another_template_is_not_known():
    with pytest.raises(KeyError):
        Typesetter().make("letter", {}, datetime.date(2026, 11, 24))


def test_the_guide_asks_for_every_element(content):
    """The form of the guide on local history and the record know the same fields."""
    guide = content.shelf.volume("library-digitise-local-history").guide
    form = guide.step("metadata")

    assert {field.id for field in form.fields} == {field_of(e) for e in ELEMENTS}
    signs = next(field.ask for field in form.fields if field.id == "edm-rights")
    assert {option.id for option in signs.options} == set(RIGHTS)
