"""Dates and periods, their ranges (2016—2020年) and what opens them at one end (自2018年以来, 2015年前)."""

import re
from functools import lru_cache

from factcheck.reading.date_forms import Piece, full_year, in_year, number, part_at, piece_at
from factcheck.reading.early_years import LASTED_ENDS, OF_HISTORY, before_christ
from factcheck.reading.eras import LONGEST_NAME, eras
from factcheck.reading.moment import Moment
from factcheck.reading.owned_years import owned_year
from factcheck.reading.source import Found, Source
from factcheck.reading.value import Interval, Value
from factcheck.reading.words import HAN_DIGITS
from factcheck.text.patterns import lazy_pattern

_B = "[ \u3000]{0,2}"
_TO = lazy_pattern(rf"{_B}(?:-{{1,2}}|~{{1,2}}|[∼〜]|到|至|以至){_B}")
_TO_FIRST = frozenset("-~∼〜到至以 \u3000")
_NUMBER = lazy_pattern(rf"[0-9]{{1,4}}|[{HAN_DIGITS}十]{{1,4}}")
_NUMBER_FIRST = frozenset("0123456789一二三四五六七八九十")
_BARE_YEARS = lazy_pattern(
    rf"(?P<first>(?:19|20)[0-9]{{2}}){_B}(?:(?:-|~|到|至){_B}(?P<last>(?:19|20)[0-9]{{2}})(?:{_B}之间)?"
    rf"|(?:[和与]){_B}(?P<other>(?:19|20)[0-9]{{2}}){_B}之间)(?![0-9.,%‰a-z]|{_B}[年万亿元个人家名件吨米公千])"
)
_YEAR_END = lazy_pattern(
    rf"(?P<year>[0-9]{{4}}|[0-9]{{2}}|[{HAN_DIGITS}]{{4}}|[{HAN_DIGITS}]{{2}}){_B}年(?!代)(?:度|份|间)?"
)
_AFTER = lazy_pattern(
    rf"{_B}[或及]?其?(?:之后|以后|以来|以降|起(?![义来草伏因点步码到诉飞了着])|至今(?![年天日春夏秋冬晚])|迄今)|后(?![期代来半勤果卫续])"
)
_BEFORE = lazy_pattern(rf"{_B}[或及]?其?(?:之前|以前|前(?![后期夕半往景提列沿线进来三0-9])|为?止(?![血痛]))")
_ERA = lazy_pattern(f"(?:公元前?|西元前?|中华民国|农历|阴历|旧历|公历|阳历|{'|'.join(eras())})$")
_ERA_ENDS = frozenset("元前国历").union(name[-1] for name in eras())
_YEAR_OF_ERA = lazy_pattern(r"(?:[0-9]{1,3}|[一二三四五六七八九十百〇零]{1,4})年")  # no four figures: 2024年
_OPENERS = ("截止到", "截至到", "自从", "截至", "截止", "自", "从")
_OPENER_ENDS = frozenset(word[-1] for word in _OPENERS)
_OPEN_FIRST = frozenset("或及之以起至迄后前为止 \u3000")
_BY = frozenset(("截止到", "截至到", "截至", "截止"))
# What goes on with a date, and what ends before it and opens it (到 and 从 alone do not).
_NUMERIC = "0-9零〇一二三四五六七八九十廿卅元正腊第"
_YEARLY = "农阴旧年前初底末终春夏秋冬q"
GOES_ON = (
    f"[-~∼〜到至起迄后间内或份度代 \u3000{_YEARLY}{_NUMERIC}]|[上下]半|[上中下]旬|中期|全年|同期|首季"
    f"|及?其?以[前后来降至]|及?其?之[前后内]|为止|的?(?:最后|第|头|首)一?天|[前头][{_NUMERIC}两]{{1,2}}个?月"
    f"|的(?:[{_NUMERIC} ]{{1,4}}[个月季]|[上下]半|[{_YEARLY}])|{OF_HISTORY}"
)
# 12月饼, 3日元: not a month or a day, which these make another word of.
MONTH_OF_WORD, DAY_OF_WORD = "饼亮球均薪嫂台票刊报", "元币本报文均线"
COMES_BEFORE = (
    "截至到",
    "截止到",
    "自从",
    "自",
    "至",
    "止",
    "公元",
    "西元",
    "元前",
    *eras(),
    "农历",
    "阴历",
    "旧历",
    "公历",
    "阳历",
    *LASTED_ENDS,
)
_GOES_ON = lazy_pattern(f"{GOES_ON}|[{MONTH_OF_WORD}{DAY_OF_WORD}]")


