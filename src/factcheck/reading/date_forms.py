"""The forms a date is written in, one at a time: 2023年3月, 二〇一三年, 民国113年, 18世纪, 2010-01-29."""

import re
from typing import NamedTuple

from factcheck.reading.early_years import COUNTS_AFTER, COUNTS_BEFORE, counts_thousands, is_early_year, opens
from factcheck.reading.eras import Era, era_of
from factcheck.reading.moment import Moment
from factcheck.reading.numeral import DIGITS, parse
from factcheck.reading.words import HAN_DIGITS
from factcheck.text.patterns import lazy_pattern

B = "[ \u3000]{0,2}"
_TWO = rf"(?:[0-9] [0-9]|[0-9]{{1,2}}|[{HAN_DIGITS}十廿卅初]{{1,3}})"
_YEAR = lazy_pattern(
    rf"(?P<year>[0-9]{{1,4}}|[0-9](?: [0-9]){{3}}|[{HAN_DIGITS}]{{2,4}}|[二两]千[零〇][{HAN_DIGITS}])"
    rf"{B}年(?!代)(?:度(?!假)|份)?"
    r"|(?P<short>[12][0-9]{3})(?=q[1-4](?![0-9a-z]))"
)
_ERA_YEAR = lazy_pattern(rf"(?P<year>[0-9]{{1,4}}|[{HAN_DIGITS}十百千]{{1,7}}|元){B}年(?:度(?!假)|份)?")
_ANY_MONTH = rf"{B}(?P<month>{_TWO}|元|正|腊){B}月"
_MONTH = lazy_pattern(rf"{_ANY_MONTH}(?!饼|亮|球|均|薪|嫂|台(?![州湾北中南东山风积])|票|刊|报)份?")
_MONTH_OF_YEAR = lazy_pattern(f"{_ANY_MONTH}份?")  # 2014年12月票房: nothing else is a month behind a year
_DAY = lazy_pattern(
    rf"{B}(?P<day>{_TWO}){B}(?:日(?![元币本报文均线])|号(?![楼线召称院文机令汽码店门坝]|公告|工程))"
)
_LUNAR_DAY = lazy_pattern(
    "(?P<day>初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十)"
)
_PART = lazy_pattern(
    rf"{B}(?:(?P<half>[上下])半年(?:度)?|前(?P<nine>[二三四两234])个?季度?|(?P<first>首)季度?|(?P<last>末)季度"
    r"|第(?P<quarter>[一二三四1-4])(?:季度?|个季度)(?:末|初|底)?|(?P<season>[一二三四1-4])季度(?:末|初|底)?"
    rf"|q(?P<q>[1-4])(?![0-9a-z])|[前头](?P<months>[0-9]{{1,2}}|[{HAN_DIGITS}十两]{{1,2}})个?月"
    rf"|第(?P<week>[0-9]{{1,2}}|[{HAN_DIGITS}十]{{1,2}})个?(?:礼拜|星期|周)"
    r"|(?P<edge>年中|年末|年底|年初|初|底|末|中期|终|[春夏秋冬](?:季|天)?(?![节运晚耕播种游招闱奥至令收训拍茶联季天])|全年|之?内|间)|同期)"
)
_EDGE_DAY = lazy_pattern("的?(?:(?P<first>第一|头一|首)|最后一)天")
_THIRD = lazy_pattern("(?:(?P<third>[上中下])旬|(?P<half>[上下])半个?月|初|底|末|间)")
_ORDER = {"上": "T1", "中": "T2", "下": "T3"}
_HALVES = {"上": "B1", "下": "B2"}
_MINGUO = (100, 150)  # 110年度, 110年3月: no one writes of the years after Christ without saying so
_CENTURY = lazy_pattern(
    rf"(?P<century>[0-9]{{1,2}}|[一二三四五六七八九十廿]{{1,3}}){B}世纪(?:(?P<decade>[0-9]0|[一二三四五六七八九]十){B}年代)?"
    "(?:初叶?|末叶?|中叶|中期|初期|末期|前期|后期|[上下前后]半叶|之交)?"
)
_DECADE = lazy_pattern(
    rf"(?P<decade>[12][0-9][0-9]0|[二一][{HAN_DIGITS}]{{2}}[零〇]|[0-9]0|[一二三四五六七八九]十){B}年代(?:中后期|初[期叶]?|末[期叶]?|中[期叶]|后期|前期)?"
)
_NAMED_CENTURY = lazy_pattern(
    rf"(?P<which>[上本下])(?:个)?世纪"
    rf"(?:(?P<decade>[0-9]0|[一二三四五六七八九]十){B}年代|的?(?P<ten>头|最初|最后)十年)?(?:初期?|末期?|中[叶期]|[上下]半叶)?"
)
_ISO = lazy_pattern(
    r"(?P<year>[12][0-9]{3})(?P<sep>[-/.])(?P<month>1[0-2]|0?[1-9])(?:(?P=sep)(?P<day>3[01]|[12][0-9]|0?[1-9]))?"
    r"(?![0-9]|[-/.][0-9]{1,2}[-/.]|(?<=\.[0-9])\.[0-9]|(?<=\.[0-9][0-9])\.[0-9])"
)
_DOTTED_END = lazy_pattern(rf"{B}(?:[-~]{{1,2}}|至|到){B}[12][0-9]{{3}}\.(?:1[0-2]|0?[1-9])(?![0-9.])")
_DOTTED_START = lazy_pattern(r"[12][0-9]{3}\.(?:1[0-2]|0?[1-9])[ ]?(?:[-~]|至|到)[ ]?$")
_US = lazy_pattern(
    r"(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12][0-9]|0?[1-9])/(?P<year>[0-9]{4}|[0-9]{2})(?![0-9/])"
)
_PLAIN = lazy_pattern(
    r"(?P<year>(?:19|20)[0-9]{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])(?![0-9.,%万亿元a-z])"
)
_LISTED = lazy_pattern(
    rf"(?P<year>[12][0-9]{{3}}|[一二][{HAN_DIGITS}]{{3}})(?={B}[、和与及]{B}(?:[12][0-9]{{3}}|[一二][{HAN_DIGITS}]{{3}}){B}(?:[、和与及]{B}(?:[12][0-9]{{3}}|[一二][{HAN_DIGITS}]{{3}}){B}){{0,6}}"
    "[两三四五这]{0,2}年)"
)
_YEARS_OF = lazy_pattern(rf"(?P<year>[12][0-9]{{3}}|[一二][{HAN_DIGITS}]{{3}})(?=[两二三四]年)")
_LUNAR = lazy_pattern("的?(?:农历|阴历|旧历)")
LUNAR_ERAS = frozenset(("农历", "阴历", "旧历"))
_BARE_DAY_AFTER = frozenset('从于在至到、,。;:(" \n\u3000')


