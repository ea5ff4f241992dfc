"""A claim or a waiver names a source that no reference describes.

What it does
    Looks every `source` up among the references' ids.

Why it is bad
    A quote from nowhere is no evidence.

Wrong
    evidence:
    - source: libary-2024

Right
    evidence:
    - source: library-2024
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (("claims/library.yaml", "source: library-2024", "source: libary-2024"),),
        at=("claims/library.yaml:9:13",),
    ),
    Example((("claims/library.yaml", "source: library-2024", "source: 'library-2024'"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    if facts.loaded.partial:  # the reference may stand where nothing can be read
        return
    for claim in facts.claims:
        for number, evidence in enumerate(claim.evidence):
            if evidence.source and evidence.source not in facts.sources:
                place = claim.at(f"evidence.{number}.source")
                yield Found(place, _message(evidence.source, facts), (claim.id,))
    for waiver in facts.waivers:
        if waiver.source and waiver.source not in facts.sources:
            yield Found(waiver.at("source"), _message(waiver.source, facts))


def _message(source: str, facts: Facts) -> str:
    near = get_close_matches(source, facts.sources, 1)
    what = f"did you mean {near[0]}?" if near else "add its text with: factcheck source add"
    return f"no reference has the id {source}; {what}"