def read_date(source: Source, at: int, floor: int) -> Found | None:
    """The date whose numeral begins at `at`."""
    folded = source.folded
    if (owned := owned_year(folded, at, floor)) is not None:
        return owned
    era = _era_before(folded, at, floor)
    start = at - len(era)
    first = piece_at(folded, at, era)
    if first is None and (part := part_at(folded, at)) is not None:
        first = Piece(Moment(part=part[0]), part[1])
    if first is not None:
        return dated(source, start, first, floor)
    ends = _bare_start(folded, at)
    return None if ends is None else dated(source, start, ends[0], floor, ends[1])


def read_first_year(source: Source, at: int, floor: int) -> Found | None:
    """民国元年, which no numeral begins; of an era that is not known it is not known when that was."""
    return read_date(source, at, floor) if _era_before(source.folded, at, floor) else None


def _era_before(folded: str, at: int, floor: int) -> str:
    if at <= floor or folded[at - 1] not in _ERA_ENDS:
        return ""
    found = _ERA.search(folded, max(floor, at - 4), at)
    if found:
        return found[0]
    return folded[at - 1] if before_christ(folded, at) else ""


def alone(folded: str, start: int, end: int) -> bool:
    """Whether nothing beside the year, month or day at [start, end) can be a part of it."""
    return _GOES_ON.match(folded, end) is None and not folded.endswith(COMES_BEFORE, max(0, start - 3), start)


@lru_cache(maxsize=4096)
def read_alone(written: str) -> Value | None:
    """The value of 1955年, 1955年5月 or 1955年5月3日 with nothing beside it; None when it does not exist."""
    found = read_date(Source(written, written), 0, 0)
    return None if found is None else found.value


def dated(source: Source, start: int, first: Piece, floor: int, second: Piece | None = None) -> Found | None:
    """The value of the date `first`, or of the range that it begins; `start` is where its words do."""
    folded = source.folded
    if first.moment is None:
        return Found(start, first.end, None)
    if second is None:
        inner = _months_after(folded, first) or _days_after(folded, first)
        first, second = inner or (first, _until(folded, first, folded[start : start + LONGEST_NAME]))
    last = second or first
    if first.moment is None or last.moment is None:
        return Found(start, last.end, None)
    days = first.moment.days(source.as_of), last.moment.days(source.as_of)
    relative = _relative(first.moment, last.moment if second else None)
    if not relative and None in days:
        return Found(start, last.end, None)  # 2月30日
    if relative and not (first.moment.exists() and last.moment.exists()):
        return Found(start, last.end, None)
    low, high = (days[0] or (None, None))[0], (days[1] or (None, None))[1]
    if low is not None and high is not None and low > high:
        return None if second is None else dated(source, start, first._replace(end=first.end), floor, first)
    grain = "range" if second is not None and second != first else first.moment.grain
    bounds = Interval(low, high) if None not in days else Interval(None, None)
    return _opened(source, start, last.end, floor, (bounds, grain, relative if None in days else None))


def _relative(first: Moment, last: Moment | None) -> str:
    words = [first.relative()] + ([last.relative()] if last is not None else [])
    return "..".join(dict.fromkeys(words)) if any(words) else ""


def _bare_start(folded: str, at: int) -> tuple[Piece, Piece] | None:
    """2016-2020年, 1985到89年9月, 1至9月, 三到五月: the first number lacks its unit."""
    match = _NUMBER.match(folded, at)
    to = _TO.match(folded, match.end()) if match else None
    if match is None or to is None:
        return _bare_years(folded, at)
    year = _YEAR_END.match(folded, to.end())
    if year is not None:
        return _years(folded, match, year)
    if (years := _bare_years(folded, at)) is not None:
        return years
    second = piece_at(folded, to.end(), ranged=True)
    if second is None or second.moment is None or second.moment.year is not None:
        return None
    first, then = number(match[0]), second.moment
    if then.month is not None and 1 <= first < then.month:
        return Piece(Moment(month=first), match.end()), second
    limit = folded.startswith(("内", "以内", "之内"), second.end)  # 3至5日内: days, not dates
    if then.month is None and then.day is not None and 1 <= first < then.day and not limit:
        return Piece(Moment(day=first), match.end()), second
    return None


def _bare_years(folded: str, at: int) -> tuple[Piece, Piece] | None:
    """2014到2018, 2014与2018之间: two years of this century or the last, and nothing that they count."""
    match = _BARE_YEARS.match(folded, at)
    if match is None:
        return None
    first, last = int(match["first"]), int(match["last"] or match["other"])
    return (
        (Piece(Moment(first), match.end("first")), Piece(Moment(last), match.end())) if first < last else None
    )


def _years(folded: str, match: re.Match[str], year: re.Match[str]) -> tuple[Piece, Piece] | None:
    """1985到89年: the second year takes its century from the first, which has four digits."""
    first = full_year(match[0], sure=True) if len(match[0]) == 4 else None
    if first is None:
        return None
    last = number(year["year"])
    if len(year["year"]) == 2:
        last += first // 100 * 100
    if not first <= last <= first + 1000:
        return None
    return Piece(Moment(first), match.end()), in_year(folded, year.end(), Moment(last))


