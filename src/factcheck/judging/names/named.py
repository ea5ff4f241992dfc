"""Judging what is named, not counted: holders, makers, places, occupations, works, lists of names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.judging.comparing.comparable import covered, period_admits
from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.comparing.mentioned import names_later, period_at, period_named, speaks_of
from factcheck.judging.drafts.negation import negator_before
from factcheck.judging.names.affirmation import IS_OR_IS_NOT, denied_or_same, unless_denied
from factcheck.judging.names.counted import counted
from factcheck.judging.names.denying import denial_inside, denied_within, said_otherwise, undenied
from factcheck.judging.names.described import apposed, described, joined_by_another
from factcheck.judging.names.frames import anothers_slots, frame_slots
from factcheck.judging.names.governed import governed_alike, held_alike
from factcheck.judging.names.likeness import near_misses
from factcheck.judging.names.listing import listed_with, odd_one
from factcheck.judging.names.opposites import contrary_form, opposed, opposite_form, reset
from factcheck.judging.names.replaced import replaced
from factcheck.judging.names.rivals import by_its_frame, of_a_rival, rival_name, strangers_to
from factcheck.judging.names.slots import find_slots
from factcheck.judging.names.sole import ONE_OF, one_of_many, predicate_said
from factcheck.judging.names.standing import names_in
from factcheck.judging.names.whose import of_subject
from factcheck.judging.relations.converse import is_turned
from factcheck.judging.relations.fights import fought_otherwise
from factcheck.judging.relations.roles import (
    beaten,
    decides,
    done_to_its_own,
    other_relation,
    roles_swapped,
    same_match,
)
from factcheck.judging.wording.persons import begins_as_a_person
from factcheck.judging.wording.sorts import Likeness, likeness, sorts_of
from factcheck.judging.wording.wording import content, unexplained
from factcheck.reading.titles import split_office
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView, Wording
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.names.slots import Slot
    from factcheck.judging.wording.lexicon import Lexicon

LEAD = 4  # characters before a value that tell what it is
CLAUSES = ",;:。!?"
PARTS = f"、{CLAUSES}"
_LEAVES, _MOVES = lazy_pattern("[从由自]$"), lazy_pattern("(?:市|县|省|)[搬迁移转]")
_WITH = lazy_pattern("[与和同跟及]")
OF_A_DATE = tuple("年月日末底初")  # what is left of 2023年末 without its figures
_ONE = lazy_pattern("一[种部座条款家所支项个名位]")  # 是一种双人舞 says no more than 是双人舞
_REFERRED_TO = ("之前", "以前", "之后", "以后")  # 某甲之前,院长是…
BESIDE = 4  # characters between a subject and what it is said to be
_IS = "(?:即|就|分别|包括|只|仅)*(?:是|为|有|指|即|包括|:)"
WHOLE = 8  # characters of what a claim denies: it says all by itself
WHOLE_DENIAL = 6  # characters of a value that denies within
SAID = 0.5  # of the claim's wording: the sentence speaks of its attribute
TITLE_PREFIX = lazy_pattern(r"(?:副|原|前|代|常务|高级|执行|名誉|候任)$")
# Of what several slots hold, what tells: an agreement anywhere, then another value, then the rest.
_TELLS = (Outcome.SAME, Outcome.PART, Outcome.OTHER, Outcome.DENIED, Outcome.BESIDE, Outcome.MORE)


def hold_named(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> NamedHeld:
    """Holds a claim whose value is names or words against a sentence."""
    silent = NamedHeld(view, Outcome.SILENT)
    said_in = period_named(sentence)
    if (start := one_of_many(view, sentence)) >= 0:
        return NamedHeld(view, Outcome.OTHER, start, start + len(ONE_OF), ONE_OF, 1.0)
    if set(view.subject_forms) & {form for forms in view.value_forms for form in forms}:
        return silent  # an alias: both are one name to us
    if not speaks_of(view, sentence, lexicon):
        return silent
    if period_admits(said_in, view.period, state=True):
        return _hold(view, sentence, lexicon)
    held = _hold(view, sentence, lexicon) if names_later(view, sentence) else silent
    then = period_at(sentence, held.start)
    return held if then is not None and period_admits(then, view.period, state=True) else silent


def _hold(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> NamedHeld:
    """Holds a claim against a sentence that speaks of its subject, and of its time."""
    silent = NamedHeld(view, Outcome.SILENT)
    present = names_in(view, sentence)
    number = counted(view, sentence.glossed.text)
    if number and not (number.agrees and present):
        at = in_draft(sentence, number.start, number.end)
        outcome = Outcome.SAME if number.agrees else Outcome.OTHER
        return unless_denied(view, sentence, NamedHeld(view, outcome, *at, sentence.slice(*at), 1.0))
    if present and is_turned(view, sentence.glossed.text):
        return silent
    if present:
        held = _affirmed(view, sentence, present)
        if held.outcome is Outcome.SILENT:
            held = _in_frame(view, sentence, present)
            if held.outcome is not Outcome.SILENT or not _contestable(view):
                return held
            placed = by_its_frame(view, sentence, lexicon) or _in_place(view, sentence, lexicon)
            other = placed.outcome is Outcome.OTHER and placed.firm >= 1
            return placed if other and not _describes(placed, view, sentence, present) else held
        elsewhere = held.outcome is Outcome.BESIDE and _contestable(view)
        placed = _in_place(view, sentence, lexicon) if elsewhere else held
        other = placed.outcome is Outcome.OTHER and not _describes(placed, view, sentence, present)
        return placed if other else held
    return _in_place(view, sentence, lexicon) if _contestable(view) else silent


def _describes(
    placed: NamedHeld, view: ClaimView, sentence: SentenceView, present: list[tuple[int, int]]
) -> bool:
    """Whether what stands in a slot only describes the claim's own names: 嫁给导演甲, 妻子是乙的次女丙."""
    if any(in_draft(sentence, *span)[0] == placed.end for span in present):
        return True
    behind = re.match(r"的\w{1,4}", sentence.slice(placed.end, sentence.end))
    return behind is not None and any(
        sentence.slice(placed.end, sentence.end).startswith(form, size)
        for form in view.subject_forms
        for size in range(2, behind.end() + 1)
    )


