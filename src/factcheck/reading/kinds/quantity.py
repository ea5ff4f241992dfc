"""Numbers, measures, money, shares, multiples and durations: an amount, its range, its modifiers.

27所, 126万亿元, 超过60%, 30%—50%, 三分之一, 5块2, 三到五成, 增长两倍, 36天5小时, 零下5度.
"""

import re
from fractions import Fraction

from factcheck.reading import intervals, modifying
from factcheck.reading.amount import Amount, amount_at, number_at, scaled
from factcheck.reading.intervals import tidy
from factcheck.reading.lookalikes import stands_alone
from factcheck.reading.numeral import BLANK, Numeral
from factcheck.reading.source import Found, Source
from factcheck.reading.unit_words import YUAN, Unit, currency_before
from factcheck.reading.value import Interval, Value

_TO = re.compile(
    rf"(?:\(含\))?{BLANK}{{0,2}}(?:-{{1,2}}|[—–―‐−]{{1,2}}|[~∼〜～]{{1,2}}|到|至|乃至|甚至){BLANK}{{0,2}}(?=[^{BLANK[1:-1]}])"
)
_AND = re.compile(rf"{BLANK}?[和与跟及同、]{BLANK}?(?=[第0-9零〇一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾-])")
_BETWEEN = re.compile(f"{BLANK}?(?:之间|间(?!隔|接|谍|断))")
_PARTS_OF = re.compile(rf"{BLANK}{{0,3}}分{BLANK}{{0,3}}之?{BLANK}{{0,3}}")
_SLASH = re.compile(rf"{BLANK}?/{BLANK}?")
_GROWTH = re.compile("(?:增长|增加|提高|提升|上升|上涨|扩大|增|涨|高出|多出|增多|增收|增产|翻|增值|升高|攀升|增幅达|飙升|暴增|激增)了?$")
_PER = re.compile("(?:/|每)(人|年|月|天|日|度|千瓦时|小时|亩|公顷|吨|斤|公斤|平方米|户|台|P|p|次|张|股|件|只|个|头|桶|升|盎司|辆)")
_EXACT = ("number", "duration", "multiple", "fraction", "rank", "ordinal")
_SHARES = {100: 1, 1000: Fraction(1, 10), 10**4: Fraction(1, 100), 10**6: Fraction(1, 10**4)}


def read_quantity(source: Source, at: int, floor: int) -> Found | None:
    """The quantity whose numeral begins at `at`; nothing before `floor` belongs to it."""
    start, negative = _sign(source, at, floor)
    amount = _fraction(source, at, negative=negative) or amount_at(source, at)
    if amount is None:
        return None
    if negative:
        amount = amount._replace(numeral=scaled(amount.numeral, -1))
    amount = amount._replace(start=start)
    found = _range(source, amount)
    if found is None:
        second, end = None, amount.end
    else:
        amount, second, end = found
    return _finish(source, amount, second, end, floor)


def _sign(source: Source, at: int, floor: int) -> tuple[int, bool]:
    """Where a sign before `at` begins, and whether there is one."""
    folded, back = source.folded, at
    if back > floor and folded[back - 1] == " " and folded[back - 2 : back - 1] == "负":
        back -= 1
    if back <= floor:
        return at, False
    char = folded[back - 1]
    if char == "负" and folded[back - 2 : back - 1] not in ("正", "胜", "平", "肩", "担"):
        return back - 1, True
    if char in "-−" and (back < 2 or not (folded[back - 2].isalnum() or folded[back - 2] in ")-%")):
        return back - 1, True
    if char == "下" and folded.startswith("零下", back - 2):
        return back - 2, True
    return at, False


