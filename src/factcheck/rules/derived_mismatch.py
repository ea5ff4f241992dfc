"""A value is not what it is derived from.

What it does
    Works out `derived` with units and intervals (+ − × ÷, parentheses, ids of claims, numbers with units)
    and compares the result with the value: sums exactly, products allowing for rounding. Also compares what
    nobody derived: shares of one market above 100%, shares of one division (女性占比, 男性占比) that are not
    all, a growth rate with the two levels (not of money, whose growth is told at constant prices), a share
    with part and whole of the same source.

Why it is bad
    Figures that do not add up are the commonest slip in print, and readers find it.

Wrong
    value: 99%
    derived: share-a + share-b                  # 53% and 47%

Right
    value: 100%
    derived: share-a + share-b
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.expression import names_in
from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.rules.parts.arithmetic import mismatch
from factcheck.rules.parts.numerals import is_broken
from factcheck.rules.parts.totals import slips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (
            ("claims/library.yaml", "新增少儿图书8000册", "新增少儿图书9000册"),
            ("claims/library.yaml", "value: 8000册", "value: 9000册"),
        ),
        at=("claims/library.yaml:28:10",),
    ),
    Example(
        (
            (
                "claims/library.yaml",
                "derived: library-new-books × library-children-share",
                "derived: library-new-books × library-children-share × 1P",
            ),
        ),
        at=("claims/library.yaml:28:10",),
    ),
    Example(
        (("claims/library.yaml", "× library-children-share", "× (library-children-share"),),
        at=("claims/library.yaml:30:12",),
    ),
    Example(
        (("claims/library.yaml", "× library-children-share", "÷ 0"),),
        at=("claims/library.yaml:30:12",),
    ),
    Example(
        (("claims/library.yaml", "× library-children-share", "× library-children-share ÷ 1"),),
    ),
    Example(
        (
            (
                "claims/library.yaml",
                "derived: library-new-books × library-children-share",
                "derived: library-new-books ÷ (2 + 2)",
            ),
        )
    ),
)


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.sound:
        if claim.derived and _is_complete(claim, facts):
            why, key = mismatch(facts, claim)
            if why:
                remedy = "correct one of them" if key == "value" else "correct it"
                yield Found(claim.at(key), f"{why}; {remedy}", _named(claim))
    for claim, why, claims in slips(facts):
        if not any(other in claim.differs for other in claims):
            yield Found(claim.at("value"), f"{why}, not {claim.value[0]}; correct one of them", claims)


def _is_complete(claim: Claim, facts: Facts) -> bool:
    """Whether everything it names is another claim that reads; where not, other rules say so."""
    names = names_in(claim.derived)
    return claim.id not in names and all(
        name in facts.by_id
        and name not in facts.loaded.flawed
        and not any(is_broken(word, facts) for word in facts.by_id[name].value)
        for name in (claim.id, *names)
    )


def _named(claim: Claim) -> tuple[str, ...]:
    return (claim.id, *names_in(claim.derived))
