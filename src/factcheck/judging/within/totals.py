"""Totals of a sentence that the parts before them do not give, and lists of shares that are too much."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import is_range
from factcheck.judging.within.division import may_cross
from factcheck.judging.within.fitting import exceeds
from factcheck.judging.within.telling import tell, worded
from factcheck.reading.stance import is_total
from factcheck.reading.units import factor
from factcheck.reading.value import Interval
from factcheck.reading.words import HAN_ONES, JOINT, SMALL_NUMBERS
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.finding import Finding
    from factcheck.reading.mention import Mention

_SHARE = lazy_pattern(r"占|份额|市占率|比重|比例")
_BETWEEN_PARTS = lazy_pattern(r"(?:(?!其中|包括)[^;。]){0,12}")  # what stands before 其中 is the whole
_LISTED = lazy_pattern(JOINT)
_RESPECTIVELY = lazy_pattern("分别|依次|各")
_ALL_OF = lazy_pattern(
    rf"(?P<number>[{HAN_ONES}两十]|\d)(?:者|[家校个地项国市省县区人方年季月类种处部]|季度)?"
    r"(?:合起来|加在一起|[^,;。、全来内外]{0,3})一?共[^,;。]{0,4}$"
)
_TOGETHER = lazy_pattern(r"[^,;。、]{0,3}共")
REACH = 6
FAR_BACK = 16  # characters: more than _ALL_OF can span
FEWEST = 3  # parts: two may be answers to two questions


def sums(sentence: SentenceView) -> Iterator[Finding]:
    """Totals that the parts named before them do not give, and shares of more than the whole."""
    for parts, total in _lists(sentence):
        if total is not None:
            yield from _checked_total(parts, total)
        else:
            yield from _too_much(sentence, parts)


def right_totals(sentence: SentenceView) -> set[int]:
    """Where the totals stand that the parts before them give: these assert nothing more."""
    totals = [(parts, total) for parts, total in _lists(sentence) if total is not None]
    return {total.start for parts, total in totals if _adds_up(parts, total)}


def _lists(sentence: SentenceView) -> Iterator[tuple[list[Mention], Mention | None]]:
    """The figures that stand in one list, and the total that follows them, if one does."""
    parts: list[Mention] = []
    for mention in sentence.mentions:
        if parts and (mention.kind == "date" or _counts(sentence, mention, len(parts))):
            continue
        if parts and not _goes_on(sentence, parts[-1], mention):
            yield parts, None
            parts = []
        before = sentence.slice(sentence.start, mention.start)
        if len(parts) > 1 and (is_total(before) or _counted(before, len(parts))):
            yield parts, mention
            parts = []
        elif mention.value is not None and mention.value.number is not None and not is_range(mention.value):
            parts.append(mention)
    yield parts, None


def _counts(sentence: SentenceView, mention: Mention, parts: int) -> bool:
    """Whether a figure only says how many parts there are: 两类|企业共."""
    value = mention.value
    said = sentence.slice(mention.end, min(mention.end + REACH, sentence.end))
    return value is not None and value.number == parts > 1 and bool(_TOGETHER.match(said))


def _counted(before: str, parts: int) -> bool:
    """Whether what follows is said of as many as were named: 两校共有, 三家一共."""
    found = _ALL_OF.search(before[-FAR_BACK:])
    if not found:
        return False
    number = found["number"].replace("两", "二")
    return parts == (SMALL_NUMBERS[number] if number in SMALL_NUMBERS else int(number))


def _goes_on(sentence: SentenceView, last: Mention, mention: Mention) -> bool:
    if last.value is None or mention.value is None or last.value.unit != mention.value.unit:
        return False
    return bool(_BETWEEN_PARTS.fullmatch(sentence.slice(last.end, mention.start)))


def _checked_total(parts: Sequence[Mention], total: Mention) -> Iterator[Finding]:
    exact = all(m.value is not None and m.value.modifier is None for m in (*parts, total))
    if exact and total.value is not None and total.value.number is not None and not _adds_up(parts, total):
        yield tell(total, "draft-sum", _written(_added(parts)[0], total))


def _adds_up(parts: Sequence[Mention], total: Mention) -> bool:
    added, slack = _added(parts)
    value = total.value
    if value is None or value.number is None:
        return False
    apart = abs(added - value.number)
    return apart == 0 or apart < slack + Fraction(value.step or 0) / 2


def _too_much(sentence: SentenceView, parts: Sequence[Mention]) -> Iterator[Finding]:
    """Shares in one list (分别占53%、38%、12%) that come to more than 100 %."""
    values = [p.value for p in parts if p.value is not None and p.value.unit == "%"]
    if len(values) < FEWEST or len(values) < len(parts) or not exceeds(values):
        return
    clause = sentence.clause_of(parts[0].start)
    said = sentence.slice(clause.start, parts[0].start)
    listed = all(p.start in sentence.paired or p.start in sentence.worded for p in parts)
    items = _LISTED.split(_RESPECTIVELY.split(said)[0])
    if listed and _SHARE.search(said) and not may_cross(items):
        yield tell(parts[-1], "draft-shares", _written(_added(parts)[0], parts[-1]))


def _added(parts: Sequence[Mention]) -> tuple[Fraction, Fraction]:
    """The sum of the parts, and how far their rounding may move it."""
    values = [p.value for p in parts if p.value is not None]
    total = sum((Fraction(v.number or 0) for v in values), Fraction(0))
    return total, sum((Fraction(v.step or 0) / 2 for v in values if v.kind != "measure"), Fraction(0))


def _written(number: Fraction, like: Mention) -> str:
    """A number in the unit of a mention's value, as that is written."""
    return worded(Interval(number, number).scaled(factor(like.value.unit if like.value else None)), like)
