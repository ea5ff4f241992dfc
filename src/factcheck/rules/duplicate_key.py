"""A key stands twice in one entry, or a name twice in names.yaml.

What it does
    Reports the second of two equal keys, in YAML and in JSON.

Why it is bad
    Most readers keep one of the two without a word; which one is anybody's guess.

Wrong
    value: 第9
    value: 第7

Right
    value: 第9
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
        (("claims/library.yaml", "  value: 25%\n", "  value: 25%\n  value: 24%\n"),),
        at=("claims/library.yaml:17:3",),
    ),
    Example((("claims/library.yaml", "  value: 25%\n", "  value: 25%\n  note: 占比\n"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("duplicate-key")
