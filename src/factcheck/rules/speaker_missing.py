"""A quoted statement has no speaker.

What it does
    Reports claims without `speaker` whose quote stands inside quotation marks in its source, beside a word
    that says who speaks (表示, 说, 指出, 认为 …).

Why it is bad
    What somebody said is true of their saying it. A draft that puts it into another mouth must be caught.

Wrong
    evidence:
    - {source: paper, quote: 四川仍需强根}    # “四川仍需强根。”周军说

Right
    speaker: 周军
    evidence:
    - {source: paper, quote: 四川仍需强根}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.reading import stance_words
from factcheck.rules import Example
from factcheck.text.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example((("claims/library.yaml", "  speaker: 林一帆\n", ""),), at=("claims/library.yaml:57:12",)),
    Example((("claims/library.yaml", "  speaker: 林一帆\n", "  speaker: [林一帆]\n"),)),
)

REACH = 24  # characters beside the marks in which the speaker is named
# “……。”陈章说, and 陈章说:“……。”: whole sentences. A quoted word or title (“地基”) is no speech.
SPEECH = re.compile(r"(?P<led>[::])?[“\"「](?P<said>[^“”\"「」\n]{4,}?)(?P<ended>[。,，.!?！？…])?[”\"」]")
SAYS = re.compile("|".join(stance_words.SPEECH))


def check(facts: Facts) -> Iterator[Found]:
    speeches = facts.keep(_speeches)
    for claim in facts.sound:
        if claim.speaker:
            continue
        for number, evidence in enumerate(claim.evidence):
            said = speeches.get(evidence.source)
            spans = facts.spans(evidence) if said else None
            if said and spans and _is_in(spans[0], said):
                message = "these words are somebody's; say whose with speaker:"
                yield Found(claim.at(f"evidence.{number}.quote"), message, (claim.id,))
                break


def _speeches(facts: Facts) -> dict[str, list[Span]]:
    """By source, the sentences that stand between quotation marks beside a word of speaking."""
    found = {}
    for source in facts.sources:
        text = facts.loaded.text(source)
        spans = (
            [Span(*match.span()) for match in SPEECH.finditer(text.folded) if _is_speech(match)]
            if text
            else []
        )
        if spans:
            found[source] = spans
    return found


def _is_speech(match: re.Match[str]) -> bool:
    text = match.string
    before = text[max(0, match.start() - REACH) : match.start()] if match["led"] else ""
    after = text[match.end() : match.end() + REACH] if match["ended"] else ""
    return SAYS.search(before.rpartition("\n")[2] + after.partition("\n")[0]) is not None


def _is_in(span: Span, speeches: list[Span]) -> bool:
    """Whether most of a span is speech."""
    return any(
        2 * (min(span.end, speech.end) - max(span.start, speech.start)) > span.end - span.start
        for speech in speeches
    )
