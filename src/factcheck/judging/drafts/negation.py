"""Negators beside a name, in the clause it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reading.stance import negator_at

if TYPE_CHECKING:
    from factcheck.judging.drafts.draftview import SentenceView

LONGEST_NEGATOR = 3  # characters
NEGATION_REACH = 10  # characters before a name in which a negator denies it


def negator_before(sentence: SentenceView, before: int) -> int | None:
    """Where a negator stands in the same clause, shortly before."""
    clause = sentence.clause_of(before)
    low = max(clause.start, before - NEGATION_REACH) - sentence.start
    found = negator_at(sentence.folded, low, before - sentence.start)
    return sentence.start + found[0] if found else None


def negator_behind(sentence: SentenceView, end: int) -> bool:
    """Whether what follows a name at `end` is denied of it: 乙没有出席 says nothing against 甲出席."""
    at = end - sentence.start
    found = negator_at(sentence.folded, at, at + LONGEST_NEGATOR)
    return found is not None and found[0] == at
