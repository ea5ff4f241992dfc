"""What is wrong with the files a segment was compiled from: told at every opening, not only the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.fault import MISREAD, UNREADABLE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from factcheck.base.fault import Fault

FAULTS = "CREATE TABLE fault(rule TEXT, path TEXT, line INT, column INT, message TEXT);"


def add_faults(to: sqlite3.Connection, faults: Iterable[Fault]) -> None:
    """Keep those that hide part of a file or of an entry; the others are for `verify` to tell."""
    rows = (
        (fault.rule, fault.place.path, fault.place.line, fault.place.column, fault.message)
        for fault in faults
        if fault.rule in UNREADABLE or fault.rule in MISREAD
    )
    to.executemany("INSERT INTO fault VALUES (?, ?, ?, ?, ?)", rows)
