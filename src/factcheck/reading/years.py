"""The years that stand in a text or a period, read by their figures alone: enough to tell what is likely."""

from __future__ import annotations

from functools import lru_cache

from factcheck.text.patterns import lazy_pattern

_YEAR = lazy_pattern(r"(?<!\d)(?:1\d{3}|20\d{2}|[1-9]\d{2}(?=年))(?=年|\D|$)")
_PART = r"(?:-(?:\d\d|[QqHh]\d)){0,2}"
_PERIOD = lazy_pattern(rf"(\d{{4}}){_PART}(?:\.\.(\d{{4}}){_PART})?")  # 2023-Q1, 2019..2021
ANY_YEAR: frozenset[int] = frozenset()


def years_in(folded: str) -> tuple[str, ...]:
    """The years that stand in a text, of four figures or, before 年, of three."""
    return tuple(dict.fromkeys(_YEAR.findall(folded))) if any(map(str.isdecimal, folded)) else ()


@lru_cache(maxsize=4096)
def is_of_other_years(period: str, years: frozenset[int]) -> bool:
    """Whether a period, as claims write it, is of none of the years; one put in words may be of any."""
    written = _PERIOD.fullmatch(period)
    if written is None:
        return False
    first, last = int(written[1]), int(written[2] or written[1])
    return not any(first <= year <= last for year in years)


@lru_cache(maxsize=4096)
def newest_first(period: str) -> tuple[int, ...]:
    """What puts periods, as claims write them, in order: none at all first, then the latest year.

    A year comes before its parts, and what is put in words last.
    """
    written = _PERIOD.fullmatch(period)
    if written is None:
        return (1, 0) if period else (0,)
    year = int(written[2] or written[1])
    return (0, -year, len(period), *(-ord(char) for char in period))
