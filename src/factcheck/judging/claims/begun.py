"""What a claim tells of the year before a change: 由2010年的45公里增加到831公里 gives 45公里 for 2010."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.judging.wording.digits import years_in_digits
from factcheck.reading.read import read, read_value
from factcheck.reading.stance import changes_to
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Text

if TYPE_CHECKING:
    from factcheck.base.claim import Claim

_THEN = lazy_pattern(r"[由从自](?P<year>[12]\d{3})年[末底]?的?(?:约|仅有?|不足)?$")
_NOW = lazy_pattern(r"(?:[12]\d{3})年[末底]?的?(?:约|近|超过?)?$")


def begun(claim: Claim) -> Claim | None:
    """The claim on what its value was in the year before it changed, if it tells that; else None."""
    level = claim.period and claim.certainty == "asserted" and len(claim.value) == 1
    if not level or claim.negated or not any(word in claim.statement for word in "由从自"):
        return None
    value = read_value(claim.value[0])
    if value is None or value.kind == "date":
        return None
    said = years_in_digits(fold(claim.statement))
    figures = [m for m in read(Text(claim.statement)) if m.kind != "date" and m.value is not None]
    for one, other in pairwise(figures):
        then = _THEN.search(said, max(0, one.start - 12), one.start)
        between = _NOW.sub("", said[one.end : other.start])
        if then is None or one.value is None or other.value is None or not changes_to(between):
            continue
        alike = (one.kind, one.value.dimension) == (other.kind, other.value.dimension)
        if alike and other.value.number == value.number and then["year"] not in claim.period:
            return claim._replace(value=(one.text,), period=then["year"])
    return None
