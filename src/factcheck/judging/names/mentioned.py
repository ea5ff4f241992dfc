"""Whom and when a sentence speaks of, beside a claim on names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.comparable import names_another, nearly_named
from factcheck.judging.comparing.compared import only_a_moment
from factcheck.judging.drafts.backward import carries_on

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.period import Period


def period_named(sentence: SentenceView) -> Period | None:
    """The first period that a sentence names, not as part of a name (2008年奥运会)."""
    names = sentence.names
    inside = (any(h.start <= m.start and m.end <= h.end for h in names) for m, _ in sentence.periods)
    return next((p for (_, p), hidden in zip(sentence.periods, inside, strict=True) if not hidden), None)


def speaks_of(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> bool:
    """Whether a sentence is about the claim's subject."""
    text = sentence.glossed.text
    if sentence.speaks_of(view.subject_forms, view.subject):
        return not only_a_moment(sentence, view.subject_forms)
    if sentence.unknown is not None or names_another(view, sentence, lexicon):
        return False
    if view.subject in sentence.carried.subjects[-1:]:
        return carries_on(sentence.folded)
    return nearly_named(view, text)
