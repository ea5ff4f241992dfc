"""Judging one quantity, rank or date of a draft: the claims it can be held against, and how they stand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import Agreement, ValueRelation, agrees, comparable_kinds, family
from factcheck.judging.comparing.apart import numbered_otherwise, told_apart
from factcheck.judging.comparing.beyond import RESTRICTS
from factcheck.judging.comparing.comparable import (
    Fit,
    Fitted,
    SubjectFit,
    home_of,
    of_a_wider_region,
    subject_fit,
    wording_fit,
)
from factcheck.judging.comparing.elsewhere import (
    leads_with_another,
    of_a_part,
    of_one_of_them,
    of_what_leads,
    owned_by_another,
    within,
)
from factcheck.judging.comparing.leads import among_others, begins_with_a_stranger, led_by
from factcheck.judging.comparing.measured import unless_measured_from_elsewhere
from factcheck.judging.comparing.plainly import plainly_named
from factcheck.judging.comparing.stages import is_difference
from factcheck.judging.comparing.undone import undone
from factcheck.judging.figures.admitted import admitted_of, allows_period, names_period_and_basis
from factcheck.judging.figures.against import itself
from factcheck.judging.figures.beside import carried_words, said_elsewhere
from factcheck.judging.figures.changing import (
    agreement_of,
    another_bound,
    follows_a_level,
    of_another_role,
    of_one_sort,
    outcome_as_target,
    stated_change,
    value_for,
)
from factcheck.judging.figures.implied import by_unit, event_told, goes_on_alike, measured_otherwise
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
from factcheck.judging.figures.parts import part_or_whole
from factcheck.judging.figures.ratios import of_the_two, unless_turned
from factcheck.judging.figures.spans import unless_bounded_otherwise
from factcheck.judging.figures.things import distant_from_another, is_ratio_to_a_name, ranks_by_another
from factcheck.judging.figures.timing import measured_from_elsewhere
from factcheck.judging.figures.unnamed import of_one_thing, of_several, of_the_targets, speaks_for_itself
from factcheck.judging.figures.verbatim import within_quote
from factcheck.judging.finding import Step
from factcheck.judging.wording.tables.contraries import BALANCES, COMPARISONS
from factcheck.judging.wording.tables.undone import UNDONE
from factcheck.judging.wording.wording import names_entity, unexplained
from factcheck.reading.stance import role_of

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.candidates import Candidates
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention

ENOUGH = 0.5  # of wording and subject together: the claim is about this
LEAST = 0.4  # less than that: it is about something else
SURE = 0.55  # enough to say that the source contradicts
UNNAMED = (SubjectFit.UNNAMED, SubjectFit.CARRIED)
POINTING_AT = "该此本这那其全各每"
LEAST_NAME = 3  # characters of what may be the name of another subject
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
    steps: list[Step] = []
    aside = is_ratio_to_a_name(mention, sentence) or is_difference(mention, sentence)
    if aside and not any(
        within_quote(mention, sentence, v) or of_the_two(v, mention, sentence) for v in views
    ):
        return Weighed((), "nothing-comparable", (), ())
    mention = itself(mention, sentence)
    change = stated_change(mention, sentence)
    fits = unless_added_up(_fitting(mention, sentence, views, lexicon, steps), mention, sentence)
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


def _fitting(
    mention: Mention, sentence: SentenceView, views: Candidates, lexicon: Lexicon, steps: list[Step]
) -> list[Fitted]:
    fits: list[Fitted] = []
    unnamed: list[tuple[ClaimView, Fit]] = []
    change = stated_change(mention, sentence)
    turned = change.mode == "by"
    carried = cache(partial(carried_words, mention, sentence, views, turned=turned))
    echoed = cache(partial(said_elsewhere, mention, sentence, views, turned=turned))
    home = cache(partial(home_of, sentence, views))
    for candidate in views:
        value = value_for(candidate, mention, change) if turned else mention.value
        held = candidate.value
        if held is None or value is None or not comparable_kinds(held, value):
            continue
        view = candidate.as_change if turned else candidate
        quoted = agrees(held, value) and _is_quoted(view, mention, sentence, views)
        if quoted or of_the_two(view, mention, sentence):
            steps.append(Step(view.claim.id, "word for word" if quoted else "of the same two"))
            fits.append(Fitted(view, Fit(1.0), 1.0))
            continue
        subject = subject_fit(view, sentence, mention, lexicon, home)
        if subject is SubjectFit.OTHER:
            steps.append(Step(view.claim.id, "another subject"))
            continue
        named = sentence.paired.get(mention.start) == view.attribute
        fit = Fit(1.0) if named else wording_fit(view, sentence, mention, echoed, carried, home)
        told = event_told(view, sentence, mention, views.views)
        if told is False:
            steps.append(Step(view.claim.id, "another event"))
            continue
        told = told or goes_on_alike(view, sentence, mention)
        if subject is SubjectFit.NAMED and (told or by_unit(view, sentence, mention, fit, views.views)):
            fit = Fit(1.0, fit.shared, contraries=fit.contraries, implied=True)
        fit = _as_meant(view, fit, mention, sentence, named=subject is SubjectFit.NAMED)
        if subject is SubjectFit.UNNAMED and not speaks_for_itself(view, fit, mention, sentence):
            steps.append(Step(view.claim.id, f"subject not named, {fit.shared} characters shared"))
            unnamed.append((view, replace(fit, whose=False)))
            continue
        entity = subject is not SubjectFit.NAMED and any(
            names_entity(word) or _is_of_its_kind(view, word) for word in fit.added
        )
        if entity or (subject in UNNAMED and sentence.unknown is None and _of_a_stranger(view, sentence)):
            steps.append(Step(view.claim.id, f"another subject: {' '.join(fit.added)}".rstrip(": ")))
            continue
        fit = replace(fit, whose=subject is not SubjectFit.UNNAMED)
        score = _score(fit, subject, of_order=family(held) == "order")
        steps.append(
            Step(
                view.claim.id, f"{subject.name.lower()} {fit.score:.2f} → {score:.2f} +{' '.join(fit.added)}"
            )
        )
        if score < LEAST:
            continue
        if word := _of_another_thing(view, subject, sentence, mention, lexicon):
            steps.append(Step(view.claim.id, f"another thing: {word}"))
            continue
        fits.append(Fitted(view, fit, score))
    return [*fits, *of_one_thing(unnamed, fits)]


def _is_quoted(view: ClaimView, mention: Mention, sentence: SentenceView, views: Candidates) -> bool:
    """Whether a figure is said of a claim's subject in a source's own words."""
    if not within_quote(mention, sentence, view) or of_a_wider_region(view, sentence, mention):
        return False
    return not (_of_a_stranger(view, sentence) or _told_of_its_like(view, sentence, views))


def _as_meant(view: ClaimView, fit: Fit, mention: Mention, sentence: SentenceView, *, named: bool) -> Fit:
    """The fit, of what is turned round or only follows as if it were said in the claim's words."""
    if follows_a_level(view, fit, mention, sentence):
        return replace(fit, score=1.0)
    denial = fit.added and {*fit.added} <= {*UNDONE}
    if denial and undone(view, sentence, mention.end) is not None:
        return replace(fit, score=min(1.0, fit.score + RESTRICTS * len(fit.added)), added=())
    order = view.value is not None and family(view.value) == "order"
    if named and fit.contraries and (order or {*fit.contraries} <= {*COMPARISONS, *BALANCES}):
        against = len(fit.contraries) + len({*fit.added} & {*BALANCES})
        return replace(fit, score=min(1.0, fit.score + RESTRICTS * against))
    return fit


