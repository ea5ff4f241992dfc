"""Numbers, measures, money, shares, multiples and durations: an amount, its range, its modifiers.

27所, 126万亿元, 超过60%, 30%—50%, 三分之一, 5块2, 三到五成, 增长两倍, 36天5小时, 零下5度, 半年.
"""

from fractions import Fraction
from functools import lru_cache

from factcheck.reading import intervals, modifying
from factcheck.reading.amount import amount_at, amount_from
from factcheck.reading.contexts import SETTLED, is_compute, rate, settled
from factcheck.reading.counting import counts
from factcheck.reading.lookalikes import MAYBE_CODE, Bare, code_end, stands_alone
from factcheck.reading.numbers import Amount, scaled
from factcheck.reading.numeral import Numeral, parse
from factcheck.reading.ranges import in_one_unit, range_after
from factcheck.reading.shares import share_from
from factcheck.reading.source import Found, Source, is_han
from factcheck.reading.tables.modifiers import MODIFIERS
from factcheck.reading.unit_words import YUAN, Unit, currency_before
from factcheck.reading.value import Exact, Interval, Value
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

_GROWTH_WORDS = (
    "增长 增加 增多 增产 增收 增值 增 提高 提升 上升 上涨 升高 攀升 飙升 扩大 扩张 翻 涨 高出 多出 "
    "暴增 激增 猛增 快"
).split()
_GROWTH = lazy_pattern(f"(?:{alternatives(_GROWTH_WORDS)})了?$")
_GROWTH_ENDS = frozenset(word[-1] for word in _GROWTH_WORDS) | {"了"}
_COMPARED = {
    "大": "greater",
    "多": "greater",
    "高": "greater",
    "长": "greater",
    "小": "less",
    "少": "less",
    "低": "less",
    "短": "less",
}
_WITHIN = lazy_pattern("内(?![部外地容陆涵阁心战乱科])")
_WHOLE = ("过去", "过去的", "今后", "未来", "此后", "以往", "最近", "近", "前", "头", "这", "那", "同")
_AND_BELOW = lazy_pattern("[,，、;；]?[ ]?(?=[0-9一二三四五六七八九十百千万])")
_EXACT_KINDS = frozenset(("number", "duration", "multiple", "fraction"))


def read_quantity(source: Source, at: int, floor: int, numeral: Numeral | None, end: int) -> Found | None:
    """The quantity whose numeral stands at [at, end); nothing before `floor` belongs to it."""
    amount = share_from(source, at, numeral, end) or amount_from(source, at, numeral, end)
    return None if amount is None else finished(source, amount, floor)


def finished(source: Source, amount: Amount, floor: int) -> Found | None:
    """The value of an amount, with its sign, its range and the modifiers around it."""
    number, folded = amount.start, source.folded
    start, negative = _sign(folded, number, floor)
    if negative:
        amount = amount._replace(numeral=scaled(amount.numeral, -1), simple=False)
    ranged = range_after(source, amount)
    second, end = None, amount.end
    if ranged is not None:
        amount, second, end = ranged
    unit, start = _unit(source, amount, start, end, floor)
    if unit is None and amount.unit is not None:
        return None  # 1080P
    if unit is not amount.unit:
        amount = amount._replace(unit=unit)
    sense, begin, stop = _modified(folded, start, end, floor, amount.sense)
    if unit is None:
        digits = (second or amount).number_end
        bare = Bare(start, end, number, digits, amount.numeral, sense is not None)
        if (negative and _joined(folded, start)) or not stands_alone(source, bare):
            return None
    elif unit.symbol in MAYBE_CODE and (code := code_end(source, amount, unit)) is not None:
        return Found(number, code, None)
    elif second is None and not counts(source, amount, begin, stop, modified=sense is not None):
        return Found(number, stop, None) if unit.counted else None
    if folded[stop : stop + 1] == "内" and unit is not None and _within(folded, unit, begin, stop):
        sense, stop = sense or "at-most", stop + 1
    if second is None and sense == "from" and (upper := _upper(source, amount, stop)) is not None:
        second, stop, sense = *upper, None
    per, stop = rate(folded, begin, stop, floor)
    multiple = unit is not None and unit.kind == "multiple"
    grown = multiple and _grows(folded, begin, number)
    if amount.simple and second is None:
        return Found(begin, stop, _simple(folded[number : amount.number_end], unit, sense, per, grown=grown))
    return Found(begin, stop, _value(amount, second, sense, per, grown=grown))


def _within(folded: str, unit: Unit, start: int, end: int) -> bool:
    """Whether 内 makes a limit of a duration: 24小时内送达; 过去五年内 are the five years themselves."""
    if unit.kind != "duration" or not _WITHIN.match(folded, end):
        return False
    return not folded.endswith(_WHOLE, max(0, start - 3), start)


def _joined(folded: str, start: int) -> bool:
    """Whether the - at `start` joins a word and its number: 歼-20."""
    return folded[start] == "-" and is_han(folded[start - 1 : start])


@lru_cache(maxsize=8192)
def _simple(run: str, unit: Unit | None, sense: str | None, per: str | None, *, grown: bool) -> Value | None:
    """The value of a numeral with its unit and no tail: most are so, and many come again."""
    numeral = parse(run)
    return None if numeral is None else _value(Amount(0, 0, 0, numeral, unit), None, sense, per, grown=grown)