def _fraction(source: Source, at: int, *, negative: bool) -> Amount | None:
    """三分之一, 百分之五, 3又1/2, 1/16, 四分一."""
    below, end = number_at(source, at)
    if below is None or not below.single:
        return None
    folded = source.folded
    if folded[end : end + 1] == "又":
        return _mixed(source, at, below, end + 1, negative=negative)
    match = _PARTS_OF.match(folded, end)
    if match is not None:
        return _of(source, at, below, match)
    match = _SLASH.match(folded, end)
    if match is None or not isinstance(below.low, int):
        return None
    under, stop = number_at(source, match.end())
    if under is None or not under.single or not isinstance(under.low, int) or under.low < 2:
        return None
    if folded[stop : stop + 1] in ("/", "-") or below.low >= 1000 or not folded[match.end()].isascii():
        return None
    return _ratio(at, stop, below, under, negative=negative)


def _ratio(at: int, end: int, over: Numeral, under: Numeral, *, negative: bool = False) -> Amount:
    value = tidy(Fraction(over.low) / under.low)
    unit = Unit("fraction", "", 1, "分之", count=True)
    return Amount(at, end, end, Numeral(-value if negative and False else value, value, 1, 0), unit)


def _of(source: Source, at: int, below: Numeral, match: re.Match[str]) -> Amount | None:
    """What follows 分之: the numerator."""
    folded, begin = source.folded, match.end()
    sign = 1
    if folded[begin : begin + 1] == "负":
        begin, sign = begin + 1, -1
    over, end = number_at(source, begin)
    if over is None or below.low == 0:
        return None
    if "之" not in match[0] and not _bare_parts(source, below, over, match, end):
        return None
    latin = re.compile(f"{BLANK}?k(?![a-z])").match(folded, end)
    if latin:
        over, end = scaled(over, 1000), latin.end()
    bare = folded[at : match.start()].strip() in ("百", "千", "万", "百万", "佰", "仟")
    if bare and below.low in _SHARES:
        unit = Unit("percent", "%", 1, "百分之")
        return Amount(at, end, end, scaled(over, _SHARES[int(below.low)] * sign), unit)
    if not over.single or over.low == 0:
        return None
    value = tidy(Fraction(over.low) * sign / below.low)
    return Amount(at, end, end, Numeral(value, value, 1, 0), Unit("fraction", "", 1, "分之", count=True))


def _bare_parts(source: Source, below: Numeral, over: Numeral, match: re.Match[str], end: int) -> bool:
    """Whether 百分三十, 四分一升 are shares though the 之 is missing."""
    text = source.folded[match.start() - 1 : match.start()]
    if text == "百":
        return over.single and source.folded[end : end + 1] not in ("分",)
    following = source.folded[end : end + 1]
    return (
        over.single and below.single and over.low < below.low <= 10 and not match[0].strip(" ") != "分"
        and source.folded[match.end() : end] in "一二三四五六七八九"
        and (following == "" or not following.isalnum() or following in "升斤米公磅吋里个的")
    )  # fmt: skip


def _mixed(source: Source, at: int, whole: Numeral, begin: int, *, negative: bool) -> Amount | None:
    part = _fraction(source, begin, negative=False)
    if part is None or part.unit is None or part.unit.kind != "fraction":
        return None
    value = tidy(whole.low + part.numeral.low)
    return Amount(at, part.end, part.end, Numeral(value, value, 1, 0), part.unit) if not negative or True else None


def _range(source: Source, first: Amount) -> tuple[Amount, Amount, int] | None:
    """The second end of a range that begins with `first`, and where it ends."""
    folded = source.folded
    if first.sense is not None:
        return None
    match = _TO.match(folded, first.end)
    closing = None
    if match is None:
        match = _AND.match(folded, first.end)
        closing = match
    if match is None:
        return None
    second = _second(source, match.end())
    if second is None or (second.sense is not None and closing is None and second.sense != "some"):
        return None
    end = second.end
    if closing is not None:
        close = _BETWEEN.match(folded, second.end)
        if close is None:
            return None
        end = close.end()
    elif (close := _BETWEEN.match(folded, second.end)) is not None:
        end = close.end()
    matched = _match_units(first, second)
    return None if matched is None else (*matched, end)


