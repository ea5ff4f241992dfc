"""Periods: when a claim holds, and what a draft's date names.

>>> read_period("2024-Q1")
Period(first=datetime.date(2024, 1, 1), last=datetime.date(2024, 3, 31), grain='quarter')
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from factcheck.reading.owned_years import STRADDLING
from factcheck.reading.read import read_value
from factcheck.reading.value import Interval, Value
from factcheck.text.patterns import lazy_pattern

FISCAL = "fiscal"
GRAINS = frozenset(
    ("century", "decade", "year", "half", "quarter", "month", "day", "range", STRADDLING, FISCAL)
)
A_YEAR = (358, 371)  # days from the first to the last of twelve months, or of the weeks that stand for them
_OWNED = lazy_pattern(r"(?:fiscal|school)=(?P<year>\d{4})(?:;part=(?P<part>\w+))?")
_SHIFTED = lazy_pattern(r"year(?P<years>[+-]\d+)(?P<part>;)?")  # the year before, this one …, or a part of it
_WITHIN_A_YEAR = ("half", "quarter", "month", "day")
_WRITTEN = lazy_pattern(
    r"0?(?P<year>[1-9][0-9]{2,3})(?:-(?:(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?|[Qq](?P<quarter>[1-4])|[Hh](?P<half>[12])))?"
)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both in it; `grain` is how it is written (century … day, range).

    Of a year that is somebody's own only the calendar years that it may lie in are known: a `straddling` one
    (2024/25年度) lies in both, a `fiscal` one (2024财年) ends in the first or in the second. Of a season or a
    holiday the grain is its name.
    """

    first: date
    last: date
    grain: str

    def covers(self, other: "Period") -> bool:
        """Whether all of `other` lies in it."""
        return self.first <= other.first and other.last <= self.last

    def same(self, other: "Period") -> bool:
        """Whether both are the very same days, or one may be the other's year by another name."""
        if self.first == other.first and self.last == other.last:
            return True
        return self.may_be(other) or other.may_be(self)

    def may_be(self, other: "Period") -> bool:
        """Whether it is somebody's own year, and the other twelve months that this may be."""
        if not A_YEAR[0] <= (other.last - other.first).days <= A_YEAR[1]:
            return False
        if self.grain == STRADDLING:
            return (other.first.year, other.last.year) == (self.first.year, self.last.year)
        return self.grain == FISCAL and self.first.year <= other.last.year <= self.last.year

    def overlaps(self, other: "Period") -> bool:
        """Whether they have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def year_before(self) -> "Period":
        """The same days of the year before."""
        first, last = (_a_year_earlier(day) for day in (self.first, self.last))
        return Period(first, last, self.grain)


def owned_period(value: Value) -> Period | None:
    """Where a fiscal or a school year may lie, of which its owner alone knows the days."""
    found = _OWNED.fullmatch(value.relative or "")
    if found is None:
        return None
    year = int(found["year"])
    grain = f"{FISCAL} {found['part']}" if found["part"] else FISCAL  # a quarter is nobody else's
    return Period(date(year, 1, 1), date(year + 1, 12, 31), grain)


def _a_year_earlier(day: date) -> date:
    last = monthrange(day.year - 1, day.month)[1]
    return date(day.year - 1, day.month, min(day.day, last))


def read_period(text: str, as_of: date | None = None) -> Period | None:
    """The period `text` is: 2023, 2024-07, 2024-Q1, 2024-H1, 2019..2021, or as in prose (2023年上半年).

    None when it is none, is open at an end, or needs a day (`as_of`) to be resolved.
    """
    text = text.strip()
    first, dots, last = text.partition("..")
    if dots:
        begin, end = read_period(first), read_period(last)
        return (
            None
            if begin is None or end is None or begin.first > end.last
            else Period(begin.first, end.last, "range")
        )
    match = _WRITTEN.fullmatch(text)
    if match is not None:
        return _written({name: int(group) for name, group in match.groupdict().items() if group})
    value = read_value(text, as_of)
    return period_of(value) if value is not None and value.kind == "date" else None


def last_day(written: str) -> date | None:
    """The last day of when a text or a source is dated, from which its 今年 and 去年 are counted.

    A time of day behind the date is passed over; None when it is no date.
    """
    period = read_period(written) or read_period(written[:10])
    return period.last if period else None


def _written(part: dict[str, int]) -> Period | None:
    year = part["year"]
    months = {"year": (1, 12)}.get("year", (1, 12))
    grain = "year"
    if "quarter" in part:
        months, grain = (part["quarter"] * 3 - 2, part["quarter"] * 3), "quarter"
    elif "half" in part:
        months, grain = ((1, 6) if part["half"] == 1 else (7, 12)), "half"
    elif "month" in part:
        months, grain = (part["month"], part["month"]), "month"
    try:
        if "day" in part:
            day = date(year, part["month"], part["day"])
            return Period(day, day, "day")
        return Period(date(year, months[0], 1), date(year, months[1], monthrange(year, months[1])[1]), grain)
    except ValueError:
        return None


@lru_cache(maxsize=1024)
def is_yearless(written: str) -> bool:
    """Whether a date is a part of a year that it does not name: 第四季度, 12月."""
    value = read_value(written)
    return value is not None and (value.relative or "").startswith(("part=", "month="))


def is_of_some_year(written: str, *, whole: bool) -> bool:
    """Whether a date is in a year that only the day of writing tells, or nothing does: 去年12月, 上月.

    `whole`: or is such a year itself (去年).
    """
    value = read_value(written)
    if value is None or value.relative is None:
        return False
    shifted = _SHIFTED.match(value.relative)
    return (
        bool(shifted and (whole or shifted["part"])) or is_yearless(written) or value.grain in _WITHIN_A_YEAR
    )


def as_if_in(written: str, period: Period) -> Period | None:
    """The period that such a date is in the year of another: 去年12月 in 2023 is that December.

    上月 and 本季度 may be any month or quarter, and so that one itself; a period of several years has
    no year to place 去年 in.
    """
    value = read_value(written)
    relative = (value.relative if value else None) or ""
    if shifted := _SHIFTED.match(relative):
        one_year = period.first.year == period.last.year
        if not shifted["part"] and not one_year:
            return period
        return read_period(written, date(period.first.year - int(shifted["years"]), 12, 31))
    if is_yearless(written):
        return in_year(written, period.first.year)
    return period if value and value.grain == period.grain else None


def in_year(written: str, year: int) -> Period | None:
    """The period that a date without a year is in `year`."""
    return read_period(f"{year}年{written}")


def in_words(written: str) -> str:
    """A claim's period as prose has it: 2024年第一季度 for 2024-Q1; as it is where it is no single one."""
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return written
    part = found.groupdict()
    if part["quarter"]:
        return f"{part['year']}年第{'一二三四'[int(part['quarter']) - 1]}季度"
    if part["half"]:
        return f"{part['year']}年{'上下'[int(part['half']) - 1]}半年"
    month = f"{int(part['month'])}月" if part["month"] else ""
    return f"{part['year']}年{month}" + (f"{int(part['day'])}日" if part["day"] else "")


def period_of(value: Value) -> Period | None:
    """The period that a date names; None for a relative one and for one that is open at an end."""
    low, high = value.tight.low, value.tight.high
    if low is None or high is None:
        return None
    return Period(date.fromordinal(int(low)), date.fromordinal(int(high)), value.grain or "range")


def value_of(period: Period) -> Value:
    """The date that a period is."""
    days = Interval(period.first.toordinal(), period.last.toordinal())
    return Value("date", days, days, grain=period.grain)
