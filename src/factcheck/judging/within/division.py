"""Which parts of a whole leave each other out: those of one division, as 男 and 女, or 甲公司 and 乙公司."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.wording.sorts import sorts_of
from factcheck.judging.wording.tables.shares import CLASSES, CROSSING, DIVIDED_THINGS, UNIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NAMED = ("organization", "person")
PLACES = ("country", "province", "city")


class Member(NamedTuple):
    """One word of a row of classes, and what stands around it: 女|职工, 第一|产业."""

    row: int
    around: str
    word: str


@cache
def _rows() -> tuple[tuple[tuple[str, ...], bool], ...]:
    """The classes, and whether there are no others beside them."""
    rows = (row.split() for row in CLASSES.strip().splitlines())
    return tuple((tuple(w for w in row if w != "!"), row[0] == "!") for row in rows)


@cache
def members(part: str) -> frozenset[Member]:
    """What classes a part may be one of."""
    found = set()
    for number, (row, _) in enumerate(_rows()):
        for word in row:
            at = part.find(word)
            head, tail = part[: max(at, 0)], part[at + len(word) :]
            bare = len(word) > 1 or head in ("", "第")
            if at >= 0 and bare and (not tail or tail in DIVIDED_THINGS):
                found.add(Member(number, f"{head}|{tail}", word))
    return frozenset(found)


def division_of(parts: Sequence[str]) -> int | None:
    """The row of classes whose words alone tell the parts from each other; None where there is none."""
    if len(parts) < 2:
        return None
    shared = set.intersection(*({(m.row, m.around) for m in members(part)} for part in parts))
    for row, around in sorted(shared):
        words = {m.word for part in parts for m in members(part) if (m.row, m.around) == (row, around)}
        if len(words) == len(set(parts)) == len(parts):
            return row
    return None


def is_all(parts: Sequence[str]) -> bool:
    """Whether there can be no part beside these: 男 and 女, and no third."""
    row = division_of(parts)
    if row is None:
        return False
    words, closed = _rows()[row]
    said = {word for word in words if any(m.row == row and m.word == word for p in parts for m in members(p))}
    return closed and len(said) == len(words)


def are_names(parts: Sequence[str], kind_of: Callable[[str], str | None]) -> bool:
    """Whether all are known names of one kind of owner, or places of one sort: none holds another."""
    kinds = {kind_of(part) for part in parts}
    if len(kinds) == 1 and kinds <= set(NAMED):
        return True
    sorts = [set(sorts_of(part)) & set(PLACES) for part in parts]
    return bool(set.intersection(*sorts)) and not any(part in UNIONS for part in parts) if sorts else False


def may_cross(parts: Sequence[str]) -> bool:
    """Whether parts may overlap by what they are called: 女性 and 党员, 四川 and 成都."""
    if division_of(parts) is not None:
        return False
    places = [set(sorts_of(part)) & set(PLACES) for part in parts]
    if any(places) and not set.intersection(*places):
        return True
    return any(word in part for part in parts for word in CROSSING)