_OURS = 1000  # no era has so many years
_COUNTED_SINCE = frozenset("来内")  # 永乐5年来: the name of something that is five years old
NEW_CENTURY = 40  # 39年 of two digits is 2039, 49年 is 1949


class Piece(NamedTuple):
    """A moment and where it ends; no moment where the form is a date's and the date does not exist (13月)."""

    moment: Moment | None
    end: int


def number(text: str) -> int:
    """The number of a year, month or day; -1 when it is none."""
    if text.isascii():
        return int(text.replace(" ", ""))
    text = text.replace("初", "")
    if not text:
        return -1
    if text in ("元", "正"):
        return 1
    if text == "腊":
        return 12
    if all(char in DIGITS for char in text):
        return int("".join(str(DIGITS[char]) for char in text))
    numeral = parse(text)
    return int(numeral.low) if numeral is not None and numeral.single else -1


def full_year(text: str, *, sure: bool) -> int | None:
    """The year that the digits before 年 name; None when they count years instead.

    `sure`: a month, a quarter or 在 stands beside it, so that 98 is 1998.
    """
    text = text.replace(" ", "")
    value = number(text)
    if not (text.isascii() or all(char in DIGITS for char in text)):
        return value
    match len(text):
        case 4:
            return value if 1000 <= value <= 2999 else None
        case 3:
            return value if sure or not text.isascii() else None
        case 2 if sure or text[0] == "0":
            return value + (2000 if value < NEW_CENTURY else 1900)
        case 2 if _names_year(text):
            return value + (1900 if value >= 10 else 2000)
    return None


def _names_year(text: str) -> bool:
    """五八年 is 1958; 七八年 may be seven or eight years, 98年 ninety-eight."""
    if text.isascii():
        return False
    first, second = DIGITS[text[0]], DIGITS[text[1]]
    return second != first + 1 and (first, second) != (3, 5) and (first >= 4 or first == 0)


