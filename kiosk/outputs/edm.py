"""A record of one digitised object for Europeana, as XML and as a row of a table.

The elements are those of the Europeana Data Model (external form): a provided
cultural-heritage object, its web resource, and the aggregation that ties them.
The fields' ids are the elements' names in small letters, with hyphens.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "edm": "http://www.europeana.eu/schemas/edm/",
    "ore": "http://www.openarchives.org/ore/terms/",
}
_CAPITAL = re.compile(r"[A-Z]")
_XML = "http://www.w3.org/XML/1998/namespace"
RIGHTS = {
    "pdm": "http://creativecommons.org/publicdomain/mark/1.0/",
    "cc0": "http://creativecommons.org/publicdomain/zero/1.0/",
    "cc-by": "http://creativecommons.org/licenses/by/4.0/",
    "cc-by-sa": "http://creativecommons.org/licenses/by-sa/4.0/",
    "cc-by-nc": "http://creativecommons.org/licenses/by-nc/4.0/",
    "cc-by-nd": "http://creativecommons.org/licenses/by-nd/4.0/",
    "cc-by-nc-sa": "http://creativecommons.org/licenses/by-nc-sa/4.0/",
    "cc-by-nc-nd": "http://creativecommons.org/licenses/by-nc-nd/4.0/",
    "noc-nc": "http://rightsstatements.org/vocab/NoC-NC/1.0/",
    "noc-oklr": "http://rightsstatements.org/vocab/NoC-OKLR/1.0/",
    "inc": "http://rightsstatements.org/vocab/InC/1.0/",
    "inc-edu": "http://rightsstatements.org/vocab/InC-EDU/1.0/",
    "inc-ow-eu": "http://rightsstatements.org/vocab/InC-OW-EU/1.0/",
    "cne": "http://rightsstatements.org/vocab/CNE/1.0/",
}
"""Europeana's fourteen signs by the option that stands for each."""

_OBJECT = (
    "dc:creator",
    "dc:description",
    "dc:identifier",
    "dc:language",
    "dc:publisher",
    "dc:subject",
    "dc:title",
    "dc:type",
    "dcterms:created",
    "dcterms:extent",
    "dcterms:issued",
    "dcterms:spatial",
    "dcterms:temporal",
    "edm:type",
)
_AGGREGATION = (
    "edm:dataProvider",
    "edm:isShownAt",
    "edm:isShownBy",
    "edm:provider",
    "edm:rights",
)
_LINKS = frozenset({"edm:isShownAt", "edm:isShownBy", "edm:rights"})
_IN_BULGARIAN = frozenset(
    {
        "dc:creator",
        "dc:description",
        "dc:publisher",
        "dc:subject",
        "dc:title",
        "dc:type",
        "dcterms:extent",
        "dcterms:spatial",
        "dcterms:temporal",
    }
)
"""Words are tagged with their language: a field without a tag is hardly found."""

ELEMENTS = (*_OBJECT, *_AGGREGATION)
_REPEATED = frozenset({"dc:subject"})
"""Several values may stand in the field, with semicolons between them."""


def field_of(element: str) -> str:
    """Return the id of the field that holds an element: `edm-is-shown-at`."""
    spelt = _CAPITAL.sub(lambda letter: f"-{letter[0].lower()}", element)
    return spelt.replace(":", "-")


def read_fields(filled: Mapping[str, str]) -> dict[str, str]:
    """Return the elements that are filled in, in the order of the model."""
    found = {}
    for element in ELEMENTS:
        value = filled.get(field_of(element), "").strip()
        if element == "edm:rights":
            value = RIGHTS.get(value, value)
        if element == "edm:type":
            value = value.upper()
        if value:
            found[element] = value
    return found


def as_xml(elements: Mapping[str, str]) -> bytes:
    """Return a record as RDF/XML, UTF-8."""
    for prefix, uri in NAMESPACES.items():
        ET.register_namespace(prefix, uri)
    root = ET.Element(_qualified("rdf:RDF"))
    page = elements.get("edm:isShownAt") or elements.get("edm:isShownBy", "")
    about = f"{page}#object"
    thing = _resource(root, "edm:ProvidedCHO", about)
    for element in _OBJECT:
        _put(thing, element, elements)
    if "edm:isShownBy" in elements:
        resource = _resource(root, "edm:WebResource", elements["edm:isShownBy"])
        _put(resource, "edm:rights", elements)
    aggregation = _resource(root, "ore:Aggregation", f"{page}#aggregation")
    aggregated = ET.SubElement(aggregation, _qualified("edm:aggregatedCHO"))
    aggregated.set(_qualified("rdf:resource"), about)
    for element in _AGGREGATION:
        _put(aggregation, element, elements)
    ET.indent(root)
    body: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return body + b"\n"


def as_csv(elements: Mapping[str, str]) -> bytes:
    """Return a record as a table of one row under the elements' names.

    UTF-8 with a mark at its beginning, so that spreadsheets read Cyrillic rightly.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(ELEMENTS)
    writer.writerow([_plain(elements.get(element, "")) for element in ELEMENTS])
    return table.getvalue().encode("utf-8-sig")


def _plain(value: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    return f"'{value}" if value[:1] in {"=", "+", "-", "@", "\t"} else value


def _put(parent: ET.Element, element: str, elements: Mapping[str, str]) -> None:
    if element not in elements:
        return
    value = elements[element]
    values = value.split(";") if element in _REPEATED else [value]
    for each in filter(None, map(str.strip, values)):
        child = ET.SubElement(parent, _qualified(element))
        if element in _LINKS:
            child.set(_qualified("rdf:resource"), each)
            continue
        child.text = each
        if element in _IN_BULGARIAN:
            child.set(f"{{{_XML}}}lang", "bg")


def _resource(root: ET.Element, name: str, about: str) -> ET.Element:
    made = ET.SubElement(root, _qualified(name))
    made.set(_qualified("rdf:about"), about)
    return made


def _qualified(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"
