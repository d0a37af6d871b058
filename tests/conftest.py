"""How the tests run: without a screen, hypothesis at one pace, nothing left over."""

import gc
import os
import shutil

# Qt reads it once, so it stands before anything imports PySide6.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "default",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("default")
pytest.register_assert_rewrite("tests.kiosks")


@pytest.fixture(scope="session")
def qapp_args():
    """The application's arguments: its name and nothing of pytest's."""
    return ["gishe"]


@pytest.fixture(scope="session")
def content_file(tmp_path_factory):
    """The content that comes with the kiosk as guides.db, built once."""
    from kiosk.app.content import build
    from tests.kiosks import RESOURCES

    return build(tmp_path_factory.mktemp("content") / "guides.db", RESOURCES)


@pytest.fixture(scope="session")
def content(content_file):
    """The content that comes with the kiosk, open."""
    from kiosk.app.content import opened

    content = opened(content_file)
    yield content
    content.close()


@pytest.fixture
def data_folder(tmp_path, content_file):
    """A data folder in which guides.db is built already, for building takes long."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copyfile(content_file, folder / "guides.db")
    return folder


@pytest.fixture(scope="session")
def practice(tmp_path_factory):
    """The content with a step of every kind, built once."""
    from tests.kiosks import open_practice

    opened = open_practice(tmp_path_factory.mktemp("practice"))
    assert not opened.notes.faults
    yield opened
    opened.close()


@pytest.fixture
def open_kiosk(qapp, practice, tmp_path):
    """Give what opens a kiosk, on the practice content if on no other."""
    from tests.kiosks import OpenKiosk

    opened = []

    def open_one(content=practice, **settings):
        folder = tmp_path / f"data-{len(opened)}"
        opened.append(OpenKiosk(folder, content, **settings))
        return opened[-1]

    yield open_one
    for kiosk in opened:
        kiosk.close()


@pytest.fixture(autouse=True)
def nothing_left_over(request):
    """Fail a test with Qt in it that leaves a thread, a timer or a window behind."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    from tests.leftovers import running, windows

    before = windows()
    # What is there already is not looked through again at the end.
    gc.freeze()
    yield
    left = [f"a window: {each}" for each in windows() - before]
    left += running(gc.get_objects())
    gc.unfreeze()
    assert not left, left
