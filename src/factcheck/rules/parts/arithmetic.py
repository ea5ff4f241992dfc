"""Expressions over claims worked out with units and intervals, exactly."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.base.expression import ExpressionError, Operand, Operation, parse
from factcheck.judging.agrees import disjoint
from factcheck.reading.units import dimension, factor
from factcheck.reading.value import Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
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
        units = _times(units, ((f"per {value.per}", 1),))
    return Quantity(interval.scaled(by), units)


def evaluate(facts: Facts, expression: str, *, loose: bool) -> Quantity:
    """What an expression over claims' ids gives; UnworkableError where it cannot be told."""
    try:
        tree = parse(expression)
    except ExpressionError as error:
        raise UnworkableError(str(error)) from error
    return _evaluate(facts, tree, loose=loose)


def is_sum(expression: str) -> bool:
    """Whether only + and − stand in it: then rounding is no excuse."""
    return not any(sign in expression for sign in "×*÷/")


def _evaluate(facts: Facts, tree: Operand | Operation, *, loose: bool) -> Quantity:
    if isinstance(tree, Operand):
        return quantity(_value(facts, tree), loose=loose)
    left = _evaluate(facts, tree.left, loose=loose)
    right = _evaluate(facts, tree.right, loose=loose)
    if tree.sign in "+-":
        if left.units != right.units:
            raise UnworkableError(f"{_named(left.units)} and {_named(right.units)} cannot be added")
        return Quantity(SIGNS[tree.sign](left.interval, right.interval), left.units)
    units = _times(left.units, right.units if tree.sign == "×" else tuple((n, -p) for n, p in right.units))
    return Quantity(SIGNS[tree.sign](left.interval, right.interval), units)


def _value(facts: Facts, operand: Operand) -> Value:
    claim = facts.by_id.get(operand.text)
    word = claim.value[0] if claim and len(claim.value) == 1 else operand.text
    value = facts.value(word)
    if value is None:
        raise UnworkableError(f"{operand.text} is no quantity")
    return value


def _named(units: Units) -> str:
    return "·".join(name if power == 1 else f"{name}^{power}" for name, power in units) or "a bare number"


def _times(left: Units, right: Units) -> Units:
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


def mismatch(facts: Facts, claim: Claim) -> tuple[str, str]:
    """Why a derived value is not what its expression gives, and the key at fault; ("", "") when it is."""
    value = facts.value(claim.value[0]) if len(claim.value) == 1 else None
    if value is None:
        return f"{'、'.join(claim.value)} is no quantity, and cannot be derived", "value"
    try:
        said = quantity(value, loose=True)
    except UnworkableError as error:
        return f"{claim.value[0]} cannot be derived: {error}", "value"
    try:
        given = evaluate(facts, claim.derived, loose=not is_sum(claim.derived))
    except UnworkableError as error:
        return f"the expression cannot be worked out: {error}", "derived"
    if given.units != said.units:
        return f"the expression gives {_named(given.units)}, the value is {_named(said.units)}", "value"
    if disjoint(given.interval, said.interval):
        return f"the expression gives {shown(given, value)}, not {claim.value[0]}", "value"
    return "", ""


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
