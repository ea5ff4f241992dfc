"""Changes against levels: 增加了1.8万人 is what something grew by, not how much of it there is."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import Agreement, ValueRelation, compare, family
from factcheck.judging.comparing.elsewhere import is_on_a_country, located_elsewhere
from factcheck.judging.drafts.summed import sum_begins
from factcheck.judging.figures.currency import in_its_currency
from factcheck.judging.figures.partly import in_its_part
from factcheck.judging.figures.things import (
    counts_parts,
    dates_another,
    done_otherwise,
    of_a_longer_name,
    of_other_things,
)
from factcheck.judging.figures.yearless import across, begun_otherwise, compare_dates
from factcheck.judging.wording.tables.parts import SUMS
from factcheck.reading.stance import (
    Change,
    change_before,
    is_forecast,
    is_total,
    names_growth,
    names_total,
    role_of,
)
from factcheck.reading.value import Interval, Value
from factcheck.reading.words import HAN_ONES, JOINT
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.comparable import Fit, Fitted
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

RISES, FALLS = Change("up", "by"), Change("down", "by")
RELATIVE = ("%", "[pp]")  # units in which a sign says whether it rose or fell
WHOLE = Fraction(100)
WHOLLY = 0.95  # of a claim's wording: nothing else can be meant
WORLD = ("世界", "全球")
TILL_THEN = ("累计",)
SO_FAR = (
    *"截至 截止 年末 年底 至今 以来 年来 迄今 历年 历届".split(),
)  # said as well of what has come together
_OF_BEFORE = lazy_pattern(r"(?:上一?年|去年|前一年|上期|原来|原先|从前|过去)(?:同期|末|底)?的$")
_NAMED_BEHIND = lazy_pattern(
    r"的(?:同比)?(?:(?P<up>增长|增幅|增速|涨幅|升幅)|下降|降幅|跌幅|下滑)(?=[,;。]|$)"
)
_COMPARED = lazy_pattern(r"比(?![例重率])|较|同比|环比|[从由自]")
_LISTED = lazy_pattern(f"{JOINT}|[前这][两{HAN_ONES[2:]}十]")  # 甲和乙合计, 前五名合计
_IN_ALL = lazy_pattern("(?:总共|一共|合计|共计)(?:有|为|是|达到?)?$")  # but not 总共打进46球
_PART_OF_YEAR = lazy_pattern(r"[0-9一二三四五六七八九〇零]年(?:年?初|[春夏秋冬][天季]?)$")


def stated_change(mention: Mention, sentence: SentenceView) -> Change:
    """What something changed by, as the words or the sign before a figure, or a noun (增速), say."""
    said = change_before(sentence.folded, mention.start - sentence.start, mention.text)
    growth = named_growth(mention, sentence)
    if said.mode == "by" or (said.mode and not growth.mode):
        return said
    if behind := _NAMED_BEHIND.match(sentence.slice(mention.end, sentence.end)):
        return RISES if behind["up"] else FALLS
    signed = _signed(mention, sentence)
    return signed if signed.mode else growth  # 增速为-4.3%


def named_growth(mention: Mention, sentence: SentenceView) -> Change:
    """The change that a noun before a figure in its clause names."""
    start = max(sentence.governing(mention)[0], sum_begins(sentence, mention.start))
    return names_growth(sentence.slice(start, mention.start))


def _signed(mention: Mention, sentence: SentenceView) -> Change:
    """What a sign says: (+12.4%), -4.3%."""
    value = mention.value
    if value is None or value.unit not in RELATIVE or value.number is None:
        return Change()
    if value.number < 0:
        return FALLS
    return RISES if sentence.slice(mention.start - 1, mention.start) == "+" else Change()


def of_one_sort(fits: list[Fitted], mention: Mention, change: Change, least: float) -> list[Fitted]:
    """Of claims on changes and on levels those that a change is held against: levels only where none fits.

    A level of the very figure stays: 降低了41.3% for 降至41.3% is a slip.
    """
    changes = [one for one in fits if one.view.change.mode == "by" and one.score >= least]
    if change.mode != "by" or not changes:
        return fits
    if any(_agrees(view, mention, change) for view, _, _ in changes):
        return [one for one in fits if one.view.change.mode == "by"]
    return [one for one in fits if one.view.change.mode == "by" or _agrees(one.view, mention, change)]


def _agrees(view: ClaimView, mention: Mention, change: Change) -> bool:
    value = value_for(view, mention, change)
    if view.value is None or value is None:
        return False
    return compare(view.value, value).relation is ValueRelation.AGREES


def value_for(view: ClaimView, mention: Mention, change: Change) -> Value | None:
    """A figure as the claim would give it: 增长100% is 翻一番, and the other way round.

    A rate other than the multiple said (增长1.7倍) may be of other years: it is not held against it.
    """
    value, held = in_its_currency(mention, view), view.value
    if value is None or held is None or change.mode != "by":
        return value
    if change == FALLS and value.unit in RELATIVE and value.number is not None and value.number < 0:
        return value.negated()
    sign = -1 if change.direction == "down" else 1
    if held.dimension == "multiple" and value.unit == "%":
        return _shifted(value, Fraction(sign, 100), Fraction(1), "multiple", "倍")
    if held.unit == "%" and value.dimension == "multiple" and view.change.mode == "by":
        rate = _shifted(value, WHOLE, -WHOLE, "percent", "%")
        return rate if compare(held, rate).relation is ValueRelation.AGREES else value
    return value


def _shifted(value: Value, by: Fraction, then: Fraction, kind: str, unit: str) -> Value:
    def moved(interval: Interval) -> Interval:
        low, high, low_open, high_open = interval.scaled(by)
        return Interval(
            None if low is None else low + then, None if high is None else high + then, low_open, high_open
        )

    return replace(
        value,
        kind=kind,
        unit=unit,
        tight=moved(value.tight),
        loose=moved(value.loose),
        number=None if value.number is None else value.number * by + then,
        step=None if value.step is None else abs(value.step * by),
    )


def follows_a_level(view: ClaimView, fit: Fit, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a change of which nothing else is said is that of the level before: 游客58万人次,少了12.6%."""
    if not fit.bare or view.change.mode != "by" or stated_change(mention, sentence).mode != "by":
        return False
    before = [one for one in sentence.given if one[0] <= mention.start]
    if not before:
        return False
    _, subject, names = max(before)
    return subject == view.subject and any(name.endswith(what) for name in names for what in view.changing)


