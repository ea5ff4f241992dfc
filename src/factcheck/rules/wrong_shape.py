"""A key holds the wrong sort of thing: a list for a text, a text for a list, nothing at all.

What it does
    Compares every entry with the shape its keys must have. An id has letters, digits, - and _ (and . within).

Why it is bad
    What has the wrong shape cannot be compared with anything, so it would never be found.

Wrong
    evidence: library-2024

Right
    evidence:
    - source: library-2024
      quote: 新增藏书3.2万册
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
        (("claims/library.yaml", "statement: 青石市图书馆2024年新增藏书3.2万册", "statement: []"),),
        at=("claims/library.yaml:3:14",),
    ),
    Example((("claims/library.yaml", "value: 第3", "value: [等]"),), at=("claims/library.yaml:40:10",)),
    Example((("claims/library.yaml", "id: library-rank", "id: ../rank"),), at=("claims/library.yaml:36:7",)),
    Example(
        (("claims/library.yaml", "id: library-rank", 'id: "\\e[31mrank"'),), at=("claims/library.yaml:36:7",)
    ),
    Example((("claims/library.yaml", "id: library-rank", "id: 图书馆-排名_2.0"),)),
    Example((("claims/library.yaml", "value: 25%", "value: [25%]"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("wrong-shape")
