"""Expressions over claims worked out with units and intervals, exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.expression import ExpressionError, Operand, Operation, parse
from factcheck.judging.comparing.agrees import disjoint
from factcheck.judging.within.reckoning import SIGNS, Quantity, UnworkableError, named, quantity, shown, times

if TYPE_CHECKING:
    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
    from factcheck.reading.value import Value


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
            raise UnworkableError(f"{named(left.units)} and {named(right.units)} cannot be added")
        return Quantity(SIGNS[tree.sign](left.interval, right.interval), left.units)
    units = times(left.units, right.units if tree.sign == "×" else tuple((n, -p) for n, p in right.units))
    return Quantity(SIGNS[tree.sign](left.interval, right.interval), units)


def _value(facts: Facts, operand: Operand) -> Value:
    claim = facts.by_id.get(operand.text)
    word = claim.value[0] if claim and len(claim.value) == 1 else operand.text
    value = facts.value(word)
    if value is None:
        raise UnworkableError(f"{operand.text} is no quantity")
    return value


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
        return f"the expression gives {named(given.units)}, the value is {named(said.units)}", "value"
    if disjoint(given.interval, said.interval):
        return f"the expression gives {shown(given, value)}, not {claim.value[0]}", "value"
    return "", ""
