"""`allow` names a rule that does not exist.

What it does
    Looks the keys of every claim's `allow` up among the rules.

Why it is bad
    The waiver silences nothing, and was meant to.

Wrong
    allow: {span-mising: 原文如此}

Right
    allow: {span-missing: 原文如此}
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import RULES, Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (("claims/library.yaml", "certainty: target", "certainty: target\n  allow: {speaker-mising: 口头}"),),
        at=("claims/library.yaml:56:11",),
    ),
    Example((("claims/library.yaml", "certainty: target", "certainty: target\n  tags: [目标]"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.claims:
        for name in claim.allow:
            if name not in RULES:
                near = get_close_matches(name, RULES, 1)
                what = f"did you mean {near[0]}?" if near else "factcheck rule lists them"
                yield Found(claim.at_key(f"allow.{name}"), f"no rule is called {name}; {what}", (claim.id,))
