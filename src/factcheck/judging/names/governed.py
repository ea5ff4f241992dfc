"""Whether the word that governs a name in a claim governs it in a draft too: 不|需要|某人, 建成|某线."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import SUBJECT_KINDS
from factcheck.reading.stance import is_target, negator_at

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

VERB = 2  # characters of a word that governs a value
PARTICLES = "的了在于是为有由被"


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
