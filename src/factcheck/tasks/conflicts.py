"""Claims that disagree, in groups, and why that may be."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.base.facts import Facts
from factcheck.base.load import load
from factcheck.problem import FactcheckError
from factcheck.rules.parts.settings import about, setting
from factcheck.rules.parts.values import excludes, said
from factcheck.tasks.differing import UNEXPLAINED, Above

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from factcheck.base.claim import Claim


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
    first: dict[str, str] = {}
    for claim in facts.sound:
        if claim.id in joined and claim.id not in first:
            first.update(dict.fromkeys(_reached(claim.id, joined), claim.id))
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in facts.sound:
        if claim.id in first:
            groups[first[claim.id]].append(claim)
    yield from groups.values()


def _reached(start: str, joined: dict[str, set[str]]) -> set[str]:
    reached, left = {start}, [start]
    while left:
        for name in joined[left.pop()] - reached:
            reached.add(name)
            left.append(name)
    return reached


def _disagreeing(facts: Facts, *, periods: bool) -> Iterator[tuple[Claim, Claim]]:
    """Pairs that disagree: not all, but enough to join all that do."""
    for claim in facts.sound:
        for name in claim.differs:
            if name in facts.by_id and name not in facts.loaded.flawed:
                yield claim, facts.by_id[name]
    for claims in about(facts).values():
        for together in [claims] if periods else _one_time(facts, claims):
            yield from _joining(facts, together)


def _one_time(facts: Facts, claims: Sequence[Claim]) -> Iterable[list[Claim]]:
    """The claims of each period, with those that have none."""
    timed: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        timed[setting(facts, claim).period].append(claim)
    undated = timed.pop("", [])
    return [[*undated, *dated] for dated in timed.values()] or [undated]


def _joining(facts: Facts, claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs that join all claims of which one excludes another. What is joined already need not be compared,
    nor need those that say the same.
    """
    alike: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        alike[said(claim)].append(claim)
    groups: list[list[list[Claim]]] = []
    for one in alike.values():
        joined: list[list[Claim]] = [one]
        left: list[list[list[Claim]]] = []
        for group in groups:
            if any(excludes(facts, other[0], one[0]) for other in group):
                joined += group
            else:
                left.append(group)
        groups = [*left, joined]
    for group in groups:
        first, *rest = [claim for claims in group for claim in claims] if len(group) > 1 else group[0][:1]
        yield from ((first, other) for other in rest)


def _conflict(facts: Facts, claims: list[Claim]) -> Conflict:
    rows, above = [], Above(facts)
    for claim in claims:
        sources = tuple(dict.fromkeys(evidence.source for evidence in claim.evidence))
        rows.append(Row(claim, sources, above.reasons(claim)))
        above.add(claim)
    return Conflict(claims[0].subject, claims[0].attribute, tuple(rows))
