"""A segment of claims, read: which have a gram, a subject, an id; never one whose file has changed since."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.index.grams import BLOCK
from factcheck.base.index.words import ATTRIBUTE, SUBJECT, Words
from factcheck.reading.years import is_of_other_years

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

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
        self._is_living = "".join(f" AND NOT doc BETWEEN {first} AND {end - 1}" for first, end in self._dead)
        self._alive: dict[int, bool] = {}  # those subjects that were asked about, by number
        self.words: dict[int, str] = {0: ""}  # those that were learnt, by number
        self.subjects = Words(connection, SUBJECT, "id", "id")
        self._attributes = Words(connection, ATTRIBUTE, "id", "id")

    def path(self, doc: int) -> str:
        """The file that a claim stands in."""
        return self._paths[bisect_right(self._firsts, doc) - 1]

    def _rows(self, where: str, *values: object) -> list[Row]:
        rows = self._known_rows(where, *values)
        for first, end in self._dead:
            rows = [row for row in rows if not first <= row.doc < end]
        return rows

    def _known_rows(self, where: str, *values: object) -> list[Row]:
        found = self.connection.execute(f"SELECT {_COLUMNS} FROM claim WHERE {where}", values)  # noqa: S608 - ours
        return list(map(Row._make, found))

    def rows(self, docs: Sequence[int]) -> list[Row]:
        """These claims, which are alive."""
        return self._known_rows("doc IN (SELECT value FROM json_each(?))", json.dumps(docs)) if docs else []

    def lowest(self, docs: Sequence[int], limit: int) -> list[Row]:
        """At most so many of these claims, which are alive: those with the lowest keys."""
        if len(docs) <= limit:
            return self.rows(docs)
        which = "doc IN (SELECT value FROM json_each(?)) ORDER BY key, doc LIMIT ?"
        return self._known_rows(which, json.dumps(docs), limit)

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
        found = self.connection.execute(
            "SELECT attribute, count(*) FROM claim WHERE attribute"  # noqa: S608 - ours
            f" AND subject IN (SELECT value FROM json_each(?)){self._is_living} GROUP BY attribute",
            (json.dumps(list(subjects)),),
        )
        counts = dict(found)
        self._learn(counts)
        return {self.words[number]: count for number, count in counts.items()}

    def is_alive(self, subject: int) -> bool:
        """Whether any claim has this subject."""
        if not self._dead:
            return True
        if subject not in self._alive:
            which = f"subject = ?{self._is_living}"
            found = self.connection.execute(f"SELECT 1 FROM claim WHERE {which} LIMIT 1", (subject,))  # noqa: S608 - ours
            self._alive[subject] = found.fetchone() is not None
        return self._alive[subject]

    def numbers(self, role: int, words: Iterable[str]) -> dict[str, int]:
        """The words of that role which the segment knows."""
        wanted = {*words}
        found = (self.subjects if role == SUBJECT else self._attributes).values(wanted)
        return {word: found[word][0] for word in wanted if found[word]}

    def learn(self, rows: Iterable[Row]) -> None:
        """Read the words of these rows at once: each that `word` has to look for costs as much."""
        self._learn({number for row in rows for number in row[5:]})

    def _learn(self, numbers: Iterable[int]) -> None:
        new = [number for number in numbers if number not in self.words]
        if new:
            self.words.update(
                self.connection.execute(
                    "SELECT id, text FROM word WHERE id IN (SELECT value FROM json_each(?))",
                    (json.dumps(new),),
                )
            )

    def word(self, number: int) -> str:
        """The word with that number."""
        if number not in self.words:
            found = self.connection.execute("SELECT text FROM word WHERE id = ?", (number,)).fetchone()
            self.words[number] = str(found[0])
        return self.words[number]

    def frequencies(self, codes: Iterable[int]) -> tuple[dict[int, int], dict[int, int]]:
        """In how many claims each gram stands, and how many of those are dead elsewhere."""
        which = json.dumps(list(codes))
        ask = "SELECT code, frequency FROM {} WHERE code IN (SELECT value FROM json_each(?))"
        have, gone = (
            dict(self.connection.execute(ask.format(table), (which,))) for table in ("gram", "gone")
        )
        return have, gone

    def postings(self, codes: Iterable[int]) -> dict[int, list[tuple[int, array[int]]]]:
        """By gram the living claims that have it: by block, numbered within it."""
        found = self.connection.execute(
            "SELECT code, docs FROM gram WHERE code IN (SELECT value FROM json_each(?))",
            (json.dumps(list(codes)),),
        )
        return {number: list(self._unpacked(docs)) for number, docs in found if docs}

    def _unpacked(self, docs: bytes) -> Iterator[tuple[int, array[int]]]:
        packed = array("H", docs)
        at = 0
        while at < len(packed):
            block, end = packed[at], at + 2 + packed[at + 1]
            here = packed[at + 2 : end]
            for first, last in reversed(self._dead):
                low, high = max(first - block * BLOCK, 0), min(last - block * BLOCK, BLOCK)
                if low < high:
                    del here[bisect_left(here, low) : bisect_left(here, high)]
            yield block, here
            at = end


class Found(NamedTuple):
    """A claim's place: its segment and its row there."""

    segment: ClaimSegment
    row: Row

    def may_be_of(self, years: frozenset[int]) -> bool:
        """Whether its period is none of other years; any will do where there are none."""
        return not years or not is_of_other_years(self.segment.word(self.row.period), years)
