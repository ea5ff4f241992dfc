"""Two amounts that make one range: 2至3个月, 30%—50%, 两到三万, 20和30之间, 50厘米至2米."""

from fractions import Fraction

from factcheck.reading.amount import amount_at
from factcheck.reading.numbers import Amount, scaled
from factcheck.reading.numeral import BLANK, DIGITS, NUMBER_STARTS, Numeral
from factcheck.reading.shares import share_at
from factcheck.reading.source import Source
from factcheck.reading.tables.names import AFTER_SCORE, BEFORE_SCORE
from factcheck.reading.unit_words import currency_after, currency_before
from factcheck.reading.units import convert
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

_DASH = r"-{1,2}|~{1,2}|到|至|乃至|甚至|∼|〜"
TO = rf"(?:\(含\))?{BLANK}{{0,2}}(?:{_DASH}){BLANK}{{0,2}}(?=[-负数{NUMBER_STARTS}.]|上[百千万亿])"
AND = f"{BLANK}?[和与跟及同]{BLANK}?(?=[{NUMBER_STARTS}])"
_TO, _AND = lazy_pattern(TO), lazy_pattern(AND)
_TO_SIGN = lazy_pattern(rf"{BLANK}?(?:-{{1,2}}|~{{1,2}}|到|至){BLANK}?(?=[^0-9])")
_SCORED = lazy_pattern(f"[^,。;、]{{0,2}}?(?:{alternatives(AFTER_SCORE)})")
_SCORE = lazy_pattern(f"(?:{alternatives(BEFORE_SCORE)})[是为:]?$")
_MOST_SCORED = 200
_BETWEEN = lazy_pattern(f"{BLANK}?(?:之间|中间|间(?![隔接谍断房]))")
TO_STARTS = frozenset("、(-~到至乃甚∼〜和与跟及同 \u3000\xa0")


def range_after(source: Source, first: Amount) -> tuple[Amount, Amount, int] | None:
    """`first` and the amount it ranges to, in one unit, and the range's end; None where there is none."""
    folded = source.folded
    if (
        first.sense is not None
        or folded[first.end : first.end + 1] not in TO_STARTS
        or first.end >= len(folded)
    ):
        return None
    match = _TO.match(folded, first.end)
    needs_between = match is None
    match = match or _AND.match(folded, first.end)
    if match is None:
        return _signed_twice(source, first) or _next_digit(source, first)
    second = _second(source, match.end(), bare=needs_between and first.unit is None)
    if second is None:
        return None
    close = _BETWEEN.match(folded, second.end)
    if needs_between and close is None:
        return None
    if (
        first.unit is None
        and "-" in match[0]
        and folded[match.end()] not in "-负"
        and _is_score(folded, first, second)
    ):
        return None
    matched = in_one_unit(first, second)
    return None if matched is None else (*matched, close.end() if close else second.end)


def _is_score(folded: str, first: Amount, second: Amount) -> bool:
    """Whether a-b is no range: none runs downwards or stands still (4-2, 1-1); 以2-4不敌 is a game's."""
    low, high = first.numeral, second.numeral
    if low.low == high.low or (low.low > high.high and low.low > high.high * second.numeral.top):
        return True
    if not (low.low < _MOST_SCORED and high.low < _MOST_SCORED):
        return False
    return (
        _SCORED.match(folded, second.end) is not None
        or _SCORE.search(folded, max(0, first.start - 6), first.start) is not None
    )


def _signed_twice(source: Source, first: Amount) -> tuple[Amount, Amount, int] | None:
    """$5-$8, 人民币100元至人民币200元: a currency before both."""
    folded, raw = source.folded, source.raw
    match = _TO_SIGN.match(folded, first.end)
    money = currency_before(folded, raw, first.start) if match else None
    if match is None or money is None:
        return None
    at = currency_after(folded, raw, match.end(), money[0])
    second = amount_at(source, at) if at is not None else None
    if second is None or (second.unit is not None and second.unit.kind != "money"):
        return None
    matched = in_one_unit(first, second)
    return None if matched is None else (*matched, second.end)


def _next_digit(source: Source, first: Amount) -> tuple[Amount, Amount, int] | None:
    """一、二年 and 四、五十年: one or two years, forty or fifty."""
    folded, at = source.folded, first.end + 1
    low = first.numeral.low
    if (
        folded[first.end] != "、"
        or first.unit is not None
        or first.number_end - first.start != 1
        or not 1 <= low <= 8
    ):
        return None
    second = amount_at(source, at)
    if (
        second is None
        or second.unit is None
        or not second.numeral.single
        or DIGITS.get(folded[at]) != low + 1
    ):
        return None
    leading = second.numeral.low // (low + 1)
    if second.numeral.low != leading * (low + 1) or str(leading).strip("0") != "1":
        return None
    return first._replace(numeral=scaled(first.numeral, leading), unit=second.unit), second, second.end


def _second(source: Source, at: int, *, bare: bool) -> Amount | None:
    folded = source.folded
    if folded[at] == "上":  # 数百至上千人: below twice that
        upper = amount_at(source, at + 1)
        if upper is None or not upper.numeral.single:
            return None
        twice = upper.numeral.low * 2
        return upper._replace(start=at, numeral=upper.numeral._replace(high=twice, high_open=True))
    negative = folded[at] in "负-"
    begin = at + negative
    amount = share_at(source, begin) or amount_at(source, begin)
    if amount is None:
        return None
    if bare and amount.unit is not None and amount.unit.word == "间":  # 10000与20000间
        amount = amount._replace(unit=None, end=amount.number_end)
    return amount._replace(numeral=scaled(amount.numeral, -1)) if negative else amount


def in_one_unit(first: Amount, second: Amount) -> tuple[Amount, Amount] | None:
    """Both ends in the second's unit; None when they measure different things."""
    low, high = first.unit, second.unit
    if low is None:
        return _lent(first, second)._replace(unit=high), second
    if high is None:
        same = low.word == "百分之" or (low.counted and low.kind == "measure")
        return (first, second._replace(unit=low)) if same else None
    if low == high or (low.symbol == high.symbol and low.size == high.size):
        return first, second
    if low.symbol != high.symbol and (low.counted or high.counted):
        return None
    by = convert(1, low.symbol, high.symbol)
    if by is None:
        return None
    return first._replace(
        numeral=scaled(first.numeral, by * Fraction(low.size) / high.size), unit=high
    ), second


def _lent(first: Amount, second: Amount) -> Amount:
    """`first` with the 万 or 亿 it leaves to the second: 两到三万 begins at 20000."""
    by = _lendable(first.numeral, second.numeral)
    if by == 1 or first.numeral.low * by >= second.numeral.high:
        return first
    return first._replace(numeral=scaled(first.numeral, by)._replace(rounded=True))


def _lendable(first: Numeral, second: Numeral) -> int:
    """A digit borrows all trailing units (两到三百万), a larger number the 万 or 亿 only (十八至三十万)."""
    if first.rounded and first.top > 1:
        return 1
    if -10 < first.low < 10:
        return second.top
    return next((unit for unit in (10**12, 10**8, 10**4) if second.top % unit == 0), 1)
