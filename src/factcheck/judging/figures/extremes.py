"""A figure said to be the highest or lowest, ever or of late, against earlier periods: 创历史新高."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.agrees import family
from factcheck.judging.comparing.comparable import covered
from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.wording.tables.extremes import HIGHEST, HOW, LOWEST, SET, SO_FAR
from factcheck.reading.read import read_value
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.candidates import Candidates
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period
    from factcheck.reading.value import Exact, Value


# 历史同期新高 tells of some periods only; 历史最高的一半 is another figure.
_FEW = r"\d{1,2}|[两二三四五六七八九十]{1,3}"
_SINCE = rf"自?(?P<year>\d{{4}})年以来|(?:最?近|过去)?(?P<many>{_FEW})年来|最?近(?P<late>{_FEW})年"
_EXTREME = lazy_pattern(
    rf"(?:(?:{alternatives(SET)})?(?:{alternatives(SO_FAR)}|{_SINCE})的?|(?:{alternatives(SET)}))"
    rf"(?:(?P<high>{alternatives(HIGHEST)})|(?:{alternatives(LOWEST)}))(?=[^\w的]|[为达]|$)"
)
_OVER_PERIODS = lazy_pattern(rf"(?:{alternatives(SO_FAR)}|{_SINCE})的?$")
_HOW = lazy_pattern(f"(?:{alternatives(HOW)}|[^\\w])+")
GRAINS = ("year", "quarter", "month")  # whose figures stand beside those of other years
ENOUGH = 0.5  # of what a claim is about


class Extreme(NamedTuple):
    """[start, end) of the draft says that a figure is the highest, or the lowest.

    It is so `since` a year, or of the last so `many` years; ever where both are 0.
    """

    start: int
    end: int
    highest: bool
    since: int = 0
    many: int = 0

    def is_of(self, period: Period, own: Period) -> bool:
        """Whether it is said of a period as well, which is before the figure's own."""
        first = self.since or (own.first.year - self.many + 1 if self.many else 0)
        return period.last < own.first and period.first.year >= first


def extreme_in(sentence: SentenceView) -> Extreme | None:
    """What a sentence says of an extreme."""
    found = _EXTREME.search(sentence.folded)
    if found is None:
        return None
    many = read_value(f"{found['many'] or found['late']}年") if found["many"] or found["late"] else None
    return Extreme(
        sentence.start + found.start(),
        sentence.start + found.end(),
        bool(found["high"]),
        int(found["year"] or 0),
        int(many.number) if many and many.number else 0,
    )


def is_over_periods(mention: Mention, sentence: SentenceView) -> bool:
    """Whether a superlative compares a thing with itself at other times, not with its like: 近两年最高."""
    if mention.kind != "superlative":
        return False
    return _OVER_PERIODS.search(sentence.slice(sentence.start, mention.start)) is not None


def extremes(views: Candidates, sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claim of an earlier period that goes furthest beyond a figure said to be an extreme.

    Where none does nothing is said: of the periods that no claim tells of nothing is known.
    """
    extreme = extreme_in(sentence)
    mention = _figure_of(extreme, sentence) if extreme else None
    if extreme is None or mention is None or mention.value is None:
        return
    told = [v for v in views.agreeing(mention.value) if _is_meant(v, mention, extreme, sentence)]
    beyond = [other for view in told for other in views if _is_beyond(other, view, extreme)]
    if beyond:
        furthest = max(beyond, key=lambda view: (_size(view, highest=extreme.highest), view.claim.id))
        text = sentence.slice(extreme.start, extreme.end)
        yield NamedHeld(furthest, Outcome.SURPASSED, extreme.start, extreme.end, text, 1.0)


def _figure_of(extreme: Extreme, sentence: SentenceView) -> Mention | None:
    """The last figure before the words in their clause or in the one before; else the first behind them."""
    clause = sentence.clause_of(extreme.start)
    before = sentence.clause_of(max(clause.start - 1, sentence.start))
    behind = sentence.clause_of(min(clause.end + 1, sentence.end - 1))
    figures = [m for m in sentence.mentions if m.value is not None and m.kind != "date"]
    led = [m for m in figures if before.start <= m.start and m.end <= extreme.start]
    if led:
        return led[-1]
    return next((m for m in figures if extreme.end <= m.start < behind.end), None)


def _is_meant(view: ClaimView, mention: Mention, extreme: Extreme, sentence: SentenceView) -> bool:
    """Whether the figure is the claim's, and the words tell of nothing else: 产量达10万吨,产值创新高."""
    period, own = view.period, sentence.period_for(mention)
    if period is None or own is None or not period.same(own) or period.grain not in GRAINS:
        return False
    if view.value is None or family(view.value) == "order" or _is_open(view):
        return False
    if sentence.slice(extreme.start, extreme.end) in view.explaining:
        return False  # its own source says so
    start = sentence.clause_of(extreme.start).start
    since = max(start, mention.end) if mention.end <= extreme.start else start
    between = sentence.masked(since, extreme.start)
    for name in (*view.subject_forms, *view.attribute_names):
        between = between.replace(name, "")
    if _HOW.sub("", between) or covered(view, sentence.glossed.text) < ENOUGH:
        return False
    return sentence.speaks_of(view.subject_forms, view.subject)


def _is_open(view: ClaimView) -> bool:
    """Whether it is no plain level: a forecast, or by how much something grew or fell."""
    claim = view.claim
    return (
        view.change.mode == "by"
        or claim.certainty != "asserted"
        or claim.negated
        or claim.status == "disputed"
    )


def _is_beyond(other: ClaimView, view: ClaimView, extreme: Extreme) -> bool:
    """Whether another claim on the same gives more (or less) for an earlier period as long."""
    if other.key != view.key or _is_open(other) or other.value is None or view.value is None:
        return False
    if (other.claim.basis, other.claim.scope) != (view.claim.basis, view.claim.scope):
        return False
    if other.claim.id in view.claim.differs or view.claim.id in other.claim.differs:
        return False
    if other.period is None or view.period is None or other.period.grain != view.period.grain:
        return False
    if not extreme.is_of(other.period, view.period) or _sort(other.value) != _sort(view.value):
        return False
    its, own = other.value.canonical(), view.value.canonical()
    low, high = (its.tight.low, own.tight.high) if extreme.highest else (own.tight.low, its.tight.high)
    return low is not None and high is not None and low > high


def _sort(value: Value) -> tuple[str | None, ...]:
    return value.kind, value.dimension, value.unit, value.per


def _size(view: ClaimView, *, highest: bool) -> Exact:
    tight = view.value.canonical().tight if view.value else None
    bound = (tight.low if highest else tight.high) if tight else None
    return 0 if bound is None else bound if highest else -bound
