"""Years told from the year named before: 一年后, 次年, 前一年."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.tables.anaphors import LATER
from factcheck.reading.mention import Mention
from factcheck.reading.period import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.draftview import Dated

_NUMBERS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5}


def with_later(folded: str, start: int, dated: Sequence[Dated], carried: Period | None) -> list[Dated]:
    """The periods that a sentence names, with those that it tells from the last one named before."""
    found = list(dated)
    for match in _pattern().finditer(folded):
        at = start + match.start()
        before = [period for mention, period in found if mention.end <= at]
        base = before[-1] if before else carried
        after = any(at <= mention.start < start + match.end() + 2 for mention, _ in found)
        if base is None or after or base.first.year != base.last.year:
            continue
        year = base.first.year + _years(match)
        mention = Mention("date", at, start + match.end(), match[0], None)
        found.append((mention, Period(date(year, 1, 1), date(year, 12, 31), "year")))
        found.sort(key=lambda one: one[0].start)
    return found


def _years(match: re.Match[str]) -> int:
    if match["word"]:
        return _words()[match["word"]]
    number = match["number"]
    return _NUMBERS.get(number) or int(number)


@cache
def _words() -> dict[str, int]:
    rows = (line.split() for line in LATER.strip().splitlines())
    return {word: int(years) for years, *words in rows for word in words}


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(sorted(_words(), key=len, reverse=True))
    return re.compile(
        rf"(?<![^,;:。!?])(?:到了?|在|而)?(?P<word>{words})(?![的比同])"
        rf"|(?<![^,;:。!?])(?P<number>[{''.join(_NUMBERS)}]|[1-9])年(?:之|以)?后(?![的来])"
    )
