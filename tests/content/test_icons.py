"""Every icon that the content names is in the font that draws it."""

import pytest

from kiosk.content.document import read_document
from kiosk.theme.icons import Icons
from tests.kiosks import RESOURCES

NAMED = [*sorted(RESOURCES.glob("guides/*/*/guide.yaml")), RESOURCES / "themes.yaml"]


@pytest.fixture(scope="module")
def icons(qapp):
    return Icons()


@pytest.mark.parametrize("path", NAMED, ids=lambda path: path.parent.name)
def test_an_icon_is_there(path, icons):
    data = read_document(path).data
    entries = data if isinstance(data, list) else [data]

    assert [each["icon"] for each in entries if not icons.has(each["icon"])] == []
