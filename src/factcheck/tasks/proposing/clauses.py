"""Clauses, and what stands at their heads without being what they speak of: 截至2025年末, 分季度看, 其中."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.reading.words import alternatives
from factcheck.tasks.proposing import tables
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.reading.mention import Mention
    from factcheck.text.sentences import Sentence

_CUT = lazy_pattern(r"[,，;；:：。！？!?\n()（）]")
_SPACE = " \t\u3000“”\"'‘’「」『』"
_WORDS = lazy_pattern(f"(?:{alternatives(tables.ADVERBIALS)})")
_MANNER = lazy_pattern("|".join(f"(?:{pattern})$" for pattern in tables.MANNERS))
_BEFORE_DATE = lazy_pattern(r"(?:截至|截止|截至到|到|自|从|在|于|至)?$")
_BEHIND_DATE = lazy_pattern(r"(?:赛季|年度|期间|以来|之前|以前|内(?!蒙)|间|末|底|初|时|起|的|中(?!国))*")


@dataclass(frozen=True, slots=True)
class Clause:
    """[start, end) of a text between commas, with the values in it; `opens` where its sentence begins."""

    start: int
    end: int
    mentions: tuple[Mention, ...]
    opens: bool


def clauses(folded: str, sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Clause]:
    """The clauses of a sentence; a comma within a number cuts nothing."""
    first = bisect_left(mentions, sentence.start, key=_start)
    inside = mentions[first : bisect_left(mentions, sentence.end, first, key=_start)]
    held = {place for m in inside for place in range(m.start, m.end)}
    cuts = [m.start() for m in _CUT.finditer(folded, sentence.start, sentence.end) if m.start() not in held]
    start = sentence.start
    for cut in (*cuts, sentence.end):
        begin, end = _trimmed(folded, start, cut)
        if begin < end:
            within = tuple(m for m in inside if begin <= m.start < end)
            yield Clause(begin, end, within, start == sentence.start)
        start = cut + 1


def behind_adverbials(folded: str, start: int, clause: Clause) -> int:
    """Where what is said begins, from `start`: behind dates, words of time and manner, connectives."""
    dates = {m.start: m for m in clause.mentions if m.kind == "date"}
    if _MANNER.fullmatch(folded, start, clause.end):
        return clause.end
    at = start
    while at < clause.end:
        moved = _behind_one(folded, at, clause, dates)
        if moved == at:
            break
        at = moved
    return at


def _behind_one(folded: str, at: int, clause: Clause, dates: dict[int, Mention]) -> int:
    if folded[at] in _SPACE:
        return at + 1
    date = dates.get(at)
    if date is None:
        led = next((d for s, d in dates.items() if at < s <= at + 3), None)
        date = led if led and _BEFORE_DATE.fullmatch(folded, at, led.start) else None
    if date:
        behind = _BEHIND_DATE.match(folded, date.end, clause.end)
        return behind.end() if behind else date.end
    word = _WORDS.match(folded, at, clause.end)
    return word.end() if word else at


def _start(mention: Mention) -> int:
    return mention.start


def _trimmed(folded: str, start: int, end: int) -> tuple[int, int]:
    while start < end and folded[start] in _SPACE:
        start += 1
    while end > start and folded[end - 1].isspace():
        end -= 1
    return start, end
