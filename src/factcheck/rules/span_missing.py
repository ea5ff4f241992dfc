"""A quote does not stand in its source.

What it does
    Looks for every quote (with its prefix and suffix), context and waived passage in the raw text. Script,
    width, punctuation variants, white space and line ends make no difference; a single other character
    does.

Why it is bad
    A claim is worth what its quote proves. A quote that is nearly there is somebody's memory of the text.

Wrong
    quote: 新增藏书3.3万册                 # the source has 3.2万册

Right
    quote: 新增藏书3.2万册
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.text.quotes import find_quote, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Evidence
    from factcheck.base.facts import Facts
    from factcheck.base.waiver import Waiver

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (
            (
                "claims/library.yaml",
                "quote: 2024年,青石市图书馆新增藏书3.2万册",
                "quote: 2024年,青石市图书馆新增图书3.2万册",
            ),
        ),
        at=("claims/library.yaml:10:12",),
    ),
    Example(
        (
            (
                "claims/library.yaml",
                "quote: 2024年,青石市图书馆新增藏书3.2万册",
                "quote: 2024年，青石市圖書館新增藏書3.2萬冊",
            ),
        )
    ),
)

LIKE = 0.6  # below this a passage is another one, and showing it would mislead


def check(facts: Facts) -> Iterator[Found]:
    for claim, number in facts.unsettled:
        evidence = claim.evidence[number]
        if facts.spans(evidence) == []:
            message = _message(facts, evidence, evidence.quote, "quote")
            yield Found(claim.at(f"evidence.{number}.quote"), message, (claim.id,))
    for claim in facts.claims:
        for number, evidence in enumerate(claim.evidence):
            if evidence.context and facts.context(evidence) == []:
                message = _message(facts, evidence, evidence.context, "context")
                yield Found(claim.at(f"evidence.{number}.context"), message, (claim.id,))
    for waiver in facts.waivers:
        if facts.spans(waiver) == []:
            yield Found(waiver.at("quote"), _message(facts, waiver, waiver.quote, "quote"))


def _message(facts: Facts, quoted: Evidence | Waiver, words: str, key: str) -> str:
    text = facts.loaded.text(quoted.source)
    assert text is not None
    if key == "quote" and (quoted.prefix or quoted.suffix) and find_quote(text, words):
        return f"the quote stands in {quoted.source}, but not with this prefix and suffix; correct them"
    near = nearest(text, words)
    if near is None or near.similarity < LIKE:
        return f"this {key} is not in {quoted.source}; copy it from the raw text"
    line, _ = text.line_column(near.span.start)
    there = text.raw[near.span.start : near.span.end]
    return f"this {key} is not in {quoted.source}; line {line} has: {there}"
