"""A claim uses an alias where the canonical name is meant.

What it does
    Looks `subject`, `attribute` and `basis` of claims up among the names. `factcheck verify --fix` writes
    the canonical name.

Why it is bad
    Everything works with an alias too, but whoever looks for the claims of a subject in the files misses
    it.

Wrong
    subject: 蜀

Right
    subject: 四川
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example(
        (("claims/library.yaml", "attribute: 排名", "attribute: 名次"),), at=("claims/library.yaml:39:14",)
    ),
    Example((("claims/library.yaml", "attribute: 排名", "attribute: '排名'"),)),
)

KEYS = ("subject", "attribute", "basis")


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.claims:
        for key in KEYS:
            word = getattr(claim, key)
            canonical = facts.canonical(word)
            if word != canonical and canonical in facts.names:
                message = f"{word} is an alias; write {canonical} (factcheck verify --fix does)"
                yield Found(claim.at(key), message, (claim.id,))
