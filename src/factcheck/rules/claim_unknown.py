"""`differs` or `derived` names a claim that does not exist, or the very claim it stands in.

What it does
    Looks the ids in `differs` and in the expression of `derived` up among the other claims. What is derived
    must rest on another claim, and not, by way of others, on itself.

Why it is bad
    The relation was checked by someone once; with the id gone, nobody knows what it said. A claim derived
    from itself, or from no claim, proves nothing, and none differs from itself.

Wrong
    differs: {libary-rank: 另一指数}

Right
    differs: {library-rank: 另一指数}
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from factcheck.base.expression import names_in, operands_in
from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (("claims/library.yaml", "derived: library-new-books ×", "derived: library-new-book ×"),),
        at=("claims/library.yaml:30:12",),
    ),
    Example(
        (
            (
                "claims/library.yaml",
                "derived: library-new-books × library-children-share",
                "derived: library-children-books",
            ),
        ),
        at=("claims/library.yaml:30:12",),
    ),
    Example(
        (("claims/library.yaml", "period: 2025\n", "period: 2025\n  differs: {library-target: 自己}\n"),),
        at=("claims/library.yaml:54:13",),
    ),
    Example(
        (
            (
                "claims/library.yaml",
                "derived: library-new-books × library-children-share",
                "derived: 8000册 × 1",
            ),
        ),
        at=("claims/library.yaml:30:12",),
    ),
    Example(
        (
            (
                "claims/library.yaml",
                "value: 3.2万册\n",
                "value: 3.2万册\n  derived: library-children-books ÷ library-children-share\n",
            ),
        ),
        at=("claims/library.yaml:7:12", "claims/library.yaml:31:12"),
    ),
    Example((("claims/library.yaml", "derived: library-new-books ×", "derived: 3.2万册 ×"),)),
    Example(
        (("claims/library.yaml", "period: 2025\n", "period: 2025\n  differs: {library-rank: 另一事}\n"),)
    ),
)


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.claims:
        for other in claim.differs:
            why = _why(facts, claim, other)
            if why:
                yield Found(claim.at_key(f"differs.{other}"), why, (claim.id,))
        if claim.derived:
            for why in _derived(facts, claim):
                yield Found(claim.at("derived"), why, (claim.id,))


def _derived(facts: Facts, claim: Claim) -> Iterator[str]:
    """What is wrong with the ids in an expression."""
    named = names_in(claim.derived)
    if not named and facts.by_id.keys().isdisjoint(operands_in(claim.derived)):
        yield "no claim is named here; derive it from one, or remove this key"
    yield from filter(None, (_why(facts, claim, other) for other in named))
    ring = _ring(facts, claim)
    if ring:
        way = ", ".join(ring)
        yield f"{claim.id} is derived from itself by way of {way}; remove derived: from one of them"


def _ring(facts: Facts, claim: Claim) -> list[str]:
    """The ids by way of which a claim is derived from itself; none when it is not, or is so at once."""
    ways = {name: [name] for name in operands_in(claim.derived) if name in facts.by_id and name != claim.id}
    waiting = [*ways]
    while waiting:
        name = waiting.pop(0)
        for other in operands_in(facts.by_id[name].derived):
            if other == claim.id:
                return ways[name]
            if other in facts.by_id and other not in ways:
                ways[other] = [*ways[name], other]
                waiting.append(other)
    return []


def _why(facts: Facts, claim: Claim, other: str) -> str:
    """What is wrong with an id that a claim names; "" when nothing is."""
    if other == claim.id:
        return f"{other} is this claim itself; name another, or remove it"
    if other in facts.by_id or other in facts.loaded.lost:
        return ""
    near = get_close_matches(other, facts.by_id, 1)
    what = f"did you mean {near[0]}?" if near else "correct the id, or remove it"
    return f"no claim has the id {other}; {what}"
