"""Which claims about one thing a mention can be held against: role, period, target and basis rule out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import ValueRelation, agrees, compare
from factcheck.judging.comparing.comparable import Fitted, period_admits
from factcheck.judging.comparing.targets import targets_differ
from factcheck.judging.drafts.year_before import BY_THE_DAY, year_before
from factcheck.judging.figures.changing import is_multiple_of_before, of_another_role
from factcheck.judging.finding import Step
from factcheck.judging.wording.digits import A_YEAR, years_in_digits
from factcheck.judging.wording.tables.measured import ON_END, POLLS
from factcheck.judging.wording.wording import coverage
from factcheck.reading.period import GRAINS, as_if_in
from factcheck.reading.stance import is_expected, is_future, is_hypothesis, role_of
from factcheck.reading.tables.ranks import TITLES
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Collection

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period

EVENT = 6  # characters behind a year that with it make a name
NAMED = 0.8  # of a basis' characters: the sentence names it
_WORK = lazy_pattern(
    r"《(?P<name>[^》]{2,20})》[^,;。]{0,6}?(?:民调|民意调查|调查|榜|指数|排名|统计|测算|报告|年鉴|数据)"
)


def admitted_of(
    mention: Mention,
    sentence: SentenceView,
    about: list[Fitted],
    steps: list[Step],
) -> tuple[list[Fitted], str]:
    """Those that period, basis and target do not rule out, and why the others were."""
    admitted, missed = [], ""
    unreal = is_hypothesis(sentence.slice(sentence.start, sentence.clause_of(mention.start).end))
    clause = sentence.slice(*sentence.governing(mention))
    expected = is_expected(sentence.slice(sentence.governing(mention)[0], mention.start))
    of_year_before = _of_an_unnamed_year(mention, sentence)
    said_of = next((period for dated, period in sentence.periods if dated is mention), None)
    basis_said = {v.claim.basis for v, _, _ in about if names_basis(v, sentence)}
    for view, fit, score in about:
        reason = ""
        if of_another_role(view, mention, sentence) and not _began_with(view, mention, sentence):
            reason = "role"
        elif of_year_before or (is_future(clause) and _has_come_about(view, said_of)):
            reason = "period"
        elif unreal and not is_hypothesis(view.statement):
            reason = "hypothesis"
        elif expected and view.claim.certainty == "asserted":
            reason = "expected"
        elif targets_differ(view, sentence, mention):
            reason = "target"
        elif not allows_period(view, mention, sentence) and not _began_with(view, mention, sentence):
            reason = "period"
        elif view.claim.basis and _on_another(view, sentence, basis_said):
            reason = "basis"
        if reason:
            missed = missed or reason
            steps.append(Step(view.claim.id, f"another {reason}"))
        else:
            admitted.append(Fitted(view, fit, score))
    return _of_the_carried_period(mention, sentence, admitted), missed or "nothing-comparable"


def _has_come_about(view: ClaimView, said: Period | None) -> bool:
    """Whether a claim tells an outcome; the day of an event may lie ahead, unless that of another year."""
    dated = view.value is not None and view.value.kind == "date"
    over = said is not None and view.period is not None and view.period.last < said.first
    return view.claim.certainty == "asserted" and (not dated or over)


def _of_an_unnamed_year(mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure is 上年的 of a year that the sentence does not name.

    The day of writing does not tell it: what is written of 2025 in 2026 says 上年 for 2024.
    """
    found = year_before(sentence.slice(sentence.start, mention.start))
    if found is None or is_multiple_of_before(mention, sentence):
        return False
    word, at = found
    if word == BY_THE_DAY and sentence.period_for(mention) is not None:
        return False
    return all(dated.start >= sentence.start + at for dated, _ in sentence.periods)