def piece_at(folded: str, at: int, era: str = "", *, ranged: bool = False) -> Piece | None:
    """The date written from `at` on, by the first form that fits; `ranged`: it ends a range."""
    for form in (_ISO, _US, _PLAIN) if folded[at : at + 1].isascii() else ():
        if (match := form.match(folded, at)) is not None and (ranged or not _in_code(folded, at)):
            return _numeric(match)
    if (match := _CENTURY.match(folded, at)) is not None:
        return _century(match)
    if (match := _DECADE.match(folded, at)) is not None:
        return _decade(match, era_of(era))
    counted = _ERA_YEAR.match(folded, at) if era and era not in LUNAR_ERAS else None
    if counted is not None and (piece := _era_year(folded, counted, era)) is not None:
        return piece
    if (match := _YEAR.match(folded, at)) is not None:
        return _from_year(folded, match, era, ranged=ranged)
    if (match := _LISTED.match(folded, at) or _YEARS_OF.match(folded, at)) is not None:
        year = full_year(match["year"], sure=True)
        return Piece(Moment(year), match.end()) if year else None
    return _from_month(folded, at, era) or _from_day(folded, at, ranged=ranged)


def _in_code(folded: str, at: int) -> bool:
    before = folded[at - 1 : at]
    return before != "" and ((before.isascii() and before.isalnum()) or before in "./-_")


def _numeric(match: re.Match[str]) -> Piece | None:
    groups = match.groupdict()
    if groups.get("sep") == "." and groups["day"] is None and len(groups["month"]) != 2:
        folded, at = match.string, match.start()
        if not _DOTTED_END.match(folded, match.end()) and not _DOTTED_START.search(
            folded, max(0, at - 9), at
        ):
            return None  # 2016.9 by itself may be a number; 2016.9-2017.3 is none
    year = int(groups["year"])
    if len(groups["year"]) == 2:
        year += 2000 if year < NEW_CENTURY else 1900
    day = int(groups["day"]) if groups["day"] else None
    return Piece(Moment(year, int(groups["month"]), day), match.end())


def _century(match: re.Match[str]) -> Piece | None:
    century = number(match["century"])
    if not 1 <= century <= 30:
        return None
    first = (century - 1) * 100
    if match["decade"]:
        return Piece(Moment(first + number(match["decade"]), years=10), match.end())
    return Piece(Moment(max(1, first), years=100 if first else 99), match.end())


def _decade(match: re.Match[str], era: Era | None) -> Piece | None:
    """八十年代 are the 1980s; 十年代 and 20年代 name no century; 民国60年代 begin in 1971."""
    first = number(match["decade"])
    if era is not None and 0 < first < min(100, era.years):
        return Piece(Moment(first + era.first - 1, years=10), match.end())
    if first < 30:
        return None
    return Piece(Moment(first if first >= 100 else 1900 + first, years=10), match.end())


def named_century(folded: str, at: int) -> Piece | None:
    """上世纪, 本世纪20年代: relative to the day of writing."""
    match = _NAMED_CENTURY.match(folded, at)
    if match is None:
        return None
    shift = {"上": -1, "本": 0, "下": 1}[match["which"]]
    decade = number(match["decade"]) if match["decade"] else None
    if match["ten"]:
        decade = 90 if match["ten"] == "最后" else 0
    return Piece(
        Moment(shift, century=True, decade=decade, years=10 if decade is not None else 100), match.end()
    )


def _era_year(folded: str, match: re.Match[str], era: str) -> Piece | None:
    year = number(match["year"])
    if year < 1:
        return Piece(None, match.end())  # 民国0年
    if era.endswith("前"):
        return Piece(Moment(-year), match.end())
    counted = era_of(era)
    if counted is None:
        return in_year(folded, match.end(), Moment(year))
    if year >= _OURS or folded[match.end() : match.end() + 1] in _COUNTED_SINCE:
        return None  # 大正2024年: a name, and a year of ours
    if year > counted.years:
        return Piece(None, match.end())  # 昭和70年
    piece = in_year(folded, match.end(), Moment(year + counted.first - 1, lunar=counted.lunar))
    moment = piece.moment
    if moment is None or not moment.lunar or moment.month is not None:
        return piece
    return piece._replace(moment=moment._replace(lunar=False))


def _from_year(folded: str, match: re.Match[str], era: str, *, ranged: bool) -> Piece | None:
    end, begin = match.end(), match.start()
    if match["short"]:
        return in_year(folded, end, Moment(int(match["short"])))
    beside = _MONTH.match(folded, end) or _PART.match(folded, end)
    sure = beside is not None or era != "" or folded[begin - 1 : begin] in ("在", "于")
    digits = len(match["year"]) if match["year"].isascii() else 0
    if digits == 4 and not beside and counts_thousands(folded, begin, end):
        return None
    of_three = digits == 3
    sure = sure or (of_three and (ranged or is_early_year(folded, begin, end)))
    year = full_year(match["year"], sure=sure)
    annual = match[0].endswith("度")
    if annual and year is None and match["year"].isascii() and len(match["year"]) == 2:
        return Piece(None, end)  # 98年度 is 1998 or, in Taiwan, 2009
    minguo = annual or _MONTH.match(folded, end) or _not_counted(folded, begin, end)
    if of_three and minguo:
        value = int(match["year"])
        year = value + 1911 if _MINGUO[0] <= value <= _MINGUO[1] and not era else year
    if year is None or year < 1:
        return None
    return in_year(folded, end, Moment(year, lunar=era in LUNAR_ERAS))


