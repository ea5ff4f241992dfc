"""Values of claims held against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.agrees import ROUND_WORDS, ValueRelation, compare, is_range
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Hashable

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
    from factcheck.reading.value import Exact, Value

OPEN = "等"
PLAIN = ("number", "measure", "money", "percent", "rank")


class Reach(NamedTuple):
    """All that a plain number may be taken for, rounding included: those of one sort that do not meet exclude
    each other, and nothing more need be asked of them.
    """

    sort: tuple[str, str | None, str | None]
    low: Exact
    high: Exact

    def misses(self, other: Reach) -> bool:
        return self.sort == other.sort and (self.high < other.low or other.high < self.low)


def reach(facts: Facts, claim: Claim) -> Reach | None:
    """The reach of a claim's value; None where it is no one plain number, or is denied."""
    if claim.negated or len(claim.value) != 1:
        return None
    known, text = facts.keep(_reaches), claim.value[0]
    if text not in known:
        known[text] = _reach(facts.value(text))
    return known[text]


def _reaches(_: Facts) -> dict[str, Reach | None]:
    return {}


def _reach(value: Value | None) -> Reach | None:
    if value is None or value.kind not in PLAIN or value.modifier or value.relative or is_range(value):
        return None
    number, step, low, high = value.number, value.step, value.loose.low, value.loose.high
    if number is None or step is None or low is None or high is None:
        return None
    if value.kind in ROUND_WORDS and low == high:  # 六成, for 60.2%
        return None
    return Reach((value.kind, value.unit, value.per), min(low, number - step), max(high, number + step))


def said(claim: Claim) -> tuple[bool, tuple[str, ...]]:
    """What a claim says, as it is written: claims that say the same exclude the same others."""
    return claim.negated, tuple(claim.value)


def excludes(facts: Facts, one: Claim, other: Claim) -> bool:
    """Whether not both can be true of one thing: other numbers, another name, one denying the other.

    A list is no exclusion; nor is a name that is part of the other (成都市 and 成都市高新区).
    """
    if one.negated or other.negated:
        return one.negated != other.negated and same(facts, one, other)
    if len(one.value) != 1 or len(other.value) != 1:
        return False
    far = reach(facts, one), reach(facts, other)
    if far[0] and far[1] and far[0].misses(far[1]):
        return True
    first, second = facts.value(one.value[0]), facts.value(other.value[0])
    if first and second:
        return (
            compare(first, second).relation is ValueRelation.EXCLUDES
            and compare(second, first).relation is ValueRelation.EXCLUDES
        )
    if first or second:
        return False
    names = facts.canonical(one.value[0]), facts.canonical(other.value[0])
    words = fold(names[0]), fold(names[1])
    return words[0] not in words[1] and words[1] not in words[0]


def same(facts: Facts, one: Claim, other: Claim) -> bool:
    """Whether two claims give one value, whatever the script or the spelling."""
    return not sameness(facts, one).isdisjoint(sameness(facts, other))


def sameness(facts: Facts, claim: Claim) -> frozenset[Hashable]:
    """The words of a claim's value, and its number: claims that give one value have one of both in common."""
    known, text = facts.keep(_samenesses), tuple(claim.value)
    if text not in known:
        known[text] = _sameness(facts, text)
    return known[text]


def _samenesses(_: Facts) -> dict[tuple[str, ...], frozenset[Hashable]]:
    return {}


def _sameness(facts: Facts, text: tuple[str, ...]) -> frozenset[Hashable]:
    words = frozenset(facts.canonical(word) for word in text)
    value = facts.value(text[0]) if len(text) == 1 else None
    if value is None or value.relative:
        return frozenset((words,))
    value = value.canonical()
    return frozenset((words, (value.tight, value.unit, value.per)))
