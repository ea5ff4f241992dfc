"""A date without its year (9月19日) against the day that a claim gives."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import Agreement, ValueRelation, agrees, compare
from factcheck.reading.period import is_yearless
from factcheck.reading.read import read_value
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

_FROM = lazy_pattern("^(?:自从|自從|自|从|從|由)")
SINCE = "起"  # 自2021年|起
_EVERY_YEAR = lazy_pattern(r"(?:每年|逢|历年|年年)的?$")


def compare_dates(held: Value, mention: Mention, sentence: SentenceView) -> Agreement | None:
    """How a date without a year stands to a claim's; None where it has one, or a year that is not known.

    With no year named before, it is of the claim's own year where it agrees, and else of any, or of that of
    the day of writing: what recurs is on another day then.
    """
    said = mention.value
    if said is None or held.kind != "date" or held.tight.low is None:
        return None
    undated = (said.relative or "").startswith("month=")
    of_the_draft = not undated and said.grain == "day" and is_yearless(mention.text)
    if not (undated or of_the_draft) or ".." in (said.relative or ""):
        return None
    if _EVERY_YEAR.search(sentence.slice(sentence.start, mention.start)):
        return None
    known = next((period for one, period in sentence.periods if one is mention), None)
    own = _year(held)
    named = known is not None and (undated or known.first.year != _year(said))
    dated = read_value(f"{known.first.year if known and named else own}年{mention.text}")
    if dated is None:
        return None
    found = compare(held, dated)
    if named or found.relation is ValueRelation.AGREES:
        return found
    return Agreement(ValueRelation.OTHER) if of_the_draft and _year(said) != own else None


def begun_otherwise(view: ClaimView, mention: Mention) -> Agreement | None:
    """How 自2021年起 stands to a later date of a claim: another beginning, where that is one too."""
    held, said = view.value, mention.value
    if held is None or said is None or held.kind != "date" or not mention.text.endswith(SINCE):
        return None
    first = read_value(_FROM.sub("", mention.text.removesuffix(SINCE)))
    if first is None or said.kind != "date" or compare(held, said).relation is not ValueRelation.AGREES:
        return None
    relation = compare(held, first).relation
    if relation is ValueRelation.EXCLUDES:
        return Agreement(ValueRelation.EXCLUDES if SINCE in view.statement else ValueRelation.OTHER)
    return None


def _year(day: Value) -> int:
    return date.fromordinal(int(day.tight.low or 1)).year


def across(view: ClaimView, value: Value, mention: Mention, sentence: SentenceView) -> bool:
    """Whether of the claim's own year, or of none, only the other end of a change is told."""
    said = sentence.period_for(mention)
    if view.across is None or view.period is None or not (said is None or view.period.same(said)):
        return False
    known = (m.value for m in sentence.mentions if m is not mention and m.value is not None)
    return (
        not any(view.value and agrees(view.value, other) for other in known)
        and compare(view.across, value).relation is ValueRelation.AGREES
    )
