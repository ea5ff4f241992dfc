"""Dates that need another day: 今年, 去年10月, 上半年, 近三年, 年底; and the five-year plans (十四五)."""

from datetime import date
from functools import lru_cache

from factcheck.reading.amount import amount_at
from factcheck.reading.date_forms import Piece, in_month, in_year, named_century, part_at
from factcheck.reading.kinds.dates import alone, dated
from factcheck.reading.moment import Moment
from factcheck.reading.source import Found, Source
from factcheck.reading.value import Interval, Value
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

_YEARS = {
    "今年": 0,
    "本年": 0,
    "去年": -1,
    "上年": -1,
    "前年": -2,
    "大前年": -3,
    "明年": 1,
    "后年": 2,
    "大后年": 3,
}
_MONTHS = {"本月": 0, "上月": -1, "上个月": -1, "下月": 1, "下个月": 1, "这个月": 0}
_DAYS = {"今天": 0, "今日": 0, "昨天": -1, "昨日": -1, "前天": -2, "明天": 1, "明日": 1, "后天": 2}
_EDGES = ("年初", "年底", "年末", "年中")
_WORDS = {**{word: Moment(year=n, shifted=True) for word, n in _YEARS.items()},
          **{word: Moment(month=n, month_shifted=True) for word, n in _MONTHS.items()},
          **{word: Moment(day=n, day_shifted=True) for word, n in _DAYS.items()},
          **{word: Moment(year=0, shifted=True) for word in _EDGES}}  # fmt: skip
_WORD = lazy_pattern(alternatives(_WORDS))
# 前年均, 后天的努力, 今年轻人: the first characters of another word.
_NOT_BEFORE = {
    "前年": "均",
    "后年": "均",
    "后天": "性下",
    "年中": "国央间心层小医文的",
    "本年": "级",
    "明日": "益",
    "明天": "下",
}
_ANY_YEAR = "每同几多数往当近历全整学百千今去明前后两半来"
_NOT_AFTER = {"今年": "当", "前年": "以之年", "后年": "以之此", "后天": "先", "去年": "过",
              "明日": "文", "明天": "文", "年底": _ANY_YEAR,
              "年初": _ANY_YEAR, "年末": _ANY_YEAR, "年中": _ANY_YEAR + "常终"}  # fmt: skip
_QUOTES = '"'
_PLANS = {name: year for year, name in zip(range(1953, 1964, 5), ("一五", "二五"), strict=False)} | {
    name: 1966 + 5 * index
    for index, name in enumerate(
        "三五 四五 五五 六五 七五 八五 九五 十五 十一五 十二五 十三五 十四五 十五五".split()
    )
}
_PLAN = lazy_pattern(
    '(?P<open>"?)(?P<plan>十?[一二三四五六七八九]五|十五)(?P<close> ?"?)'
    "(?P<tail>(?:计划|规划)?(?:时期|期间)|以来|末|初|期末|头|前期|中期|后期)?"
)


def read_relative(source: Source, at: int, floor: int) -> Found | None:
    """今年, 去年10月, 上半年, 上月, 昨天, 年底 at `at`."""
    folded = source.folded
    match = _WORD.match(folded, at)
    if match is not None:
        word, end = match[0], match.end()
        following, before = folded[end : end + 1], folded[at - 1 : at]
        if (following and following in _NOT_BEFORE.get(word, "")) or (
            before and before in _NOT_AFTER.get(word, "")
        ):
            return None
        if word in _EDGES and before and (before.isdigit() or before in "零〇一二三四五六七八九十"):
            return None
        if alone(folded, at, end):
            return Found(at, end, read_word(word, source.as_of))
        moment = _WORDS[word]
        if moment.day_shifted:
            return dated(source, at, Piece(moment, end), floor)
        end += folded[end : end + 1] == "度" and word in _YEARS
        if word in _YEARS and folded.startswith(("底", "初", "末"), end):
            return dated(source, at, Piece(moment, end + 1), floor)
        piece = in_month(folded, end, moment) if moment.month_shifted else in_year(folded, end, moment)
        return dated(source, at, piece, floor)
    if (century := named_century(folded, at)) is not None:
        return dated(source, at, century, floor)
    part = part_at(folded, at)
    if part is None or folded.endswith("连续", max(0, at - 2), at):  # 连续第三个季度
        return None
    return dated(source, at, Piece(Moment(part=part[0]), part[1]), floor)


@lru_cache(maxsize=512)
def read_word(word: str, as_of: date | None) -> Value | None:
    """The value of 今年, 上月 or 昨天 with nothing beside it."""
    found = dated(Source(word, word, as_of), 0, Piece(_WORDS[word], len(word)), 0)
    return None if found is None else found.value


