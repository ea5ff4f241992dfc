"""Judging who is what: a person's title and body against the claims that say his offices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.comparable import period_admits
from factcheck.judging.named import NamedHeld, Outcome
from factcheck.judging.wording import coverage
from factcheck.reading.tables.titles import OFFICE_ATTRIBUTES
from factcheck.reading.titles import Office, offices_at, split_office
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claimview import ClaimView
    from factcheck.judging.draftview import SentenceView
    from factcheck.judging.lexicon import Lexicon


def is_office(view: ClaimView) -> bool:
    """Whether a claim says what a person is."""
    return view.claim.attribute in OFFICE_ATTRIBUTES and split_office(fold(view.claim.value[0])) is not None


def hold_offices(
    views: Sequence[ClaimView], sentence: SentenceView, lexicon: Lexicon
) -> list[tuple[list[NamedHeld], Office]]:
    """For each office the sentence gives to a person with claims: how they stand to it."""
    judged = []
    for subject in dict.fromkeys(v.subject for v in views):
        mine = [v for v in views if v.subject == subject]
        for office in _offices_of(mine[0], sentence):
            held = [_hold(v, office, sentence, lexicon) for v in mine]
            if all(h.outcome is Outcome.SILENT for h in held):
                held = [
                    replace(h, outcome=Outcome.OTHER)
                    for h in held
                    if _held_by_another(views, office, subject, lexicon)
                ]
            judged.append((_best(held), office))
    return judged


def _held_by_another(views: Sequence[ClaimView], office: Office, subject: str, lexicon: Lexicon) -> bool:
    """Whether the claims give this very office, with its body, to someone else."""
    others = (split_office(fold(v.claim.value[0])) for v in views if v.subject != subject)
    return bool(office.of) and any(
        held and _outcome(held, office, lexicon) is Outcome.SAME for held in others
    )


def _offices_of(view: ClaimView, sentence: SentenceView) -> list[Office]:
    for form in sorted(view.subject_forms, key=len, reverse=True):
        at = sentence.folded.find(form)
        if at >= 0:
            return offices_at(sentence.folded, at, at + len(form))
    return []


def _hold(view: ClaimView, office: Office, sentence: SentenceView, lexicon: Lexicon) -> NamedHeld:
    said = sentence.periods[0][1] if sentence.periods else None
    held = split_office(fold(view.claim.value[0]))
    outcome = Outcome.SILENT
    if held and period_admits(said, view.period, state=True):
        outcome = _outcome(held, office, lexicon)
    start, end = sentence.start + office.start, sentence.start + office.end
    return NamedHeld(view, outcome, start, end, sentence.slice(start, end), 1.0)


def _outcome(held: tuple[str, str], office: Office, lexicon: Lexicon) -> Outcome:
    body, title = held
    same_title, body_fit = _titles_meet(title, office.title), _bodies(body, office.of, lexicon)
    if same_title and body_fit != "other":
        return Outcome.SAME
    if body_fit == "same" or same_title:
        return Outcome.OTHER
    return Outcome.SILENT


def _titles_meet(held: str, said: str) -> bool:
    return held == said or {held, said} in ({"ceo", "首席执行官"}, {"执行长", "首席执行官"})


def _bodies(held: str, said: str, lexicon: Lexicon) -> str:
    """`same`, `other` or `open` (none said) for the bodies of two offices."""
    if not said:
        return "open"
    if not held:
        return "open"
    if lexicon.canonical(held) == lexicon.canonical(said):
        return "same"
    forms = lexicon.forms(held)
    if any(said in form or form in said for form in forms):
        return "same"
    return "same" if max(coverage(said, form) for form in forms) >= 0.6 else "other"


def _best(held: list[NamedHeld]) -> list[NamedHeld]:
    """Those that say the same where any does: a person may hold several offices."""
    same = [h for h in held if h.outcome is Outcome.SAME]
    return same or [h for h in held if h.outcome is Outcome.OTHER]
