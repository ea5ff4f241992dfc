"""A claim is past its day of review.

What it does
    Compares `review_by` with the day of the run.

Why it is bad
    Offices, prices and rankings change. Somebody said by when this one was to be looked at again.

Wrong
    review_by: 2024-06-30                       # and it is July

Right
    review_by: 2025-06-30                       # after looking
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.base.source import is_day
from factcheck.problem import Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example(
        (("claims/library.yaml", "certainty: target", "certainty: target\n  review_by: 2024-12-31"),),
        at=("claims/library.yaml:56:14",),
    ),
    Example((("claims/library.yaml", "certainty: target", "certainty: target\n  review_by: 2025-01-02"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    today = facts.today.isoformat()
    for claim in facts.sound:
        if (
            claim.review_by
            and is_day(claim.review_by)
            and claim.review_by < today
            and claim.status != "retracted"
        ):
            message = f"{claim.id} was to be reviewed by {claim.review_by}; look at it, then set a new day"
            yield Found(claim.at("review_by"), message, (claim.id,))
