"""Who says it: a draft that puts a claim in another's mouth than the source does contradicts it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.finding import Verdict
from factcheck.reading.stance_words import SPEECH

if TYPE_CHECKING:
    from factcheck.judging.draftview import SentenceView
    from factcheck.judging.lexicon import Lexicon
    from factcheck.judging.verdict import Decision

_SPEECH = re.compile(f"^(?:{'|'.join(sorted(SPEECH, key=len, reverse=True))})")
_ACCORDING = re.compile(r"(?:据|根据|按照|按)$")
SPEAKERS = ("person", "organization")


def speakers_of(sentence: SentenceView, lexicon: Lexicon) -> list[str]:
    """Who the sentence says says it: X表示, 据X统计."""
    said = []
    for hit in sentence.names:
        if lexicon.kind(hit.entry) not in SPEAKERS:
            continue
        start, end = hit.start - sentence.start, hit.end - sentence.start
        if _SPEECH.match(sentence.folded[end:]) or _ACCORDING.search(sentence.folded[:start]):
            said.append(lexicon.canonical(hit.entry))
    return said


def misattributed(decision: Decision, sentence: SentenceView, lexicon: Lexicon) -> Decision:
    """The decision, turned where the sentence names a speaker that the claim does not have."""
    if decision.verdict is not Verdict.SUPPORTED or decision.first is None:
        return decision
    held = [lexicon.canonical(name) for name in decision.first.claim.speaker]
    said = speakers_of(sentence, lexicon)
    if not held or not said or set(said) & set(held):
        return decision
    if any(name in decision.first.explaining for name in said):
        return decision
    return replace(decision, verdict=Verdict.CONTRADICTED, code="other-speaker")
