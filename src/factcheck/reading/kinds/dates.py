"""Dates and periods: 2023年3月, 二〇一三年, 民国113年, 18世纪, 80年代, 上半年, 去年10月, 2016—2020年, 2010-01-29."""

import re
from typing import NamedTuple

from factcheck.reading.moment import Moment
from factcheck.reading.numeral import DIGITS, parse
from factcheck.reading.source import Found, Source
from factcheck.reading.value import Interval, Value

_B = "[ \u3000]{0,2}"
_Z = "零〇一二三四五六七八九"
_TWO = rf"(?:[0-9] [0-9]|[0-9]{{1,2}}|[{_Z}十廿卅初]{{1,3}})"
_TO = re.compile(rf"{_B}(?:-{{1,2}}|[—–―‐−]{{1,2}}|[~∼〜～]{{1,2}}|到|至|以至){_B}")
_YEAR = re.compile(
    rf"(?P<year>[0-9]{{1,4}}|[0-9](?: [0-9]){{3}}|[{_Z}]{{2,4}}|二千[零〇][{_Z}]|[二两]千[零〇][{_Z}]){_B}年(?!代)"
    r"(?:度(?!假)|份)?"
)
_MONTH = re.compile(rf"{_B}(?P<month>{_TWO}|元|正|腊){_B}月(?!饼|亮|球|均|薪|嫂|台|票|刊|报|末考)(?:份)?")
_DAY = re.compile(rf"{_B}(?P<day>{_TWO}){_B}[日号](?!元|币|本|报|楼|线|均|召|称|院|文|机|令|汽|公告|码|店|门|坝)")
_PART = re.compile(
    rf"{_B}(?:(?P<half>[上下])半年(?:度)?|前(?P<nine>[二三四两234]|[0-9])个?季度?|(?P<first>首)季度?|(?:第(?P<quarter>[一二三四1-4])季(?:度)?|(?P<season>[一二三四1-4])季度)(?:末|初|底)?"
    rf"|q(?P<q>[1-4])(?![0-9a-z])|前(?P<months>[0-9]{{1,2}}|[{_Z}十]{{1,2}})个?月|第(?P<week>[0-9]{{1,2}}|[{_Z}十]{{1,2}})个?(?:礼拜|星期|周)"
    r"|(?P<edge>初|底|末|中期|年中|终|年末|年底|年初|[春夏秋冬](?:季|天)?|全年|前后|之?内|间)|同期)"
)
_THIRD = re.compile(r"(?:(?P<third>[上中下])旬|(?P<edge>初|底|末|中|间))")
_CENTURY = re.compile(
    rf"(?P<century>[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}}){_B}世纪(?:(?P<decade>[0-9]0|[一二三四五六七八九]十){_B}年代)?(?P<tail>初|末|中叶|初叶|末叶|初期|末期|前期|后期|中期|上半叶|下半叶|前半叶|后半叶|之交)?"
)
_DECADE = re.compile(
    rf"(?P<decade>[12][0-9][0-9]0|[二一][{_Z}][{_Z}][零〇]|[0-9]0|[一二三四五六七八九]十){_B}年代(?:初期?|末期?|中期|后期|前期|中后期|初叶|中叶)?"
)
_ISO = re.compile(
    r"(?P<year>[12][0-9]{3})(?P<sep>[-/.])(?P<month>1[0-2]|0?[1-9])(?:(?P=sep)(?P<day>3[01]|[12][0-9]|0?[1-9]))?(?![0-9]|[-/.][0-9]{1,2}[-/.])"
)
_US = re.compile(r"(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12][0-9]|0?[1-9])/(?P<year>[0-9]{4}|[0-9]{2})(?![0-9/])")
_NUMBER = re.compile(rf"[0-9]{{1,4}}|[{_Z}十]{{1,4}}")
_AFTER = re.compile(rf"{_B}或?(?:之后|以后|以来|起(?!义|来|草|伏|因|点|步|码|到|诉|飞|了|着)|至今|迄今)|后(?!期|代|来|半|勤|果|卫|续)|以降")
_BEFORE = re.compile(rf"{_B}或?(?:之前|以前|前(?!后|期|夕|半|往|景|提|列|沿|线|进|来|三|[0-9]))|止(?![血痛])")
_ERA = re.compile("(?:公元前?|西元前?|民国|中华民国|农历|阴历|旧历|公历|阳历)$")


