"""A sentence that gives two levels and the change between them: 从100所增至150所,增长20%."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import disjoint, is_range
from factcheck.judging.within.fitting import grown
from factcheck.judging.within.reckoning import POINTS, SIGNS, UnworkableError, quantity
from factcheck.judging.within.telling import roughly, tell, worded
from factcheck.judging.wording.tables.shares import (
    BETTER_BY_LESS,
    CONSTANT_PRICES,
    FROM_ELSEWHERE,
    OVER_YEARS,
)
from factcheck.judging.wording.wording import content
from factcheck.reading.stance import change_before, names_growth, role_of
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.finding import Finding
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

SIZES = ("measure", "number", "money")
RATES = ("percent", "fraction", "multiple")
_FROM = lazy_pattern(r"[从由]")
_OUTSIDE = lazy_pattern("[。;!?]")


def changes(view: SentenceView) -> Iterator[Finding]:
    """Changes that their two levels do not give, and levels that go the other way than is said."""
    figures = [m for m in view.mentions if m.value is not None and m.kind != "date"]
    for at, (then, now) in enumerate(pairwise(figures)):
        if not _is_change(view, then, now):
            continue
        if _turned(view, then, now):
            yield tell(now, "draft-direction", then.text)
            continue
        for said in figures[at + 2 : at + 4]:
            if given := _misfit(view, (now, then), said):
                yield tell(said, "draft-change", given)
                break


def _is_change(view: SentenceView, then: Mention, now: Mention) -> bool:
    """Whether the first became the second: 从100所增至150所."""
    if then.value is None or now.value is None or then.value.unit != now.value.unit:
        return False
    if is_range(then.value) or is_range(now.value) or _OUTSIDE.search(view.slice(then.end, now.start)):
        return False
    low = view.start
    first = role_of(view.folded, then.start - low, then.end - low)
    return first == "from" or role_of(view.folded, now.start - low, now.end - low) == "to"


def _turned(view: SentenceView, then: Mention, now: Mention) -> bool:
    """Whether what is said to rise falls, or the other way round."""
    if then.value is None or now.value is None or now.kind not in (*SIZES, "percent"):
        return False
    between = view.slice(then.end, now.start)
    change = change_before(view.folded, now.start - view.start, now.text)
    if change.mode != "to" or any(word in between + (now.value.unit or "") for word in BETTER_BY_LESS):
        return False
    old, new = then.value.loose, now.value.loose
    low, high = (new, old) if change.direction == "up" else (old, new)
    return low.high is not None and high.low is not None and low.high < high.low


def _misfit(view: SentenceView, levels: tuple[Mention, Mention], said: Mention) -> str:
    """What two levels give as their change, where a figure behind them says otherwise; else ""."""
    now, then = levels
    change = change_before(view.folded, said.start - view.start, said.text)
    if not change.mode:
        change = names_growth(view.slice(now.end, said.start))
    if said.value is None or now.value is None or then.value is None or change.mode != "by":
        return ""
    between = view.slice(now.end, said.start)
    if _OUTSIDE.search(between) or content(view.masked(now.end, said.start)) or _elsewhere(view, then, said):
        return ""
    down = change.direction == "down"
    if said.kind in RATES and now.kind in SIZES:
        given = grown(roughly(said, said.value), (now.value, then.value), down=down)
        return worded(given.scaled(-1) if down and said.kind != "multiple" else given, said) if given else ""
    if now.kind == "percent" and said.value.unit != POINTS:
        return ""  # of a share itself, or of all: it may be meant either way
    return _difference((now.value, then.value), said, down=down)


def _elsewhere(view: SentenceView, then: Mention, said: Mention) -> bool:
    """Whether the growth is not that of these levels: 年均, 同比 where the first level is of long ago."""
    between = view.slice(then.end, said.start)
    if any(word in between for word in OVER_YEARS):
        return True
    head = view.slice(view.start, said.start)
    if then.kind == "money" and any(word in head for word in CONSTANT_PRICES):
        return True
    begins = [m.end() for m in _FROM.finditer(view.slice(view.start, then.start))]
    dated = view.slice(view.start + begins[-1], then.start) if begins else ""
    return bool(dated) and any(word in between for word in FROM_ELSEWHERE)


def _difference(levels: tuple[Value, Value], said: Mention, *, down: bool) -> str:
    now, then = levels
    value = said.value
    if value is None or value.kind != now.kind or value.unit not in (now.unit, POINTS):
        return ""
    try:
        ends = [quantity(one, loose=True).interval for one in (now, then, value)]
    except UnworkableError:
        return ""
    given = SIGNS["-"](ends[1], ends[0]) if down else SIGNS["-"](ends[0], ends[1])
    return worded(given, said) if disjoint(given, ends[2]) else ""
