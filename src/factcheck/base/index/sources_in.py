"""References compiled: a source by its id."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

from factcheck.base.index.segment import define
from factcheck.base.source import Source, id_of, source_of
from factcheck.problem import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.base.yaml import Fault

_SCHEMA = """
CREATE TABLE source(id TEXT PRIMARY KEY, path TEXT, line INT, column INT, body TEXT) WITHOUT ROWID;
"""


def compile_sources(
    to: sqlite3.Connection, entries: Iterable[tuple[Place, Mapping[str, Any]]], faults: Iterable[Fault]
) -> None:
    """Write the sources; of several with one id the first counts."""
    from factcheck.base.index.faults_in import FAULTS, add_faults

    define(to, _SCHEMA + FAULTS)
    add_faults(to, faults)
    encode = json.JSONEncoder(ensure_ascii=False).encode
    rows = ((id_of(entry), *place, encode(entry)) for place, entry in entries)
    to.executemany("INSERT OR IGNORE INTO source VALUES (?, ?, ?, ?, ?)", rows)


def read_source(connection: sqlite3.Connection, source_id: str) -> Source | None:
    """The source of that id; None if there is none. Raises sqlite3.DatabaseError for a damaged row."""
    found = connection.execute(
        "SELECT path, line, column, body FROM source WHERE id = ?", (source_id,)
    ).fetchone()
    if found is None:
        return None
    path, line, column, body = found
    try:
        return source_of(json.loads(body), Place(path, line, column), {})
    except ValueError as error:
        raise sqlite3.DatabaseError(f"the row of {source_id} is damaged") from error