class Piece(NamedTuple):
    """A moment and where it ends; `bare` when its last number still lacks its 年, 月 or 日."""

    moment: Moment
    end: int


def _int(text: str) -> int:
    if text.isascii():
        return int(text.replace(" ", ""))
    text = text.replace("初", "")
    if text in ("元", "正"):
        return 1
    if text == "腊":
        return 12
    if all(char in DIGITS for char in text):
        return int("".join(str(DIGITS[char]) for char in text))
    numeral = parse(text)
    return int(numeral.low) if numeral is not None and numeral.single else -1


def full_year(text: str, *, sure: bool) -> int | None:
    """The year a row of digits before 年 names; None when it counts years instead.

    `sure`: a month, a quarter or 公元 stands beside it, so that 98 is 1998.
    """
    text = text.replace(" ", "")
    row = text.isascii() or all(char in DIGITS for char in text)
    number = _int(text)
    if not row:
        return number if 1900 <= number <= 2100 else None
    if len(text) == 4:
        return number if 1000 <= number <= 2999 else None
    if len(text) == 3:
        return number if sure or not text.isascii() else None
    if len(text) == 2 and (sure or _two_digit_year(text)):
        return number + (2000 if number < 50 else 1900)
    return None


def _two_digit_year(text: str) -> bool:
    """五八年 is 1958; 七八年 may be seven or eight years, 98年 ninety-eight."""
    if text.isascii():
        return False
    first, second = DIGITS[text[0]], DIGITS[text[1]]
    return second != first + 1 and (first, second) != (3, 5) and (first >= 4 or first == 0)


def read_date(source: Source, at: int, floor: int) -> Found | None:
    """The date whose numeral begins at `at`."""
    folded = source.folded
    start, era = _era(folded, at, floor)
    first = _piece(folded, at, era)
    if first is None and (part := part_at(folded, at)) is not None:
        first = Piece(Moment(part=part[0]), part[1])
    range_ = _open_range(folded, at) if first is None else None
    if range_ is not None:
        return dated(source, start, range_[0], floor, range_[1])
    if first is None:
        return None
    return dated(source, start, first, floor)


def _era(folded: str, at: int, floor: int) -> tuple[int, str]:
    match = _ERA.search(folded, max(floor, at - 4), at)
    return (match.start(), match[0]) if match else (at, "")


def _piece(folded: str, at: int, era: str = "", *, ranged: bool = False) -> Piece | None:
    """The date written from `at` on, by the first of the forms that fits."""
    for match in (_ISO.match(folded, at), _US.match(folded, at)):
        if match is not None:
            return _numeric(folded, match, ranged=ranged)
    match = _CENTURY.match(folded, at)
    if match is not None:
        century = _int(match["century"])
        if not 1 <= century <= 30:
            return None
        if match["decade"]:
            return Piece(Moment((century - 1) * 100 + _tens(match["decade"]), years=10), match.end())
        return Piece(Moment(max(1, (century - 1) * 100), years=100 if century > 1 else 99), match.end())
    match = _DECADE.match(folded, at)
    if match is not None:
        return _decade(match)
    match = _YEAR.match(folded, at)
    if match is not None:
        return _from_year(folded, match, era)
    return _from_month(folded, at) or _from_day(folded, at, ranged=ranged)


def _tens(text: str) -> int:
    return _int(text)


def _decade(match: re.Match[str]) -> Piece | None:
    number = _int(match["decade"])
    if number < 100:
        if number < 20:
            return None
        number += 1900
    return Piece(Moment(number, years=10), match.end())


def _numeric(folded: str, match: re.Match[str], *, ranged: bool) -> Piece | None:
    before = "" if ranged else folded[match.start() - 1 : match.start()]
    if before and (before.isascii() and before.isalnum() or before in "./-"):
        return None
    groups = match.groupdict()
    if groups.get("sep") == "." and groups["day"] is None and len(groups["month"]) != 2:
        return None
    year = int(groups["year"])
    if len(groups["year"]) == 2:
        year += 2000 if year < 50 else 1900
    day = int(groups["day"]) if groups["day"] else None
    return Piece(Moment(year, int(groups["month"]), day), match.end())


