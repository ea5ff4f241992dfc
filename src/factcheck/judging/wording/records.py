"""Tables of words: rows, and records parted by blank lines, each line of a sort that its mark tells."""

from __future__ import annotations

from collections import defaultdict


def records(table: str) -> list[dict[str, list[str]]]:
    """The records of a table, each mark → its words; a mark that a record lacks has none."""
    found: list[dict[str, list[str]]] = []
    for part in table.strip().split("\n\n"):
        record: dict[str, list[str]] = defaultdict(list)
        for line in part.splitlines():
            mark, *words = line.split()
            record[mark] += words
        found.append(record)
    return found


def rows_of(table: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The rows of a table: the first word of each, and those against it."""
    rows = [row.split() for row in table.strip().splitlines()]
    return tuple((row[0], tuple(row[1:])) for row in rows)
