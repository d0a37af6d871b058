"""Makes the files that a guide's form asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.papers import EDM_RECORD, Paper
from kiosk.outputs.edm import as_csv, as_xml, read_fields

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from kiosk.domain.functions import Known


class Typesetter:
    """Knows a way to make each kind of file."""

    def make(
        self, template: str, filled: Mapping[str, Known], day: datetime.date
    ) -> tuple[Paper, ...]:
        """Return the files of a form.

        Raises:
            KeyError: there is no such template.
        """
        if template != EDM_RECORD:
            raise KeyError(template)
        elements = read_fields({name: str(value) for name, value in filled.items()})
        name = f"europeana-{day.isoformat()}"
        return (
            Paper(f"{name}.xml", as_xml(elements)),
            Paper(f"{name}.csv", as_csv(elements)),
        )
