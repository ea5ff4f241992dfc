"""A day, month, year or part of one as written, and the days it covers once its year is known."""

from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from factcheck.reading.lunar import is_charted, lunar_span

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_THIRDS = {"T1": (1, 10), "T2": (11, 20), "T3": (21, 31), "B1": (1, 15), "B2": (16, 31)}


class Moment(NamedTuple):
    """What is written of a date.

    `year` counts from the as-of year when `shifted` (去年: -1), as `month` does when `month_shifted`
    (上月) and `day` when `day_shifted` (昨天); with `century` it counts centuries (上世纪: -1), of which
    `decade` is one. A year below 1 is one before our era. `years`: how many it takes in. `part`: H1 H2
    Q1–Q4 of a year, T1–T3 (旬), B1 and B2 (半月) of a month, N3 for three quarters,
    M9 for the first nine months, W1 for the first week.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""
    shifted: bool = False
    month_shifted: bool = False
    day_shifted: bool = False
    years: int = 1
    lunar: bool = False
    century: bool = False
    decade: int | None = None

    @property
    def grain(self) -> str:
        if self.years >= 100:
            return "century"
        if self.years >= 10:
            return "decade"
        if self.day is not None:
            return "day"
        kind = self.part[:1]
        if self.month is not None:
            return "range" if part_of_month(self.part) else "month"
        return {"H": "half", "Q": "quarter", "N": "range", "M": "range", "W": "range"}.get(
            kind, "year" if self.years == 1 else "range"
        )

    def relative(self) -> str:
        """`year-1`, `month=7;day=18`: what is missing to make days of it; '' when nothing is."""
        if self.century:
            return f"century{self.year or 0:+d}" + (
                f";decade={self.decade}" if self.decade is not None else ""
            )
        if self.year is not None and self.year < 1 and not self.shifted:
            return f"bce={-self.year}"  # days before year 1 have no number here
        if self.year is not None and not self.shifted and self.lunar and not is_charted(self.year):
            return f"lunar={self.year}-{self.month or ''}-{self.day or ''}"
        if self.year is not None and not self.shifted:
            return ""
        words = [f"year{self.year:+d}"] if self.shifted and self.year is not None else []
        if self.month is not None:
            words.append(f"month{self.month:+d}" if self.month_shifted else f"month={self.month}")
        if self.day is not None:
            words.append(f"day{self.day:+d}" if self.day_shifted else f"day={self.day}")
        if self.part:
            words.append(f"part={self.part}")
        return ";".join(words)

    def days(self, as_of: date | None) -> tuple[int, int] | None:
        """The ordinals of its first and last day; None when there is none or `as_of` is missing."""
        try:
            return self._days(as_of)
        except (ValueError, OverflowError):
            return None

    def exists(self) -> bool:
        """Whether such a day can be at all: there is no 30th of February in any year."""
        if self.month is None or self.day is None or self.month_shifted or self.lunar:
            return self.day is None or self.day_shifted or 1 <= self.day <= 31
        return 1 <= self.day <= _LONGEST[self.month - 1]

    def _days(self, as_of: date | None) -> tuple[int, int] | None:
        year, month = self.year, self.month
        if self.century:
            if as_of is None:
                return None
            first = (as_of.year // 100 + (year or 0)) * 100 + (self.decade or 0)
            return _year_days(first, self.years, "")
        if year is not None and year < 1 and not self.shifted:
            return None
        if self.day_shifted:
            if as_of is None:
                return None
            ordinal = as_of.toordinal() + (self.day or 0)
            return ordinal, ordinal
        if self.shifted or year is None:
            if as_of is None:
                return None
            year = as_of.year + (year or 0)
        if self.month_shifted and as_of is not None and month is not None:
            year, month = divmod(as_of.year * 12 + as_of.month - 1 + month, 12)
            month += 1
        elif month is None and self.day is not None and as_of is not None:
            month = as_of.month
        if self.lunar:
            return lunar_span(year, month, self.day)
        if month is None:
            return _year_days(year, self.years, self.part)
        return _month_days(year, month, self.day, self.part)


def part_of_month(part: str) -> bool:
    """Whether it is a 旬 or a 半月."""
    return part in _THIRDS


def _month_days(year: int, month: int, day: int | None, part: str) -> tuple[int, int]:
    last = monthrange(year, month)[1]
    if day is not None:
        ordinal = date(year, month, day).toordinal()
        return ordinal, ordinal
    begin, end = _THIRDS.get(part, (1, last))
    return date(year, month, begin).toordinal(), date(year, month, min(end, last)).toordinal()


@lru_cache(maxsize=2048)
def _year_days(year: int, years: int, part: str) -> tuple[int, int]:
    first, last = 1, 12
    number = int(part[1:] or 0)
    match part[:1]:
        case "H":
            first, last = (1, 6) if number == 1 else (7, 12)
        case "Q":
            first, last = number * 3 - 2, number * 3
        case "N":
            last = number * 3
        case "M":
            last = number
        case "W":
            return _week_days(year, number)
    begin = date(year, first, 1).toordinal()
    until = year + years - 1
    return begin, date(until, last, monthrange(until, last)[1]).toordinal()


def _week_days(year: int, week: int) -> tuple[int, int]:
    monday = date.fromisocalendar(year, week, 1).toordinal()
    return monday, monday + 6
