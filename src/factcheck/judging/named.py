"""Judging what is named, not counted: holders, makers, places, occupations, titles of works, lists of names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from factcheck.judging.claimview import ClaimView
from factcheck.judging.comparable import _covered, names_another, period_admits
from factcheck.judging.draftview import SentenceView
from factcheck.judging.lexicon import Lexicon
from factcheck.judging.slots import Slot, find_slots
from factcheck.judging.wording import content, coverage
from factcheck.reading.stance import negator_at
from factcheck.text.fold import fold

SAID = 0.5  # of the claim's wording: the sentence speaks of its attribute
LONGEST_TITLE_PREFIX = re.compile(r"(?:副|原|前|代|常务|高级|执行|名誉|候任)$")

VAGUE = {"", "新", "多名", "一名", "数名", "几名", "一位", "多位", "一些", "多个", "有新"}


class Outcome(Enum):
    """How a sentence stands to a claim's names."""

    SAME = "same"
    PART = "part"
    OTHER = "other"
    DENIED = "denied"
    MORE = "more"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class NamedHeld:
    """What the sentence says in place of the claim's names, at [start, end) of the draft."""

    view: ClaimView
    outcome: Outcome
    start: int = 0
    end: int = 0
    text: str = ""
    firm: float = 0.0


def hold_named(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> NamedHeld:
    """Holds a claim whose value is names or words against a sentence."""
    if not _speaks_of(view, sentence, lexicon):
        return NamedHeld(view, Outcome.SILENT)
    if not period_admits(_period(sentence), view.period, state=True):
        return NamedHeld(view, Outcome.SILENT)
    present = _present(view, sentence)
    if present:
        return _affirmed(view, sentence, lexicon, present)
    slots = [*_near_misses(view, sentence.glossed.text), *find_slots(view, sentence.glossed.text)]
    for slot in slots:
        held = _other(view, sentence, lexicon, slot)
        if held.outcome is not Outcome.SILENT:
            return held
    return _rival_name(view, sentence, lexicon)


def _period(sentence: SentenceView):  # noqa: ANN202
    return sentence.periods[0][1] if sentence.periods else None


def _speaks_of(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> bool:
    text = sentence.glossed.text
    if any(form in text for form in view.subject_forms):
        return True
    if names_another(view, sentence, lexicon):
        return False
    return (
        view.subject in sentence.carried.subjects[-1:]
        or max(coverage(f, text) for f in view.subject_forms) >= 0.7
    )


def _present(view: ClaimView, sentence: SentenceView) -> list[tuple[int, int]]:
    """Spans (glossed) of the claim's names that stand in the sentence; one for each name found."""
    text = sentence.glossed.text
    spans = []
    for forms in view.value_forms:
        found = next(((text.find(f), f) for f in forms if f and f in text), None)
        if found:
            spans.append((found[0], found[0] + len(found[1])))
    return spans


def _affirmed(
    view: ClaimView, sentence: SentenceView, lexicon: Lexicon, present: list[tuple[int, int]]
) -> NamedHeld:
    text = sentence.glossed.text
    start, end = present[0][0], present[-1][1]
    span = sentence.glossed.origin(start, end)
    at = sentence.start + span[0], sentence.start + span[1]
    said = _covered(view, text)
    if said < SAID and content(view.core):
        return NamedHeld(view, Outcome.SILENT)
    before = LONGEST_TITLE_PREFIX.search(text[:start])
    if before and not LONGEST_TITLE_PREFIX.search(view.value_forms[0][0]):
        return NamedHeld(view, Outcome.OTHER, at[0] - 1, at[1], before[0] + text[start:end], 1.0)
    clause = sentence.clause_of(at[0])
    negator = negator_at(sentence.folded, clause.start - sentence.start, at[0] - sentence.start)
    denied = negator is not None and not _denies(view)
    outcome = Outcome.DENIED if denied else Outcome.SAME
    if denied and negator:
        at = sentence.start + negator[0], at[1]
    return NamedHeld(view, outcome, *at, sentence.slice(*at), said)


def _denies(view: ClaimView) -> bool:
    return view.claim.negated or negator_at(view.statement, 0, len(view.statement)) is not None


def _other(view: ClaimView, sentence: SentenceView, lexicon: Lexicon, slot: Slot) -> NamedHeld:
    """What stands in the value's slot: part of it, more than it, or something else."""
    start, end = sentence.glossed.origin(slot.start, slot.end)
    at = sentence.start + start, sentence.start + end
    text = _known_name(slot, sentence, lexicon) or slot.text
    if any(form in text for form in view.subject_forms):
        return NamedHeld(view, Outcome.SILENT)
    forms = view.value_forms[0] if view.value_forms else ()
    if any((text in form and len(text) > 1) or _is_vaguer(text, form) for form in forms):
        return NamedHeld(view, Outcome.PART, *at, text, slot.firm)
    if any(m.start < at[1] and at[0] < m.end for m in sentence.mentions) and not _same_shape(text, forms):
        return NamedHeld(view, Outcome.SILENT)
    firm = slot.firm + (0.25 if _alike(text, forms, lexicon) else 0.0)
    if firm < 0.75 or len(text) > 3 * max(map(len, forms), default=1) + 4:
        return NamedHeld(view, Outcome.SILENT)
    return NamedHeld(view, Outcome.OTHER, *at, text, firm)


def _near_misses(view: ClaimView, text: str) -> list[Slot]:
    """A name of the same length that differs in its beginning only: 双人骨牌游戏 for 单人骨牌游戏."""
    found = []
    for form in view.value_forms[0] if view.value_forms else ():
        tail = form[max(1, len(form) // 3) :]
        at = text.find(tail) if len(tail) > 2 else -1
        start = at - (len(form) - len(tail))
        if at > 0 and start >= 0 and text[start:at].isalpha():
            found.append(Slot(start, at + len(tail), text[start : at + len(tail)], 1.0))
    return found


def _is_vaguer(said: str, held: str) -> bool:
    """新成员加入 for 第十三名成员加入: the same, said with less."""
    shared = 0
    while shared < min(len(said), len(held)) and said[-1 - shared] == held[-1 - shared]:
        shared += 1
    return shared >= 2 and said[: len(said) - shared] in VAGUE


def _known_name(slot: Slot, sentence: SentenceView, lexicon: Lexicon) -> str | None:
    start = sentence.start + sentence.glossed.at[slot.start]
    for hit in sentence.names:
        if hit.start == start:
            return lexicon.canonical(hit.entry)
    return None


def _alike(text: str, forms: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether two names look to be of one sort: one ending, one beginning, one kind."""
    for form in forms:
        if text[-1:] == form[-1:] or text[:2] == form[:2]:
            return True
        kind = lexicon.kind(form)
        if kind is not None and kind == lexicon.kind(text):
            return True
    return False


def _same_shape(text: str, forms: tuple[str, ...]) -> bool:
    return any(len(form) > 3 and text[-3:] == form[-3:] for form in forms)


def _rival_name(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> NamedHeld:
    """Another name of the value's kind in a clause that speaks of the attribute."""
    silent = NamedHeld(view, Outcome.SILENT)
    kind = lexicon.kind(view.claim.value[0]) if view.claim.value else None
    if kind not in ("person", "organization", "place") or view.open_list:
        return silent
    for clause in sentence.clauses:
        said = sentence.masked(clause.start, clause.end)
        if not any(f in said for f in view.subject_forms) or not any(
            f and f in said for f in view.attribute_forms
        ):
            continue
        for hit in sentence.names:
            inside = clause.start <= hit.start < clause.end
            name = lexicon.canonical(hit.entry)
            if (
                inside
                and lexicon.kind(hit.entry) == kind
                and name != view.subject
                and fold(name) not in view.statement
            ):
                return NamedHeld(view, Outcome.OTHER, hit.start, hit.end, name, 0.8)
    return silent


def by_key(held: Sequence[NamedHeld]) -> dict[tuple[str, str], list[NamedHeld]]:
    """What was held, by what it is about; silent ones left out."""
    groups: dict[tuple[str, str], list[NamedHeld]] = {}
    for one in held:
        if one.outcome is not Outcome.SILENT:
            groups.setdefault(one.view.key, []).append(one)
    return groups
