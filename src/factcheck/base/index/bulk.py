"""Lines of JSON, many at a time: by msgspec what is as usual, one by one what is not.

Imported only where such a file is read: msgspec takes as long to import as a lookup does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import DecodeError, Raw, Struct
from msgspec.json import Decoder

if TYPE_CHECKING:
    from collections.abc import Callable

_ABSENT = Raw()


class Line(Struct, gc=False, forbid_unknown_fields=True):
    """What the index takes from a claim; what else a claim may have is only gone over."""

    id: str
    statement: str
    subject: str = ""
    attribute: str = ""
    basis: str = ""
    period: str = ""
    value: str | list[str] = ""
    differs: dict[str, str] = {}  # msgspec makes a new one for each line
    scope: Raw = _ABSENT
    speaker: Raw = _ABSENT
    certainty: Raw = _ABSENT
    negated: Raw = _ABSENT
    derived: Raw = _ABSENT
    assuming: Raw = _ABSENT
    review_by: Raw = _ABSENT
    evidence: Raw = _ABSENT
    allow: Raw = _ABSENT
    status: Raw = _ABSENT
    tags: Raw = _ABSENT
    note: Raw = _ABSENT


NO_CLAIM = Line("", "")
_decode = Decoder(Line).decode


def read_many(lines: list[bytes], number: int, read_one: Callable[[bytes, int], Line]) -> list[Line]:
    """The lines, of which the first has this number; `read_one` reads what msgspec does not."""
    try:
        return list(map(_decode, lines))
    except (DecodeError, RecursionError):
        if len(lines) == 1:
            return [read_one(lines[0], number)]
    half = len(lines) // 2
    return read_many(lines[:half], number, read_one) + read_many(lines[half:], number + half, read_one)
