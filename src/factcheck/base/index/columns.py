"""A file of claims as columns: what the index takes from each claim, for all of them at once."""

from __future__ import annotations

from codecs import BOM_UTF8
from hashlib import blake2b
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.base.blocks import read_lines, read_list
from factcheck.base.fault import Fault
from factcheck.base.files import barred, read_utf8
from factcheck.base.index.files import DIGEST, digest
from factcheck.problem import Place
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


BATCH = 5000  # claims

_FIELDS = ("statement", "subject", "attribute", "basis", "period", "value")


class Columns(NamedTuple):
    """The claims of a file: the i-th of each list is of the i-th claim.

    `places` are its first byte and how many there are (0 where it cannot be read on its own), and its line;
    `texts` are statement, subject, attribute, basis, period and value, folded; `related` are ids it names.
    """

    ids: list[str]
    places: list[tuple[int, int, int]]
    texts: list[list[str]]
    related: list[tuple[int, str]]
    faults: list[Fault]


_Row = tuple[dict[str, Any], int, int, int]  # an entry, its first byte, how many there are, its line


class ClaimFile:
    """A file of claims; `digest` is that of its content once it has been read."""

    def __init__(self, root: Path, path: str) -> None:
        self.path = path
        self.digest = b""
        self._root = root

    def batches(self) -> Iterator[Columns]:
        """Its claims, a few thousand at a time; what is wrong with single ones is left to `verify`."""
        faults = barred(self._root / self.path, self._root)
        if faults:
            yield _columns([], faults)
            return
        rows = self._lines(faults) if self.path.lower().endswith(".jsonl") else self._items(faults)
        try:
            while batch := list(islice(rows, BATCH)):
                yield _columns(batch, [])
        except FileNotFoundError:
            self.digest = b""  # gone since it was listed
        except UnicodeDecodeError:
            faults += read_utf8(self._root / self.path, self._root)[1]
        yield _columns([], faults)

    def _items(self, faults: list[Fault]) -> Iterator[_Row]:
        data = (self._root / self.path).read_bytes()
        self.digest = digest(data)
        skipped = len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0
        text = data[skipped:].decode("utf-8")
        entries, found = read_list(text, self.path)
        faults += [*found, *(fault for entry in entries for fault in entry.faults)]
        at, offset = 0, skipped
        for entry in entries:
            offset += len(text[at : entry.start].encode())
            size = len(text[entry.start : entry.end].encode())
            at = entry.end
            if _is_claim(entry.data):
                alone = text.startswith("- ", entry.start)  # else it cannot be read from its own bytes
                yield entry.data, offset, size if alone else 0, entry.line
            offset += size

    def _lines(self, faults: list[Fault]) -> Iterator[_Row]:
        """Most lines are read by msgspec; what it might read otherwise than we do, by `read_lines`."""
        from msgspec import DecodeError
        from msgspec.json import Decoder

        decode = Decoder().decode
        content = blake2b(digest_size=DIGEST)
        offset = 0
        with (self._root / self.path).open("rb") as file:
            for number, line in enumerate(file, 1):
                content.update(line)
                try:
                    data = decode(line)
                except (DecodeError, RecursionError):
                    data = None
                if not _is_plain(data, line):
                    data = _one_line(line, self.path, number, faults)
                if _is_claim(data):
                    yield data, offset, len(line), number
                offset += len(line)
        self.digest = content.digest()


def _columns(rows: list[_Row], faults: list[Fault]) -> Columns:
    data = [row[0] for row in rows]
    return Columns(
        [each["id"] for each in data],
        [row[1:] for row in rows],
        _folded([[each.get(key, "") for each in data] for key in _FIELDS]),
        [
            (number, other)
            for number, each in enumerate(data)
            if "differs" in each
            for other in _related(each)
        ],
        faults,
    )


def _folded(columns: list[list[Any]]) -> list[list[str]]:
    """The columns with every value a folded text on one line.

    Folding is one call for all: a call for each costs more than what it folds.
    """
    if not columns[0]:
        return columns
    values = [value for column in columns for value in column]
    if any(value.__class__ is not str for value in values):
        values = list(map(_flat, values))
    folded = fold("\n".join(values)).split("\n")
    if len(folded) != len(values):
        folded = fold("\n".join(value.replace("\n", " ") for value in values)).split("\n")
    rows = len(columns[0])
    return [folded[at : at + rows] for at in range(0, len(folded), rows)]


def _is_claim(data: Any) -> bool:
    """Whether an entry can be found at all: it has an id and says something."""
    return (
        isinstance(data, dict) and isinstance(data.get("id"), str) and isinstance(data.get("statement"), str)
    )


def _flat(value: Any) -> str:
    if isinstance(value, list):
        return "、".join(item for item in value if isinstance(item, str))
    return value if isinstance(value, str) else ""


def _related(data: dict[str, Any]) -> Iterable[str]:
    differs = data.get("differs")
    return differs if isinstance(differs, dict) else ()


def _is_plain(data: Any, line: bytes) -> bool:
    """Whether all of an object is text under keys that stand once: there is a `":` for each of them."""
    if data.__class__ is not dict:
        return False
    keys = len(data)
    for value in data.values():
        if value.__class__ is dict:
            keys += len(value)
        elif value.__class__ is list:
            keys += sum([len(item) for item in value if item.__class__ is dict])
        elif value.__class__ is not str:
            return False
    return line.count(b'":') == keys


def _one_line(line: bytes, path: str, number: int, faults: list[Fault]) -> Any:
    entries, _ = read_lines(line.decode("utf-8-sig" if number == 1 else "utf-8"), path)
    for entry in entries:
        for fault in entry.faults:
            place = fault.place
            moved = Place(place.path, number, place.column)
            faults.append(Fault(fault.rule, moved, fault.message, fault.claims))
    return entries[0].data if entries else None
