"""A quoted statement has no speaker.

What it does
    Reports claims without `speaker` whose quote stands inside quotation marks in its source, beside a word
    that says who speaks (表示, 说, 指出, 认为 …), or whose statement begins with who says so (陈章认为,).

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

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.reading.tables import stance
from factcheck.rules import Example
from factcheck.rules.parts.speakers import NOBODY
from factcheck.text.fold import fold, spellings
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

SEVERITY = Severity.WARNING
FLAT = ("claims/library.yaml", "statement: 林一帆说,青石市", "statement: 青石市")
EXAMPLES = (
    Example((("claims/library.yaml", "  speaker: 林一帆\n", ""),), at=("claims/library.yaml:49:14",)),
    Example((("claims/library.yaml", "  speaker: 林一帆\n", ""), FLAT), at=("claims/library.yaml:57:12",)),
    Example((("claims/library.yaml", "  speaker: 林一帆\n", "  speaker: [林一帆]\n"),)),
)

REACH = 60  # characters beside the marks in which the speaker is named
# “……。”陈章说, and 陈章说:“……。”: whole sentences. A quoted word or title (“地基”) is no speech.
SPEECH = lazy_pattern(
    r"[“「](?:(?<=“)(?:[^“”\n]|“[^“”\n]*”){4,}?(?P<in>[。，,.!?！？…])?”|(?<=「)[^「」\n]{4,}?(?P<ended>[。，,.!?！？…])?」)"
)
LED = ("：", ":")  # before the marks
STOP = lazy_pattern(r"[。!?！？\n]")
SAYS = lazy_pattern("|".join(stance.SPEECH))
# 陈章认为, and 据中金测算,: what stands before the first comma ends in a word of speaking, in either script.
HEAD = lazy_pattern(r"([^,，。:：]{4,30})[,，:：]")
OF_A_BASIS = "整理 提及".split()  # what a report does besides speaking


@cache
def _told() -> tuple[str, ...]:
    """What the head ends with, as either script writes it: few heads need be folded."""
    return tuple(chain.from_iterable(map(spellings, (*stance.SPEECH, *OF_A_BASIS))))


def check(facts: Facts) -> Iterator[Found]:
    known = facts.keep(_known)
    for claim in facts.sound:
        if claim.speaker:
            continue
        key = "statement" if _is_told(claim) else _quoted(facts, claim, known)
        if key:
            yield Found(claim.at(key), "these words are somebody's; say whose with speaker:", (claim.id,))


def _is_told(claim: Claim) -> bool:
    """Whether the statement begins with who says so: neither the subject itself nor nobody by name."""
    head = HEAD.match(claim.statement)
    if head is None or not head[1].endswith(_told()):
        return False
    who = fold(head[1])
    if fold(claim.subject) in who:
        return False
    return "《" in who or not any(word in who for word in NOBODY)


def _quoted(facts: Facts, claim: Claim, known: dict[str, list[Span]]) -> str:
    """The key of a quote that is speech in its source; "" when none is."""
    for number, evidence in enumerate(claim.evidence):
        said = known.get(evidence.source)
        if said is None:
            said = known[evidence.source] = _speeches(facts, evidence.source)
        spans = facts.spans(evidence) if said else None
        if said and spans and _is_in(spans[0], said):
            return f"evidence.{number}.quote"
    return ""


def _speeches(facts: Facts, source: str) -> list[Span]:
    """The sentences of a source that stand between quotation marks beside a word of speaking."""
    text = facts.loaded.text(source)
    found = SPEECH.finditer(text.raw) if text else ()
    return [Span(*match.span()) for match in found if _is_speech(match)]


def _known(_: Facts) -> dict[str, list[Span]]:
    return {}


def _is_speech(match: re.Match[str]) -> bool:
    """Whether a word of speaking stands in the rest of the sentence, before the marks or after them."""
    text = match.string
    colon = match.start() - 1
    before = text[max(0, colon - REACH) : colon] if text[max(0, colon) : colon + 1] in LED else ""
    after = text[match.end() : match.end() + REACH] if match["in"] or match["ended"] else ""
    return SAYS.search(fold(STOP.split(before)[-1] + "\n" + STOP.split(after)[0])) is not None


def _is_in(span: Span, speeches: list[Span]) -> bool:
    """Whether most of a span is speech."""
    return any(
        2 * (min(span.end, speech.end) - max(span.start, speech.start)) > span.end - span.start
        for speech in speeches
    )
