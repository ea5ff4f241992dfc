"""A source has no date.

What it does
    Reports references without `issued`.

Why it is bad
    今年, 去年 and 上半年 in its text cannot be resolved, and nobody can tell how old its figures are.

Wrong
    - {id: paper, title: 报告, custom: {…}}

Right
    - {id: paper, title: 报告, issued: 2024-08, custom: {…}}
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
        (("sources/references.yaml", "  issued: 2024-12-20\n", ""),), at=("sources/references.yaml:2:3",)
    ),
    Example((("sources/references.yaml", "issued: 2024-12-20", "issued: 2024"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    for source in facts.sources.values():
        if "issued" not in source.csl:
            yield Found(source.place, f"{source.id} has no date; add issued:, as far as it is known")
