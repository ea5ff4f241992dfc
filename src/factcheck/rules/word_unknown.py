"""A key that takes one of a few words holds another.

What it does
    Checks `certainty`, `status`, `negated` of claims and `kind` of names.

Why it is bad
    An unknown word is not understood, and what it was to say is lost.

Wrong
    certainty: planned

Right
    certainty: target
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.problem import Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts, Found

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (("claims/library.yaml", "certainty: target", "certainty: planned"),),
        at=("claims/library.yaml:55:14",),
    ),
    Example((("claims/library.yaml", "certainty: target", "certainty: forecast"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("word-unknown")
