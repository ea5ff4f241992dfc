"""A date without its year (9月19日) against the day that a claim gives."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import Agreement, Relation, compare
from factcheck.reading.read import read_value

if TYPE_CHECKING:
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

_EVERY_YEAR = re.compile(r"(?:每年|逢|历年|年年)的?$")


def compare_dates(held: Value, mention: Mention, sentence: SentenceView) -> Agreement | None:
    """How a date without a year stands to a claim's; None where it has one, or a year that is not known.

    With no year named before, it is of the claim's own year where it agrees, and else of any.
    """
    said = mention.value
    if said is None or held.kind != "date" or held.tight.low is None:
        return None
    if not (said.relative or "").startswith("month=") or ".." in (said.relative or ""):
        return None
    if _EVERY_YEAR.search(sentence.slice(sentence.start, mention.start)):
        return None
    known = next((period for one, period in sentence.periods if one is mention), None)
    year = known.first.year if known else date.fromordinal(int(held.tight.low)).year
    dated = read_value(f"{year}年{mention.text}")
    if dated is None:
        return None
    found = compare(held, dated)
    return found if known or found.relation is Relation.AGREES else None
