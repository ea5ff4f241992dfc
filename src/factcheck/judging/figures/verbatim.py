"""Whether a draft says a figure in a source's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.wording import unexplained
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.text.text import Text

WORD_FOR_WORD = 6  # characters of a quote that nobody writes by chance


AROUND = 120  # characters before and behind a quote in which its sentence ends
NEXT = 2  # characters behind a figure that say of what it is
_MARKS = "。!?！？\n"


def in_its_sentence(
    figure: tuple[int, int], sentence: SentenceView, source: Text, quote: tuple[int, int]
) -> bool:
    """Whether a figure and what follows it (1997年发射) stand in the sentence that a source's quote is of."""
    said = sentence.slice(figure[0], min(figure[1] + NEXT, sentence.end))
    if not said[-NEXT:].isalpha():
        return False
    return said in sentence_around(source, *quote)


def sentence_around(source: Text, low: int, high: int) -> str:
    """The (folded) sentence of a source around a quote at [low, high), as far as it ends near by."""
    before = source.raw[max(0, low - AROUND) : low]
    after = source.raw[high : high + AROUND]
    start = max((before.rfind(mark) for mark in _MARKS), default=-1) + 1
    end = min((at for mark in _MARKS if (at := after.find(mark)) >= 0), default=len(after))
    return fold(before[start:] + source.raw[low:high] + after[:end])


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
    runs = unexplained(before, view.explaining)  # 工|农业总产值 is another 总产值
    return all(end - start < 2 and end < len(before) for start, end in runs)
