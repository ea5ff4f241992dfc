"""A file of the fact base cannot be opened or is not UTF-8.

What it does
    Reports claims, names and references that cannot be opened, or whose bytes are not UTF-8, folders that
    cannot be listed or are not there, and folders of claims that are links: those are not followed.

Why it is bad
    What cannot be read is not checked, and would silently be missing from every answer.

Wrong
    claims/a.yaml saved as GB18030 or UTF-16

Right
    the same file saved as UTF-8 (only raw texts may be in other encodings)
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
    Example((("claims/library.yaml", "# One claim", "\udcff# One claim"),), at=("claims/library.yaml:1:1",)),
    Example((("claims/library.yaml", "# One claim", "# 一 claim"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("file-unreadable")