def _second(source: Source, at: int) -> Amount | None:
    folded = source.folded
    while folded[at : at + 1] in (" ", "\u3000"):
        at += 1
    negative = folded[at : at + 1] in ("负", "-", "−")
    begin = at + negative
    amount = _fraction(source, begin, negative=negative) or amount_at(source, begin)
    if amount is None or not negative:
        return amount
    return amount._replace(numeral=scaled(amount.numeral, -1))


def _match_units(first: Amount, second: Amount) -> tuple[Amount, Amount] | None:
    """Two ends in one unit: 2至3个月, 5.0%~5.5%, 两到三万, 50厘米至2米; None when they measure different things."""
    low, high = first.unit, second.unit
    if low is None:
        top = second.numeral.top
        if top > 1 and first.numeral.low * top < second.numeral.high and first.numeral.top < top:
            lent = _lent(first.numeral, top)
            first = first._replace(numeral=scaled(first.numeral, lent)._replace(rounded=True)) if lent > 1 else first
        return first._replace(unit=high), second
    if high is None:
        return None if low.kind not in ("money", "fraction", "percent") else None
    if low.symbol == high.symbol or low.kind == high.kind == "fraction":
        return first, second
    if low.word == "分之" or high.word == "分之":
        return None
    return _convertible(first, second, low, high)


def _convertible(first: Amount, second: Amount, low: Unit, high: Unit) -> tuple[Amount, Amount] | None:
    from factcheck.reading.units import convert

    by = convert(1, low.symbol, high.symbol)
    if by is None or low.count or high.count:
        return None
    return first._replace(numeral=scaled(first.numeral, by * Fraction(low.size) / high.size), unit=high), second


def _lent(numeral: Numeral, top: int) -> int:
    """How much of the second number's 万亿 the first one borrows: all of it, less the 百 it has itself."""
    if numeral.top == 1:
        return top
    big = 1
    for unit in (10**12, 10**8, 10**4):
        if top % unit == 0:
            big = unit
            break
    return big if numeral.top < 10**4 else 1


def _finish(source: Source, amount: Amount, second: Amount | None, end: int, floor: int) -> Found | None:
    """The value of an amount or a range, with the modifiers around it."""
    folded = source.folded
    start, unit = amount.start, amount.unit
    last = second or amount
    money = currency_before(folded, source.raw, start)
    if money is not None and money[1] >= floor and (unit is None or unit.word in YUAN or unit.symbol == money[0]):
        unit = Unit("money", money[0], 1, money[0])
        start = money[1]
    temperature = _temperature(folded, source.raw, start, floor, unit)
    if temperature is not None:
        unit, start = temperature
    unit = _degree(folded, start, last.end, unit)
    if unit is None and not stands_alone(source, amount.start, end, amount.numeral, last, floor):
        return None
    sense, start, end = _modifiers(folded, start, end, floor, ranged=second is not None, inner=amount.sense)
    value = _value(amount, second, unit, sense)
    if unit is not None and unit.kind == "multiple" and _grows(folded, start, amount.start):
        value = _grown(value)
    return Found(start, end, value)


def _grows(folded: str, start: int, number: int) -> bool:
    return _GROWTH.search(folded[max(0, start - 5) : start]) is not None or (
        _GROWTH.search(folded[max(0, number - 5) : number]) is not None
    )


def _temperature(folded: str, raw: str, start: int, floor: int, unit: Unit | None) -> tuple[Unit, int] | None:
    """摄氏37度, 华氏70度."""
    if unit is None or unit.word not in ("度", "°"):
        return None
    for word, symbol in (("摄氏", "Cel"), ("华氏", "[degF]")):
        if folded.startswith(word, start - 2) and start - 2 >= floor:
            return Unit("measure", symbol, 1, word), start - 2
        if folded.startswith(word + "零下", start - 4) and start - 4 >= floor:
            return Unit("measure", symbol, 1, word), start - 4
    return None


