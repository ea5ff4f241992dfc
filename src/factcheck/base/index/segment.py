"""A segment: an immutable SQLite file, written beside and renamed into place, or held in memory."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BESIDE = ".part"  # a file that is being written; found again, it is what a killed build left

_WRITING = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096; PRAGMA cache_size=-65536;"
# Read straight from the page cache of the system; a file larger than this is read the usual way.
_MAPPED = 1 << 30


def define(to: sqlite3.Connection, schema: str) -> None:
    """Run the statements of a schema within the transaction (`executescript` would end it)."""
    for statement in schema.split(";"):
        to.execute(statement)


def in_memory() -> sqlite3.Connection:
    """A segment that no folder would take."""
    return sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)


def open_segment(path: Path) -> sqlite3.Connection:
    """The segment at `path`, read-only and without a lock; sqlite3.Error when there is none."""
    made = sqlite3.connect(
        f"{path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False, isolation_level=None
    )
    made.execute(f"PRAGMA mmap_size={_MAPPED}")
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