def _sign(folded: str, at: int, floor: int) -> tuple[int, bool]:
    """Where a sign before `at` begins, and whether there is one."""
    back = at - 1
    if back < floor:
        return at, False
    char = folded[back]
    if char == " " and back > floor and folded[back - 1] == "负":
        back, char = back - 1, "负"
    if char == "负":
        return (
            (back, True)
            if folded[back - 1 : back] not in ("正", "胜", "平", "肩", "担", "抱")
            else (at, False)
        )
    if char == "-":
        before = folded[back - 1 : back]
        return (
            (at, False)
            if before and ((before.isalnum() and before.isascii()) or before in ")-%")
            else (back, True)
        )
    if char == "下" and back > floor and folded[back - 1] == "零":
        return back - 1, True
    return at, False


def _unit(source: Source, amount: Amount, start: int, end: int, floor: int) -> tuple[Unit | None, int]:
    """The unit, with a currency or a scale before the number, and where the amount begins then."""
    unit = amount.unit
    if unit is None or unit.word in YUAN or unit.kind == "money":
        money = currency_before(source.folded, source.raw, start)
        if (
            money is not None
            and money[1] >= floor
            and (unit is None or unit.word in YUAN or unit.symbol == money[0])
        ):
            return Unit("money", money[0], unit.size if unit else 1, money[0]), money[1]
    if unit is None or unit.symbol not in SETTLED:
        return unit, start
    if unit.word == "P":  # 300P算力; 1080P is a picture
        return (unit if is_compute(source.folded, start, end) else None), start
    return settled(source.folded, start, end, unit, floor)


def _modified(
    folded: str, start: int, end: int, floor: int, inner: str | None
) -> tuple[str | None, int, int]:
    """The sense that the modifiers around [start, end) give, and the span with them."""
    sense = inner
    for _ in range(2):
        after = modifying.after(folded, end)
        if after is None:
            break
        if sense is None or after[0] in ("from", "at-most"):
            sense = after[0]
        end = after[1]
    before = modifying.before(folded, start, floor)
    if before is not None:
        start = before[1]
        if sense is None or before[0] in ("at-least", "at-most", "greater", "less"):
            sense = before[0]
    elif folded[start - 1 : start] == "比" and start > floor and folded[end : end + 1] in _COMPARED:
        sense, start, end = _COMPARED[folded[end]], start - 1, end + 1
    return sense, start, end


def _upper(source: Source, lower: Amount, end: int) -> tuple[Amount, int] | None:
    """The 30年以下 of 十五年以上、30年以下, as the upper end of one range."""
    match = _AND_BELOW.match(source.folded, end)
    upper = amount_at(source, match.end()) if match else None
    if upper is None or upper.unit is None or in_one_unit(lower, upper) is None or upper.unit != lower.unit:
        return None
    after = modifying.after(source.folded, upper.end)
    return (upper, after[1]) if after is not None and after[0] == "at-most" else None


def _grows(folded: str, start: int, number: int) -> bool:
    return any(
        folded[at - 1 : at] in _GROWTH_ENDS and _GROWTH.search(folded, max(0, at - 5), at) is not None
        for at in {start, number}
    )


def _value(
    amount: Amount, second: Amount | None, sense: str | None, per: str | None, *, grown: bool
) -> Value:
    unit = amount.unit
    kind, symbol, size = (
        (unit.kind, unit.symbol or None, _size(unit, amount)) if unit else ("number", None, 1)
    )
    numeral = scaled(amount.numeral, size)
    modifier = MODIFIERS.get(sense or "")
    if second is not None:
        tight = loose = _spanned(numeral, scaled(second.numeral, size), sense)
        modifier = modifier if modifier in ("at-least", "at-most") else None
    elif sense is None:
        tight, loose = intervals.plain(numeral, exact=_is_exact(numeral, unit))
        modifier = None if numeral.single else "several"
    else:
        tight, loose = intervals.modified(numeral, sense)
    number: Exact | None = numeral.low if numeral.single else None
    if grown:
        tight, loose = _more(tight), _more(loose)
        number = None if number is None else number + 1
    return Value(kind, tight, loose, symbol, modifier, number, numeral.step, per)


def _size(unit: Unit, amount: Amount) -> Fraction | int:
    """75折 and 三八折 are hundredths, 九折 tenths."""
    if unit.word == "折" and amount.numeral.low >= 10:
        return 1
    return unit.size


def _spanned(low: Numeral, high: Numeral, sense: str | None) -> Interval:
    whole = intervals.between(
        Interval(low.low, low.high, low.low_open, low.high_open),
        Interval(high.low, high.high, high.low_open, high.high_open),
    )
    return Interval(whole.low, None) if sense in ("at-least", "greater", "from") else whole


def _is_exact(numeral: Numeral, unit: Unit | None) -> bool:
    """Counts, fractions and whole multiples are exact; money, measures and percentages may round."""
    if unit is None or unit.counted or unit.kind in _EXACT_KINDS:
        return not numeral.rounded
    return False


def _more(interval: Interval) -> Interval:
    """增长两倍 is three times as much."""
    low = None if interval.low is None else interval.low + 1
    high = None if interval.high is None else interval.high + 1
    return Interval(low, high, interval.low_open, interval.high_open)