def _of_another_thing(
    view: ClaimView, subject: SubjectFit, sentence: SentenceView, mention: Mention, lexicon: Lexicon
) -> str:
    """The word by which a figure is of another thing than the claim; "" when there is none."""
    owner = owned_by_another(view, sentence, mention, lexicon) if subject in UNNAMED else ""
    at = mention.start
    return (
        owner
        or told_apart(view, sentence, at)
        or led_by(view, sentence, at)
        or among_others(view, sentence, at)
        or of_what_leads(view, sentence, at)
        or within(view, sentence, at)
        or leads_with_another(view, sentence, at)
        or of_a_part(view, sentence, at)
        or of_one_of_them(view, sentence, at)
        or measured_otherwise(view, sentence, mention)
        or part_or_whole(view, mention, sentence)
        or ranks_by_another(view, sentence, mention)
        or distant_from_another(view, sentence, mention)
        or measured_from_elsewhere(view, sentence, mention)
    )


def _score(fit: Fit, subject: SubjectFit, *, of_order: bool) -> float:
    """How well a claim fits, by its wording and its subject; a rank may be given without its attribute."""
    score = fit.score * (1.0 if subject.value >= 0.9 else subject.value + 0.1)
    return max(score, 0.7) if fit.bare and of_order and subject is not SubjectFit.UNNAMED else score


def _is_of_its_kind(view: ClaimView, word: str) -> bool:
    """Whether a word names another of what the subject is, as its last character says: 柏原站, for 松间站."""
    kind = view.subject[-1:]
    named = len(word) >= LEAST_NAME and word.endswith(kind) and word[0] not in POINTING_AT
    return named and kind.isalpha() and not all(char in view.subject for char in word)


def _of_a_stranger(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a sentence that does not name a claim's subject speaks of somebody whom no claim knows."""
    other = sentence.unknown is not None or _begins_with_another(view, sentence)
    other = other or bool(numbered_otherwise(view, sentence.glossed.text))
    return other and not sentence.places_of(view.subject_forms)


def _told_of_its_like(view: ClaimView, sentence: SentenceView, views: Candidates) -> bool:
    """Whether a sentence names another subject of the attribute, and not the one that a source says it of."""
    if sentence.speaks_of(view.subject_forms, view.subject):
        return False
    others = (v for v in views if v.attribute == view.attribute and v.subject != view.subject)
    return any(sentence.places_of(v.subject_forms) for v in others)


def _begins_with_another(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a sentence begins with the name of another of the subject's kind, or, right before its date,
    with a name that the claim knows nothing of.
    """
    kinds = (None, view.subject_kind, *(("place",) if view.subject_kind == "event" else ()))
    if any(kind in kinds for kind in sentence.strange):
        return True
    first = sentence.mentions[0] if sentence.mentions else None
    if first is None or first.kind != "date":
        return False
    if begins_with_a_stranger(view, sentence):
        return True
    lead = sentence.masked(sentence.start, first.start).strip()
    return len(lead) >= LEAST_NAME and unexplained(lead, view.explaining) == ((0, len(lead)),)


def _of_its_change(view: ClaimView, fit: Fit, mention: Mention, sentence: SentenceView) -> bool:
    """Whether both are an end of one change, told in the claim's own words: 从千卡扩展至万卡."""
    start = mention.start - sentence.start
    role = role_of(sentence.folded, start, mention.end - sentence.start)
    return bool(role) and role == view.role and not fit.added and fit.score >= SURE
