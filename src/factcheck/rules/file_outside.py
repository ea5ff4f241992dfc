"""A reference names a file outside the fact base, or a file of the fact base is a link out of it.

What it does
    Follows `custom.file` through `..` and symbolic links, and files of claims, names, references and
    settings through links; reports what ends outside the root. Such a file is not opened.

Why it is bad
    A fact base must stand on its own, and reading a pull request must not open other files of the machine.

Wrong
    custom: {file: ../../etc/passwd}

Right
    custom: {file: library-2024.txt}
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
        (("sources/references.yaml", "file: library-2024.txt", "file: ../../library-2024.txt"),),
        at=("sources/references.yaml:8:18",),
    ),
    Example((("sources/references.yaml", "file: library-2024.txt", "file: ../sources/library-2024.txt"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("file-outside")
