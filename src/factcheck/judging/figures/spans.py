"""From when and till when: 到1990年为止 and 1974年至1983年 are no 1974年至1982年, which lies within them."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import Agreement, ValueRelation
from factcheck.judging.wording.wording import MEMORY
from factcheck.reading.read import read
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Text

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Interval, Value

SPAN, YEAR = "range", 365  # days of the shortest
_FROM = lazy_pattern(r"^(?:自从?|从)|(?:起|以来|开始)$")
_TILL = lazy_pattern(r"(?:为|而)?止$")
_AROUND = lazy_pattern(r"^(?:自从?|从|截?至|到|直[至到])|(?:[为而]?止|起|以来|开始)$")
_VAGUE = ("世纪", "年代", "前", "后", "间")  # of spans that are named by what they lie within


def unless_bounded_otherwise(agreement: Agreement, view: ClaimView, mention: Mention) -> Agreement:
    """The agreement; of a date from or till which something was so, as far as it is the claim's own end.

    Of one date, more may have begun before or ended later than what a claim gives the day of.
    """
    held, said = view.value, mention.value
    if held is None or said is None or said.kind != "date" or not _may_agree(agreement, held):
        return agreement
    text = fold(mention.text)
    if said.grain == SPAN and said.modifier is None:
        apart = held.grain == SPAN and not any(word in text for word in _VAGUE) and not _alike(held, said)
        return Agreement(ValueRelation.EXCLUDES) if apart else agreement
    first, last = bool(_FROM.search(text)), bool(_TILL.search(text))
    if said.modifier not in ("at-least", "at-most") or first is last:
        return agreement
    named = _named(_AROUND.sub("", text))
    end = held.tight.low if first else held.tight.high
    if named is None or end is None or named.low is None or named.high is None:
        return agreement
    if named.low <= end <= named.high:
        return agreement
    return Agreement(ValueRelation.EXCLUDES if held.grain == SPAN else ValueRelation.OTHER)


def _may_agree(agreement: Agreement, held: Value) -> bool:
    """Whether the days of a date and of a claim, taken as such, are not apart."""
    meets = agreement.relation is ValueRelation.FINER and held.kind == "date" and held.grain == SPAN
    return meets or agreement.relation is ValueRelation.AGREES


def _alike(held: Value, said: Value) -> bool:
    """Whether two spans begin in one year and end in one."""
    ends = ((held.tight.low, said.loose.low), (held.tight.high, said.loose.high))
    return all(
        one is None or other is None or abs(Fraction(one) - Fraction(other)) < YEAR for one, other in ends
    )


@lru_cache(maxsize=MEMORY)
def _named(text: str) -> Interval | None:
    """The days of the date that a text names, if it is one."""
    found = read(Text(text))
    value = found[0].value if len(found) == 1 else None
    return value.loose if value is not None and value.kind == "date" else None
