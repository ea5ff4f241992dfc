"""Claims that disagree, in groups, and why that may be."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.base.facts import Facts
from factcheck.base.load import load
from factcheck.judging.comparing.agrees import Relation, compare
from factcheck.problem import FactcheckError
from factcheck.rules.parts.settings import about, setting
from factcheck.rules.parts.values import excludes, same

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from factcheck.base.claim import Claim

UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class Row:
    """One claim of a group. `why` are the reasons, one each, that it differs from the claims above it:
    what its `differs` says, else basis, period, scope, speaker, certainty, rounding, part and whole,
    corroboration (the same value from another source), or unexplained.
    """

    claim: Claim
    sources: tuple[str, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims about one subject that disagree; `attribute` is the first one's, each row has its own."""

    subject: str
    attribute: str
    rows: tuple[Row, ...]

    @property
    def unexplained(self) -> bool:
        """Whether nothing tells some of its values apart."""
        return any(UNEXPLAINED in row.why for row in self.rows)


def conflicts(root: Path, today: date, *, periods: bool = False) -> list[Conflict]:
    """The groups: what nothing explains first, then the larger ones.

    Figures of different periods are no conflict unless a claim's `differs` relates them, or `periods` is
    asked for. Raises FactcheckError when the fact base cannot be read.
    """
    loaded = load(root)
    if loaded.unreadable:
        raise FactcheckError("the fact base cannot be read", loaded.unreadable)
    facts = Facts(loaded, today)
    groups = [_conflict(facts, claims) for claims in _groups(facts, periods=periods)]
    places = {claim.id: number for number, claim in enumerate(facts.claims)}
    return sorted(groups, key=lambda g: (not g.unexplained, -len(g.rows), places[g.rows[0].claim.id]))


def _groups(facts: Facts, *, periods: bool) -> Iterator[list[Claim]]:
    """Claims joined by disagreement, directly or through others, in the order of the files."""
    joined: dict[str, set[str]] = defaultdict(set)
    for one, other in _disagreeing(facts, periods=periods):
        joined[one.id].add(other.id)
        joined[other.id].add(one.id)
    seen: set[str] = set()
    for claim in facts.sound:
        if claim.id in joined and claim.id not in seen:
            group = _reached(claim.id, joined)
            seen |= group
            yield [each for each in facts.sound if each.id in group]


def _reached(start: str, joined: dict[str, set[str]]) -> set[str]:
    reached, left = {start}, [start]
    while left:
        for name in joined[left.pop()] - reached:
            reached.add(name)
            left.append(name)
    return reached


def _disagreeing(facts: Facts, *, periods: bool) -> Iterator[tuple[Claim, Claim]]:
    for claim in facts.sound:
        for name in claim.differs:
            if name in facts.by_id and name not in facts.loaded.flawed:
                yield claim, facts.by_id[name]
    for claims in about(facts).values():
        for earlier, later in combinations(claims, 2):
            if (periods or _one_time(facts, earlier, later)) and excludes(facts, earlier, later):
                yield earlier, later


def _one_time(facts: Facts, one: Claim, other: Claim) -> bool:
    first, second = setting(facts, one).period, setting(facts, other).period
    return first == second or not first or not second


def _conflict(facts: Facts, claims: list[Claim]) -> Conflict:
    rows = []
    for number, claim in enumerate(claims):
        sources = tuple(dict.fromkeys(evidence.source for evidence in claim.evidence))
        rows.append(Row(claim, sources, tuple(dict.fromkeys(_reasons(facts, claim, claims[:number])))))
    return Conflict(claims[0].subject, claims[0].attribute, tuple(rows))


def _reasons(facts: Facts, claim: Claim, above: Iterable[Claim]) -> Iterator[str]:
    for other in above:
        told = claim.differs.get(other.id) or other.differs.get(claim.id)
        if told:
            yield told
        else:
            yield from _why(facts, other, claim)


def _why(facts: Facts, one: Claim, other: Claim) -> list[str]:
    """Why two claims may differ although no `differs` says so."""
    first, second = setting(facts, one), setting(facts, other)
    why = [name for name, a, b in zip(("basis", "period", "scope"), first, second, strict=False) if a != b]
    if facts.canonical(one.attribute) != facts.canonical(other.attribute):
        why.append("attribute")
    if one.speaker != other.speaker:
        why.append("speaker")
    if one.certainty != other.certainty:
        why.append("certainty")
    if same(facts, one, other) and one.negated == other.negated:
        # The value of another year, or within another scope, confirms nothing.
        return [] if {"period", "scope", "attribute"}.intersection(why) else ["corroboration"]
    if not excludes(facts, one, other):
        return [_nearly(facts, one, other)]
    return why or [UNEXPLAINED]


def _nearly(facts: Facts, one: Claim, other: Claim) -> str:
    values = facts.value(one.value[0]), facts.value(other.value[0])
    if values[0] and values[1]:
        relations = {compare(values[0], values[1]).relation, compare(values[1], values[0]).relation}
        return "rounding" if Relation.AGREES in relations else "another kind of value"
    return "part and whole"
