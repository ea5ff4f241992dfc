"""A claim out of its file: only the bytes that hold it are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.blocks import Entry, read_lines, read_list
from factcheck.base.claim import Claim, claim_of
from factcheck.base.index.keys import key_of
from factcheck.problem import Place

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.base.index.reader import Row
    from factcheck.base.layout import Layouts


class Moved(Exception):  # noqa: N818 - no error: the index is brought up to date and asked again
    """A claim is not where the index says: its file has changed since."""


def load_claim(root: Path, path: str, row: Row, layouts: Layouts | None = None) -> Claim:
    """The claim of a row out of its file. Raises Moved when it is not there.

    With `layouts`, which learns them, the many claims of a long draft are read by the layouts they have.
    """
    claim = _read_part(root, path, row, layouts) if row.size else _read_whole(root, path).get(row.line)
    if claim is None or key_of(claim.id) != row.key:
        raise Moved
    return claim


def _read_part(root: Path, path: str, row: Row, layouts: Layouts | None) -> Claim:
    try:
        with open(f"{root}/{path}", "rb", buffering=0) as file:  # noqa: PTH123 - pathlib's costs as much again
            file.seek(row.start)
            data = file.read(row.size)
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Moved from error
    as_lines = path.lower().endswith(".jsonl")
    entries = read_lines(text, path)[0] if as_lines else read_list(text, path, layouts)[0]
    if len(entries) != 1:
        raise Moved
    return _made(_moved(entries[0], row.line - 1), path)


def _read_whole(root: Path, path: str) -> dict[int, Claim]:
    """The claims of a file by line: for layouts whose parts cannot be read on their own."""
    try:
        text = (root / path).read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Moved from error
    return {entry.line: _made(entry, path) for entry in read_list(text, path)[0]}


def _moved(entry: Entry, lines: int) -> Entry:
    if entry.node:
        entry.node.shift(0, lines)
    entry.line += lines
    return entry


def _made(entry: Entry, path: str) -> Claim:
    claim = claim_of(entry.data, Place(path, entry.line), entry.places)
    if claim is None:
        raise Moved
    return claim
