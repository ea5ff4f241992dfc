"""A file is not YAML (or a line of a .jsonl file not JSON).

What it does
    Reports where reading stopped making sense: indentation, colons, quotes, brackets, control characters,
    nesting without end, a second document.

Why it is bad
    What cannot be read is not checked. Other entries of the file are still read, so that one
    slip does not hide ten.

Wrong
    statement: "四川排名第9

Right
    statement: "四川排名第9"
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
        (("claims/library.yaml", "value: 3.2万册", 'value: "3.2万册'),), at=("claims/library.yaml:6:10",)
    ),
    Example((("claims/library.yaml", "value: 3.2万册", 'value: "3.2万册"'),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("yaml-syntax")
