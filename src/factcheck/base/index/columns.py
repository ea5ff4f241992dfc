"""A file of claims as columns: what the index takes from each claim, for all of them at once."""

from __future__ import annotations

from codecs import BOM_UTF8
from hashlib import blake2b
from itertools import accumulate, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.base.blocks import Entry, read_lines, read_list
from factcheck.base.fault import Fault
from factcheck.base.files import barred, read_utf8
from factcheck.base.index.files import DIGEST, digest
from factcheck.base.parsed import shape_faults
from factcheck.base.shapes import CLAIM
from factcheck.problem import Place
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from factcheck.base.index.bulk import Line


BATCH = 5000  # claims
CHUNK = 1 << 21  # bytes of lines
REMEMBERED = 200_000  # words

_WORDS = ("subject", "attribute", "basis", "period")


class Columns(NamedTuple):
    """Claims of a file: the i-th of each list is of the i-th claim.

    They begin at the bytes `starts` and have `sizes` (0 where one cannot be read on its own), and stand in
    `lines`. `texts` are statement, subject, attribute, basis, period and value, folded; `related` are ids
    that a claim names.
    """

    ids: Sequence[str]
    starts: Sequence[int]
    sizes: Sequence[int]
    lines: Sequence[int]
    texts: list[list[str]]
    related: list[tuple[int, str]]
    faults: list[Fault]


_Row = tuple[dict[str, Any], int, int, int]  # an entry, its first byte, how many there are, its line


class Folded(dict[str, str]):
    """Words folded, remembered: a subject is said of many claims, a year of very many."""

    def all(self, words: Sequence[str]) -> list[str]:
        """The words folded, in their order."""
        if len(self) > REMEMBERED:
            self.clear()
        new = list({*words}.difference(self))
        self.update(zip(new, folded(new), strict=True))
        return list(map(self.__getitem__, words))


class ClaimFile:
    """A file of claims; `digest` is that of its content once it has been read."""

    def __init__(self, root: Path, path: str) -> None:
        self.path = path
        self.digest = b""
        self._root = root

    def batches(self, words: Folded) -> Iterator[Columns]:
        """Its claims, a few thousand at a time; what is wrong with a claim's values is left to `verify`."""
        faults = barred(self._root / self.path, self._root)
        if not faults:
            as_lines = self.path.lower().endswith(".jsonl")
            try:
                yield from self._lines(words, faults) if as_lines else self._items(words, faults)
            except FileNotFoundError:
                self.digest = b""  # gone since it was listed
            except UnicodeDecodeError:
                faults += read_utf8(self._root / self.path, self._root)[1]
        yield _columns([], words)._replace(faults=faults)

    def _items(self, words: Folded, faults: list[Fault]) -> Iterator[Columns]:
        data = (self._root / self.path).read_bytes()
        self.digest = digest(data)
        skipped = len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0
        text = data[skipped:].decode("utf-8")
        entries, found = read_list(text, self.path)
        faults += [*found, *(fault for entry in entries for fault in _faults(entry))]
        rows = _rows(entries, text, skipped)
        while batch := list(islice(rows, BATCH)):
            yield _columns(batch, words)

    def _lines(self, words: Folded, faults: list[Fault]) -> Iterator[Columns]:
        from factcheck.base.index.bulk import NO_CLAIM, Line, read_many

        def read_one(line: bytes, number: int) -> Line:
            data = _one_line(line, self.path, number, faults)
            if not _is_claim(data):
                return NO_CLAIM
            subject, attribute, basis, period = (_flat(data.get(word)) for word in _WORDS)
            related = dict.fromkeys(_related(data), "")
            value = _flat(data.get("value"))
            return Line(data["id"], data["statement"], subject, attribute, basis, period, value, related)

        content = blake2b(digest_size=DIGEST)
        at, number = 0, 1
        with (self._root / self.path).open("rb") as file:
            while lines := file.readlines(CHUNK):
                whole = b"".join(lines)
                whole.decode("utf-8")  # msgspec goes over what it need not read without a look at this
                content.update(whole)
                yield _line_columns(read_many(lines, number, read_one), lines, at, number, words)
                at, number = at + len(whole), number + len(lines)
        self.digest = content.digest()


