"""Whether a figure that contradicts claims is told of another time than they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import family
from factcheck.judging.figures.admitted import names_basis

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention


def of_another_time(views: Sequence[ClaimView], mention: Mention, sentence: SentenceView) -> bool:
    """Whether the text around a figure that has no period speaks of other years than the claims.

    A basis that is named says which claim is meant, whatever was spoken of before.
    """
    era = sentence.carried.era
    if era is None or sentence.period_for(mention) is not None:
        return False
    first = views[0]
    if mention.kind == "date" and sentence.speaks_of(first.subject_forms, first.subject):
        return False  # the date itself is what is said
    if any(names_basis(view, sentence) for view in views):
        return False
    periods = [v.period for v in views]
    return all(p is not None and not p.overlaps(era) for p in periods)


def of_an_unknown_year(
    views: Sequence[ClaimView], mention: Mention, sentence: SentenceView, known: Collection[Mention]
) -> bool:
    """Whether a count is told of a year that no claim knows, and claims tell it of none: it may change."""
    if mention.value is None or family(mention.value) != "count" or any(v.claim.period for v in views):
        return False
    period = sentence.period_for(mention)
    dated = [m for m, p in sentence.periods if p == period]
    return bool(dated) and not any(m in known for m in dated)
