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

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts
    from factcheck.text.text import Span

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example((("claims/library.yaml", "  speaker: 林一帆\n", ""),), at=("claims/library.yaml:57:12",)),
    Example((("claims/library.yaml", "  speaker: 林一帆\n", "  speaker: [林一帆]\n"),)),
)

REACH = 24  # characters beside the marks in which the speaker is named
# “……。”陈章说, and 陈章说:“……。”: whole sentences. A quoted word or title (“地基”) is no speech.
SPEECH = re.compile(r"(?P<led>[::])?[“\"「](?P<said>[^“”\"「」]{4,}?)(?P<ended>[。,，.!?！？…])?[”\"」]")
SAYS = re.compile("|".join(stance_words.SPEECH))


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.sound:
        if claim.speaker:
            continue
        for number, evidence in enumerate(claim.evidence):
            text, spans = facts.loaded.text(evidence.source), facts.spans(evidence)
            if text and spans and _is_speech(text.folded, spans[0]):
                message = "these words are somebody's; say whose with speaker:"
                yield Found(claim.at(f"evidence.{number}.quote"), message, (claim.id,))
                break


def _is_speech(folded: str, span: Span) -> bool:
    """Whether most of a span stands between quotation marks, as a sentence, beside a word of speaking."""
    line_start = folded.rfind("\n", 0, span.start) + 1
    line_end = folded.find("\n", span.end)
    line = folded[line_start : line_end if line_end >= 0 else len(folded)]
    start, end = span.start - line_start, span.end - line_start
    for speech in SPEECH.finditer(line):
        inside = min(end, speech.end()) - max(start, speech.start())
        before = line[max(0, speech.start() - REACH) : speech.start()] if speech["led"] else ""
        after = line[speech.end() : speech.end() + REACH] if speech["ended"] else ""
        if inside * 2 > end - start and SAYS.search(before + after):
            return True
    return False
