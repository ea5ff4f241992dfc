"""When a value holds: by the date before it, the dates of its sentence, the year its text is about."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from factcheck.reading.mention import Mention
from factcheck.reading.period import Period, period_of
from factcheck.reading.read import read_value
from factcheck.reading.words import alternatives
from factcheck.tasks.proposing import tables
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.tasks.proposing.clauses import Clause

_LABEL = lazy_pattern(f"度?(?:{alternatives(tables.LABELS)})")
_AGAINST = lazy_pattern(r"(?:较|比|与|相比)$")
_OWN_YEAR = lazy_pattern(
    r"[0-9〇零一二三四五六七八九]{4}|[去今明前上本当][年月季]|十[一二三四五六]五|世纪|年代|今日|昨日|本月"
)
_DAY = lazy_pattern(r"\d{1,2}日")
_SPAN = lazy_pattern(tables.SPANS)
_NEXT = lazy_pattern(alternatives(tables.NEXT))
_YEARS_OF = lazy_pattern(alternatives(tables.YEARS_OF))


def as_year(folded: str, mention: Mention) -> Mention:
    """A bare number that is a year by what follows it, as the date it is: 2024|赛季."""
    bare = mention.kind in ("number", "measure") and re.match(r"[12]\d{3}", mention.text)
    if not bare or not _YEARS_OF.match(folded, mention.start + 4):
        return mention
    year = read_value(f"{mention.text[:4]}年")
    return Mention("date", mention.start, mention.start + 4, mention.text[:4], year)


def is_label(folded: str, mention: Mention) -> bool:
    """Whether a date is part of a name (2025年|年度报告, 《2024年…》): it says nothing by itself."""
    opened = folded.rfind("《", max(0, mention.start - 40), mention.start)
    return bool(_LABEL.match(folded, mention.end)) or (
        opened >= 0 and folded.find("》", opened, mention.start) < 0
    )


def tells_when(folded: str, mention: Mention) -> bool:
    """Whether a date can be the period of what stands beside it: neither 较上年 nor a part of a name."""
    return (
        mention.kind == "date"
        and not is_label(folded, mention)
        and not _AGAINST.search(folded[max(0, mention.start - 2) : mention.start])
    )


def period(mention: Mention, year: Period | None) -> Period | None:
    """What a date stands for; one without a year (第四季度, 年末) lies in the year that is spoken of."""
    if year and not _OWN_YEAR.search(mention.text):
        value = read_value(mention.text, date(year.last.year, 12, 31))
        return period_of(value) if value else None
    return period_of(mention.value) if mention.value else None


def is_time(folded: str, duration: Mention) -> bool:
    """Whether a duration only says when: 未来|三年, 19日."""
    before = folded[max(0, duration.start - 2) : duration.start]
    return bool(_DAY.fullmatch(duration.text) or _SPAN.search(before))


def dated_in(folded: str, clause: Clause, year: Period | None) -> list[tuple[Mention, Period]]:
    """The dates of a clause that say when, each with what it stands for; `year` is the one spoken of."""
    found = []
    for mention in clause.mentions:
        if tells_when(folded, mention) and (when := period(mention, year)):
            found.append((mention, when))
            year = when
    return found


def titled_year(title: Sequence[Clause]) -> Period | None:
    """The period that a title names."""
    dates = [m for clause in title for m in clause.mentions if m.kind == "date" and m.value]
    return period(dates[0], None) if dates else None


def next_to(folded: str, year: Period | None) -> Period | None:
    """The year after the one spoken of, where a clause says 下赛季."""
    if year is None or not _NEXT.search(folded):
        return None
    coming = year.last.year + 1
    return Period(date(coming, 1, 1), date(coming, 12, 31), "year")


def nearest(periods: Sequence[tuple[Mention, Period]], at: int) -> Period | None:
    """The last period before a value; of several alike (2021年至2023年) none is before another."""
    before = [found for mention, found in periods if mention.end <= at]
    return before[-1] if before else None


def written(found: Period) -> str:
    """2023, 2024-07, 2024-07-18, or a range 2019..2021, as claims write it."""
    first, last = found.first, found.last
    if found.grain == "day" and first == last:
        return first.isoformat()
    if found.grain == "month":
        return f"{first.year}-{first.month:02d}"
    if found.grain == "quarter":
        return f"{first.year}-Q{(first.month + 2) // 3}"
    if found.grain == "half":
        return f"{first.year}-H{1 if first.month == 1 else 2}"
    if first.year == last.year and (first.month, last.month) == (1, 12):
        return str(first.year)
    if first.year == last.year:
        return f"{first.year}-{first.month:02d}..{last.year}-{last.month:02d}"
    return f"{first.year}..{last.year}"
