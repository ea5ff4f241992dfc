"""Whether the word that governs a name in a claim governs it in a draft too: 不|需要|某人, 曾任|某官."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import SUBJECT_KINDS
from factcheck.judging.wording.tables.states import HOLDING, NOT_TAKEN_UP
from factcheck.reading.stance import is_target, negator_at
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

VERB = 2  # characters of a word that governs a value
PARTICLES = "的了在于是为有由被"
_HOLDS = lazy_pattern(rf"(?:{alternatives(HOLDING)})[过了]?[《\"'“「]?$")
_LONGEST = 5  # characters of such a verb


def governed_alike(view: ClaimView, sentence: SentenceView, start: int) -> bool:
    """Whether the very word that stands before the value in the claim stands before `start`.

    The sentence must begin with the subject, and what was only aimed at be said to be. Of a list the word
    tells too little: what else stands in it may be of something else.
    """
    text, lexicon = sentence.glossed.text[:start], sentence.lexicon
    first = next((h.entry for h in sentence.names if lexicon.kind(h.entry) in SUBJECT_KINDS), "")
    if len(view.claim.value) > 1 or lexicon.canonical(first) != view.subject:
        return False
    if view.target and not is_target(sentence.folded):
        return False
    for wording in view.wordings[: 1 + len(view.quotes)]:
        verb = wording.text[: wording.value[0]][-VERB:] if wording.value else ""
        if len(verb) == VERB and verb.isalpha() and verb[-1] not in PARTICLES and text.endswith(verb):
            return True
    denied = negator_at(text, max(0, start - VERB), start) if view.claim.negated else None
    return denied is not None and denied[1] == start


def held_alike(view: ClaimView, sentence: SentenceView, start: int) -> bool:
    """Whether an office that a claim says somebody held is said to be held, in whatever verb: 担任过|某官.

    One that he had not in a year of its own he may have had in another.
    """
    text = sentence.glossed.text
    if not _holds(text, start):
        return False
    held = any(wording.value and _holds(wording.text, wording.value[0]) for wording in view.wordings)
    low = max(text.rfind(mark, 0, start) for mark in ",;:。!?") + 1
    if not held or any(word in text[low:start] for word in NOT_TAKEN_UP):
        return False
    return view.period is not None or not sentence.periods or negator_at(text, low, start) is None


def _holds(text: str, start: int) -> bool:
    """Whether right before `start` a text says that somebody holds what follows."""
    return _HOLDS.search(text, max(0, start - _LONGEST), start) is not None
