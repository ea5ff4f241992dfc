"""The anaphors of a sentence: where they stand, and what sort of name each can stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.records import records
from factcheck.judging.wording.sorts import sorts_of
from factcheck.judging.wording.tables.anaphors import (
    ANAPHORS,
    BOTH,
    BY,
    COUNTERS,
    EACH,
    LEADING,
    NO_PRONOUNS,
    NO_WORDS,
    POINTING,
    PREDICATES,
    PRONOUNS,
    RANKED,
    TOGETHER,
)
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.judging.drafts.antecedents import Candidate, Told
    from factcheck.text.finder import Hit

KINDS = ("person", "organization", "place", "product", "work", "event", "term")
NUMBERS = {"两": 2, "二": 2, "2": 2, "三": 3, "3": 3, "四": 4, "4": 4}
LONGEST = 6  # characters of a word behind 该
REACH = 16  # characters behind 两家 in which it is said of each
_MARKS = lazy_pattern(r"[,;:。!?(]")
_TIME = lazy_pattern(r"[年月日末底初前后来间中时以到在于截至自从]+")


class Way(Enum):
    """How an anaphor finds what it stands for."""

    POINTING = "pointing"
    PRONOUN = "pronoun"
    FORMER = "former"
    LATTER = "latter"
    SEVERAL = "several"
    INSIDE = "pronoun for what its own sentence names"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Row:
    """What an anaphor fits: kinds of names; endings and sorts that tell by themselves; endings that do not.

    `loose`: of what has no kind and says of itself no sort, it may stand for anything.
    """

    kinds: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    sorts: frozenset[str] = frozenset()
    barred: tuple[str, ...] = ()
    loose: bool = False

    def fits(self, one: Candidate) -> bool:
        """Whether an anaphor of this row may stand for a name."""
        forms = [form.rstrip("》\"'") for form in one.forms]
        told = self.endings and any(form.endswith(self.endings) for form in forms)
        if told or one.sorts & self.sorts or (one.kind is None and not one.entry):
            return True
        if one.kind is None:
            return self.loose and (not one.sorts or "person" not in self.kinds)
        barred = self.barred and any(form.endswith(self.barred) for form in forms)
        levels = self.sorts and one.says_what_place
        return one.kind in self.kinds and not barred and not levels


ANY = Row(KINDS, loose=True)


@dataclass(frozen=True, slots=True)
class Anaphor:
    """[start, end) of a folded sentence; `must`: it stands for something, whether that is found or not."""

    start: int
    end: int
    way: Way
    row: Row = field(default=ANY)
    count: int = 1
    must: bool = False
    word: str = ""

    def ends(self, one: Candidate) -> bool:
        """Whether a name ends with the one character behind 该: 河, of 沱宁河."""
        return (
            len(self.word) == 1 and not self.row.sorts and any(form.endswith(self.word) for form in one.forms)
        )


@cache
def _rows() -> tuple[dict[str, Row], dict[str, Row]]:
    """The words behind 该, and those at the head of a clause, each with what it fits."""
    behind: dict[str, Row] = {}
    heads: dict[str, Row] = {}
    for record in records(ANAPHORS):
        row = Row(tuple(record["="]), tuple(record["-"]), frozenset(record["*"]), tuple(record["!"]))
        behind.update(dict.fromkeys(record["+"], row))
        heads.update(dict.fromkeys(record["^"], row))
    return behind, heads


@cache
def _pronouns() -> dict[str, Row]:
    rows = (line.split() for line in PRONOUNS.strip().splitlines())
    return {word: Row(tuple(kinds), loose=True) for word, *kinds in rows}


@cache
def _counters() -> dict[str, Row]:
    rows: dict[str, Row] = {}
    for record in records(COUNTERS):
        row = Row(tuple(record["="]), tuple(record["-"]))
        rows.update(dict.fromkeys(record["+"], row))
    return rows


@cache
def _pattern() -> re.Pattern[str]:
    """All that may be an anaphor, in one pass."""
    heads = alternatives(_rows()[1])
    counters = alternatives(_counters())
    return re.compile(
        rf"(?P<point>{alternatives(POINTING)})(?P<word>[^\W\d_a-z]{{1,{LONGEST}}})"
        rf"|(?P<two>前者|后者)|(?P<both>{alternatives(BOTH)})"
        rf"|(?P<number>[{''.join(NUMBERS)}])(?P<counter>{counters})"
        rf"|(?P<head>{heads})|(?P<pronoun>(?!{alternatives(NO_PRONOUNS)})[{''.join(_pronouns())}])"
    )


def anaphors(
    folded: str, hits: Sequence[Hit[str]], dates: Sequence[tuple[int, int]], trail: Sequence[Told]
) -> Iterator[Anaphor]:
    """The anaphors of a folded sentence outside of its names, from left to right."""
    at = 0
    while found := _pattern().search(folded, at):
        one = _anaphor(found, folded, hits, dates, trail)
        inside = any(hit.start <= found.start() < hit.end for hit in hits)
        if one is not None and not inside and not any(one.start < h.start < one.end for h in hits):
            yield one
        at = max(found.start() + 1, one.end if one else 0)


def _anaphor(
    found: re.Match[str],
    folded: str,
    hits: Sequence[Hit[str]],
    dates: Sequence[tuple[int, int]],
    trail: Sequence[Told],
) -> Anaphor | None:
    start, end = found.span()
    if found["two"]:
        return Anaphor(start, end, Way.FORMER if found["two"] == "前者" else Way.LATTER, must=True)
    if found["both"]:
        return Anaphor(start, end, Way.SEVERAL, count=2)
    if found["counter"]:
        row = _counters()[found["counter"]]
        return Anaphor(start, end, Way.SEVERAL, row, NUMBERS[found["number"]])
    if found["point"]:
        return _pointing(found, folded, trail)
    if not heads_clause(folded, start, dates):
        return None
    if found["head"]:
        place = "place" in (row := _rows()[1][found["head"]]).kinds
        ranked = folded.startswith(tuple(RANKED), end)
        return None if place and ranked else Anaphor(start, end, Way.POINTING, row, must=not place)
    named = any(h.start < start and not folded[: h.start].endswith(BY) for h in hits)
    return Anaphor(start, end, Way.INSIDE if named else Way.PRONOUN, _pronouns()[found["pronoun"]])


def _pointing(found: re.Match[str], folded: str, trail: Sequence[Told]) -> Anaphor | None:
    """该公司, or 该桥, which points at a name that ends so; None for what points at no name (该领域)."""
    if found["point"] == "该" and folded[: found.start()].endswith(("应", "本", "理", "活")):
        return None
    said, start, at = found["word"], found.start(), found.start("word")
    known = "" if said.startswith(tuple(NO_WORDS)) else _longest(said)
    if known:
        return Anaphor(start, at + len(known), Way.POINTING, _rows()[0][known], must=True, word=known)
    sizes = range(len(said), 0, -1)
    if calling := next((n for n in sizes if 1 < n < LONGEST and "occupation" in sorts_of(said[:n])), 0):
        return Anaphor(start, at + calling, Way.POINTING, Row(("person",), loose=True), must=True)
    named = [c for told in trail for c in told.candidates if c.entry or c.kind]
    for size in sizes:
        row = Row(endings=(said[:size],))
        if any(row.fits(c) for c in named):
            return Anaphor(start, at + size, Way.POINTING, row)
    return None


def _longest(said: str) -> str:
    """The longest word behind 该 with which it begins."""
    words = (said[:size] for size in range(len(said), 0, -1))
    return next((word for word in words if word in _rows()[0]), "")


def heads_clause(folded: str, at: int, dates: Sequence[tuple[int, int]]) -> bool:
    """Whether only a time and words that lead in stand before a place in its clause."""
    low = max((m.end() for m in _MARKS.finditer(folded, 0, at)), default=0)
    said = "".join(c for i, c in enumerate(folded[low:at], low) if not any(s <= i < e for s, e in dates))
    return not _led_in(said)


def _led_in(said: str) -> str:
    """What is left of words without those that lead in."""
    before = None
    while said and said != before:
        before = said
        said = said.removeprefix(next((word for word in LEADING if said.startswith(word)), ""))
        if time := _TIME.match(said):
            said = said[time.end() :]
    return said


def leaves_subject_out(folded: str, dates: Sequence[tuple[int, int]]) -> int | None:
    """Where a sentence begins, a time left aside, that says something of a subject it does not name."""
    found = _predicates().search(folded)
    if found is None:
        return None
    marks = [mark.start() for mark in _MARKS.finditer(folded)]
    at, end = found.start(), next((mark for mark in marks if mark > found.end()), len(folded))
    heads = (at, *(mark for mark in marks if mark < at))
    if "的" in folded[at:end] or not all(heads_clause(folded, head, dates) for head in heads):
        return None
    return at


@cache
def _predicates() -> re.Pattern[str]:
    return re.compile(alternatives(PREDICATES))


def spoken_of(folded: str, anaphor: Anaphor) -> str:
    """`each` where a clause says something of each of several, `order` where 分别; "" for all together."""
    mark = _MARKS.search(folded, anaphor.end)
    said = folded[anaphor.end : min(mark.start() if mark else len(folded), anaphor.end + REACH)]
    if any(word in said for word in TOGETHER):
        return ""
    if any(word in said for word in ("分别", "依次", "先后")):
        return "order"
    return "each" if any(word in said for word in EACH) else ""
