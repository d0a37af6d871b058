"""What SQLite is told, and that it holds."""

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import InvalidRequestError, OperationalError, SQLAlchemyError

from kiosk.store.engine import (
    content_engine,
    empty_wal,
    in_words,
    is_broken,
    log_engine,
    plain_engine,
    reading,
)


def pragma(connection, name):
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_the_log_survives_a_power_cut_and_forgets_what_is_deleted(tmp_path):
    engine = log_engine(tmp_path / "log.db")
    with engine.connect() as connection:
        told = {
            name: pragma(connection, name)
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "busy_timeout",
                "secure_delete",
            )
        }
    engine.dispose()
    assert told == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "secure_delete": 1,
    }


def test_writing_takes_the_lock_at_once_and_reading_takes_none(tmp_path):
    engine = log_engine(tmp_path / "log.db")
    other = log_engine(tmp_path / "log.db")
    sa.event.listen(
        other, "connect", lambda raw, _: raw.execute("PRAGMA busy_timeout=0").close()
    )
    with engine.begin() as writer:
        writer.exec_driver_sql("CREATE TABLE t (x)")
        with reading(other).connect() as reader:
            assert reader.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        with pytest.raises(OperationalError, match="locked"), other.connect() as second:
            second.begin()
    engine.dispose()
    other.dispose()


def test_changes_of_tables_are_taken_back_with_their_transaction(tmp_path):
    engine = plain_engine(tmp_path / "log.db")
    with engine.connect() as connection, connection.begin() as transaction:
        connection.exec_driver_sql("CREATE TABLE t (x)")
        transaction.rollback()
    with engine.connect() as connection:
        assert not sa.inspect(connection).get_table_names()


def test_content_is_only_read(tmp_path):
    with plain_engine(tmp_path / "guides.db").begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x)")
    engine = content_engine(tmp_path / "guides.db")
    with engine.connect() as connection:
        assert pragma(connection, "journal_mode") == "delete"
        with pytest.raises(OperationalError, match="readonly"):
            connection.exec_driver_sql("INSERT INTO t VALUES (1)")
    engine.dispose()


def test_deleted_rows_are_in_no_file_afterwards(tmp_path):
    engine = log_engine(tmp_path / "log.db")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x)")
        connection.exec_driver_sql("INSERT INTO t VALUES ('Петкана от Момчиловци')")
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM t")
    empty_wal(engine)
    everything = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    engine.dispose()
    assert "Петкана".encode() not in everything


@pytest.mark.parametrize("text", [b"no database at all, " * 300, b"SQLite format 3\0"])
def test_a_broken_file_is_told_from_one_that_cannot_be_opened(tmp_path, text):
    (tmp_path / "log.db").write_bytes(text)
    with pytest.raises(SQLAlchemyError) as broken:
        log_engine(tmp_path / "log.db").connect()
    with pytest.raises(SQLAlchemyError) as missing:
        log_engine(tmp_path / "nowhere" / "log.db").connect()
    assert is_broken(broken.value)
    assert not is_broken(missing.value)
    assert in_words(missing.value) == "unable to open database file"


def test_trouble_outside_sqlite_has_a_name_too():
    trouble = InvalidRequestError("the connection is closed")
    assert not is_broken(trouble)
    assert in_words(trouble) == "InvalidRequestError"