def _began_with(view: ClaimView, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a change that is told of one year began with what the claim gives for an earlier one.

    Another figure tells nothing: the change may have begun in any year.
    """
    start, end = mention.start - sentence.start, mention.end - sentence.start
    period = sentence.period_for(mention)
    if role_of(sentence.folded, start, end) != "from" or period is None or view.period is None:
        return False
    if view.value is None or mention.value is None or view.period.last >= period.first:
        return False
    return compare(view.value, mention.value).relation is ValueRelation.AGREES


def _of_the_carried_period(mention: Mention, sentence: SentenceView, admitted: list[Fitted]) -> list[Fitted]:
    """Those of the period that the sentence before or the heading names, if it names none itself."""
    carried = sentence.carried.period
    if carried is None or sentence.period_for(mention) is not None:
        return admitted
    held = [one for one in admitted if one.view.period is not None and one.view.period.same(carried)]
    return held or admitted


def allows_period(view: ClaimView, mention: Mention, sentence: SentenceView) -> bool:
    if view.value is not None and view.value.kind == "date" and not (view.recurs and mention.kind == "date"):
        return True
    if view.period and (part := sentence.of_some_year(mention)):
        said = as_if_in(part, view.period)
        return said is not None and period_admits(said, view.period, state=False)
    said = sentence.period_for(mention)
    admitted = period_admits(said, view.period, state=False)
    admitted = admitted or _told_as_of_then(view, sentence, said) or _each_year(view, mention, said)
    return admitted or of_an_event(view, sentence, said) or _of_its_season(view, said)


def of_an_event(view: ClaimView, sentence: SentenceView, said: Period | None) -> bool:
    """Whether a year only begins the name of an event that the claim speaks of: 2023年全国田径锦标赛."""
    dated = (mention for mention, period in sentence.periods if period is said)
    named = (sentence.slice(one.start, min(one.end + EVENT, sentence.end)) for one in dated)
    told = years_in_digits(fold(f"{view.claim.statement}|{view.claim.attribute}"))
    return any(len(name) > EVENT and name in told for name in named)


def _told_as_of_then(view: ClaimView, sentence: SentenceView, said: Period | None) -> bool:
    """Whether a claim's own statement says when in its period it was, as the sentence does: 2022年2月."""
    if said is None or view.period is None or not view.period.covers(said):
        return False
    dated = (sentence.slice(m.start, m.end) for m, period in sentence.periods if period is said)
    return any(one in years_in_digits(fold(view.claim.statement)) for one in dated)


def _each_year(view: ClaimView, mention: Mention, said: Period | None) -> bool:
    """Whether a rank that a claim tells of years on end, or what was won in them, is told of one of them."""
    within = said is not None and view.period is not None and view.period.covers(said)
    if not within or mention.kind != "rank" or view.value is None or mention.value is None:
        return False
    won = fold(view.claim.value[0]).endswith(tuple(TITLES))  # 2006年至2010年的总冠军
    told = won or any(word in view.explaining for word in ON_END)
    return told and agrees(view.value, mention.value)


def _of_its_season(view: ClaimView, said: Period | None) -> bool:
    """Whether a part of a year that a sentence names (2025年暑期) is the one that a claim speaks of."""
    if said is None or view.period is None or said.grain in GRAINS:
        return False
    first, last = view.period.first.year, view.period.last.year
    return said.grain in view.explaining and first <= said.first.year <= last


def names_period_and_basis(view: ClaimView, mention: Mention, sentence: SentenceView) -> tuple[bool, bool]:
    """Whether the statement names the claim's period, and its basis."""
    period = sentence.period_for(mention) or sentence.carried.period
    return period is not None and view.period is not None, names_basis(view, sentence)


def _on_another(view: ClaimView, sentence: SentenceView, said: Collection[str]) -> bool:
    """Whether a figure rests on another basis, or on a poll or report whose name the claim does not have."""
    if said:
        return view.claim.basis not in said
    works = [match["name"] for match in _WORK.finditer(sentence.glossed.text)]
    polls = (poll for poll in POLLS if poll in sentence.folded and poll not in view.explaining)
    return any(polls) or any(coverage(name, view.explaining) < NAMED for name in works)


def names_basis(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a sentence names a claim's basis; that of a year (1952年不变价格) counts only whole."""
    text = sentence.glossed.text
    bare = text.replace("的", "")
    return any(
        form.replace("的", "") in bare if A_YEAR.search(form) else coverage(form, text) >= NAMED
        for form in view.basis_forms
    )
