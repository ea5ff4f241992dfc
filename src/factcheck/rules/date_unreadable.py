"""A date of a reference, or a day of review, cannot be read.

What it does
    Reads `issued` and `accessed` of references in all of CSL's writings, and `review_by` of claims.

Why it is bad
    今年 and 去年 in a text are counted from its date: without it they mean nothing.

Wrong
    issued: 2024-13

Right
    issued: 2024-12
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.base.source import is_day, read_date
from factcheck.problem import Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (("sources/references.yaml", "issued: 2024-12-20", "issued: 2024-13"),),
        at=("sources/references.yaml:6:11",),
    ),
    Example((("sources/references.yaml", "issued: 2024-12-20", "issued: {date-parts: [[2024, 12, 20]]}"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    for source in facts.sources.values():
        for key in ("issued", "accessed"):
            if key in source.csl and read_date(source.csl[key]) is None:
                message = f"{key} of {source.id} is not a date; write 2024, 2024-08 or 2024-08-29"
                yield Found(source.at(key), message)
    for claim in facts.claims:
        if claim.review_by and not is_day(claim.review_by):
            message = f"review_by of {claim.id} is not a day; write it as 2024-08-29"
            yield Found(claim.at("review_by"), message, (claim.id,))
