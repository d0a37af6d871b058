"""What a library has found out itself: contacts laid over the directory's own.

The file lies in the kiosk's data folder. It fills in, or corrects, what is known of
offices and institutions, and touches no file that came with the program.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import msgspec

from kiosk.content import schema
from kiosk.content.document import read_document
from kiosk.content.faults import Faulty
from kiosk.content.spacing import unbroken
from kiosk.domain.directory import Words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.document import Document
    from kiosk.content.faults import Fault
    from kiosk.domain.almanac import Almanac
    from kiosk.domain.directory import Authority, Office


def lay_over(almanac: Almanac, path: Path | None) -> tuple[Almanac, tuple[Fault, ...]]:
    """Return the almanac with a library's own contacts, and what is wrong with them.

    Without the file nothing changes; a line of it that is wrong is left out.
    """
    if path is None or not path.exists():
        return almanac, ()
    try:
        document = read_document(path)
        raw = document.convert(schema.RawOverlay)
    except Faulty as faulty:
        return almanac, faulty.faults
    offices = {
        name: _office(almanac.offices[name], own)
        for name, own in (raw.offices or {}).items()
        if name in almanac.offices
    }
    authorities = {
        name: _authority(almanac.authorities[name], own)
        for name, own in (raw.authorities or {}).items()
        if name in almanac.authorities
    }
    laid = dataclasses.replace(
        almanac,
        offices={**almanac.offices, **offices},
        authorities={**almanac.authorities, **authorities},
    )
    return laid, tuple(_strangers(document, raw, almanac))


def _office(office: Office, own: schema.RawOwnOffice) -> Office:
    phones = None if own.phone is None else tuple(map(unbroken, own.phone))
    return msgspec.structs.replace(
        office,
        address=_words(own.address) or office.address,
        hours=_words(own.hours) or office.hours,
        phone=phones or office.phone,
        email=own.email or office.email,
        url=own.url or office.url,
        checked=own.checked or office.checked,
    )


def _authority(authority: Authority, own: schema.RawOwnAuthority) -> Authority:
    if not own.phone:
        return authority
    return msgspec.structs.replace(authority, phone=unbroken(own.phone))


def _words(own: Words | str | None) -> Words | None:
    return (Words(own) if own else None) if isinstance(own, str) else own


def _strangers(
    document: Document, raw: schema.RawOverlay, almanac: Almanac
) -> Iterator[Fault]:
    for kind, named, known in (
        ("offices", raw.offices, almanac.offices),
        ("authorities", raw.authorities, almanac.authorities),
    ):
        for name in named or ():
            if name not in known:
                yield document.fault((kind, name), "the directory has none of that id")
