"""A segment: an immutable SQLite file, written beside and renamed into place, or held in memory."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BESIDE = ".part"  # a file that is being written; found again, it is what a killed build left

_WRITING = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096; PRAGMA cache_size=-65536;"
# Pages are read, never mapped: where a mapped file is cut short, the process that looks there is ended.
# As many of them are kept as make it as fast.
_READING = "PRAGMA mmap_size=0; PRAGMA cache_size=-16384"


class CutShortError(sqlite3.DatabaseError, FactcheckError):
    """A segment's file has another size than when it was written: what is missing would read as nothing."""


class _Segment(sqlite3.Connection):
    """A segment's file, open; before each question its size is looked at, since its pages are read later."""

    path = ""
    size = 0

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """As sqlite3 does. Raises CutShortError where the file is not as long as it was written."""
        try:
            size = os.stat(self.path).st_size  # noqa: PTH116 - pathlib's costs as much again
        except OSError:  # replaced by a newer one: this one stays what it is
            size = self.size
        if size != self.size:
            message = f"{self.path}: the index was changed by another program; run the command again"
            raise CutShortError(message)
        return super().execute(sql, parameters)


def define(to: sqlite3.Connection, schema: str) -> None:
    """Run the statements of a schema within the transaction (`executescript` would end it)."""
    for statement in schema.split(";"):
        to.execute(statement)


def in_memory() -> sqlite3.Connection:
    """A segment that no folder would take."""
    return sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)


def open_segment(path: Path, size: int = 0) -> sqlite3.Connection:
    """The segment at `path`, read-only and without a lock; sqlite3.Error when there is none.

    `size` is what its file has in bytes; without it, what is there now.
    """
    made = sqlite3.connect(
        f"{path.as_uri()}?mode=ro&immutable=1",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
        factory=_Segment,
    )
    made.executescript(_READING)
    made.path, made.size = str(path), size or path.stat().st_size
    return made


@contextmanager
def written(path: Path) -> Iterator[sqlite3.Connection]:
    """A new SQLite file that stands at `path` once the context ends well, and never before."""
    beside = path.with_name(f"{path.name}.{os.getpid()}{BESIDE}")
    beside.unlink(missing_ok=True)
    made = sqlite3.connect(beside, isolation_level=None, check_same_thread=False)
    try:
        made.executescript(_WRITING)
        made.execute("BEGIN")
        yield made
        made.execute("COMMIT")
        made.close()
        beside.replace(path)
    finally:
        made.close()
        beside.unlink(missing_ok=True)
