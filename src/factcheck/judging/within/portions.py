"""Parts that a sentence gives of a total: 共100家,其中北京30家; 200个,其中50个…,占25%."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.agrees import is_range
from factcheck.judging.within.division import are_names, division_of, is_all
from factcheck.judging.within.fitting import added, exceeds, misses, portion
from factcheck.judging.within.levels import RATES, SIZES
from factcheck.judging.within.reckoning import UnworkableError, quantity
from factcheck.judging.within.sharing import stripped
from factcheck.judging.within.telling import roughly, tell, worded
from factcheck.judging.wording.tables.shares import MEANS, NET, OVER_YEARS, PEOPLE, REST
from factcheck.reading.stance import change_before, names_growth, negator_at
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.finding import Finding
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Interval, Value

_OF_WHICH = lazy_pattern(r"其中|之中|(?<![初高])[中里],?有")
_PORTION = lazy_pattern(
    r"[^,;。:]{0,10}[,(、](?:仅|只|就|大约|约)?占(?:比|总数的?|总量的?|全部的?|其中的?|比重|比例)?(?:为|达|约)?"
)
_OUTSIDE = lazy_pattern(r"[;。:!?]")
_NO_TOTAL = lazy_pattern(alternatives((*NET, *OVER_YEARS, *MEANS)))
_REST = lazy_pattern(alternatives(REST))


class Figure(NamedTuple):
    """A quantity of a sentence."""

    mention: Mention
    value: Value


def portions(view: SentenceView) -> Iterator[Finding]:
    """Parts that are more than their total, and shares that part and total do not give."""
    figures = [Figure(m, m.value) for m in view.mentions if m.value and m.kind in (*SIZES, *RATES)]
    for at, (whole, part) in enumerate(pairwise(figures)):
        if not _is_of(view, whole, part):
            continue
        yield from _share_of(view, whole, part, figures[at + 2 :])
        yield from _parts_of(view, whole, [part, *_others(view, part, figures[at + 2 :])])


def _is_of(view: SentenceView, whole: Figure, part: Figure) -> bool:
    """Whether the second figure is of a part of what the first counts."""
    if whole.mention.kind not in SIZES or not _alike(whole.value, part.value):
        return False
    between = view.slice(whole.mention.end, part.mention.start)
    if not _OF_WHICH.search(between) or _OUTSIDE.search(between):
        return False
    return not any(is_range(f.value) or _changes(view, f.mention) for f in (whole, part))


def _alike(one: Value, other: Value) -> bool:
    people = {one.unit, other.unit} <= set(PEOPLE)
    return one.kind == other.kind and (people or (one.unit == other.unit and one.per == other.per))


def _changes(view: SentenceView, mention: Mention) -> bool:
    """Whether a figure is a change, a mean, denied, or of what may be less than nothing."""
    item = view.slice(view.clause_of(mention.start).start, mention.start)
    change = change_before(view.folded, mention.start - view.start, mention.text)
    if change.mode == "by" or names_growth(item).mode:
        return True
    return bool(_NO_TOTAL.search(item) or negator_at(item, 0, len(item)))


def _others(view: SentenceView, last: Figure, following: Sequence[Figure]) -> Iterator[Figure]:
    """The parts that follow the first in one list."""
    for figure in following:
        between = view.slice(last.mention.end, figure.mention.start)
        if _OUTSIDE.search(between) or _OF_WHICH.search(between) or not _alike(last.value, figure.value):
            return
        if _changes(view, figure.mention) or is_range(figure.value):
            return
        yield figure
        last = figure


def _share_of(
    view: SentenceView, whole: Figure, part: Figure, following: Sequence[Figure]
) -> Iterator[Finding]:
    said = following[0] if following else None
    if said is None or said.mention.kind not in RATES[:2] or said.value.unit == "[pp]":
        return
    if not _PORTION.fullmatch(view.slice(part.mention.end, said.mention.start)):
        return
    if given := portion(roughly(*said), part.value, whole.value):
        yield tell(said.mention, "draft-portion", worded(given, said.mention))


def _parts_of(view: SentenceView, whole: Figure, parts: Sequence[Figure]) -> Iterator[Finding]:
    size = _size(whole.value)
    if size is None:
        return
    for part in parts:
        if exceeds([part.value], size):
            yield tell(part.mention, "draft-part", whole.mention.text)
            return
    values, names = [part.value for part in parts], _names(view, whole, parts)
    if len(parts) < 2 or len(set(names)) < len(names) or not all(names):
        return
    apart = division_of(names) is not None or are_names(names, view.lexicon.kind)
    complete = is_all(names) or bool(_REST.match(names[-1]))
    if (complete and misses(values, size)) or (apart and exceeds(values, size)):
        total = added(values)
        given = worded(total, whole.mention) if total else ""
        yield tell(parts[-1].mention, "draft-parts", given)


def _names(view: SentenceView, whole: Figure, parts: Sequence[Figure]) -> list[str]:
    """What each part is called."""
    names, at = [], whole.mention.end
    for part in parts:
        item = view.slice(at, part.mention.start)
        names.append(stripped(item[_after_which(item) :]))
        at = part.mention.end
    return names


def _after_which(item: str) -> int:
    found = list(_OF_WHICH.finditer(item))
    return found[-1].end() if found else 0


def _size(value: Value) -> Interval | None:
    try:
        return quantity(value, loose=True).interval
    except UnworkableError:
        return None
