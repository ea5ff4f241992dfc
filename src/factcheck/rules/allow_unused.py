"""A waiver silences nothing.

What it does
    Reports the entries of `allow` whose rule found nothing in the claim, and of the configuration's
    baseline that no longer occur.

Why it is bad
    A waiver that outlived its reason will hide the next real fault.

Wrong
    allow: {span-missing: 原文如此}             # and the quote is there

Right
    # remove it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.problem import Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts, Found

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example(
        (("claims/library.yaml", "certainty: target", "certainty: target\n  allow: {span-missing: 口头}"),),
        at=("claims/library.yaml:56:25",),
    ),
    Example((("claims/library.yaml", "certainty: target", "certainty: target\n  tags: [目标]"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("allow-unused")
