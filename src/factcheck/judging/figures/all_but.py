"""Figures of what should have been, or all but was: 本应达到80亿元 does not say that it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.undone import ALL_BUT, INSTEAD
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

_NEAR = 16
_BEFORE = lazy_pattern(f"(?P<word>{'|'.join(ALL_BUT)})(?:(?!{'|'.join(INSTEAD)})[^,。;:!?]){{0,10}}$")


def all_but(view: ClaimView, sentence: SentenceView, mention: Mention) -> str:
    """The word by which a figure is of what never was, where a claim tells it as a fact; or ""."""
    before = _BEFORE.search(sentence.folded[max(0, mention.start - _NEAR) : mention.start])
    if before is None or view.claim.certainty != "asserted":
        return ""
    told = any(word in text for text in (view.statement, *view.quotes) for word in ALL_BUT)
    return "" if told else before["word"]
