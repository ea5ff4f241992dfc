"""How far is looked for claims to hold a sentence against, and when what is found settles it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.figures.extremes import extreme_in
from factcheck.judging.finding import Verdict
from factcheck.judging.wording.wording import unexplained
from factcheck.reading.period import period_of
from factcheck.reading.years import ANY_YEAR

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.finding import Finding
    from factcheck.reading.period import Period

MANY = 40  # claims of one subject: of more, only the likeliest
_ANY = frozenset(Verdict)
_NAMED = {"name", "assertion"}  # what a finding is of that is of no figure


class Reach(NamedTuple):
    """How many claims a sentence is held against, and which verdicts they can settle.

    `others` are of a named subject, about what the sentence has no word of; `similar` are sought by wording
    alone; `leading` of those bring in the other claims about the same thing. Of those of a named subject none
    is further `behind` the likeliest. Where there are `years`, claims of others are held only if they are
    about an attribute that is named. With `whole` they settle no sentence but one that says what they say.
    """

    settles: frozenset[Verdict]
    others: int
    similar: int
    leading: int
    behind: float = 1.0
    years: frozenset[int] = ANY_YEAR
    whole: bool = False


FIRST = Reach(frozenset({Verdict.SUPPORTED}), others=3, similar=0, leading=0, behind=0.12, whole=True)
NEAR = Reach(frozenset({Verdict.SUPPORTED}), others=3, similar=6, leading=2)
FAR = Reach(_ANY, others=MANY, similar=24, leading=6)
THEN = FAR._replace(settles=_ANY - {Verdict.UNSUPPORTED})


def reaches(sentence: SentenceView) -> tuple[Reach, ...]:
    """How far is looked for claims, step by step until what is found settles the sentence.

    Of figures from several periods the one may be held against the other, and a name against all that is said
    of the subject: for these it takes more than the claims of one attribute then; for an extreme all years.
    """
    if extreme_in(sentence):
        return NEAR, FAR
    periods = _periods(sentence)
    years = _years(sentence, periods)
    first, near = FIRST._replace(years=years), THEN._replace(years=years) if years else NEAR
    return (first, near, FAR) if len({*periods}) == 1 else (near, FAR)


def settles(
    reach: Reach, sentence: SentenceView, found: Collection[Finding], cited: Collection[ClaimView]
) -> bool:
    """Whether claims beyond the reach would say nothing else of a sentence of which that is `found`.

    A date that is itself what a claim says chose none of them.
    """
    if not found or not {finding.verdict for finding in found} <= reach.settles:
        return False
    kinds = {finding.reason.about.get("kind", "") for finding in found}
    if (reach.years or reach.whole) and "date" in kinds:
        return False
    if reach.years and any(_is_a_first(view) and not view.claim.period for view in cited):
        return False  # 1975年,甲成为首位…: the year may be that of another claim
    return not reach.whole or (kinds.isdisjoint(_NAMED) and _is_all(sentence, found, cited))


def _is_a_first(view: ClaimView) -> bool:
    return view.value is not None and view.value.kind in ("rank", "superlative")


def _periods(sentence: SentenceView) -> list[Period | None]:
    """The period of each figure."""
    figures = (m for m in sentence.mentions if m.kind != "date" and m.value is not None)
    return [sentence.period_for(figure) for figure in figures]


def _years(sentence: SentenceView, periods: Sequence[Period | None]) -> frozenset[int]:
    """The years that a sentence tells of; none where it gives a figure of which no year is known."""
    if not periods or None in periods:
        return ANY_YEAR
    dated = [*periods, *(period for _, period in sentence.periods), sentence.carried.period]
    spans = (range(period.first.year, period.last.year + 1) for period in dated if period)
    return ANY_YEAR.union(*spans)


def _is_all(sentence: SentenceView, found: Collection[Finding], cited: Collection[ClaimView]) -> bool:
    """Whether the claims cited say all that a sentence does: its figures, names, dates and words."""
    told = [(finding.start, finding.end) for finding in found]
    for mention in sentence.mentions:
        if mention.kind == "date":
            dated = period_of(mention.value) if mention.value else None
            if dated is None or not all(view.period and view.period.overlaps(dated) for view in cited):
                return False
        elif not any(start <= mention.start < end for start, end in told):
            return False
    names = {name for view in cited for name in (view.subject, view.attribute, view.claim.basis)}
    if any(sentence.lexicon.canonical(hit.entry) not in names for hit in sentence.names):
        return False
    return not unexplained(sentence.glossed.text, "|".join(view.explaining for view in cited))
