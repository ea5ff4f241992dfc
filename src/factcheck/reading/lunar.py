"""The Chinese calendar, 1900–2100: the days of a lunar year, month or day in the Gregorian one."""

from datetime import date
from functools import cache

# One number a year from 1900, in bits: the leap month (four), whether each month has 30 days (twelve),
# whether the leap month has.
_YEARS = """
4bd8 4ae0 a570 54d5 d260 d950 16554 56a0 9ad0 55d2 4ae0 a5b6 a4d0 d250 1d255 b540
d6a0 ada2 95b0 14977 4970 a4b0 b4b5 6a50 6d40 1ab54 2b60 9570 52f2 4970 6566 d4a0
ea50 16a95 5ad0 2b60 186e3 92e0 1c8d7 c950 d4a0 1d8a6 b550 56a0 1a5b4 25d0 92d0 d2b2
a950 b557 6ca0 b550 15355 4da0 a5b0 14573 52b0 a9a8 e950 6aa0 aea6 ab50 4b60 aae4
a570 5260 f263 d950 5b57 56a0 96d0 4dd5 4ad0 a4d0 d4d4 d250 d558 b540 b6a0 195a6
95b0 49b0 a974 a4b0 b27a 6a50 6d40 af46 ab60 9570 4af5 4970 64b0 74a3 ea50 6b58
5ac0 ab60 96d5 92e0 c960 d954 d4a0 da50 7552 56a0 abb7 25d0 92d0 cab5 a950 b4a0
baa4 ad50 55d9 4ba0 a5b0 15176 52b0 a930 7954 6aa0 ad50 5b52 4b60 a6e6 a4e0 d260
ea65 d530 5aa0 76a3 96d0 4afb 4ad0 a4d0 1d0b6 d250 d520 dd45 b5a0 56d0 55b2 49b0
a577 a4b0 aa50 1b255 6d20 ada0 14b63 9370 49f8 4970 64b0 168a6 ea50 6b20 1a6c4 aae0
92e0 d2e3 c960 d557 d4a0 da50 5d55 56a0 a6d0 55d4 52d0 a9b8 a950 b4a0 b6a6 ad50
55a0 aba4 a5b0 52b0 b273 6930 7337 6aa0 ad50 14b55 4b60 a570 54e4 d160 e968 d520
daa0 16aa6 56d0 4ae0 a9d4 a2d0 d150 f252 d520
"""
FIRST_YEAR = 1900
_NEW_YEAR = date(1900, 1, 31).toordinal()


@cache
def _months() -> list[tuple[int, list[tuple[int, bool, int]]]]:
    """For each year its first day and its months: number, whether it is the leap one, days."""
    years, start = [], _NEW_YEAR
    for code in _YEARS.split():
        bits = int(code, 16)
        leap = bits & 0xF
        months = []
        for month in range(1, 13):
            months.append((month, False, 30 if bits & (0x10000 >> month) else 29))
            if month == leap:
                months.append((month, True, 30 if bits & 0x10000 else 29))
        years.append((start, months))
        start += sum(days for _, _, days in months)
    return years


def is_charted(year: int) -> bool:
    """Whether the days of a lunar year are known here."""
    return FIRST_YEAR <= year < FIRST_YEAR + len(_months())


def lunar_span(year: int, month: int | None, day: int | None) -> tuple[int, int] | None:
    """First and last day, as ordinals, of a lunar year, month or day; None when there is no such day."""
    if not is_charted(year):
        return None
    start, months = _months()[year - FIRST_YEAR]
    if month is None:
        return start, start + sum(days for _, _, days in months) - 1
    for number, leap, days in months:
        if number == month and not leap:
            if day is not None:
                return (start + day - 1, start + day - 1) if 1 <= day <= days else None
            return start, start + days - 1
        start += days
    return None
