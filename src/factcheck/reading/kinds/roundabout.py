"""Quantities in words that are no numerals: 半年, 一半, 半打, 翻一番, 上百家, 成百上千, 对折, 米九."""

from fractions import Fraction

from factcheck.reading.kinds.quantity import finished
from factcheck.reading.numbers import Amount, number_at
from factcheck.reading.numeral import Numeral, parse
from factcheck.reading.phrases import phrase_end
from factcheck.reading.shares import FRACTION
from factcheck.reading.source import Found, Source, is_han
from factcheck.reading.tables.counting import NOUNS_OF_NUMBER
from factcheck.reading.unit_words import Unit, unit_at
from factcheck.reading.value import Interval, Value, tidy
from factcheck.text.patterns import lazy_pattern

_HALF = Numeral(Fraction(1, 2), Fraction(1, 2), Fraction(1, 2), Fraction(1, 2))
_HALF_OF_ALL = lazy_pattern("半数(?![字据值控码理])")


_MORE_OF_A_WORD = lazy_pattern(r"(?!左右|上下|以[上下内]|的)[\u3400-\u9fff]")


def read_half(source: Source, at: int, floor: int) -> Found | None:
    """半年, 半个钟头, 半公斤, 半成, 半数, 一半 (at the 半); not 上半年, 半岛."""
    folded = source.folded
    before = folded[at - 1 : at]
    over = before == "过" and folded[at - 2 : at] != "超过"  # 过半数 is more than that
    if _HALF_OF_ALL.match(folded, at) and before not in ("大", "小", "多") and not over:
        return finished(source, Amount(at, at + 2, at + 2, _HALF._replace(step=1, place=0), FRACTION), floor)
    if phrase_end(folded, at) is not None or before in (
        "上",
        "下",
        "前",
        "后",
        "多",
        "大",
        "小",
        "过",
        "各",
        "对",
    ):
        return None
    begin = at + (1 if folded[at + 1 : at + 2] == "个" else 0) + 1
    found = unit_at(folded, source.raw, begin)
    if found is None and begin == at + 2:
        found = unit_at(folded, source.raw, at + 1)
    if found is None and at == 0 and len(folded) == 1:
        return finished(source, Amount(0, 1, 1, _HALF, FRACTION), floor)
    if found is not None and found[0].word in ("打", "折", "成"):
        if found[0].word == "成" and _MORE_OF_A_WORD.match(folded, found[1]):
            return None  # 半成品, 一半成员
        low = 5 if found[0].word == "折" else Fraction(1, 2)
        return finished(source, Amount(at, at + 1, found[1], Numeral(low, low, 1, 1), found[0]), floor)
    if found is None or (found[0].counted and found[0].word not in ("个", "岁")) or before in ("一", "两"):
        return None
    unit, end = found
    if unit.word == "个":
        if at > 0 or end < len(folded):
            return None
        unit = FRACTION
    if unit.word == "日" or (unit.word == "天" and begin == at + 1):
        unit = unit._replace(symbol="h", size=12)
        numeral = Numeral(1, 1, 1, 1)
    else:
        numeral = _HALF
    amount = Amount(at, begin, end, numeral, unit)
    following = folded[end : end + 1]
    if following and following in "多余":
        amount = amount._replace(sense="some", end=end + 1)
    return finished(source, amount, floor)


_SOME_TIME = lazy_pattern(
    "(?:个?(?:小时|钟头|月|星期|礼拜|世纪|工作日)|年|月|周|日|天|分钟|秒钟?)(?![子头历份夜亮饼球刊本报围轻级龄均薪])"
)
_SOME = parse("数")


def read_some_time(source: Source, at: int, floor: int) -> Found | None:
    """数周, 数小时: two to ten of them; not 人数年均, 多数年份, 数日子."""
    folded = source.folded
    match = _SOME_TIME.match(folded, at + 1)
    found = unit_at(folded, source.raw, at + 1)
    if match is None or found is None or found[0].kind != "duration" or _SOME is None:
        return None
    if folded[at - 1 : at] in NOUNS_OF_NUMBER and at:
        return None
    return finished(source, Amount(at, at + 1, found[1], _SOME, found[0]), floor)


