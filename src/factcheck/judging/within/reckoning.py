"""Quantities reckoned with exactly, as intervals: in expressions, and where figures must fit together."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.reading.units import dimension, factor
from factcheck.reading.value import Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.reading.value import Exact, Value

Units = tuple[tuple[str, int], ...]
POINTS = "[pp]"
DEGREES = {"deg": "kWh"}  # 1度 alone reads as an angle; what people reckon with is power


@dataclass(frozen=True, slots=True)
class Quantity:
    """An interval in base units, shares as parts of one. Counts of whatever carry no unit."""

    interval: Interval
    units: Units = ()


class UnworkableError(ValueError):
    """The expression cannot be worked out; the message says why."""


def quantity(value: Value, *, loose: bool) -> Quantity:
    """A value made ready to reckon with; UnworkableError for dates and open intervals."""
    if value.kind == "date":
        raise UnworkableError("dates cannot be reckoned with")
    interval = value.loose if loose else value.tight
    unit = DEGREES.get(value.unit or "", value.unit)
    by: Exact = factor(unit)
    if value.unit == POINTS:
        by = Fraction(1, 100)
    name = None if value.kind in ("fraction", "multiple", "percent") else dimension(unit)
    units: Units = () if name is None or name.startswith("count") or name == "share" else ((name, 1),)
    if value.per and not value.per.isspace():
        units = times(units, ((f"per {value.per}", 1),))
    return Quantity(interval.scaled(by), units)


def named(units: Units) -> str:
    return "·".join(name if power == 1 else f"{name}^{power}" for name, power in units) or "a bare number"


def times(left: Units, right: Units) -> Units:
    powers = dict(left)
    for name, power in right:
        powers[name] = powers.get(name, 0) + power
    return tuple(sorted((name, power) for name, power in powers.items() if power))


def _add(left: Interval, right: Interval) -> Interval:
    low = None if left.low is None or right.low is None else left.low + right.low
    high = None if left.high is None or right.high is None else left.high + right.high
    return Interval(low, high)


def _subtract(left: Interval, right: Interval) -> Interval:
    return _add(left, right.scaled(-1))


def _multiply(left: Interval, right: Interval) -> Interval:
    """Of intervals without negative numbers; what is open above stays so."""
    if _negative(left) or _negative(right):
        return _corners(left, right)
    low = (left.low or 0) * (right.low or 0)
    high = None if left.high is None or right.high is None else left.high * right.high
    return Interval(low, high)


def _corners(left: Interval, right: Interval) -> Interval:
    ends = [left.low, left.high, right.low, right.high]
    if None in ends:
        return Interval(None, None)
    products = [
        a * b
        for a in (left.low, left.high)
        for b in (right.low, right.high)
        if a is not None and b is not None
    ]
    return Interval(min(products), max(products))


def _negative(interval: Interval) -> bool:
    return interval.low is not None and interval.low < 0


def _divide(left: Interval, right: Interval) -> Interval:
    if right.low is None or right.low <= 0:
        if right.high is None or right.high >= 0:
            raise UnworkableError("it may divide by nothing")
        return _divide(left.scaled(-1), right.scaled(-1))
    inverse = Interval(0 if right.high is None else 1 / Fraction(right.high), 1 / Fraction(right.low))
    return _multiply(left, inverse)


SIGNS: Mapping[str, Callable[[Interval, Interval], Interval]] = {
    "+": _add,
    "-": _subtract,
    "×": _multiply,
    "÷": _divide,
}


def shown(given: Quantity, like: Value) -> str:
    """A result in the unit of the value it is compared with."""
    by = Fraction(1, 100) if like.unit == POINTS else factor(like.unit)
    low, high = given.interval.low, given.interval.high
    unit = "个百分点" if like.unit == POINTS else (like.unit or "")
    ends = [_digits(Fraction(end) / by) for end in (low, high) if end is not None]
    if low == high:
        ends = ends[:1]
    return "–".join(ends) + unit


def _digits(number: Fraction) -> str:
    return str(number.numerator) if number.denominator == 1 else f"{float(number):.6g}"
