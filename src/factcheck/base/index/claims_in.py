"""Claims compiled: postings of folded bigrams, (subject, attribute, claim), and where each claim stands."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.base.blocks import read_lines, read_list
from factcheck.base.index.faults_in import FAULTS, add_faults
from factcheck.base.index.grams import KEPT, code, grams, telling
from factcheck.base.index.keys import key_of
from factcheck.base.index.segment import define
from factcheck.base.index.words import ATTRIBUTE, STARTS, SUBJECT, add_starts
from factcheck.text.fold import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from factcheck.base.blocks import Entry
    from factcheck.base.yaml import Fault

Done = Callable[[int], None]
_FIELDS = ("statement", "subject", "attribute", "basis", "value", "period")

_SCHEMA = """
CREATE TABLE file(number INTEGER PRIMARY KEY, path TEXT, first INT, count INT, grams BLOB);
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


class ClaimFile(NamedTuple):
    """A file of claims as it was read; `skipped` are the bytes before its text (the byte order mark)."""

    path: str
    text: str
    skipped: int = 0
    faults: tuple[Fault, ...] = ()


def compile_claims(
    to: sqlite3.Connection,
    files: Iterable[ClaimFile],
    gone: Iterable[bytes] = (),
    done: Done = lambda _: None,
) -> None:
    """Write the claims of the files; `done` is told how many there are so far.

    `gone` are the `grams` of the files, compiled elsewhere, that this segment's take the place of.
    """
    define(to, _SCHEMA + FAULTS + STARTS)
    _Compiler(to, done).run(files)
    lost: Counter[int] = Counter()
    for counts in gone:
        lost.update(_counts(counts))
    to.executemany("INSERT INTO gone VALUES (?, ?)", sorted(lost.items()))


def frequency_in(segment: sqlite3.Connection, number: int) -> int:
    """In how many claims a gram stands by this segment: it takes those away whose place it has taken."""
    (found,) = segment.execute(
        "SELECT coalesce((SELECT frequency FROM gram WHERE code = :n), 0)"
        " - coalesce((SELECT frequency FROM gone WHERE code = :n), 0)",
        {"n": number},
    ).fetchone()
    return int(found)


def _counts(packed: bytes) -> dict[int, int]:
    numbers = array("I", packed)
    half = len(numbers) // 2
    return dict(zip(numbers[:half], numbers[half:], strict=True))


class _Compiler:
    def __init__(self, to: sqlite3.Connection, done: Done) -> None:
        self._to = to
        self._done = done
        self._docs = 0
        self._words: dict[tuple[int, str], int] = {}
        self._postings: dict[int, bytearray | None] = {}
        self._frequency: defaultdict[int, int] = defaultdict(int)

    def run(self, files: Iterable[ClaimFile]) -> None:
        for number, file in enumerate(files):
            first = self._docs
            local = self._file(file)
            counts = self._merge(local)
            self._to.execute(
                "INSERT INTO file VALUES (?, ?, ?, ?, ?)",
                (number, file.path, first, self._docs - first, counts),
            )
            self._done(self._docs)
        self._finish()

    def _file(self, file: ClaimFile) -> dict[str, list[int]]:
        """Add a file's claims; its grams and the claims that have them."""
        read = read_lines if file.path.lower().endswith(".jsonl") else read_list
        entries, faults = read(file.text, file.path)
        add_faults(self._to, [*file.faults, *faults, *(fault for entry in entries for fault in entry.faults)])
        entries = [entry for entry in entries if is_claim(entry.data)]
        local: defaultdict[str, list[int]] = defaultdict(list)
        rows, relations = [], []
        places = byte_places(file.text, entries, file.skipped)
        for doc, (entry, fields, place) in enumerate(
            zip(entries, _folded(entries), places, strict=True), self._docs
        ):
            for gram in _grams_of(*fields[:5]):
                local[gram].append(doc)
            words = (self._word(role, text) for role, text in enumerate(fields[1:4] + fields[5:]))
            rows.append((doc, key_of(entry.data["id"]), *place, entry.line, *words))
            relations += [(key_of(other), doc) for other in _related(entry.data)]
        self._docs += len(entries)
        self._to.executemany("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        self._to.executemany("INSERT OR IGNORE INTO relation VALUES (?, ?)", relations)
        return local

    def _word(self, role: int, text: str) -> int:
        if not text:
            return 0
        return self._words.setdefault((role, text), len(self._words) + 1)

    def _merge(self, local: dict[str, list[int]]) -> bytes:
        """Add a file's postings to all; how often each gram stands in it."""
        kept: dict[int, list[int]] = {}
        for gram, docs in local.items():
            if telling(gram):
                number = code(gram)
                kept[number] = sorted({*docs, *kept[number]}) if number in kept else docs
        for number, docs in kept.items():
            self._frequency[number] += len(docs)
            held = self._postings.setdefault(number, bytearray())
            if held is None:
                continue
            if self._frequency[number] > KEPT:
                self._postings[number] = None
            else:
                held += array("I", docs).tobytes()
        return array("I", kept).tobytes() + array("I", map(len, kept.values())).tobytes()

    def _finish(self) -> None:
        words = ((number, role, text) for (role, text), number in self._words.items())
        self._to.executemany("INSERT INTO word VALUES (?, ?, ?)", words)
        add_starts(self._to, (key for key in self._words if key[0] in (SUBJECT, ATTRIBUTE)))
        postings = (
            (number, self._frequency[number], self._postings[number]) for number in sorted(self._postings)
        )
        self._to.executemany("INSERT INTO gram VALUES (?, ?, ?)", postings)
        frequent = ((number,) for number, docs in self._postings.items() if docs is None)
        self._to.executemany("INSERT INTO frequent VALUES (?)", frequent)
        define(self._to, _INDEXES)


def is_claim(data: Any) -> bool:
    """Whether an entry can be found at all: it has an id and says something."""
    return isinstance(data, dict) and all(isinstance(data.get(key), str) for key in ("id", "statement"))


def _folded(entries: list[Entry]) -> Iterator[list[str]]:
    """Statement, subject, attribute, basis, value and period of each entry, folded.

    Folding is one call for all: a call for each costs more than what it folds.
    """
    flat = [_flat(entry.data.get(key)) for entry in entries for key in _FIELDS]
    folded = fold("\n".join(flat)).split("\n")
    return (folded[at : at + len(_FIELDS)] for at in range(0, len(entries) * len(_FIELDS), len(_FIELDS)))


def _flat(value: Any) -> str:
    if isinstance(value, list):
        value = "、".join(item for item in value if isinstance(item, str))
    return value.replace("\n", " ") if isinstance(value, str) else ""


def _grams_of(statement: str, *others: str) -> set[str]:
    found = grams(statement)
    for text in others:
        if text not in statement:
            found |= grams(text)
    return found


def _related(data: dict[str, Any]) -> Iterable[str]:
    differs = data.get("differs")
    return differs if isinstance(differs, dict) else ()


def byte_places(text: str, entries: list[Entry], skipped: int) -> list[tuple[int, int]]:
    """(start, size) in bytes of each entry; the size is 0 where its text cannot be read on its own."""
    places, at, offset = [], 0, skipped
    for entry in entries:
        offset += len(text[at : entry.start].encode())
        size = len(text[entry.start : entry.end].encode())
        at, alone = entry.end, text.startswith(("- ", "{"), entry.start)
        places.append((offset, size if alone else 0))
        offset += size
    return places