def read_half_of(source: Source, at: int, floor: int) -> Found | None:
    """一半 at the 一: one half, 一大半 and 一半儿 left alone."""
    if source.folded[at + 1 : at + 2] != "半" or source.folded[at] != "一":
        return None
    if unit_at(source.folded, source.raw, at + 2) is not None and source.folded[at + 2] not in "以人":
        return None
    amount = Amount(at, at + 2, at + 2, _HALF._replace(step=1, place=0), FRACTION)
    return finished(source, amount, floor)


_METRE = lazy_pattern(
    "米(?P<tenths>[一二三四五六七八九])(?![一-龥十百千万])|米(?P<more>[一二三四五六七八九])(?=左右|上下|以上|以下|多|高|的)"
)


def read_metre(source: Source, at: int, floor: int) -> Found | None:
    """米九: one metre and nine tenths, where no number stands before it."""
    match = _METRE.match(source.folded, at)
    if match is None or is_han(source.folded[at - 1 : at]):
        return None
    numeral = parse(match["tenths"] or match["more"])
    if numeral is None:
        return None
    height = 1 + Fraction(numeral.low) / 10
    unit = Unit("measure", "m", 1, "米")
    step = Fraction(1, 10)
    return finished(
        source, Amount(at, match.end(), match.end(), Numeral(height, height, step, step), unit), floor
    )


_FOLD = lazy_pattern(
    "翻了?(?:(?:(?P<near>将?近|接近|不足|不到)|(?P<over>超过?|逾|不止))?(?P<number>[一二两三四五六0-9]+)?番(?P<more>多|有余)?"
    "|(?=[0-9一二两三四五六七八九十几]+[多余]?倍))"
)


def read_doubling(source: Source, at: int, _floor: int) -> Found | None:
    """翻一番 ×2, 翻两番 ×4, 翻番; 翻了近一番, 翻了一番多."""
    match = _FOLD.match(source.folded, at)
    if match is None or "番" not in match[0]:
        return None
    numeral = parse(match["number"] or "一")
    if numeral is None or not numeral.single or not 1 <= numeral.low <= 20:
        return None
    times = tidy(Fraction(2) ** int(numeral.low))
    bounds, modifier = Interval(times, times), None
    if match["near"]:
        bounds, modifier = Interval(tidy(times - times * _TENTH), times, high_open=True), "under"
    elif match["over"] or match["more"]:
        bounds, modifier = (
            Interval(times, tidy(times + Fraction(times) / 2), low_open=True, high_open=True),
            "over",
        )
    return Found(at, match.end(), Value("multiple", bounds, bounds, "倍", modifier, times, 1))


_TENTH = Fraction(1, 10)
_SETS = {
    "成百上千": (100, 10**4), "成千上万": (1000, 10**5), "成千成万": (1000, 10**5), "成百成千": (100, 10**4),
}  # fmt: skip


def read_set(source: Source, at: int, floor: int) -> Found | None:
    """成百上千 and the like; 对折."""
    folded = source.folded
    if folded.startswith("对折", at):
        half = Interval(50, 50)
        return Found(at, at + 2, Value("percent", half, half, "%", None, 50, 1))
    ends = _SETS.get(folded[at : at + 4])
    if ends is None:
        return None
    numeral = Numeral(ends[0], ends[1], ends[0], ends[0], high_open=True)
    found = unit_at(folded, source.raw, at + 4)
    unit, end = found or (None, at + 4)
    bounds = Interval(numeral.low, numeral.high, high_open=True)
    del floor
    kind, symbol = (unit.kind, unit.symbol) if unit else ("number", None)
    return Found(at, end, Value(kind, bounds, bounds, symbol, "several"))


def read_upward(source: Source, at: int, floor: int) -> Found | None:
    """上百家, 上万元: the number and up to twice as many; not 以上百分之五 or 马上千."""
    folded = source.folded
    numeral, end = number_at(source, at + 1)
    if (
        numeral is None
        or folded[at + 1 : end].strip("百千万亿")
        or folded[at - 1 : at] in ("以", "之", "马", "早", "晚", "网", "线")
    ):
        return None
    if folded[end : end + 1] == "分" or at < floor:
        return None
    found = unit_at(folded, source.raw, end)
    if found is None and is_han(folded[end : end + 1]) and folded[end] in "年次":
        return None
    unit, stop = found or (None, end)
    low = numeral.low * (unit.size if unit else 1)
    bounds = Interval(low, low * 2, high_open=True)
    kind, symbol = (unit.kind, unit.symbol) if unit else ("number", None)
    return Found(at, stop, Value(kind, bounds, bounds, symbol, "several", None, numeral.step))
