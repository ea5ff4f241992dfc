"""Judging one quantity, rank or date of a draft: the claims it can be held against, and how they stand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import Agreement, ValueRelation
from factcheck.judging.comparing.measured import unless_measured_from_elsewhere
from factcheck.judging.comparing.plainly import plainly_named
from factcheck.judging.comparing.stages import is_difference
from factcheck.judging.figures.admitted import admitted_of, allows_period, names_period_and_basis
from factcheck.judging.figures.against import itself
from factcheck.judging.figures.changing import (
    agreement_of,
    another_bound,
    of_another_role,
    of_one_sort,
    outcome_as_target,
    stated_change,
)
from factcheck.judging.figures.fits import fitting
from factcheck.judging.figures.nearest import (
    by_its_own_name,
    most_closely_named,
    most_fully_said,
    of_a_turned_balance,
    of_its_own_unit,
    of_the_named_index,
    of_the_named_scope,
    unless_added_up,
)
from factcheck.judging.figures.ratios import of_the_two, unless_turned
from factcheck.judging.figures.spans import unless_bounded_otherwise
from factcheck.judging.figures.things import is_ratio_to_a_name
from factcheck.judging.figures.unnamed import of_several, of_the_targets
from factcheck.judging.figures.verbatim import within_quote
from factcheck.reading.stance import role_of

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.candidates import Candidates
    from factcheck.judging.comparing.comparable import Fit
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.finding import Step
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention

ENOUGH = 0.5  # of wording and subject together: the claim is about this
SURE = 0.55  # enough to say that the source contradicts
NEAR = 0.12  # claims this close to the best are about the same thing


@dataclass(frozen=True, slots=True)
class FigureHeld:
    """A claim held against a mention: how well it fits, how their values stand to each other."""

    view: ClaimView
    agreement: Agreement
    score: float
    bare: bool
    period_named: bool
    basis_named: bool
    plain: float = 1.0


@dataclass(frozen=True, slots=True)
class Weighed:
    """`held` are the comparable claims; `missed` says what the nearest others failed on."""

    held: tuple[FigureHeld, ...]
    missed: str
    near: tuple[ClaimView, ...]
    steps: tuple[Step, ...]


def weigh(mention: Mention, sentence: SentenceView, views: Candidates, lexicon: Lexicon) -> Weighed:
    """The claims that are comparable with `mention`, each with its agreement."""
    aside = is_ratio_to_a_name(mention, sentence) or is_difference(mention, sentence)
    if aside and not any(
        within_quote(mention, sentence, v) or of_the_two(v, mention, sentence) for v in views
    ):
        return Weighed((), "nothing-comparable", (), ())
    mention = itself(mention, sentence)
    change = stated_change(mention, sentence)
    found, steps = fitting(mention, sentence, views, lexicon)
    fits = unless_added_up(found, mention, sentence)
    fits = of_one_sort(fits, mention, change, ENOUGH)
    fits = [one for one in fits if not of_another_role(one.view, mention, sentence)] or fits
    fits = of_its_own_unit(most_fully_said(of_a_turned_balance(fits, mention, sentence)), mention)
    best = max((one.score for one in fits), default=0.0)
    if best < ENOUGH:
        return Weighed((), "nothing-comparable", (), tuple(steps))
    bare = all(one.fit.bare for one in fits if one.score >= best)
    leaders = {v.key for v, f, score in fits if score >= best - (0.3 if bare and f.bare else NEAR)}
    about = [one for one in fits if one.view.key in leaders]
    if of_several(about) and not (about := of_the_targets(fits, mention, sentence)):
        about = [one for one in fits if one.view.key in leaders]
        return Weighed((), "whose", tuple(one.view for one in about), tuple(steps))
    about = most_closely_named(about, sentence.own_words(mention))
    about = of_the_named_scope(of_the_named_index(about, mention, sentence), mention, sentence)
    about = by_its_own_name(about, mention, sentence)
    admitted, missed = admitted_of(mention, sentence, about, steps)
    if missed == "target" and not admitted:
        about = of_the_targets(fits, mention, sentence) or about
        admitted, missed = admitted_of(mention, sentence, about, steps)
    held = tuple(
        FigureHeld(
            v,
            _agreement(v, f, mention, sentence),
            s,
            f.bare,
            *names_period_and_basis(v, mention, sentence),
            1.0
            if f.bare or f.contraries or f.implied or _of_its_change(v, f, mention, sentence)
            else plainly_named(v, sentence, mention),
        )
        for v, f, s in admitted
    )
    outcomes = [v for v, _, _ in about if not v.target and allows_period(v, mention, sentence)]
    held = tuple(
        replace(h, agreement=Agreement(ValueRelation.EXCLUDES))
        if h.view.target and (outcome_as_target(h.view, outcomes, mention) or another_bound(h.view, mention))
        else h
        for h in held
        if h.agreement.relation is not ValueRelation.OTHER
    )
    return Weighed(held, missed, tuple(v for v, _, _ in about), tuple(steps))


def _agreement(view: ClaimView, fit: Fit, mention: Mention, sentence: SentenceView) -> Agreement:
    """How the values stand; of two changes, as far as both are measured from the same."""
    agreement = unless_turned(agreement_of(view, fit, mention, sentence), view, mention, sentence)
    agreement = unless_bounded_otherwise(agreement, view, mention)
    changes = view.change.mode == "by" == stated_change(mention, sentence).mode
    return unless_measured_from_elsewhere(agreement, view, mention, sentence) if changes else agreement


def _of_its_change(view: ClaimView, fit: Fit, mention: Mention, sentence: SentenceView) -> bool:
    """Whether both are an end of one change, told in the claim's own words: 从千卡扩展至万卡."""
    start = mention.start - sentence.start
    role = role_of(sentence.folded, start, mention.end - sentence.start)
    return bool(role) and role == view.role and not fit.added and fit.score >= SURE
