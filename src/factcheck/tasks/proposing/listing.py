"""Lists: which of the things named or spoken of before goes with which of the values that follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.tasks.proposing.attributes import JOINTS
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.reading.mention import Mention
    from factcheck.tasks.proposing.clauses import Clause
    from factcheck.tasks.proposing.said import Found, Head

_RESPECTIVELY = lazy_pattern("分别|依次|各自")
_ITEMS = lazy_pattern("、|以及|和|与|及")
_AND_SECOND = lazy_pattern("(?:[、和与]第[一二三四五六七八九十0-9]+)+")


def head_of(
    folded: str, clause: Clause, values: Sequence[Mention], mention: Mention, heads: Sequence[Head]
) -> Head:
    """分别增长4.9%、6.8%: the second value is of what was spoken of second; "" where nothing says so."""
    count = len(values)
    told = _RESPECTIVELY.search(folded, clause.start, clause.end)
    if not told or mention not in values or not 1 < count <= len(heads):
        return "", clause.start
    return heads[-count:][values.index(mention)]


def item_of(
    folded: str, clause: Clause, mention: Mention, at: int, names: Callable[[int, int], list[Found]]
) -> tuple[tuple[int, int], int] | None:
    """Which of the things listed has a value, and where the list ends: 甲和乙|分别以19.2%、12.5%的份额.

    `names` gives those of the fact base that stand between two places.
    """
    alike = [m for m in clause.mentions if m.kind == mention.kind]
    more = _AND_SECOND.match(folded, mention.end) if mention.kind == "rank" and len(alike) == 1 else None
    count = len(alike) + (more[0].count("第") if more else 0)
    if count < 2 or mention not in alike:
        return None
    known = [(start, end) for _, start, end in names(at, alike[0].start)]
    spans = _run(known, folded)[-count:]
    found = _RESPECTIVELY.search(folded, at, mention.start)
    if len(spans) != count and found and folded.startswith("以", found.end()):
        spans = _parts(folded, at, found.start())
    if len(spans) != count:
        return None
    low = spans[-1][1] + folded.startswith("的", spans[-1][1])
    return spans[alike.index(mention)], max(low, found.end() if found and not known else low)


def _parts(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """The pieces of [start, end) between 、和与及."""
    spans, at = [], start
    for mark in _ITEMS.finditer(folded, start, end):
        spans.append((at, mark.start()))
        at = mark.end()
    return [*spans, (at, end)]


def _run(spans: list[tuple[int, int]], folded: str) -> list[tuple[int, int]]:
    """The last of the spans that only 、和与及 stand between."""
    first = len(spans) - 1
    while first > 0 and folded[spans[first - 1][1] : spans[first][0]] in JOINTS:
        first -= 1
    return spans[max(0, first) :]
