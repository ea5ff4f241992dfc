"""Which claims a figure of a draft may be held against, and why not the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.agrees import agrees, comparable_kinds, family
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
from factcheck.judging.comparing.undone import undone
from factcheck.judging.figures.all_but import all_but
from factcheck.judging.figures.beside import carried_words, said_elsewhere
from factcheck.judging.figures.changing import (
    follows_a_level,
    stated_change,
    value_for,
)
from factcheck.judging.figures.implied import by_unit, event_told, goes_on_alike, measured_otherwise
from factcheck.judging.figures.parts import part_or_whole
from factcheck.judging.figures.ratios import of_the_two
from factcheck.judging.figures.things import distant_from_another, ranks_by_another
from factcheck.judging.figures.timing import measured_from_elsewhere
from factcheck.judging.figures.unnamed import of_one_thing, speaks_for_itself
from factcheck.judging.figures.verbatim import within_quote
from factcheck.judging.finding import Step
from factcheck.judging.wording.tables.contraries import BALANCES, COMPARISONS
from factcheck.judging.wording.tables.undone import UNDONE
from factcheck.judging.wording.wording import names_entity, unexplained

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.beyond import Home
    from factcheck.judging.comparing.candidates import Candidates
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention
    from factcheck.reading.stance import Change
    from factcheck.reading.value import Value

LEAST = 0.4  # of wording and subject together; less than that: it is about something else
UNNAMED = (SubjectFit.UNNAMED, SubjectFit.CARRIED)
POINTING_AT = "该此本这那其全各每"
LEAST_NAME = 3  # characters of what may be the name of another subject


@dataclass(frozen=True, slots=True)
class _Sought:
    """A mention that claims are sought for; what its callables tell is found out once it is asked."""

    mention: Mention
    sentence: SentenceView
    views: Candidates
    lexicon: Lexicon
    change: Change
    carried: Callable[[], str]
    echoed: Callable[[], str]
    home: Home


def fitting(
    mention: Mention, sentence: SentenceView, views: Candidates, lexicon: Lexicon
) -> tuple[list[Fitted], list[Step]]:
    """The claims that a figure may be held against, and what came of each of its kind, in their order."""
    sought = _sought(mention, sentence, views, lexicon)
    fits: list[Fitted] = []
    unnamed: list[tuple[ClaimView, Fit]] = []
    steps: list[Step] = []
    for view, value in _of_its_sort(sought):
        if plainly := _plainly(view, value, sought):
            steps.append(Step(view.claim.id, plainly))
            fits.append(Fitted(view, Fit(1.0), 1.0))
            continue
        subject = subject_fit(view, sentence, mention, lexicon, sought.home)
        told = subject is not SubjectFit.OTHER and event_told(view, sentence, mention, views.views)
        if told is False:
            other = "subject" if subject is SubjectFit.OTHER else "event"
            steps.append(Step(view.claim.id, f"another {other}"))
            continue
        fit = _fit(view, subject, sought, told=bool(told))
        if subject is SubjectFit.UNNAMED and not speaks_for_itself(view, fit, mention, sentence):
            steps.append(Step(view.claim.id, f"subject not named, {fit.shared} characters shared"))
            unnamed.append((view, replace(fit, whose=False)))
            continue
        score = _score(view, fit, subject)
        why_not = _why_not(view, fit, subject, score, sought)
        steps += (Step(view.claim.id, line) for line in why_not.steps)
        if not why_not.excluded:
            fits.append(Fitted(view, replace(fit, whose=subject is not SubjectFit.UNNAMED), score))
    return [*fits, *of_one_thing(unnamed, fits)], steps


def _sought(mention: Mention, sentence: SentenceView, views: Candidates, lexicon: Lexicon) -> _Sought:
    change = stated_change(mention, sentence)
    turned = change.mode == "by"
    carried = cache(partial(carried_words, mention, sentence, views, turned=turned))
    echoed = cache(partial(said_elsewhere, mention, sentence, views, turned=turned))
    home = cache(partial(home_of, sentence, views))
    return _Sought(mention, sentence, views, lexicon, change, carried, echoed, home)


def _of_its_sort(sought: _Sought) -> Iterator[tuple[ClaimView, Value]]:
    """The claims with values of the mention's sort, each with that as the claim would give it."""
    turned = sought.change.mode == "by"
    for view in sought.views:
        value = value_for(view, sought.mention, sought.change) if turned else sought.mention.value
        if view.value is not None and value is not None and comparable_kinds(view.value, value):
            yield view.as_change if turned else view, value


def _plainly(view: ClaimView, value: Value, sought: _Sought) -> str:
    """In what way a claim is plainly what is told, before it is weighed; "" when it is not."""
    same = view.value is not None and agrees(view.value, value)
    if same and _is_quoted(view, sought.mention, sought.sentence, sought.views):
        return "word for word"
    return "of the same two" if of_the_two(view, sought.mention, sought.sentence) else ""


def _fit(view: ClaimView, subject: SubjectFit, sought: _Sought, *, told: bool) -> Fit:
    """How well a claim's words are said; wholly, of a named subject, where its event is `told`."""
    mention, sentence = sought.mention, sought.sentence
    paired = sentence.paired.get(mention.start) == view.attribute
    fit = (
        Fit(1.0)
        if paired
        else wording_fit(view, sentence, mention, sought.echoed, sought.carried, sought.home)
    )
    named = subject is SubjectFit.NAMED
    told = told or goes_on_alike(view, sentence, mention)
    if named and (told or by_unit(view, sentence, mention, fit, sought.views.views)):
        fit = Fit(1.0, fit.shared, contraries=fit.contraries, implied=True)
    return _as_meant(view, fit, mention, sentence, named=named)


class _WhyNot(NamedTuple):
    """Whether a claim is left out, and what an explanation says of it."""

    excluded: bool
    steps: tuple[str, ...]


def _why_not(view: ClaimView, fit: Fit, subject: SubjectFit, score: float, sought: _Sought) -> _WhyNot:
    if _adds_a_subject(view, fit, subject, sought.sentence):
        other = f"another subject: {' '.join(fit.added)}".rstrip(": ")
        return _WhyNot(excluded=True, steps=(other,))
    weighed = f"{subject.name.lower()} {fit.score:.2f} → {score:.2f} +{' '.join(fit.added)}"
    if score < LEAST:
        return _WhyNot(excluded=True, steps=(weighed,))
    word = _of_another_thing(view, subject, sought.sentence, sought.mention, sought.lexicon)
    if word:
        return _WhyNot(excluded=True, steps=(weighed, f"another thing: {word}"))
    return _WhyNot(excluded=False, steps=(weighed,))


def _adds_a_subject(view: ClaimView, fit: Fit, subject: SubjectFit, sentence: SentenceView) -> bool:
    """Whether what a sentence adds to a claim whose subject it does not name is of somebody else."""
    if subject is SubjectFit.NAMED:
        return False
    if any(names_entity(word) or _is_of_its_kind(view, word) for word in fit.added):
        return True
    return subject in UNNAMED and sentence.unknown is None and _of_a_stranger(view, sentence)


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
        or all_but(view, sentence, mention)
    )


def _score(view: ClaimView, fit: Fit, subject: SubjectFit) -> float:
    """How well a claim fits, by its wording and its subject; a rank may be given without its attribute."""
    score = fit.score * (1.0 if subject.value >= 0.9 else subject.value + 0.1)
    of_order = view.value is not None and family(view.value) == "order"
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
