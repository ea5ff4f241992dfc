"""From a number and its modifier to the two intervals of a value.

The source is read tight (what its author meant), the draft loose (what its words permit). What a modifier
allows is decided here, by its sense (`tables/modifiers.py`).
"""

from fractions import Fraction

from factcheck.reading.numeral import Numeral
from factcheck.reading.value import Exact, Interval, tidy

_TENTH = Fraction(1, 10)


def plain(numeral: Numeral, *, exact: bool) -> tuple[Interval, Interval]:
    """Unmodified: exactly that; as a draft's value, unless `exact`, all that rounds to it."""
    low, high = numeral.low, numeral.high
    tight = Interval(low, high, numeral.low_open, numeral.high_open)
    if exact or low != high:
        return tight, tight
    step = numeral.step
    if isinstance(low, int) and isinstance(step, int):
        return tight, Interval(_halved(2 * low - step), _halved(2 * low + step))
    half = Fraction(step) / 2
    return tight, Interval(tidy(low - half), tidy(high + half))


def _halved(value: int) -> Exact:
    return value // 2 if value % 2 == 0 else Fraction(value, 2)


def modified(numeral: Numeral, sense: str) -> tuple[Interval, Interval]:
    """The intervals of a number under a modifier, (tight, loose)."""
    low, high = sorted((numeral.low, numeral.high))
    if numeral.low < 0:
        turned = modified(numeral.negative(), _MIRRORED.get(sense, sense))
        return turned[0].scaled(-1), turned[1].scaled(-1)
    if sense == "about":
        above = high if numeral.high_open else tidy(high + high * _TENTH)  # 约数千万 is no 亿
        both = Interval(tidy(low - low * _TENTH), above, high_open=numeral.high_open)
        return both, both
    if sense == "some":  # 1100余: below the next step of its last non-zero digit
        both = Interval(low, high + (numeral.place or numeral.step), low_open=True, high_open=True)
        return both, both
    if sense == "near":
        both = Interval(tidy(low - low * _TENTH), high, high_open=True)
        return both, both
    if sense == "under":
        return (
            Interval(tidy(low - low * _TENTH), high, high_open=True),
            Interval(tidy(Fraction(low) / 2), high, high_open=True),
        )
    return _bounds(numeral, low, high, sense)


_MIRRORED = {
    "greater": "less", "less": "greater", "at-least": "at-most", "at-most": "at-least", "from": "at-most",
}  # fmt: skip


def _bounds(numeral: Numeral, low: Exact, high: Exact, sense: str) -> tuple[Interval, Interval]:
    match sense:
        case (
            "over" | "from"
        ):  # 超过126万亿, 60%以上: more than twice the number is a slip, not a weaker claim
            left_out = sense == "over"
            above = high + numeral.place if numeral.place else None  # 超过三分之一 has no last digit
            return (
                Interval(low, above, low_open=left_out, high_open=above is not None),
                Interval(low, high * 2 if high else None, low_open=left_out),
            )
        case "greater" | "at-least":
            both = Interval(low, None, low_open=sense == "greater")
        case "less" | "at-most":
            both = Interval(None, high, high_open=sense == "less")
        case _:
            both = Interval(low, high)
    return both, both


def between(first: Interval, second: Interval) -> Interval:
    """From the lower end of one to the upper end of the other."""
    if first.low is not None and second.high is not None and first.low > second.high:
        return Interval(second.low, first.high)
    return Interval(first.low, second.high, first.low_open, second.high_open)
