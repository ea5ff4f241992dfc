"""Years told from the year named before: 一年后, 次年, 前一年."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.anaphors import LATER
from factcheck.reading.mention import Mention
from factcheck.reading.period import Period, read_period, value_of
from factcheck.reading.words import SMALL_NUMBERS, alternatives

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.drafts.draftview import Dated

_PART = "(?P<{}>的?(?:第?[一二三四1-4]季度|[上下]半年|1?\\d月))?".format
_FIGURE = r"\d[\d.,]*(?![\d.,年月日季])"  # 回落至次年的6.1%; of 次年的1月 the month tells
OPEN = "?"


def with_later(folded: str, start: int, dated: Sequence[Dated], carried: Period | None) -> list[Dated]:
    """The periods that a sentence names, with those that it tells from the last one named before."""
    found = list(dated)
    for match in _pattern().finditer(folded):
        at, end = start + match.start(), start + match.end()
        before = [period for mention, period in found if mention.end <= at]
        base = before[-1] if before else carried
        after = any(end <= mention.start < end + 2 for mention, _ in found)
        if base is None or after or base.first.year != base.last.year:
            continue
        if period := _period(match, base.first.year):
            found = [one for one in found if not at <= one[0].start < end]  # 次年|一季度
            years = match["number"] is None or base.grain == "year"  # a year after December may be two
            value = value_of(period) if years and period.last != date.max else None
            found.append((Mention("date", at, end, match[0], value), period))
        found.sort(key=lambda one: one[0].start)
    return found


def _period(match: re.Match[str], year: int) -> Period | None:
    """The period told from a year; of what is open how much later (多年后), all that is later."""
    said = _words().get(match["word"] or match["figured"] or "")
    if said == OPEN:
        return Period(date(year + 2, 1, 1), date.max, "range")
    years = int(said) if said else SMALL_NUMBERS.get(match["number"]) or int(match["number"])
    return read_period(f"{year + years}年{match['part'] or match['later'] or ''}")


@cache
def _words() -> dict[str, str]:
    rows = (line.split() for line in LATER.strip().splitlines())
    return {word: years for years, *words in rows for word in words}


@cache
def _pattern() -> re.Pattern[str]:
    words = alternatives(_words())
    return re.compile(
        rf"(?<![^,;:。!?])(?:到了?|在|而)?(?P<word>{words}){_PART('part')}(?![的比同])"
        rf"|(?<=[至到为])(?P<figured>{words})的(?=[约近超逾]?{_FIGURE})"
        rf"|(?<![^,;:。!?])(?P<number>[{''.join(SMALL_NUMBERS)}]|\d{{1,2}})年(?:之|以)?后{_PART('later')}(?![的来])"
    )
