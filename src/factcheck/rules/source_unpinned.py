"""A reference does not pin its raw text.

What it does
    Reports references without `custom.sha256`.

Why it is bad
    Without the pin nobody notices that a text was changed after its claims were reviewed.

Wrong
    custom: {file: paper.txt}

Right
    factcheck source pin paper
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
    Example((("sources/references.yaml", ", sha256: ", ", hash: "),), at=("sources/references.yaml:8:11",)),
    Example((("sources/references.yaml", "title: ", "title-short: 这一年\n  title: "),)),
)


def check(facts: Facts) -> Iterator[Found]:
    for source in facts.sources.values():
        if source.file and not source.sha256:
            message = f"{source.id} is not pinned; run: factcheck source pin {source.id}"
            yield Found(source.at("custom"), message)
