"""Two claims, or two references, have one id.

What it does
    Reports the second; the first keeps the id.

Why it is bad
    Drafts, `differs` and `derived` name claims by id: it must mean one thing.

Wrong
    - id: rank …
    - id: rank …

Right
    - id: rank-2023 …
    - id: rank-2024 …
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
        (("claims/library.yaml", "id: library-rank", "id: library-new-books"),),
        at=("claims/library.yaml:36:7",),
    ),
    Example((("claims/library.yaml", "id: library-rank", "id: library-ranked"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("duplicate-id")
