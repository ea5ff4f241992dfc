"""A file of the fact base is empty.

What it does
    Reports claim files, reference files and raw texts that hold nothing.

Why it is bad
    An empty file is nearly always a failed save or download.

Wrong
    claims/a.yaml with no content

Right
    claims/a.yaml with at least one claim, or no such file
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
    Example((("claims/more.yaml", "", "\n"),), at=("claims/more.yaml:1:1",)),
    Example((("claims/more.yaml", "", "[]\n"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("file-empty")
