"""Whether a draft says a figure in a source's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording import unexplained

if TYPE_CHECKING:
    from factcheck.judging.claimview import ClaimView
    from factcheck.judging.draftview import SentenceView
    from factcheck.reading.mention import Mention

WORD_FOR_WORD = 6  # characters of a quote that nobody writes by chance


def within_quote(mention: Mention, sentence: SentenceView, view: ClaimView) -> bool:
    """Whether the mention's clause stands word for word in one of a claim's quotes, or holds one whole."""
    clause = sentence.clause_of(mention.start)
    said = sentence.slice(clause.start, clause.end).strip()
    figure = sentence.slice(mention.start, mention.end)
    if len(said) < WORD_FOR_WORD or (mention.kind == "date" and said == figure):
        return False  # a date by itself is nobody's words
    quotes = [quote for quote in view.quotes if figure in quote]
    whole = [q for q in quotes if len(q) > 2 * WORD_FOR_WORD or 2 * len(q) > len(said)]
    return any(said in q for q in quotes) or any(_stands_alone(q, mention, sentence, view) for q in whole)


def _stands_alone(quote: str, mention: Mention, sentence: SentenceView, view: ClaimView) -> bool:
    """Whether the sentence holds a whole quote around the mention, with nothing before it that narrows it."""
    at = sentence.folded.find(quote)
    if not 0 <= at <= mention.start - sentence.start < at + len(quote):
        return False
    clause = sentence.clause_of(sentence.start + at)
    before = sentence.masked(clause.start, sentence.start + at) if clause.start < sentence.start + at else ""
    return all(end - start < 2 for start, end in unexplained(before, view.explaining))
