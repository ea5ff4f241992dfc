"""No claim and no waiver quotes a source.

What it does
    Reports references whose id stands in no evidence and in no waiver.

Why it is bad
    Either its claims are still to be written, or it does not belong here.

Wrong
    - {id: leftover, …}                         # and no claim quotes it

Right
    evidence:
    - {source: leftover, quote: …}
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
        (
            (
                "sources/references.yaml",
                "",
                (
                    "- {id: other, issued: 2024, custom: {file: other.txt, sha256: "
                    "cae6e4e4bf84e1c289ca529b3ba4e62aa93e1f0c4c9fa34e854006d69ce7ec1d}}\n"
                ),
            ),
            ("sources/other.txt", "", "另一份\n"),
        ),
        at=("sources/references.yaml:9:3",),
    ),
    Example((("sources/references.yaml", "issued: 2024-12-20", "issued: 2024"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    written = facts.all_written()
    if written is None:
        return
    used = {evidence.source for claim in written for evidence in claim.evidence}
    used |= {waiver.source for waiver in facts.waivers}
    for source in facts.sources.values():
        if source.id not in used:
            yield Found(source.place, f"no claim quotes {source.id}; write its claims, or remove it")