def _not_counted(folded: str, begin: int, end: int) -> bool:
    """Whether 113年 names a year by what stands beside it; 100年 and 150年 are round, and count."""
    if folded[begin:end].strip() in ("100年", "150年") or folded[begin - 1 : begin] in COUNTS_BEFORE:
        return False
    after = folded[end : end + 1]
    return (opens(folded, begin) and after == ",") or (after != "" and after not in COUNTS_AFTER)


def in_year(folded: str, end: int, moment: Moment) -> Piece:
    """A year and what part of it follows at `end`."""
    if folded.startswith("的", end) and _in_its_year(folded, end + 1):
        end += 1  # 2015年的8月
    if (match := _LUNAR.match(folded, end)) is not None:
        moment, end = moment._replace(lunar=True), match.end()
    if (match := _MONTH_OF_YEAR.match(folded, end)) is not None:
        month = number(match["month"])
        if 1 <= month <= 12:
            return in_month(folded, match.end(), moment._replace(month=month))
        day = _DAY.match(folded, match.end())
        return Piece(None, day.end() if day else match.end())  # 2020年15月8日
    if (match := _PART.match(folded, end)) is not None:
        return Piece(moment._replace(part=_part(match)), match.end())
    if (match := _EDGE_DAY.match(folded, end)) is not None and not moment.lunar:
        edge = moment._replace(month=1, day=1) if match["first"] else moment._replace(month=12, day=31)
        return Piece(edge, match.end())
    return Piece(moment, end)


def _in_its_year(folded: str, at: int) -> bool:
    return _MONTH.match(folded, at) is not None or _PART.match(folded, at) is not None


def part_at(folded: str, at: int) -> tuple[str, int] | None:
    """上半年, 一季度, 前三季度 at `at`, as a `Moment.part`, and where it ends."""
    match = _PART.match(folded, at)
    return (_part(match), match.end()) if match is not None and _part(match) else None


def _part(match: re.Match[str]) -> str:
    groups = match.groupdict()
    if groups["half"]:
        return "H1" if groups["half"] == "上" else "H2"
    if groups["first"] or groups["last"]:
        return "Q1" if groups["first"] else "Q4"
    if quarter := groups["quarter"] or groups["season"] or groups["q"]:
        return f"Q{number(quarter)}"
    for name, letter in (("nine", "N"), ("months", "M"), ("week", "W")):
        if groups[name]:
            return f"{letter}{number(groups[name])}"
    return ""


def in_month(folded: str, end: int, moment: Moment) -> Piece:
    """A month and the day or third of it that follows at `end`."""
    match = _DAY.match(folded, end)
    if match is None and moment.lunar:
        match = _LUNAR_DAY.match(folded, end)
    if match is not None:
        day = number(match["day"])
        return Piece(moment._replace(day=day) if 1 <= day <= 31 else None, match.end())
    if (third := _THIRD.match(folded, end)) is not None:
        part = _ORDER.get(third["third"] or "") or _HALVES.get(third["half"] or "", "")
        return Piece(moment._replace(part=part), third.end())
    return Piece(moment, end)


def _from_month(folded: str, at: int, era: str) -> Piece | None:
    match = _MONTH.match(folded, at)
    if match is None or folded[at] in " \u3000":
        return None
    if not 1 <= number(match["month"]) <= 12:
        day = _DAY.match(folded, match.end())
        return Piece(None, day.end()) if day else None  # 15月8日; but 15月 are months
    return in_month(folded, match.end(), Moment(month=number(match["month"]), lunar=era in LUNAR_ERAS))


def _from_day(folded: str, at: int, *, ranged: bool) -> Piece | None:
    """18日 by itself: only where a sentence says when."""
    match = _DAY.match(folded, at)
    if match is None or not 1 <= number(match["day"]) <= 31:
        return None
    piece = Piece(Moment(day=number(match["day"])), match.end())
    if ranged:
        return piece
    before, following = folded[at - 1 : at], folded[match.end() : match.end() + 1]
    if (
        folded[match.end() - 1] == "号"
        or (before and before not in _BARE_DAY_AFTER)
        or following in ("内", "游", "间")
    ):
        return None
    return None if not match["day"].isascii() else piece
