"""One of several, of what a claim says is the only one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.relations.roles import unranked
from factcheck.judging.wording.wording import content, coverage

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

SOLE, ONE_OF = "唯一", "之一"
MEASURES = "一件个家座种部项款"
PREDICATE = 0.6  # of a claim's wording without subject and value: the sentence says the same of something


def one_of_many(view: ClaimView, sentence: SentenceView) -> int:
    """Where a sentence says 之一 of what the claim says is 唯一; -1 when it does not."""
    if (
        SOLE not in view.statement
        or SOLE in sentence.folded
        or not predicate_said(view, sentence.glossed.text)
    ):
        return -1
    at = sentence.folded.find(ONE_OF)
    named = any(form in sentence.glossed.text for form in view.subject_forms)
    return sentence.start + at if at >= 0 and named else -1


def not_the_only(view: ClaimView, sentence: SentenceView) -> NamedHeld | None:
    """That a sentence makes one of several (三家上市公司之一) of what a claim says is the only one."""
    start = one_of_many(view, sentence)
    said = [view.core[s:e] for s, e in content(view.core)]
    if start < 0 or not said or not sentence.slice(sentence.start, start).endswith(said[-1].lstrip(MEASURES)):
        return None
    return NamedHeld(view, Outcome.OTHER, start, start + len(ONE_OF), ONE_OF, 1.0)


def predicate_said(view: ClaimView, text: str) -> bool:
    """Whether the sentence says of the subject what the claim does, its value apart; true for a bare 是."""
    if any(len(name) > 1 and unranked(text, name) for name in view.attribute_names):
        return True
    pieces = [view.core[s:e] for s, e in content(view.core)]
    total = sum(map(len, pieces))
    return not total or sum(coverage(p, text) * len(p) for p in pieces) / total >= PREDICATE
