"""Values of claims held against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import Relation, compare
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

OPEN = "等"


def excludes(facts: Facts, one: Claim, other: Claim) -> bool:
    """Whether not both can be true of one thing: other numbers, another name, one denying the other.

    A list is no exclusion; nor is a name that is part of the other (成都市 and 成都市高新区).
    """
    if one.negated or other.negated:
        return one.negated != other.negated and same(facts, one, other)
    if len(one.value) != 1 or len(other.value) != 1:
        return False
    first, second = facts.value(one.value[0]), facts.value(other.value[0])
    if first and second:
        return (
            compare(first, second).relation is Relation.EXCLUDES
            and compare(second, first).relation is Relation.EXCLUDES
        )
    if first or second:
        return False
    names = facts.canonical(one.value[0]), facts.canonical(other.value[0])
    words = fold(names[0]), fold(names[1])
    return words[0] not in words[1] and words[1] not in words[0]


def same(facts: Facts, one: Claim, other: Claim) -> bool:
    """Whether two claims give one value, whatever the script or the spelling."""
    if {facts.canonical(word) for word in one.value} == {facts.canonical(word) for word in other.value}:
        return True
    if len(one.value) != 1 or len(other.value) != 1:
        return False
    first, second = facts.value(one.value[0]), facts.value(other.value[0])
    if first is None or second is None or first.relative:
        return False
    first, second = first.canonical(), second.canonical()
    return (first.tight, first.unit, first.per) == (second.tight, second.unit, second.per)