def _months_after(folded: str, first: Piece) -> tuple[Piece, Piece] | None:
    """The 1-9月 of 2018年1-9月."""
    begun = first.moment
    if begun is None or begun.year is None or begun.month is not None or begun.part or begun.years != 1:
        return None
    if folded[first.end : first.end + 1] not in _NUMBER_FIRST:
        return None
    inner = _bare_start(folded, first.end)
    if inner is None or inner[0].moment is None or inner[1].moment is None or inner[0].moment.month is None:
        return None
    return (
        Piece(begun._replace(month=inner[0].moment.month), inner[0].end),
        Piece(inner[1].moment._replace(year=begun.year, shifted=begun.shifted), inner[1].end),
    )


def _days_after(folded: str, first: Piece) -> tuple[Piece, Piece] | None:
    """The 5-9日 of 2021年3月5-9日."""
    begun = first.moment
    if begun is None or begun.month is None or begun.day is not None or begun.part or begun.month_shifted:
        return None
    if folded[first.end : first.end + 1] not in _NUMBER_FIRST:
        return None
    match = _NUMBER.match(folded, first.end)
    to = _TO.match(folded, match.end()) if match else None
    second = piece_at(folded, to.end(), ranged=True) if to else None
    if match is None or second is None or second.moment is None or second.moment.day is None:
        return None
    day = number(match[0])
    if second.moment.month is not None or second.moment.year is not None or not 1 <= day < second.moment.day:
        return None
    return Piece(begun._replace(day=day), match.end()), Piece(
        begun._replace(day=second.moment.day), second.end
    )


def _until(folded: str, first: Piece, era: str) -> Piece | None:
    """The end of a range that `first` begins; what it leaves out it takes from there, the era too."""
    if folded[first.end : first.end + 1] not in _TO_FIRST:
        return None
    match, begun = _TO.match(folded, first.end), first.moment
    if match and era in eras() and _YEAR_OF_ERA.match(folded, match.end()):
        return piece_at(folded, match.end(), era)
    second = (
        (_in_year_of(folded, match.end(), begun) or piece_at(folded, match.end(), ranged=True))
        if match
        else None
    )
    if second is None or second.moment is None or begun is None:
        return None
    then = second.moment
    if then.year is not None:
        return second
    if begun.year is None and (begun.month is None) != (then.month is None) and then.month is not None:
        return None
    then = then._replace(year=begun.year, shifted=begun.shifted, lunar=begun.lunar)
    if then.month is None and not then.part:
        if begun.month is None and begun.day is None:
            return None
        then = then._replace(month=begun.month)
    return Piece(then, second.end)


_YEARS_FROM_NOW = {"去年": -1, "今年": 0, "本年": 0, "明年": 1}
_YEARS_LATER = {"同年": 0, "当年": 0, "次年": 1, "翌年": 1}


def _in_year_of(folded: str, at: int, begun: Moment | None) -> Piece | None:
    """The 今年3月 of 去年12月至今年3月, the 次年3月 of 2022年12月至次年3月."""
    word = folded[at : at + 2]
    if word in _YEARS_FROM_NOW:
        return in_year(folded, at + 2, Moment(_YEARS_FROM_NOW[word], shifted=True))
    if word in _YEARS_LATER and begun is not None and begun.year is not None:
        return in_year(
            folded,
            at + 2,
            begun._replace(year=begun.year + _YEARS_LATER[word], month=None, day=None, part=""),
        )
    return None


def _opened(
    source: Source, start: int, end: int, floor: int, read: tuple[Interval, str, str | None]
) -> Found:
    """The date with what stands around it: 自…以来, …起, …之前, 截至…."""
    folded, modifier = source.folded, None
    bounds, grain, relative = read
    word = ""
    if start > floor and folded[start - 1] in _OPENER_ENDS:
        word = next(
            (w for w in _OPENERS if start - len(w) >= floor and folded.startswith(w, start - len(w))), ""
        )
    after = before = None
    if folded[end : end + 1] in _OPEN_FIRST:
        after, before = _AFTER.match(folded, end), _BEFORE.match(folded, end)
    if before is not None and before[0].strip(" ").endswith("止") and (grain == "range" or word in _BY):
        end, before = before.end(), None
    if after is not None or (word in ("自从", "自") and grain != "range"):
        end = after.end() if after is not None else end
        modifier, bounds = "at-least", Interval(bounds.low, None)
    elif before is not None:
        end, modifier, bounds = before.end(), "at-most", Interval(None, bounds.high)
    if word and (modifier or grain == "range" or word in _BY):
        start -= len(word)
    value = Value("date", bounds, bounds, None, modifier, grain=grain, relative=relative)
    return Found(start, end, value)