_ELECTRIC = re.compile("电|耗|kwh")
_WARM = re.compile("温|热|烧|冷|零下|零上|℃|气候")


def _degree(folded: str, start: int, end: int, unit: Unit | None) -> Unit | None:
    """度 is a kilowatt-hour of electricity, a degree of heat, or a degree."""
    if unit is None or unit.word != "度":
        return unit
    around = folded[max(0, start - 14) : start]
    if folded[end : end + 1] == "电" or _ELECTRIC.search(around):
        return Unit("measure", "kW.h", 1, "度")
    if _WARM.search(around) or folded.startswith("零下", start):
        return Unit("measure", "Cel", 1, "度")
    return unit


def _modifiers(
    folded: str, start: int, end: int, floor: int, *, ranged: bool, inner: str | None
) -> tuple[str | None, int, int]:
    """The sense that the modifiers around [start, end) give, and the span with them."""
    sense = inner
    for _ in range(2):
        after = modifying.after(folded, end)
        if after is None:
            break
        sense, end = after[0] if sense is None or after[0] in ("from", "at-most") else sense, after[1]
    before = modifying.before(folded, start, floor)
    if before is not None:
        start = before[1]
        if sense is None or before[0] in ("at-least", "at-most", "greater", "less"):
            sense = before[0]
    elif folded.startswith("比", start - 1) and start - 1 >= floor and folded[end : end + 1] in ("大", "小", "多", "高", "少", "低"):
        sense = "greater" if folded[end] in "大多高" else "less"
        start, end = start - 1, end + 1
    if ranged and sense in ("about", "some", "over", "near", "under"):
        sense = None
    return sense, start, end


def _value(amount: Amount, second: Amount | None, unit: Unit | None, sense: str | None) -> Value:
    kind = unit.kind if unit else "number"
    size = unit.size if unit else 1
    numeral = scaled(amount.numeral, size)
    exact = _is_exact(numeral, unit)
    several = None if numeral.single and sense != "some" else "several"
    number = numeral.low if numeral.single else None
    symbol = unit.symbol or None if unit else None
    if second is not None:
        other = scaled(second.numeral, size)
        tight = intervals.between(Interval(numeral.low, numeral.high), Interval(other.low, other.high))
        bounds = _ranged(tight, sense)
        return Value(kind, bounds, bounds, symbol, intervals.MODIFIERS.get(sense or "", several and None), number, other.step)
    if sense is None:
        tight, loose = intervals.plain(numeral, exact=exact)
        return Value(kind, tight, loose, symbol, several, number, numeral.step)
    place = numeral if numeral.place else numeral._replace(place=numeral.low)
    tight, loose = intervals.modified(place, sense)
    modifier = "over" if sense == "some" else intervals.MODIFIERS.get(sense)
    return Value(kind, tight, loose, symbol, modifier, number, numeral.step)


def _ranged(tight: Interval, sense: str | None) -> Interval:
    if sense in ("at-least", "greater", "from"):
        return Interval(tight.low, None)
    if sense in ("at-most", "less"):
        return tight
    return tight


def _is_exact(numeral: Numeral, unit: Unit | None) -> bool:
    if unit is None or unit.count or unit.kind in _EXACT:
        return not numeral.rounded
    return False


def _grown(value: Value) -> Value:
    """增长两倍 is three times as much."""

    def more(interval: Interval) -> Interval:
        low = None if interval.low is None else interval.low + 1
        high = None if interval.high is None else interval.high + 1
        return Interval(low, high, interval.low_open, interval.high_open)

    number = None if value.number is None else value.number + 1
    return Value(value.kind, more(value.tight), more(value.loose), value.unit, value.modifier, number, value.step)
