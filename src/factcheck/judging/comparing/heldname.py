"""How a sentence stands to the names of a claim."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import PASSED_OVER

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView


class Outcome(Enum):
    """How a sentence stands to a claim's names."""

    SAME = "same"
    PART = "part"
    OTHER = "other"
    DENIED = "denied"
    BESIDE = "beside"  # something is asserted of the subject that the claim neither says nor excludes
    MORE = "more"
    SURPASSED = "surpassed"  # it says that a figure is the highest ever, and the claim has a higher one
    REVERSED = "reversed"  # who does it and to whom, or whence and whither, stand the other way round
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class NamedHeld:
    """What the sentence says in place of the claim's names, at [start, end) of the draft."""

    view: ClaimView
    outcome: Outcome
    start: int = 0
    end: int = 0
    text: str = ""
    firm: float = 0.0


def in_draft(sentence: SentenceView, start: int, end: int) -> tuple[int, int]:
    """The span of the draft that [start, end) of a sentence's gloss stands for."""
    low, high = sentence.glossed.origin(start, end)
    said = sentence.folded[low:high].rstrip(PASSED_OVER)
    return sentence.start + low, sentence.start + low + len(said)
