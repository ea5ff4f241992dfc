"""What there is in all, told behind what came to it: 新增31家,累计204家."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.parts import SUMMED, SUMS
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.drafts.draftview import SentenceView

_SUMMED = lazy_pattern(alternatives(SUMMED))


def is_summed(text: str) -> bool:
    """Whether a text says that it tells how many there are in all."""
    return bool(_SUMMED.search(text))


def sum_begins(sentence: SentenceView, at: int) -> int:
    """Where the figure ends behind which that at `at` is told as the sum; -1 where it is none."""
    if not is_summed(sentence.folded):
        return -1  # and no figure need be looked at
    before = (m.end for m in reversed(sentence.mentions) if m.end <= at and m.kind != "date")
    last = next(before, -1)
    return last if last >= 0 and is_summed(sentence.slice(last, at)) else -1


def in_its_sum(explaining: str, said: str) -> str:
    """A text with the word by which a claim tells of a sum (累计), where it has another for that (总数)."""
    own = next((word for word in SUMS if word in explaining), "")
    other = next((word for word in SUMS if word in said), "") if own and own not in said else ""
    return said.replace(other, own) if other else said
