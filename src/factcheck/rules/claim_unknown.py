"""`differs` or `derived` names a claim that does not exist, or the very claim it stands in.

What it does
    Looks the ids in `differs` and in the expression of `derived` up among the other claims.

Why it is bad
    The relation was checked by someone once; with the id gone, nobody knows what it said. A claim derived
    from itself proves nothing, and none differs from itself.

Wrong
    differs: {libary-rank: 另一指数}

Right
    differs: {library-rank: 另一指数}
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from factcheck.base.expression import names_in
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
        for other in names_in(claim.derived) if claim.derived else ():
            why = _why(facts, claim, other)
            if why:
                yield Found(claim.at("derived"), why, (claim.id,))


def _why(facts: Facts, claim: Claim, other: str) -> str:
    """What is wrong with an id that a claim names; "" when nothing is."""
    if other == claim.id:
        return f"{other} is this claim itself; name another, or remove it"
    if other in facts.by_id or other in facts.loaded.lost:
        return ""
    near = get_close_matches(other, facts.by_id, 1)
    what = f"did you mean {near[0]}?" if near else "correct the id, or remove it"
    return f"no claim has the id {other}; {what}"