def _from_year(folded: str, match: re.Match[str], era: str) -> Piece | None:
    end = match.end()
    if era.startswith(("民国", "中华民国")):
        year: int | None = _int(match["year"]) + 1911
        return in_year(folded, end, Moment(year))
    rest = _MONTH.match(folded, end) or _PART.match(folded, end)
    in_ = folded[match.start() - 1 : match.start()] in ("在", "于")
    year = full_year(match["year"], sure=bool(rest) or bool(era) or in_)
    if year is None and era:
        year = _int(match["year"])
    if year is None or year < 1:
        return None
    if era.endswith("前"):
        return None
    return in_year(folded, end, Moment(year, lunar=era in ("农历", "阴历", "旧历")))


def in_year(folded: str, end: int, moment: Moment) -> Piece:
    """What part of the year follows it."""
    lunar = re.compile("(?:的)?(?:农历|阴历|旧历)").match(folded, end)
    if lunar:
        moment, end = moment._replace(lunar=True), lunar.end()
    match = _MONTH.match(folded, end)
    if match is not None and 1 <= _int(match["month"]) <= 12:
        return in_month(folded, match.end(), moment._replace(month=_int(match["month"])))
    match = _PART.match(folded, end)
    if match is not None:
        return Piece(moment._replace(part=_part(match)), match.end())
    return Piece(moment, end)


def part_at(folded: str, at: int) -> tuple[str, int] | None:
    """上半年, 一季度, 前三季度 at `at`, as a `Moment.part`, and where it ends."""
    match = _PART.match(folded, at)
    return (_part(match), match.end()) if match is not None and _part(match) else None


def _part(match: re.Match[str]) -> str:
    groups = match.groupdict()
    if groups["half"]:
        return "H1" if groups["half"] == "上" else "H2"
    if groups["first"]:
        return "Q1"
    if quarter := groups["quarter"] or groups["season"] or groups["q"]:
        return f"Q{_int(quarter)}"
    for name, letter in (("nine", "N"), ("months", "M"), ("week", "W")):
        if groups[name]:
            return f"{letter}{_int(groups[name].replace('两', '二'))}"
    return ""


def in_month(folded: str, end: int, moment: Moment) -> Piece:
    match = _DAY.match(folded, end)
    if match is None and moment.lunar:
        match = re.compile("(?P<day>初[一二三四五六七八九十]|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|二十)").match(folded, end)
    if match is not None and 1 <= _int(match["day"]) <= 31:
        return Piece(moment._replace(day=_int(match["day"])), match.end())
    match = _THIRD.match(folded, end)
    if match is not None:
        third = {"上": "T1", "中": "T2", "下": "T3"}.get(match["third"] or "", "")
        return Piece(moment._replace(part=third), match.end())
    return Piece(moment, end)


def _from_month(folded: str, at: int) -> Piece | None:
    match = _MONTH.match(folded, at)
    if match is None or not 1 <= _int(match["month"]) <= 12 or folded[at : at + 1] in (" ", "\u3000"):
        return None
    return in_month(folded, match.end(), Moment(month=_int(match["month"])))


def _from_day(folded: str, at: int, *, ranged: bool) -> Piece | None:
    match = _DAY.match(folded, at)
    if match is None or not 1 <= _int(match["day"]) <= 31:
        return None
    if ranged:
        return Piece(Moment(day=_int(match["day"])), match.end())
    if folded[match.end() - 1] == "号":
        return None
    before = folded[at - 1 : at]
    if before and (before not in "从于在至到、,。;(“ \n" or folded[match.end() : match.end() + 1] in ("内", "游", "间")):
        return None
    if not match["day"].isascii() and before == "":
        return None
    return Piece(Moment(day=_int(match["day"])), match.end())


