"""A raw text is not in the encoding its reference records.

What it does
    Decodes every raw text: as UTF-8, or as `custom.encoding` says.

Why it is bad
    Offsets count characters; in the wrong encoding they, and the quotes, mean nothing.

Wrong
    custom: {file: old.txt, sha256: …}          # and old.txt is GB18030

Right
    custom: {file: old.txt, sha256: …, encoding: gb18030}
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
        (("sources/references.yaml", "file: library-2024.txt", "file: library-2024.txt, encoding: ascii"),),
        at=("sources/references.yaml:8:46",),
    ),
    Example(
        (("sources/references.yaml", "file: library-2024.txt", "file: library-2024.txt, encoding: utf-8"),)
    ),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("source-undecodable")
