"""Who lost an office, or only sought it, does not have it; nor does he whose brother or secretary has it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.wording.tables.handed_on import (
    BEHIND_AN_OFFICE,
    CAME_TO_IT,
    GAVE_NOT_UP,
    GIVES_UP,
    LOSES,
    SEEKS,
)
from factcheck.judging.wording.tables.whose import OTHERS_OWN
from factcheck.reading.tables.titles import OFFICE_ATTRIBUTES
from factcheck.reading.titles import is_title, split_office
from factcheck.reading.words import alternatives
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_LOST = lazy_pattern(rf"(?:{alternatives((*GIVES_UP, *LOSES, *SEEKS))})了?(?P<what>[^,;。]{{0,30}})")
_KEPT = lazy_pattern(rf"(?:{alternatives(GAVE_NOT_UP)})[^,;。]{{0,4}}$")
_CAME_TO_IT = lazy_pattern(alternatives(CAME_TO_IT))
_BEHIND = lazy_pattern(rf"(?:{alternatives(BEHIND_AN_OFFICE)})+$")
_OTHERS = lazy_pattern(rf"[》\"'”」]?的(?P<whose>{alternatives(OTHERS_OWN)})")
_TOLD = (Outcome.SAME, Outcome.PART)


def unless_lost(groups: Sequence[Sequence[NamedHeld]], sentence: SentenceView) -> list[list[NamedHeld]]:
    """Claims as held, those beside which a sentence has the office lost, or another of his in it."""
    text = sentence.glossed.text
    lost = _LOST.search(text) is not None
    others = _OTHERS.search(text) is not None
    if not (lost or others):
        return [[*group] for group in groups]
    return [[_as_told(one, text, lost=lost, others=others) for one in group] for group in groups]


def _as_told(one: NamedHeld, text: str, *, lost: bool, others: bool) -> NamedHeld:
    told = one.outcome in _TOLD and (
        (lost and _is_lost(one.view, text)) or (others and _is_anothers(one.view, text))
    )
    return replace(one, outcome=Outcome.BESIDE) if told else one


def _is_lost(view: ClaimView, text: str) -> bool:
    """Whether the office that a claim tells of is the one which a text says is given up or sought."""
    office = _office_of(view)
    if office is None or any(word in view.explaining for word in (*GIVES_UP, *LOSES, *SEEKS)):
        return False
    title, bodies = office
    for found in _LOST.finditer(text):
        if _KEPT.search(text, max(0, found.start() - 8), found.start()):
            continue
        if found[0].startswith(SEEKS) and _CAME_TO_IT.search(text):
            continue
        what = _BEHIND.sub("", found["what"])
        body = what.removesuffix(title).removesuffix("的")
        if what.endswith(title) and (not body or any(body in form or form in body for form in bodies)):
            return True
        if not what:
            low = max(text.rfind(mark, 0, found.start()) for mark in ",;。") + 1
            return title in text[low : found.start()]
    return False


def _office_of(view: ClaimView) -> tuple[str, tuple[str, ...]] | None:
    """The title that a claim gives somebody, and the forms of the body; None where it gives none."""
    attribute = fold(view.claim.attribute)
    if attribute in OFFICE_ATTRIBUTES:
        told = split_office(fold(view.claim.value[0]))
        return (told[1], (told[0],)) if told else None
    return (attribute, view.subject_forms) if is_title(attribute) else None


def _is_anothers(view: ClaimView, text: str) -> bool:
    """Whether each name of a claim on no person stands only before one of his own: 由甲的弟弟创办."""
    if view.subject_kind == "person":
        return False  # 甲是乙的学生 tells of both
    places = [(at, len(form)) for forms in view.value_forms for form in forms if (at := text.find(form)) >= 0]
    told = [_OTHERS.match(text, at + size) for at, size in places]
    again = (text.find(text[at : at + size], at + size) >= 0 for at, size in places)
    return bool(told) and all(one and one["whose"] not in view.explaining for one in told) and not any(again)
