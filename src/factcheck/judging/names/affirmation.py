"""Whether a sentence affirms what a claim names, or denies it, and of whom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.comparing.undone import undone
from factcheck.judging.drafts.negation import NEGATION_REACH, negator_before, negator_behind
from factcheck.judging.wording.tables.states import COMPLETING
from factcheck.reading.stance import is_future, negator_at
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

IS_OR_IS_NOT = ("是", "为", "并非", "绝非")  # right before what something is, or is not
DENYING = ("并非", "不是")  # right behind a name, of which it then speaks: 某人并非院长
_NONE = lazy_pattern(r"[却但而也并]{0,2}(?:不是|并非|并不是|不再是)(?:其|它的)?")
_ITS = (0, 2, 3)  # characters of 该国, 该公司 before what it is not
_TURNED = {Outcome.SAME: Outcome.DENIED, Outcome.PART: Outcome.DENIED, Outcome.OTHER: Outcome.BESIDE}


def unless_denied(view: ClaimView, sentence: SentenceView, held: NamedHeld) -> NamedHeld:
    """What is held, turned where the sentence denies it: that somebody is no painter says not what he is."""
    if held.outcome not in _TURNED or _denies(view):
        return held
    if held.outcome is Outcome.SAME and (behind := _undone(view, sentence, held.start, held.end)) is not None:
        return replace(held, outcome=Outcome.DENIED if behind else Outcome.BESIDE)
    of_another = held.outcome is Outcome.OTHER and negator_behind(sentence, held.end)
    if not of_another and negator_before(sentence, held.start) is None:
        return held
    return replace(held, outcome=_TURNED[held.outcome])


def _undone(view: ClaimView, sentence: SentenceView, start: int, end: int) -> bool | None:
    """Whether it is denied of what [start, end) counts (3个县) that it was done; None where it is not."""
    first = sentence.slice(start, start + 1)
    return undone(view, sentence, end) if first.isnumeric() or first == "两" else None


def denied_or_same(view: ClaimView, sentence: SentenceView, at: tuple[int, int], said: float) -> NamedHeld:
    """The claim's own name at [start, end), which the sentence affirms, or denies; 0 to 1 of it is said."""
    negator = negator_before(sentence, at[0])
    behind = _undone(view, sentence, *at) if negator is None else None
    if behind is False:
        return NamedHeld(view, Outcome.BESIDE, *at, sentence.slice(*at), said)
    if negator is None and (behind or _is_denied_of(view, sentence, *at) or _is_none(view, sentence)):
        negator = at[1]
    if view.claim.negated and negator_at(sentence.folded, 0, len(sentence.folded)):
        negator = at[0]
    denies = _denies(view)
    if is_future(sentence.folded) and view.claim.certainty == "asserted" and (negator is None) == denies:
        return NamedHeld(view, Outcome.SILENT)
    if negator is not None and not denies and _is_completed(view, sentence, at[1]):
        return NamedHeld(view, Outcome.BESIDE, *at, sentence.slice(*at), said)
    if (negator is not None) == denies:
        return NamedHeld(view, Outcome.SAME, *at, sentence.slice(*at), said)
    start = at[0] if negator is None else min(at[0], negator)
    return NamedHeld(view, Outcome.DENIED, start, at[1], sentence.slice(start, at[1]), said)


def _is_completed(view: ClaimView, sentence: SentenceView, end: int) -> bool:
    """Whether it is denied of a name that ends at `end` only that it brought it to an end: 并非由甲|写完."""
    behind = sentence.slice(end, sentence.clause_of(end - 1).end)
    return any(behind.startswith(word) and word not in view.explaining for word in COMPLETING)


def unless_in_a_name(held: NamedHeld, others: Iterable[NamedHeld]) -> NamedHeld:
    """What is held, affirmed where what would deny it ends a name that stands there: 任正非在深圳."""
    if held.outcome is not Outcome.DENIED:
        return held
    told = (o.end for o in others if o.outcome is Outcome.SAME and o.start < held.start < o.end < held.end)
    end = next(told, None)
    if end is None:
        return held
    return replace(held, outcome=Outcome.SAME, start=end, text=held.text[end - held.start :])


def _is_denied_of(view: ClaimView, sentence: SentenceView, start: int, end: int) -> bool:
    """Whether it is denied of a name at [start, end) that it is what the claim tells of: 甲并非院长.

    Of 甲没有建成乙 where the claim is about 乙, but not of 乙的设计者甲没有出席.
    """
    if sentence.slice(end, min(end + 2, sentence.end)) in DENYING:
        return True
    clause = sentence.clause_of(start)
    gloss = sentence.lexicon.gloss
    before, behind = (
        gloss(sentence.slice(clause.start, start)).text,
        gloss(sentence.slice(end, clause.end)).text,
    )
    of_it = any(form in behind for form in view.subject_forms)
    return of_it and not any(form in before for form in view.subject_forms) and negator_behind(sentence, end)


def _is_none(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a clause that names nobody denies what the claim says of its value: …,却不是该国最大的城市."""
    for clause in sentence.clauses:
        text = sentence.lexicon.gloss(sentence.slice(clause.start, clause.end)).text
        denied = _NONE.match(text)
        said = text[denied.end() :] if denied else ""
        starts = _ITS if said.startswith("该") else _ITS[:1]
        if said and any(said[at:].lstrip("的").startswith(view.attribute_names) for at in starts):
            return True
    return False


def _denies(view: ClaimView) -> bool:
    """Whether the claim itself denies its value: it says so, or its statement has a negator before it."""
    if view.claim.negated:
        return True
    place = view.wordings[0].value
    if place is None:
        return False
    return negator_at(view.statement, max(0, place[0] - NEGATION_REACH), place[0]) is not None
