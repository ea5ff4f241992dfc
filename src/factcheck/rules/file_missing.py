"""A reference has no raw text: it names no file, or one that is not there.

What it does
    Looks for `custom.file` beside the YAML file that names it.

Why it is bad
    A quote can only be checked in a text that is there.

Wrong
    - id: paper
      title: 报告

Right
    - id: paper
      title: 报告
      custom: {file: paper.txt, sha256: …}
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
        (("sources/references.yaml", "file: library-2024.txt", "file: library-2025.txt"),),
        at=("sources/references.yaml:8:18",),
    ),
    Example((("sources/references.yaml", "file: library-2024.txt", "file: ./library-2024.txt"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("file-missing")
