"""Whether a figure that contradicts claims is told of another time than they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import family
from factcheck.judging.drafts.baselines import begun_from, held_against, measured_from
from factcheck.judging.figures.admitted import names_basis, of_an_event
from factcheck.judging.wording.wording import content, without_names
from factcheck.text.patterns import lazy_pattern

_SINCE = lazy_pattern(r"(?:^|[,;。])[从自由]?(?P<year>\d{4})年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:初|底)?起")

_ONCE = lazy_pattern(r"曾|一度")

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period


def of_another_time(views: Sequence[ClaimView], mention: Mention, sentence: SentenceView) -> bool:
    """Whether the text around a figure that has no period speaks of other years than the claims.

    A basis that is named says which claim is meant, whatever was spoken of before.
    """
    periods = [v.period for v in views]
    if _over_other_years(periods, mention, sentence) or _later_than(periods, mention, sentence):
        return True
    if mention.kind == "rank" and _once(views, mention, sentence):
        return True
    era = sentence.carried.era
    if era is None or sentence.period_for(mention) is not None:
        return False
    first = views[0]
    if mention.kind == "date" and sentence.speaks_of(first.subject_forms, first.subject):
        return False  # the date itself is what is said
    if any(names_basis(view, sentence) for view in views):
        return False
    return all(p is not None and not _of_era(p, era) for p in periods)


def _once(views: Sequence[ClaimView], mention: Mention, sentence: SentenceView) -> bool:
    """Whether a rank is one that somebody once had (曾获亚军), where the claims tell of none of that sort."""
    clause = sentence.clause_of(mention.start)
    names = [form for view in views for form in view.subject_forms]
    said = _ONCE.search(without_names(sentence.slice(clause.start, mention.start), names))
    dated = sentence.period_for(mention) is not None
    return said is not None and not dated and not any(_ONCE.search(view.explaining) for view in views)


def _of_era(period: Period, era: Period) -> bool:
    """Whether what was spoken of before may be a claim's time: of several years only the very same."""
    return period.same(era) if max(_years(period), _years(era)) > 1 else period.overlaps(era)


def _over_other_years(periods: Sequence[Period | None], mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure is of so many years together (五年新增就业4500万人) as no claim is."""
    before = [m for m in sentence.mentions if m.kind == "duration" and m.end <= mention.start]
    spans = [m.value.number for m in before if m.value and m.value.unit == "a" and _counts(m, sentence)]
    years = next((n for n in reversed(spans) if isinstance(n, int) and n > 1), 0)
    return years > 1 and all(p is not None and _years(p) != years for p in periods)


def _counts(duration: Mention, sentence: SentenceView) -> bool:
    """Whether a number of years says how long something went on, at the head of its clause."""
    clause = sentence.clause_of(duration.start)
    if sentence.slice(duration.end, clause.end).startswith(("后", "前", "之后", "之前", "以后", "以前")):
        return False
    named = [h.end for h in sentence.names if clause.start <= h.start and h.end <= duration.start]
    return not content(sentence.masked(max(named, default=clause.start), duration.start))


def _later_than(periods: Sequence[Period | None], mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure without a date is measured from a year that no claim is later than."""
    from_then = [
        (m, p) for m, p in sentence.periods if held_against(sentence, m) or begun_from(sentence, m, mention)
    ]
    own = [
        m for m, _ in sentence.periods if m.end <= mention.start and all(m is not one for one, _ in from_then)
    ]
    if own or not from_then:
        return False
    if any(sentence.slice(m.end, mention.start) == "的" for m, _ in sentence.periods):
        return False
    first = min(p.last for _, p in from_then)
    return all(p is not None and p.last <= first for p in periods)


def _years(period: Period) -> int:
    return period.last.year - period.first.year + 1


def of_an_unknown_year(
    views: Sequence[ClaimView], mention: Mention, sentence: SentenceView, known: Collection[Mention]
) -> bool:
    """Whether a count is told of a year that no claim knows, and claims tell it of none: it may change."""
    if mention.value is None or family(mention.value) != "count" or any(v.claim.period for v in views):
        return False
    period = sentence.period_for(mention)
    dated = [m for m, p in sentence.periods if p == period]
    if any(of_an_event(view, sentence, period) for view in views):
        return False
    return bool(dated) and not any(m in known for m in dated)


def is_since(view: ClaimView, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure is told from a day on (从2025年起) that is the claim's: no other period's is meant."""
    clause = sentence.clause_of(mention.start)
    head = sentence.slice(sentence.start, clause.start) if clause.start > sentence.start else ""
    said = f"{head}{sentence.slice(clause.start, mention.start)}"
    years = {int(found["year"]) for found in _SINCE.finditer(said)}
    return view.period is not None and years == {view.period.first.year}


def measured_from_elsewhere(view: ClaimView, sentence: SentenceView, mention: Mention) -> str:
    """The year that a multiple or share is told to be of, where the claim's is of another; or ""."""
    dated = next((one for one in sentence.periods if measured_from(sentence, one[0], mention)), None)
    if dated is None:
        return ""
    year = f"{dated[1].first.year}年"
    before = view.period is not None and view.period.first.year - 1 == dated[1].first.year
    return "" if before or year in view.explaining else year
