"""A quote does not stand in its source.

What it does
    Looks for every quote (with its prefix and suffix), context and waived passage in the raw text. Script,
    width, punctuation variants, white space and line ends make no difference; a single other character
    does. The passage most like a missing quote is shown with what changed, [-gone-]{+come+}; where there is
    none, the quote vanished. Such a passage is a suggestion, never evidence.

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
from factcheck.base.whereabouts import whereabouts
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.text.reanchor import State

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
    around = (quoted.prefix, quoted.suffix) if key == "quote" else ("", "")
    now = whereabouts(text, words, *around)
    since = ", which is not the text that was pinned" if _is_other(facts, quoted.source) else ""
    if now.state is State.CHANGED:
        changed = "it changed: " if since else ""
        return f"this {key} is not in {quoted.source}{since}; {changed}line {now.line} has {now.diff}"
    if now.state is State.VANISHED:
        vanished = "; it vanished, nothing there is like it" if since else ", nor anything like it"
        return f"this {key} is not in {quoted.source}{since}{vanished}; copy it from the raw text"
    where = f", line {now.line}" if now.line else ""
    return f"the quote stands in {quoted.source}{where}, but not with this prefix and suffix; correct them"


def _is_other(facts: Facts, source: str) -> bool:
    """Whether the raw text is not the one that was pinned."""
    pinned = facts.sources[source].sha256
    return bool(pinned) and facts.loaded.sha256(source) != pinned