_SPAN = lazy_pattern(
    "(?P<which>[上本下])[个一]?(?:(?P<quarter>季度)|(?:周(?![一二三四五六日末边围期年岁长转])|星期(?![一二三四五六日天期])))"
)
_SHIFTS = {"上": -1, "本": 0, "下": 1}


def read_span(source: Source, at: int, _floor: int) -> Found | None:
    """上季度, 本周 at `at`: a quarter or a week counted from the day of writing; not 以上周边, 本周三."""
    match = _SPAN.match(source.folded, at)
    if match is None or source.folded[at - 1 : at] in ("以", "之", "基", "资", "根"):
        return None
    shift, quarter = _SHIFTS[match["which"]], match["quarter"] is not None
    grain, bounds, relative = "quarter" if quarter else "range", Interval(None, None), None
    if source.as_of is None:
        relative = f"{'quarter' if quarter else 'week'}{shift:+d}"
    elif quarter:
        year, number = divmod(source.as_of.year * 4 + (source.as_of.month - 1) // 3 + shift, 4)
        days = Moment(year, part=f"Q{number + 1}").days(None)
        if days is None:
            return None
        bounds = Interval(*days)
    else:
        monday = source.as_of.toordinal() - source.as_of.weekday() + 7 * shift
        bounds = Interval(monday, monday + 6)
    return Found(at, match.end(), Value("date", bounds, bounds, grain=grain, relative=relative))


def read_until_now(source: Source, at: int, _floor: int) -> Found | None:
    """截至目前, 到目前为止 at `at`: up to the day of writing."""
    match = _NOW.match(source.folded, at)
    if match is None:
        return None
    found = dated(source, at, Piece(Moment(day=0, day_shifted=True), match.end()), at)
    return None if found is None else Found(at, match.end(), found.value)


_NOW = lazy_pattern("(?:截至|截止|截止到|截至到)目前(?:为止)?|到目前为止")


# 将近, 最近 (asked at its 最); and 住了近八年, 历时近三年, 长达近五年: a time as long, not one up to now.
_NEARLY, _SO_LONG = frozenset("最将接附临逼亲远"), frozenset("了达时隔续经已费历过有用花今")
_HISTORY = ("历史", "的历史", "之久", "前")  # 近2000年历史


def read_recent(source: Source, at: int, floor: int) -> Found | None:
    """近三年, 最近5个月 at `at`: the time up to the day of writing."""
    folded = source.folded
    begin = at + (2 if folded.startswith("最近", at) else 1)
    if at and folded[at - 1] in _NEARLY:
        return None
    amount = amount_at(source, begin)
    if (
        amount is None
        or amount.unit is None
        or amount.unit.symbol not in ("a", "mo", "wk", "d")
        or amount.sense
    ):
        return None
    goes_on = folded.startswith(("来", "以来", "间", "中"), amount.end)  # 创造了近五年来的最高
    so_long = (at and folded[at - 1] in _SO_LONG) or folded.startswith(_HISTORY, amount.end)
    if not amount.numeral.single or at < floor or (so_long and not goes_on):
        return None
    bounds, relative = Interval(None, None), f"{amount.unit.symbol}-{amount.numeral.low}"
    if source.as_of is not None:
        day = source.as_of.toordinal()
        back = {"a": 365, "mo": 30, "wk": 7, "d": 1}[amount.unit.symbol]
        first = day - int(amount.numeral.low * back)
        if first < 1:
            return None
        bounds = Interval(first, day)
    unresolved = relative if source.as_of is None else None
    return Found(at, amount.end, Value("date", bounds, bounds, grain="range", relative=unresolved))


def read_plan(source: Source, at: int, _floor: int) -> Found | None:
    """“十四五”时期: the years of a five-year plan; 十四五规划, its name, takes the span out of reading."""
    quote = at > 0 and source.folded[at - 1] in _QUOTES
    match = _PLAN.match(source.folded, at - quote)
    if match is None or match["plan"] not in _PLANS:
        return None
    quoted = bool(match["open"] and match["close"])
    after = source.folded[match.end() : match.end() + 2]
    if not quoted and not match["tail"] and not (len(match["plan"]) == 3 and after[:1] not in ("十", "个")):
        return None
    begin, end = match.start("plan"), match.end("plan")
    if quoted and match["tail"]:
        begin = match.start()
    if not quoted and after[:1] == "大":
        return None
    if after in ("规划", "计划", "纲要", "目标", "建设") or after[:1] == "规":
        return Found(begin, match.end(), None)
    year = _PLANS[match["plan"]]
    days = Moment(year, years=3 if year == 1963 else 5).days(None)
    if days is None:
        return None
    bounds = Interval(*days)
    return Found(begin, match.end() if match["tail"] else end, Value("date", bounds, bounds, grain="range"))