def _open_range(folded: str, at: int) -> tuple[Piece, Piece] | None:
    """2016-2020年, 1985到89年9月, 1至9月, 三到五月: the first number lacks its unit."""
    match = _NUMBER.match(folded, at)
    to = _TO.match(folded, match.end()) if match else None
    if match is None or to is None:
        return None
    second = _piece(folded, to.end())
    year = _YEAR.match(folded, to.end())
    if year is not None and len(match[0]) == 4:
        first = full_year(match[0], sure=True)
        last = _int(year["year"])
        if first is None or len(year["year"]) not in (2, 4):
            return None
        last = last if len(year["year"]) == 4 else first // 100 * 100 + last
        if not first <= last <= first + 1000:
            return None
        return Piece(Moment(first), match.end()), in_year(folded, year.end(), Moment(last))
    number = _int(match[0])
    if second is None or second.moment.year is not None:
        return None
    if second.moment.month is not None and 1 <= number < second.moment.month:
        return Piece(Moment(month=number), match.end()), second
    if second.moment.month is None and second.moment.day is not None and 1 <= number < second.moment.day:
        return Piece(Moment(day=number), match.end()), second
    return None


def _until(folded: str, first: Piece) -> Piece | None:
    """The end of a range that `first` begins; what it leaves out it takes from there."""
    begun = first.moment
    if begun.month is None and begun.year is not None and begun.years == 1 and not begun.part:
        inner = _open_range(folded, first.end)  # 2018年1－9月
        if inner is not None and inner[0].moment.month is not None:
            return None
    match = _TO.match(folded, first.end)
    if match is None:
        return None
    second = _piece(folded, match.end(), ranged=True)
    if second is None:
        return None
    then = second.moment
    if then.year is None and not then.shifted:
        if begun.year is None and begun.month is None and then.month is not None:
            return None
        then = then._replace(year=begun.year, shifted=begun.shifted, lunar=begun.lunar)
        if then.month is None:
            if begun.month is None and not then.part:
                return None
            then = then._replace(month=begun.month if not then.part else None)
    return Piece(then, second.end)


def dated(source: Source, start: int, first: Piece, floor: int, second: Piece | None = None) -> Found | None:
    """The value of a date or a range of dates, with what opens it at one end (自…以来, 之前)."""
    folded = source.folded
    second = second or _until(folded, first)
    end = (second or first).end
    moment, last = first.moment, (second or first).moment
    if second is None and moment.month is None and moment.year is not None and not moment.part and moment.years == 1:
        inner = _open_range(folded, end)
        if inner is not None and inner[1].moment.month is not None:
            moment = moment._replace(month=inner[0].moment.month)
            last = inner[1].moment._replace(year=moment.year, shifted=moment.shifted)
            end, second = inner[1].end, inner[1]
    low, high = moment.days(source.as_of), last.days(source.as_of)
    relative = moment.relative() if not second else "..".join(dict.fromkeys((moment.relative(), last.relative())))
    if (low is None or high is None) and not relative.strip("."):
        return Found(start, end, None)  # 2月30日
    bounds = Interval(low[0] if low else None, high[1] if high else None)
    grain = moment.grain if second is None else "range"
    return _opened(source, start, end, floor, bounds, grain, None if low and high else relative)


def _opened(
    source: Source, start: int, end: int, floor: int, bounds: Interval, grain: str, relative: str | None
) -> Found:
    folded, modifier = source.folded, None
    begin = next((start - len(word) for word in ("自从", "自", "从", "截至", "截止", "截止到", "截至到", "到", "在", "于") if
                  folded.startswith(word, start - len(word)) and start - len(word) >= floor), start)  # fmt: skip
    word = folded[begin:start]
    after, before = _AFTER.match(folded, end), _BEFORE.match(folded, end)
    if after is not None or (word in ("自从", "自") and grain != "range"):
        end = after.end() if after is not None else end
        modifier, bounds = "at-least", Interval(bounds.low, None)
    elif before is not None and grain == "range" and before[0] == "止":
        end = before.end()
    elif before is not None:
        end, modifier, bounds = before.end(), "at-most", Interval(None, bounds.high)
    if word in ("自从", "自", "从", "截至", "截止") and (modifier or grain == "range" or word in ("截至", "截止")):
        start = begin
    value = Value("date", bounds, bounds, None, modifier, grain=grain, relative=relative)
    return Found(start, end, value)
