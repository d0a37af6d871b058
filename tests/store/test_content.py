"""guides.db is built whole or not at all."""

import pytest

from kiosk.domain.errors import StoreUnavailable
from kiosk.store.content import (
    ContentNotes,
    build_content,
    content_digest,
    content_notes,
)
from kiosk.store.engine import content_engine, plain_engine
from kiosk.store.shelf import SqlShelf
from tests.store.volumes import DAY, edition, first_letters, volume


def build(path, digest="one", names=("a",)):
    build_content(path, digest, edition(map(volume, names)), first_letters)


def guide_ids(path):
    engine = content_engine(path)
    try:
        return SqlShelf(engine).guide_ids()
    finally:
        engine.dispose()


def test_it_knows_what_it_was_built_from(tmp_path):
    build(tmp_path / "guides.db", "sha-1")
    assert content_digest(tmp_path / "guides.db") == "sha-1"
    assert [path.name for path in tmp_path.iterdir()] == ["guides.db"]


def test_where_there_is_none_it_must_be_built_and_is_not_made_by_asking(tmp_path):
    assert content_digest(tmp_path / "guides.db") is None
    assert list(tmp_path.iterdir()) == []


def test_a_new_one_takes_the_place_of_the_old_one(tmp_path):
    path = tmp_path / "guides.db"
    build(path, "one", ["a", "b"])
    build(path, "two", ["c", "a"])
    assert content_digest(path) == "two"
    assert guide_ids(path) == ("c", "a")


def test_the_old_one_stays_where_the_new_one_cannot_be_finished(tmp_path):
    path = tmp_path / "guides.db"
    build(path)

    def volumes():
        yield volume("b")
        yield volume("b")

    with pytest.raises(StoreUnavailable, match="UNIQUE"):
        build_content(path, "two", edition(volumes()), first_letters)
    assert content_digest(path) == "one"
    build(path, "three", ["d"])
    assert guide_ids(path) == ("d",)


def test_a_place_that_cannot_be_written_is_trouble(tmp_path):
    (tmp_path / "guides.db").mkdir()
    with pytest.raises(StoreUnavailable, match="directory"):
        build(tmp_path / "guides.db")
    with pytest.raises(StoreUnavailable, match="unable to open"):
        build(tmp_path / "nowhere" / "guides.db")


def test_it_tells_what_was_left_out(tmp_path):
    path = tmp_path / "guides.db"
    faults = ["guide.yaml:3: „when“ names no step", "bg.yaml:1: the words lack"]
    build_content(path, "one", edition([volume("a")], faults), first_letters)
    engine = content_engine(path)
    told = ContentNotes(faults=tuple(faults), newest=DAY)
    assert content_notes(engine) == told
    with plain_engine(path).begin() as connection:
        connection.exec_driver_sql("DELETE FROM meta WHERE name = 'told'")
    assert content_notes(engine) == ContentNotes()
    with plain_engine(path).begin() as connection:
        connection.exec_driver_sql("DROP TABLE meta")
    with pytest.raises(StoreUnavailable, match="no such table"):
        content_notes(engine)
    engine.dispose()


def broken(path):
    path.write_bytes(b"not a database " * 1_000)


def zeroed(path):
    data = path.read_bytes()
    path.write_bytes(data[:8_192] + bytes(8_192) + data[16_384:])


def foreign(path):
    path.unlink()
    with plain_engine(path).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x)")


def of_another_version(path):
    with plain_engine(path).begin() as connection:
        connection.exec_driver_sql("UPDATE meta SET value = '0' WHERE name = 'layout'")


@pytest.mark.parametrize("spoil", [broken, zeroed, foreign, of_another_version])
def test_one_that_is_of_no_use_must_be_built_again(tmp_path, spoil):
    path = tmp_path / "guides.db"
    build(path, names=[f"g-{n}" for n in range(50)])
    assert content_digest(path) == "one"
    spoil(path)
    assert content_digest(path) is None
    build(path, "two")
    assert content_digest(path) == "two"
