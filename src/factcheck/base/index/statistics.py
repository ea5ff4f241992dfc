"""What an index is made of: for those who wonder what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.index.files import CLAIMS
from factcheck.base.index.words import ATTRIBUTE, SUBJECT

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from factcheck.base.index.manifest import Manifest


class Statistics(NamedTuple):
    """`where` is the folder, or "memory"; `size` is in bytes; `dead` claims stand in newer segments."""

    where: str
    version: str
    claims: int
    files: int
    subjects: int
    attributes: int
    names: int
    sources: int
    segments: int
    dead: int
    size: int


def statistics(
    where: str,
    manifest: Manifest,
    claims: Iterable[sqlite3.Connection],
    names: sqlite3.Connection,
    sources: sqlite3.Connection,
) -> Statistics:
    """Count what the segments hold."""
    parts = list(claims)
    alive = sum(row.claims for row in manifest.files.values())
    words = {row for part in parts for row in part.execute("SELECT role, text FROM word")}
    return Statistics(
        where=where,
        version=manifest.version,
        claims=alive,
        files=sum(row.kind == CLAIMS for row in manifest.files.values()),
        subjects=sum(role == SUBJECT for role, _ in words),
        attributes=sum(role == ATTRIBUTE for role, _ in words),
        names=_count(names, "name"),
        sources=_count(sources, "source"),
        segments=len(manifest.segments),
        dead=sum(row.claims for row in manifest.segments.values()) - alive,
        size=sum(row.size for row in manifest.segments.values()),
    )


def _count(segment: sqlite3.Connection, table: str) -> int:
    (found,) = segment.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - a table of ours
    return int(found)
