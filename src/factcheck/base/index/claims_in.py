"""Claims compiled: postings of folded bigrams, (subject, attribute, claim), and where each claim stands."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from itertools import count
from types import MappingProxyType
from typing import TYPE_CHECKING

from factcheck.base.index.columns import Folded
from factcheck.base.index.faults_in import FAULTS, add_faults
from factcheck.base.index.keys import key_of, keys_of
from factcheck.base.index.postings import Postings
from factcheck.base.index.segment import define
from factcheck.base.index.words import ATTRIBUTE, BASIS, PERIOD, STARTS, SUBJECT, add_starts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.base.index.columns import ClaimFile, Columns

Done = Callable[[int, int], None]  # so many claims of so many bytes
ROLES = (SUBJECT, ATTRIBUTE, BASIS, PERIOD)

_SCHEMA = """
CREATE TABLE file(number INTEGER PRIMARY KEY, path TEXT, first INT, count INT, digest BLOB);
CREATE TABLE file_grams(number INTEGER PRIMARY KEY, grams BLOB);
CREATE TABLE word(id INTEGER PRIMARY KEY, role INT, text TEXT);
CREATE TABLE claim(doc INTEGER PRIMARY KEY, key INT, start INT, size INT, line INT,
                   subject INT, attribute INT, basis INT, period INT);
CREATE TABLE relation(key INT, doc INT, PRIMARY KEY (key, doc)) WITHOUT ROWID;
CREATE TABLE gram(code INTEGER PRIMARY KEY, frequency INT, docs BLOB);
CREATE TABLE frequent(code INTEGER PRIMARY KEY);
CREATE TABLE gone(code INTEGER PRIMARY KEY, frequency INT);
"""
_INDEXES = """
CREATE UNIQUE INDEX word_text ON word(role, text);
CREATE INDEX claim_key ON claim(key);
CREATE INDEX claim_subject ON claim(subject, attribute);
"""


def compile_claims(
    to: sqlite3.Connection,
    files: Iterable[ClaimFile],
    gone: Mapping[int, int] = MappingProxyType({}),
    done: Done = lambda claims, read: None,  # noqa: ARG005 - nobody listens
) -> None:
    """Write the claims of the files; `done` is told how far it has come.

    `gone` is by gram in how many claims of other segments it stands that are no more (or, below 0, how many
    too many those segments say).
    """
    define(to, _SCHEMA + FAULTS + STARTS)
    _Compiler(to, done).run(files)
    to.executemany(
        "INSERT INTO gone VALUES (?, ?)", ((n, count) for n, count in sorted(gone.items()) if count)
    )


def frequency_in(segment: sqlite3.Connection, number: int) -> int:
    """In how many claims a gram stands by this segment: it takes those away whose place it has taken."""
    (found,) = segment.execute(
        "SELECT coalesce((SELECT frequency FROM gram WHERE code = :n), 0)"
        " - coalesce((SELECT frequency FROM gone WHERE code = :n), 0)",
        {"n": number},
    ).fetchone()
    return int(found)


def grams_of_files(segment: sqlite3.Connection, paths: Iterable[str]) -> Iterator[dict[int, int]]:
    """In how many claims of each of these files the grams stand."""
    for path in paths:
        (packed,) = segment.execute(
            "SELECT grams FROM file JOIN file_grams USING (number) WHERE path = ?", (path,)
        ).fetchone()
        yield _counts(packed)


def _counts(packed: bytes) -> dict[int, int]:
    numbers = array("I", packed)
    half = len(numbers) // 2
    return dict(zip(numbers[:half], numbers[half:], strict=True))


class _Numbers(dict[str, int]):
    """Words of one role, numbered as they come; the empty word is 0."""

    def __init__(self, count: Iterator[int]) -> None:
        super().__init__({"": 0})
        self._count = count

    def __missing__(self, word: str) -> int:
        self[word] = number = next(self._count)
        return number


class _Compiler:
    def __init__(self, to: sqlite3.Connection, done: Done) -> None:
        self._to = to
        self._done = done
        self._docs = self._read = 0
        numbers = count(1)
        self._words = [_Numbers(numbers) for _ in ROLES]
        self._folded = Folded()
        self._postings = Postings()

    def run(self, files: Iterable[ClaimFile]) -> None:
        for number, file in enumerate(files):
            first, read = self._docs, self._read
            for columns in file.batches(self._folded):
                self._rows(columns)
                self._postings.add(columns.texts)
                self._docs += len(columns.ids)
                if columns.ids:
                    self._read = read + columns.starts[-1] + columns.sizes[-1]
                    self._done(self._docs, self._read)
                add_faults(self._to, columns.faults)
            have = self._postings.counts()
            packed = array("I", have).tobytes() + array("I", have.values()).tobytes()
            row = (number, file.path, first, self._docs - first, file.digest)
            self._to.execute("INSERT INTO file VALUES (?, ?, ?, ?, ?)", row)
            self._to.execute("INSERT INTO file_grams VALUES (?, ?)", (number, packed))
        self._finish()

    def _rows(self, columns: Columns) -> None:
        words = [
            map(numbers.__getitem__, column)
            for numbers, column in zip(self._words, columns.texts[1:], strict=False)
        ]
        keys = keys_of(columns.ids)
        rows = zip(
            count(self._docs), keys, columns.starts, columns.sizes, columns.lines, *words, strict=False
        )
        self._to.executemany("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        relations = ((key_of(other), self._docs + at) for at, other in columns.related)
        self._to.executemany("INSERT OR IGNORE INTO relation VALUES (?, ?)", relations)

    def _finish(self) -> None:
        for role, numbers in zip(ROLES, self._words, strict=True):
            words = ((number, role, word) for word, number in numbers.items() if word)
            self._to.executemany("INSERT INTO word VALUES (?, ?, ?)", words)
        named = ((role, word) for role in (SUBJECT, ATTRIBUTE) for word in self._words[role] if word)
        add_starts(self._to, named)
        postings = self._postings.packed()
        self._to.executemany("INSERT INTO gram VALUES (?, ?, ?)", postings)
        frequent = ((number,) for number, _, docs in postings if docs is None)
        self._to.executemany("INSERT INTO frequent VALUES (?)", frequent)
        define(self._to, _INDEXES)