def _in_place(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> NamedHeld:
    """What the sentence says where a claim has the names that it does not have."""
    text = sentence.glossed.text
    if turned := opposite_form(view, text) or contrary_form(view, text):
        start, end, same = turned
        at = in_draft(sentence, start, end)
        return NamedHeld(view, Outcome.SAME if same else Outcome.OTHER, *at, sentence.slice(*at), 1.0)
    if (held := _denied_form(view, sentence)) is not None:
        return held
    strangers = strangers_to(view, sentence)
    loose = near_misses(view, text)
    if len(view.value_forms) == 1:
        marked = find_slots(view, text)
        loose += marked if predicate_said(view, text) else [s for s in marked if _of_one_sort(view, s, text)]
        loose += described(view, text)
    slots = [s for s in loose if of_subject(view, text, s.start, s.end, strangers)]
    slots += [s for s in (apposed(view, text) if len(view.value_forms) == 1 else ()) if s not in slots]
    slots = [*frame_slots(view, text, strangers), *slots]
    slots = [s for s in slots if not of_a_rival(view, sentence, s.start)]
    slots = [s for s in slots if not listed_with(view, text, s.end)]
    slots = [s for s in slots if not any(_goes_on(s, other, text) for other in slots)]
    found = [replaced(view, sentence, lexicon, slot) for slot in slots]
    told = [one for outcome in _TELLS for one in found if one.outcome is outcome]
    told = [one for one in found if _of_another_sort(view, one)] or told
    held = unless_denied(view, sentence, told[0] if told else rival_name(view, sentence, lexicon))
    if held.outcome is Outcome.SILENT and (others := anothers_slots(view, text)):
        at = in_draft(sentence, others[0].start, others[0].end)
        return NamedHeld(view, Outcome.BESIDE, *at, others[0].text, 1.0)
    return held


def _denied_form(view: ClaimView, sentence: SentenceView) -> NamedHeld | None:
    """A value that the sentence denies within it, or one that denies said without what denies it."""
    text = sentence.glossed.text
    dated = view.period is None or period_named(sentence) or sentence.carried.period
    if not dated:
        return None  # what was so then may be otherwise now
    if within := denied_within(view, text):
        at = in_draft(sentence, *within)
        return NamedHeld(view, Outcome.DENIED, *at, sentence.slice(*at), 1.0)
    if plain := undenied(view, text) or said_otherwise(view, text):
        start, end, alike = plain
        at = in_draft(sentence, start, end)
        return NamedHeld(view, Outcome.SAME if alike else Outcome.DENIED, *at, sentence.slice(*at), 1.0)
    return None


def _of_one_sort(view: ClaimView, slot: Slot, text: str) -> bool:
    """Whether what stands right behind the words that a claim has before its value is a thing of its sort."""
    return any(wording.value and _same_lead(wording, slot, text) for wording in view.wordings) and all(
        likeness(form, slot.text) is Likeness.OTHER for form in view.value_forms[0]
    )


def _same_lead(wording: Wording, slot: Slot, text: str) -> bool:
    """Whether the same words lead up to a value and to a slot."""
    start, _ = wording.value or (0, 0)
    lead = wording.text[max(0, start - LEAD) : start]
    return len(lead) == LEAD and bool(content(lead)) and text.endswith(lead, 0, slot.start)


def _of_another_sort(view: ClaimView, one: NamedHeld) -> bool:
    """Whether what is said is another of one of several sorts that a value is of: 爱情片 for 丹麦悬疑片."""
    held = view.value_forms[0][0]
    several = len(view.value_forms) == 1 and len(sorts_of(held)) > 1
    return one.outcome is Outcome.OTHER and several and likeness(held, one.text) is Likeness.OTHER


def _goes_on(slot: Slot, other: Slot, text: str) -> bool:
    """Whether one slot is what another has before 的: of 甲的小说, 甲 is no value."""
    return slot.start == other.start and slot.end < other.end and text[slot.end] == "的"


def _in_frame(view: ClaimView, sentence: SentenceView, present: list[tuple[int, int]]) -> NamedHeld:
    """The claim's names in the place that its relation has for them, in words that are not the claim's."""
    strangers = strangers_to(view, sentence)
    text = sentence.glossed.text
    bare = [(s + (text[s] == "《"), e - (text[e - 1] == "》")) for s, e in present]  # as slots are
    for slot in (*frame_slots(view, text, strangers), *described(view, text)):
        inside = any(
            slot.start <= start and (end <= slot.end or (slot.start == start and text[slot.end] == "的"))
            for start, end in bare
        )
        if inside and not of_a_rival(view, sentence, slot.start):
            if odd := odd_one(view, sentence, present):
                return odd
            start, end = present[0][0], present[-1][1]
            return denied_or_same(view, sentence, in_draft(sentence, start, end), 1.0)
    return NamedHeld(view, Outcome.SILENT)


def _contestable(view: ClaimView) -> bool:
    """Whether something else in the place of its value contradicts a claim: asserted, not left open."""
    claim = view.claim
    return not view.open_list and claim.asserts


def _affirmed(view: ClaimView, sentence: SentenceView, present: list[tuple[int, int]]) -> NamedHeld:
    """The sentence has the claim's names: it says of the subject what the claim does, or denies it."""
    text = sentence.glossed.text
    start, end = present[0][0], present[-1][1]
    at = in_draft(sentence, start, end)
    said = _said_of(view, text, present)
    relation = other_relation(view, text, start)
    if relation:
        span = in_draft(sentence, *relation)
        return NamedHeld(view, Outcome.OTHER, *span, sentence.slice(*span), 1.0)
    turned = opposed(view, text, present) or reset(view, text, present)
    if turned and negator_before(sentence, in_draft(sentence, *turned)[0]) is None:
        span = in_draft(sentence, *turned)
        return NamedHeld(view, Outcome.OTHER, *span, sentence.slice(*span), 1.0)
    if _LEAVES.search(text[:start]) and _MOVES.match(text, end) and not _MOVES.search(view.statement):
        return NamedHeld(view, Outcome.BESIDE, *at, sentence.slice(*at), 1.0)  # 总部从甲市迁到了乙市
    if fought_otherwise(view, text, start, end):
        return NamedHeld(view, Outcome.REVERSED, *at, sentence.slice(*at), 1.0)
    if lost := beaten(view, text, start, end):
        outcome = Outcome.OTHER if decides(view, text) else Outcome.BESIDE
        span = in_draft(sentence, *lost)
        return NamedHeld(view, outcome, *span, sentence.slice(*span), 1.0)
    whole = view.claim.negated and end - start >= WHOLE
    whole = whole or (all(denial_inside(text[start:end])) and end - start >= WHOLE_DENIAL)
    worded = said >= SAID or whole or _only_is(view, text, start)
    if not (worded or governed_alike(view, sentence, start) or held_alike(view, sentence, start)):
        return NamedHeld(view, Outcome.SILENT)
    if text.startswith(_REFERRED_TO, end) or _is_anothers_title(view, text, end):
        return NamedHeld(view, Outcome.SILENT)
    titled = any(split_office(form) for forms in view.value_forms for form in forms)
    before = TITLE_PREFIX.search(text[:start]) if titled else None
    prefixed = before[0] + text[start:end] if before else ""
    if before and not TITLE_PREFIX.search(view.value_forms[0][0]) and prefixed not in view.explaining:
        return NamedHeld(view, Outcome.OTHER, at[0] - len(before[0]), at[1], prefixed, 1.0)
    kinds = {sentence.lexicon.kind(name) for name in (view.claim.subject, view.claim.value[0])}
    if len(kinds) == 1 and roles_swapped(view, text, start, alike=None not in kinds):
        turned_round = same_match(view, text) and not done_to_its_own(view, text, start)
        outcome = Outcome.OTHER if turned_round else Outcome.BESIDE
        return NamedHeld(view, outcome, *at, sentence.slice(*at), said)
    if odd := odd_one(view, sentence, present):
        return odd
    if (
        not of_subject(view, text, start, end, ())
        or joined_by_another(view, text, start, end)
        or of_a_rival(view, sentence, start)
    ):
        return NamedHeld(view, Outcome.BESIDE, *at, sentence.slice(*at), said)
    return denied_or_same(view, sentence, at, said)


def _is_anothers_title(view: ClaimView, text: str, end: int) -> bool:
    """Whether a title that ends at `end` stands right before the name of somebody else: 系主任|某乙."""
    titled = len(view.value_forms) == 1 and any(split_office(form) for form in view.value_forms[0])
    return titled and begins_as_a_person(text[end:]) and not text.startswith(view.subject_forms, end)


def _said_of(view: ClaimView, text: str, present: list[tuple[int, int]]) -> float:
    """How much of the claim's wording the sentence has beside its subject and the names themselves.

    Where the names stand in a part of their own (由甲设计、乙承建), that part must say it.
    """
    bare = list(text)
    for start, end in present:
        bare[start:end] = "|" * (end - start)
    masked = "".join(bare)
    for start, end in present:
        masked = masked.replace(text[start:end], "|" * (end - start))  # also where it stands once more
    for form in view.subject_forms if any(f in view.statement for f in view.subject_forms) else ():
        masked = masked.replace(form, "|" * len(form))
    low = max(masked.rfind(mark, 0, present[0][0]) for mark in PARTS) + 1
    high = min((at for mark in PARTS if (at := masked.find(mark, present[-1][1])) >= 0), default=len(masked))
    low = _with_topic(view, text, low) if present[0][0] == low else low
    part = masked[low:high]
    return covered(view, part if any(e - s > 1 for s, e in content(part)) else masked)


def _with_topic(view: ClaimView, text: str, low: int) -> int:
    """Where a part begins that starts at `low`, with the topic before it, of the claim's own words alone.

    乙奖的举办权,甲是2001年拿到的: what 甲 got stands before it.
    """
    start = max((text.rfind(mark, 0, low - 1) for mark in PARTS), default=-1) + 1 if low > 1 else low
    topic = text[start : max(start, low - 1)]
    named = "是" not in topic and any(f"{form}的" in topic for form in view.subject_forms)
    return start if named and not unexplained(topic, view.explaining) else low


def _only_is(view: ClaimView, text: str, start: int) -> bool:
    """Whether a claim says of its subject only what it is, and the sentence puts the value right there."""
    pieces = [piece for piece in view.pieces if piece not in OF_A_DATE and not _ONE.fullmatch(piece)]
    if not pieces:
        return _beside_subject(view, text, start)
    own = all(any(piece in form for form in view.subject_forms) for piece in pieces)
    return own and any(re.search(f"{re.escape(form)}{_IS}$", text[:start]) for form in view.subject_forms)


def _beside_subject(view: ClaimView, text: str, start: int) -> bool:
    """Whether the value stands right after its subject (张学良为…) or the subject right after it."""
    near = text[max(0, start - BESIDE) : start]
    for form in view.subject_forms:
        low = max(0, start - BESIDE - len(form))
        at = text.find(form, low, start + len(form) + BESIDE * 2)
        ends = (start + len(f) for forms in view.value_forms for f in forms if text.startswith(f, start))
        if at >= 0 and not _parts(
            text[max(ends, default=start) : at] if at >= start else text[at + len(form) : start]
        ):
            return True
    return near.endswith(IS_OR_IS_NOT)


def _parts(between: str) -> bool:
    """Whether what stands between a name and a word makes it another's: 甲与另一名|歌手, 歌手|乙唱了|甲."""
    if between.endswith(("是", "为")):
        return False
    return _WITH.search(between) is not None or begins_as_a_person(between)


def by_key(held: Sequence[NamedHeld]) -> dict[tuple[str, str], list[NamedHeld]]:
    """What was held, by what it is about; silent ones left out."""
    groups: dict[tuple[str, str], list[NamedHeld]] = {}
    for one in held:
        if one.outcome is not Outcome.SILENT:
            groups.setdefault(one.view.key, []).append(one)
    return groups
