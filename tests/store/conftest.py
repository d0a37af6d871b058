"""Logs in folders of their own."""

import pytest

from tests.store.records import log_in


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """Where an empty log is made once and copied from."""
    return tmp_path_factory.mktemp("template")


@pytest.fixture
def engine(tmp_path, template):
    """The engine of an empty log in tmp_path."""
    with log_in(tmp_path, template) as engine:
        yield engine
