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
        named = [(claim.at_key(f"differs.{other}"), other) for other in claim.differs]
        named += [(claim.at("derived"), other) for other in names_in(claim.derived)]
        for place, other in named:
            if other == claim.id:
                yield Found(place, f"{other} is this claim itself; name another, or remove it", (claim.id,))
            elif other not in facts.by_id and other not in facts.loaded.lost:
                near = get_close_matches(other, facts.by_id, 1)
                what = f"did you mean {near[0]}?" if near else "correct the id, or remove it"
                yield Found(place, f"no claim has the id {other}; {what}", (claim.id,))
