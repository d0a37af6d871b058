"""Engines for the two files, and how SQLite behaves in them.

The driver's own transactions are switched off, because they begin too late for
`BEGIN IMMEDIATE` and not at all for changes of tables.
"""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

import sqlalchemy
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy.engine import Connection, Engine
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

# What is deleted must not stay readable in free pages of the file.
_PLAIN = ("busy_timeout=5000", "secure_delete=ON")
# In WAL mode NORMAL does not sync at a commit, and a power cut may take back what
# was reported durable.
_LOG = (*_PLAIN, "foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL")
# No WAL: the file is replaced whole, and the old one's WAL must never meet the new.
_CONTENT = (*_PLAIN, "foreign_keys=ON", "query_only=ON")

_CORRUPT = 11
_NOT_A_DATABASE = 26
_PRIMARY_CODE = 0xFF


def log_engine(path: Path) -> Engine:
    """Return an engine for log.db; its transactions are `BEGIN IMMEDIATE`.

    With the execution option `reads=True` they take no lock.
    """
    return _engine(path, _LOG)


def content_engine(path: Path) -> Engine:
    """Return an engine that only reads guides.db."""
    return reading(_engine(path, _CONTENT))


def plain_engine(path: Path) -> Engine:
    """Return an engine that changes no file's ways and keeps none open.

    Foreign keys are off in it: a migration that rebuilds a table drops the old one,
    and that must not take the rows away that lean on it.
    """
    return _engine(path, _PLAIN, keeps_open=False)


def reading(engine: Engine) -> Engine:
    """Return the same engine for transactions that only read."""
    return engine.execution_options(reads=True)


def empty_wal(engine: Engine) -> None:
    """Take everything out of the WAL into the file, so that nothing old stays in it."""
    with past_sqlalchemy(), contextlib.closing(engine.raw_connection()) as raw:
        cursor = raw.cursor()
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.close()


@contextlib.contextmanager
def past_sqlalchemy() -> Iterator[None]:
    """Let the driver be used by itself, its errors still come as SQLAlchemy's."""
    try:
        yield
    except sqlite3.Error as trouble:
        raise DBAPIError(None, None, trouble) from trouble


def is_broken(trouble: SQLAlchemyError) -> bool:
    """Whether an error says that the file itself is damaged, not merely busy."""
    cause = trouble.orig if isinstance(trouble, DBAPIError) else None
    code = getattr(cause, "sqlite_errorcode", 0) & _PRIMARY_CODE
    return code in (_CORRUPT, _NOT_A_DATABASE)


def in_words(trouble: SQLAlchemyError) -> str:
    """Return what SQLite says of an error, without the statement and its values."""
    if isinstance(trouble, DBAPIError) and trouble.orig is not None:
        return str(trouble.orig)
    return type(trouble).__name__


def _engine(path: Path, pragmas: Sequence[str], *, keeps_open: bool = True) -> Engine:
    url = sqlalchemy.URL.create("sqlite", database=str(path))
    if keeps_open:
        engine = sqlalchemy.create_engine(url)
    else:
        engine = sqlalchemy.create_engine(url, poolclass=NullPool)

    def prepare(raw: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        raw.isolation_level = None
        cursor = raw.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    sqlalchemy.event.listen(engine, "connect", prepare)
    sqlalchemy.event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
