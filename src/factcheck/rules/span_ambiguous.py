"""A quote stands more than once in its source.

What it does
    Counts the places of every quote that its prefix and suffix allow.

Why it is bad
    Which of the places is meant decides what the claim says, and where a reader is sent.

Wrong
    quote: 青石市图书馆                       # stands twice

Right
    quote: 青石市图书馆
    suffix: 位于城北区
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example, more

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.base.claim import Evidence
    from factcheck.base.facts import Facts
    from factcheck.base.waiver import Waiver
    from factcheck.text.text import Span

SEVERITY = Severity.ERROR
TWICE = {
    "attribute": "名称",
    "statement": "它叫青石市图书馆",
    "value": "青石市图书馆",
    "quote": "青石市图书馆",
}
EXAMPLES = (
    Example((more(**TWICE),), at=("claims/library.yaml:68:12",)),
    Example((more(**TWICE, suffix="位于城北区"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    for claim, number in facts.unsettled:
        evidence = claim.evidence[number]
        spans = facts.spans(evidence) or ()
        if len(spans) > 1:
            place = claim.at(f"evidence.{number}.quote")
            yield Found(place, _message(facts, evidence, spans), (claim.id,))
    for waiver in facts.waivers:
        spans = facts.spans(waiver) or ()
        if len(spans) > 1:
            yield Found(waiver.at("quote"), _message(facts, waiver, spans))


def _message(facts: Facts, quoted: Evidence | Waiver, spans: Sequence[Span]) -> str:
    text = facts.loaded.text(quoted.source)
    assert text is not None
    lines = ", ".join(str(text.line_column(span.start)[0]) for span in spans[:5])
    return (
        f"this quote stands {len(spans)} times in {quoted.source} (lines {lines}); "
        "lengthen it, or give a prefix: or suffix:"
    )
