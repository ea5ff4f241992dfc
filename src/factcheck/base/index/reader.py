"""A segment of claims, read: which have a gram, a subject, an id; never one whose file has changed since."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.index.grams import BLOCK
from factcheck.base.index.words import SUBJECT, Words

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.base.claim import Claim

_COLUMNS = "doc, key, start, size, line, subject, attribute, basis, period"


class Row(NamedTuple):
    """A claim as the index knows it; the words are numbers of the segment's."""

    doc: int
    key: int
    start: int
    size: int
    line: int
    subject: int
    attribute: int
    basis: int
    period: int


class ClaimSegment:
    """The living claims of one segment; `loaded` are those that were read from their files."""

    def __init__(self, connection: sqlite3.Connection, alive: Iterable[str]) -> None:
        self.connection = connection
        rows = connection.execute("SELECT path, first, count FROM file ORDER BY first").fetchall()
        self.living = frozenset(alive)
        self.loaded: dict[int, Claim] = {}
        self._paths: list[str] = [path for path, _, _ in rows]
        self._firsts = [first for _, first, _ in rows]
        self._dead = [
            (first, first + count) for path, first, count in rows if path not in self.living and count
        ]
        self._words: dict[int, str] = {0: ""}
        self.subjects = Words(connection, SUBJECT, "id", "id")

    def path(self, doc: int) -> str:
        """The file that a claim stands in."""
        return self._paths[bisect_right(self._firsts, doc) - 1]

    def _alive(self, rows: Iterable[Row]) -> Iterator[Row]:
        return (row for row in rows if not any(first <= row.doc < end for first, end in self._dead))

    def _rows(self, where: str, *values: object) -> list[Row]:
        found = self.connection.execute(f"SELECT {_COLUMNS} FROM claim WHERE {where}", values)  # noqa: S608 - ours
        return list(self._alive(map(Row._make, found)))

    def rows(self, docs: Iterable[int]) -> list[Row]:
        """These claims, in the order of their numbers."""
        return self._rows("doc IN (SELECT value FROM json_each(?))", json.dumps(list(docs)))

    def lowest(self, docs: Mapping[int, int], limit: int) -> list[Row]:
        """These claims; of those mapped to one number, the ones with the lowest keys, at most so many."""
        if len(docs) <= limit:
            return self.rows(docs)
        alike: dict[int, list[int]] = {}
        for doc, score in docs.items():
            alike.setdefault(score, []).append(doc)
        return [
            row
            for group in alike.values()
            for row in self._rows(
                "doc IN (SELECT value FROM json_each(?)) ORDER BY key, doc LIMIT ?", json.dumps(group), limit
            )
        ]

    def in_file(self, path: str) -> list[Row]:
        """The claims of a living file, in its order."""
        number = self._paths.index(path)
        end = self._firsts[number + 1] if number + 1 < len(self._firsts) else -1
        return self._rows("doc >= ? AND (doc < ? OR ? < 0)", self._firsts[number], end, end)

    def with_key(self, key: int) -> list[Row]:
        """Those whose id may be the one with this key."""
        return self._rows("key = ?", key)

    def related_to(self, key: int) -> list[Row]:
        """Those that name a claim with this key in `differs`."""
        return self._rows("doc IN (SELECT doc FROM relation WHERE key = ?)", key)

    def of(self, subjects: Iterable[int], attributes: Iterable[int] | None = None) -> list[Row]:
        """Those about the subjects, with one of the attributes."""
        which = json.dumps(list(subjects))
        if attributes is None:
            return self._rows("subject IN (SELECT value FROM json_each(?))", which)
        return self._rows(
            "subject IN (SELECT value FROM json_each(?)) AND attribute IN (SELECT value FROM json_each(?))",
            which,
            json.dumps(list(attributes)),
        )

    def attributes_of(self, subjects: Iterable[int]) -> dict[str, int]:
        """The attributes of subjects, with how many claims there are of each."""
        dead = "".join(f" AND NOT doc BETWEEN {first} AND {end - 1}" for first, end in self._dead)
        found = self.connection.execute(
            "SELECT text, total FROM word JOIN (SELECT attribute, count(*) AS total FROM claim"  # noqa: S608 - ours
            f" WHERE subject IN (SELECT value FROM json_each(?)){dead} GROUP BY attribute) ON id = attribute",
            (json.dumps(list(subjects)),),
        )
        return dict(found)

    def is_alive(self, subject: int) -> bool:
        """Whether any claim has this subject."""
        if not self._dead:
            return True
        docs = self.connection.execute("SELECT doc FROM claim WHERE subject = ?", (subject,))
        return any(not any(first <= doc < end for first, end in self._dead) for (doc,) in docs)

    def numbers(self, role: int, words: Iterable[str]) -> dict[str, int]:
        """The words of that role which the segment knows."""
        found = self.connection.execute(
            "SELECT text, id FROM word WHERE role = ? AND text IN (SELECT value FROM json_each(?))",
            (role, json.dumps(list(words))),
        )
        return dict(found)

    def learn(self, rows: Iterable[Row]) -> None:
        """Read the words of these rows at once: each that `word` has to look for costs as much."""
        new = {number for row in rows for number in row[5:]} - self._words.keys()
        found = self.connection.execute(
            "SELECT id, text FROM word WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(new)),)
        )
        self._words.update(found)

    def word(self, number: int) -> str:
        """The word with that number."""
        if number not in self._words:
            found = self.connection.execute("SELECT text FROM word WHERE id = ?", (number,)).fetchone()
            self._words[number] = str(found[0])
        return self._words[number]

    def frequencies(self, codes: Iterable[int]) -> tuple[dict[int, int], dict[int, int]]:
        """In how many claims each gram stands, and how many of those are dead elsewhere."""
        which = json.dumps(list(codes))
        ask = "SELECT code, frequency FROM {} WHERE code IN (SELECT value FROM json_each(?))"
        have, gone = (
            dict(self.connection.execute(ask.format(table), (which,))) for table in ("gram", "gone")
        )
        return have, gone

    def postings(self, number: int) -> Iterator[tuple[int, array[int]]]:
        """The living claims that have a gram: by block the number of its first claim, and theirs from it."""
        found = self.connection.execute("SELECT docs FROM gram WHERE code = ?", (number,)).fetchone()
        packed = array("H", found[0] if found and found[0] else b"")
        at = 0
        while at < len(packed):
            base, end = packed[at] * BLOCK, at + 2 + packed[at + 1]
            docs = packed[at + 2 : end]
            for first, last in reversed(self._dead):
                if first < base + BLOCK and last > base:
                    low, high = max(first - base, 0), min(last - base, BLOCK)
                    del docs[bisect_left(docs, low) : bisect_left(docs, high)]
            yield base, docs
            at = end


class Found(NamedTuple):
    """A claim's place: its segment and its row there."""

    segment: ClaimSegment
    row: Row