def is_multiple_of_before(mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure is so many times what there was before (是上年的两倍): a change of this year."""
    if mention.value is None or mention.value.dimension != "multiple":
        return False
    return bool(_OF_BEFORE.search(sentence.slice(sentence.start, mention.start)))


def of_another_role(view: ClaimView, mention: Mention, sentence: SentenceView) -> bool:
    """Whether one is what a change began with, and the other what it came to."""
    role = role_of(sentence.folded, mention.start - sentence.start, mention.end - sentence.start)
    if role == "from" != view.role:
        before = sentence.slice(sentence.start, mention.start).removesuffix("的")
        return not (sentence.dated_at(mention) or before.endswith(view.basis_forms or ("|",)))  # 从一审的…
    return role == "to" and view.role == "from"


def agreement_of(view: ClaimView, fit: Fit, mention: Mention, sentence: SentenceView) -> Agreement:
    """How the values stand, with their directions."""
    change = stated_change(mention, sentence)
    value = value_for(view, mention, change)
    if view.value is None or value is None or (view.recurs and value.grain == "year"):
        return Agreement(ValueRelation.OTHER)
    agreement = begun_otherwise(view, mention) or compare_dates(view.value, mention, sentence)
    agreement = agreement or compare(view.value, value)
    agreement = in_its_part(agreement, view.value, mention, sentence)
    same, other = agreement.relation is ValueRelation.AGREES, agreement.relation is ValueRelation.EXCLUDES
    framed = other and any(
        compare(stated, value).relation is ValueRelation.AGREES for stated in view.frame_values
    )
    if framed and not across(view, value, mention, sentence):
        return Agreement(ValueRelation.OTHER)
    if fit.contraries:
        return Agreement(ValueRelation.EXCLUDES if same else ValueRelation.OTHER)
    if (
        same
        and _is_part(sentence.slice(mention.start, mention.end))
        and not _is_part(fold(view.claim.value[0]))
    ):
        return Agreement(ValueRelation.FINER)
    if (same or other) and family(view.value) == "count" and of_other_things(view.value, value):
        return Agreement(ValueRelation.OTHER)
    if other and _told_of_another(view, mention, sentence):
        return Agreement(ValueRelation.OTHER)
    if (same or other) and of_a_longer_name(view, mention, sentence, surely=same):
        return Agreement(ValueRelation.OTHER)
    whose = fit.whose or _of_home(view, fit, mention, sentence)
    if family(view.value) == "order" and other and not whose:
        return Agreement(ValueRelation.OTHER)  # somebody else may well be the first
    if (fit.implied and view.change.mode != "by") or family(view.value) in ("date", "order"):
        return agreement  # 高46米 has not grown by them
    return _with_direction(view, agreement, change, mention, sentence)


def _came_about(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether a claim is a forecast, and a figure told as what came of it, by nobody: it may be otherwise."""
    if view.claim.certainty != "forecast":
        return False
    said = sentence.slice(sentence.start, sentence.clause_of(mention.start).end)
    speakers = (form for name in view.claim.speaker for form in sentence.lexicon.forms(name))
    return not is_forecast(said) and not any(form in said for form in speakers)


def _told_of_another(view: ClaimView, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure that a claim rules out is of other things, another place or other years together."""
    if _came_about(view, sentence, mention) or dates_another(view, sentence, mention):
        return True
    count = view.value is not None and family(view.value) == "count"
    if count and (counts_parts(view, mention, sentence) or done_otherwise(view, mention, sentence)):
        return True
    said = sentence.slice(sentence.start, mention.start)
    figures = any(m.end < mention.start and m.kind != "date" for m in sentence.mentions)
    several = figures or bool(_LISTED.search(said)) or not _IN_ALL.search(said)
    total = several and is_total(said) and not names_total(view.statement)
    elsewhere = located_elsewhere(view, sentence, mention.start)
    return total or elsewhere or _of_all_time(view, mention, sentence)


def _of_all_time(view: ClaimView, mention: Mention, sentence: SentenceView) -> bool:
    """Whether one of them tells what has come together till then, and the other what did in one year."""
    held = any(word in view.statement for word in TILL_THEN)
    clause = sentence.clause_of(mention.start)
    here = sentence.slice(clause.start, clause.end)
    said = any(word in here for word in TILL_THEN)
    so_far = any(word in sentence.folded for word in SO_FAR)
    if said and not held:
        return so_far or not (sentence.period_for(mention) or sentence.carried.period or not view.period)
    in_all = said or any(word in here for word in SUMS)
    period = sentence.period_for(mention) if held else None
    whole = period and view.period and period.grain == "range" and period.same(view.period)
    return held and not (in_all or so_far or period is None or whole)


def _of_home(view: ClaimView, fit: Fit, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a rank in the world that names no country is that of the country the claims are about."""
    clause = sentence.clause_of(mention.start)
    in_world = any(word in sentence.slice(clause.start, mention.end) for word in WORLD)
    elsewhere = [p for p in (*sentence.known_places, *sentence.carried.places) if p not in view.explaining]
    period = sentence.period_for(mention)
    dated = period is not None and view.period is not None and period.same(view.period)
    return (
        in_world
        and is_on_a_country(view)
        and dated
        and not elsewhere
        and not fit.added
        and fit.score >= WHOLLY
    )


def _with_direction(
    view: ClaimView, agreement: Agreement, change: Change, mention: Mention, sentence: SentenceView
) -> Agreement:
    """Up against down is another value; an increase is not the level, nor that of a growth the growth."""
    if view.value is not None and view.value.dimension == "multiple":  # 增长一倍 is read as two times
        return Agreement(ValueRelation.EXCLUDES, "direction") if change == FALLS else agreement
    said = change_before(sentence.folded, mention.start - sentence.start, mention.text)
    growth = named_growth(mention, sentence)
    if agreement.relation is ValueRelation.AGREES:
        if view.change.mode == "by" and view.value and view.value.unit == "%" and _is_left(mention, sentence):
            return Agreement(ValueRelation.EXCLUDES, "direction")
        grows = names_growth(sentence.slice(sentence.start, mention.start))  # 物价涨幅…,实际回落到6.1%
        opposed = _opposed(view.change, change, growth if said.mode != "to" or growth.mode else grows)
        opposed = opposed or _turned(view, said, mention, sentence)
        return Agreement(ValueRelation.EXCLUDES, "direction") if opposed else agreement
    grown = said.mode == "by" and bool(growth.mode)
    apart = change.mode == "by" and (view.change.mode != "by" or grown) and agreement.note != "unit"
    return Agreement(ValueRelation.OTHER) if apart else agreement


def _is_left(mention: Mention, sentence: SentenceView) -> bool:
    """Whether a share is what came to be of what was before: 涨到了原来的30%, which is no growth by it."""
    return bool(_OF_BEFORE.search(sentence.slice(sentence.start, mention.start)))


def _turned(view: ClaimView, said: Change, mention: Mention, sentence: SentenceView) -> bool:
    """Whether it is said to have risen to what it fell to, or fallen; not where another year is compared."""
    clause = sentence.clause_of(mention.start)
    start, end = mention.start - sentence.start, mention.end - sentence.start
    if said.mode != "to" or not view.trend or said.direction in ("", view.trend):
        return False
    based = role_of(sentence.folded, start, end) == "to" or _COMPARED.search(
        sentence.slice(clause.start, mention.start)
    )
    return not based


def _is_part(written: str) -> bool:
    """A season or the beginning of a year: narrower than the year that a reader may have taken it for."""
    return bool(_PART_OF_YEAR.search(written))


def _opposed(held: Change, said: Change, growth: Change) -> bool:
    """Up against down, or by against to."""
    if held.mode == said.mode == "by":
        return held.direction != said.direction
    if said.mode == "by" and not growth.mode:
        return held.mode != "by"
    return held.mode == "by" and said.mode == "to" and not growth.mode


def outcome_as_target(target: ClaimView, outcomes: Sequence[ClaimView], mention: Mention) -> bool:
    """Whether a figure given for a target is what came of it, and lies within the target (5%左右)."""
    value = mention.value
    if (
        value is None
        or target.value is None
        or compare(target.value, value).relation is not ValueRelation.FINER
    ):
        return False
    exact = [v.value for v in outcomes if v.value is not None and v.value.modifier is None]
    return any(compare(one, value).relation is ValueRelation.AGREES for one in exact)


_BOUNDED = ("over", "under", "at-least", "at-most")


def another_bound(target: ClaimView, mention: Mention) -> bool:
    """Whether a target is given with another bound than it has: 6%以内 for 4%以内.

    Of an outcome the weaker bound is as true as the stronger; a target is the very bound.
    """
    if target.value is None or mention.value is None:
        return False
    held, said = target.value.canonical(), mention.value.canonical()
    if held.modifier not in _BOUNDED or said.modifier not in _BOUNDED:
        return False
    if held.number is None or said.number is None or held.dimension != said.dimension:
        return False
    return 2 * abs(Fraction(held.number) - said.number) > (said.step or 0)
