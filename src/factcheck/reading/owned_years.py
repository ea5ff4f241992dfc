"""Years that are not the calendar's: 2024财年, FY2024, 2023学年, 2023-24赛季, 2024/25年度."""

import re

from factcheck.reading.date_forms import number, part_at
from factcheck.reading.moment import Moment
from factcheck.reading.source import Found
from factcheck.reading.value import Interval, Value
from factcheck.reading.words import HAN_DIGITS
from factcheck.text.patterns import lazy_pattern

STRADDLING = "straddling"  # the grain of a year that is called by the two calendar years it lies in
_YEAR = rf"(?:(?:19|20)[0-9]{{2}}|[一二][{HAN_DIGITS}]{{3}})"
_B = "[ \u3000]{0,2}"
_FISCAL = lazy_pattern(
    f"(?P<year>{_YEAR})(?:[-/][0-9]{{2,4}})?{_B}(?P<kind>财年|财政年度|会计年度|学年度?)(?P<part>第?[一二三四1-4]季度?|[上下]半年|q[1-4])?"
    "|(?<=fy)(?P<short>(?:20)?[0-9]{2})(?![0-9a-z])"
)
_SEASON = lazy_pattern(rf"(?P<first>{_YEAR})(?:[-/—–至](?P<last>(?:19|20)?[0-9]{{2}}))?赛季")
_TWO = lazy_pattern(
    rf"(?P<first>{_YEAR}){_B}[-/—–~至]{{1,2}}{_B}(?P<last>(?:19|20)?[0-9]{{2}}){_B}(?:年?(?:财政|会计)?年度|财年|学年度?|[雪榨航]季)"
)


def owned_year(folded: str, at: int, floor: int) -> Found | None:
    """The year of somebody's own whose numeral begins at `at`."""
    return _season(folded, at) or _of_two_years(folded, at) or _fiscal(folded, at, floor)


def _season(folded: str, at: int) -> Found | None:
    """2024赛季, 2023-24赛季: the year, or the two, that a season is named by."""
    match = _SEASON.match(folded, at)
    if match is None:
        return None
    if match["last"]:
        return _straddling(match)
    first = Moment(number(match["first"])).days(None)
    bounds = Interval(*first) if first else Interval(None, None)
    return Found(at, match.end(), Value("date", bounds, bounds, grain="year"))


def _of_two_years(folded: str, at: int) -> Found | None:
    """2024/25年度: which days it has its owner alone knows; they lie in these two years, and in both."""
    match = _TWO.match(folded, at)
    return _straddling(match) if match else None


def _straddling(match: re.Match[str]) -> Found | None:
    first = number(match["first"])
    if not str(first + 1).endswith(match["last"]):
        return None
    begin, end = (Moment(year).days(None) for year in (first, first + 1))
    if begin is None or end is None:
        return None
    bounds = Interval(begin[0], end[1])
    return Found(match.start(), match.end(), Value("date", bounds, bounds, grain=STRADDLING))


def _fiscal(folded: str, at: int, floor: int) -> Found | None:
    """2024财年, FY2024: which days it has its owner alone knows, and so it stays relative."""
    match = _FISCAL.match(folded, at)
    if match is None:
        return None
    year = number(match["year"] or match["short"])
    part = part_at(folded, match.start("part")) if match["part"] else None
    name = "school" if (match["kind"] or "").startswith("学") else "fiscal"
    relative = f"{name}={year if year >= 100 else 2000 + year}" + (f";part={part[0]}" if part else "")
    start = at - 2 if match["short"] and at - 2 >= floor else at
    unknown = Interval(None, None)
    grain = "quarter" if part and part[0][0] == "Q" else "half" if part else "year"
    return Found(start, match.end(), Value("date", unknown, unknown, grain=grain, relative=relative))