def _rows(entries: Iterable[Entry], text: str, offset: int) -> Iterator[_Row]:
    """The claims among the entries, with their places; `offset` is the first byte of the text."""
    at = 0
    for entry in entries:
        offset += len(text[at : entry.start].encode())
        size = len(text[entry.start : entry.end].encode())
        at = entry.end
        if _is_claim(entry.data):
            alone = text.startswith("- ", entry.start)  # else it cannot be read from its own bytes
            yield entry.data, offset, size if alone else 0, entry.line
        offset += size


def _columns(rows: list[_Row], words: Folded) -> Columns:
    data = [row[0] for row in rows]
    return Columns(
        [each["id"] for each in data],
        [row[1] for row in rows],
        [row[2] for row in rows],
        [row[3] for row in rows],
        [
            folded([each["statement"] for each in data]),
            *(words.all([_flat(each.get(key)) for each in data]) for key in _WORDS),
            folded([_flat(each.get("value")) for each in data]),
        ],
        [(at, other) for at, each in enumerate(data) if "differs" in each for other in _related(each)],
        [],
    )


def _line_columns(read: list[Line], lines: list[bytes], start: int, number: int, words: Folded) -> Columns:
    """The same for lines, which begin at the byte `start` in the line of this number."""
    from factcheck.base.index.bulk import NO_CLAIM

    sizes = list(map(len, lines))
    starts = list(accumulate(sizes, initial=start))
    kept = [at for at, line in enumerate(read) if line is not NO_CLAIM]
    claims = [read[at] for at in kept]
    return Columns(
        [line.id for line in claims],
        [starts[at] for at in kept],
        [sizes[at] for at in kept],
        [number + at for at in kept],
        [
            folded([line.statement for line in claims]),
            words.all([line.subject for line in claims]),
            words.all([line.attribute for line in claims]),
            words.all([line.basis for line in claims]),
            words.all([line.period for line in claims]),
            folded([_flat(line.value) for line in claims]),
        ],
        [(at, other) for at, line in enumerate(claims) if line.differs for other in line.differs],
        [],
    )


def folded(texts: list[str]) -> list[str]:
    """Each of the texts folded, on one line.

    Folding is one call for all: a call for each costs more than what it folds.
    """
    if not texts:
        return []
    done = fold("\n".join(texts)).split("\n")
    if len(done) != len(texts):
        done = fold("\n".join(text.replace("\n", " ") for text in texts)).split("\n")
    return done


def _faults(entry: Entry) -> list[Fault]:
    """What is wrong with the item's YAML, and with its shape where it has a key that means nothing, or is
    passed over for it.
    """
    used = _is_claim(entry.data)
    if (used and entry.data.keys() <= CLAIM.keys.keys()) or (entry.data is None and entry.faults):
        return entry.faults
    found = shape_faults(entry, CLAIM)
    return entry.faults + [fault for fault in found if not used or fault.rule == "unknown-key"]


def _is_claim(data: Any) -> bool:
    """Whether an entry can be found at all: it has an id and says something."""
    return (
        isinstance(data, dict) and isinstance(data.get("id"), str) and isinstance(data.get("statement"), str)
    )


def _flat(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "、".join(item for item in value if isinstance(item, str)) if isinstance(value, list) else ""


def _related(data: dict[str, Any]) -> Iterable[str]:
    differs = data.get("differs")
    return differs if isinstance(differs, dict) else ()


def _one_line(line: bytes, path: str, number: int, faults: list[Fault]) -> Any:
    entries, _ = read_lines(line.decode("utf-8-sig" if number == 1 else "utf-8"), path)
    for entry in entries:
        for fault in _faults(entry):
            place = fault.place
            moved = Place(place.path, number, place.column)
            faults.append(Fault(fault.rule, moved, fault.message, fault.claims))
    return entries[0].data if entries else None
