"""A file uses YAML tags.

What it does
    Reports `!name` and `!!name`.

Why it is bad
    Every scalar is the text that stands there. Tags ask a reader to build something else, at
    worst to run code.

Wrong
    value: !!python/object:os.system 9

Right
    value: "9"
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
        (("claims/library.yaml", "value: 3.2万册", "value: !!float 3.2"),), at=("claims/library.yaml:6:10",)
    ),
    Example((("claims/library.yaml", "value: 25%", "value: '25%'"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("yaml-tag")
