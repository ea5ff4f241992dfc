"""What stands in a value's place: part of it, the same in other words, or something else."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.drafts.pairing import RESPECTIVELY
from factcheck.judging.names.denying import without_denial
from factcheck.judging.names.likeness import (
    alike,
    counts_together,
    is_part,
    is_vaguer,
    of_another_country,
    same_shape,
    says_whence,
)
from factcheck.judging.names.placed import (
    ALL_LEVELS,
    elsewhere_within,
    is_sort_of_place,
    of_another_level,
    of_one_level,
    perhaps_within,
    school,
)
from factcheck.judging.relations.bearings import as_it_lies
from factcheck.judging.relations.pairs import finer_of_two
from factcheck.judging.wording.digits import A_YEAR, same_but_numerals
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.persons import is_nobody
from factcheck.judging.wording.sorts import Likeness, likeness, sorts_of
from factcheck.judging.wording.tables.anaphors import POINTING
from factcheck.judging.wording.tables.apart import BEFORE, BESIDE, MAY_CHANGE, TILL
from factcheck.judging.wording.tables.implied import EVENT_VERBS
from factcheck.judging.wording.tables.sorts import DEICTICS, LESSER, MANNERS, NO_VALUE
from factcheck.judging.wording.wording import content, without_names
from factcheck.reading.stance import is_future
from factcheck.reading.tables.stance import SCOPES, SPEECH
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import Clause, SentenceView
    from factcheck.judging.names.slots import Slot
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.text.finder import Hit

BROKEN = lazy_pattern(r"[\s,;:。!?、()\"'《》|]|(?:的|了|等)$")
_ONCE = lazy_pattern(r"曾|[任做当]过|之一|包括|其中|等|还(?!是)|另外?|此外")
_BEFORE = lazy_pattern(alternatives(BEFORE))
_BESIDE = lazy_pattern(alternatives(BESIDE))
_TILL = lazy_pattern(alternatives(TILL))
_SAYS = lazy_pattern(rf"[上中里会时](?:{alternatives(SPEECH)})$")  # 在会上说
_FORMER = lazy_pattern(r"[原旧前初曾早晚]")
OF_A_NATION = ("籍", "人", "裔")  # 美国籍, of which a 美国发明家 is
CALLING = "occupation"
ONE_OF = "之一"
AT, LEVEL_ENDS = ("在", "于"), "国省市县"  # by which a slot says where, not by whom: 是在某国|建造的
# One comes from where he was not born, and his home need not be that of his fathers.
LOOSE_LEADS = ("来自", *(f"{home}{is_}" for home in ("家乡", "故乡", "老家") for is_ in ("", "在", "是")))
POINTERS = tuple(POINTING)  # 该公司, which here stands for nobody known
_AND, SHORTEST, LONGEST_NAME = "与和及", 2, 12
LONGER = 6  # characters a name may be longer than the one whose place it takes


def replaced(view: ClaimView, sentence: SentenceView, lexicon: Lexicon, slot: Slot) -> NamedHeld:
    """What stands in the value's slot: part of it, more than it, or something else."""
    silent = NamedHeld(view, Outcome.SILENT)
    forms = tuple(form for entry in view.value_forms for form in entry)
    text, at, hit = _what_stands(sentence, lexicon, slot, forms)
    if hit and (outcome := elsewhere_within(text, slot.text, forms, of_a_city=_of_a_city(view))):
        at = in_draft(sentence, slot.start, slot.end)
        return NamedHeld(view, outcome, *at, slot.text, slot.firm)
    if other := of_another_country(slot.text, sentence.glossed.text[slot.end :], forms):
        return NamedHeld(
            view, Outcome.OTHER, *in_draft(sentence, slot.start, slot.start + len(other)), other, 1.0
        )
    led, behind = sentence.glossed.text[: slot.start], sentence.glossed.text[slot.end :]
    whence = behind.startswith("的") and not led.endswith(AT) and says_whence(text, forms)
    if (
        whence or _names_nobody(view, text) or text in map(without_denial, forms)
    ):  # what follows tells of what
        return silent
    if plainly := _by_its_forms(view, sentence, lexicon, slot, text):
        outcome, said = plainly
        at = at if said == text else in_draft(sentence, slot.start, slot.start + len(said))
        return NamedHeld(view, outcome, *at, said, slot.firm)
    typed = _typed(forms, text)
    if typed in _AGREES:
        return NamedHeld(view, _AGREES[typed], *at, text, slot.firm)
    cut = _cut_short(slot, sentence.glossed.text, forms)
    if cut or is_sort_of_place(text) or _says_another_sort(view, forms, text) or _same_event(text, forms):
        return silent
    clause = sentence.clause_of(at[0])
    once = (
        _once(view, sentence, clause, at[0])
        or _at_another_time(view, sentence, clause)
        or _on_a_day_of_its_own(view, sentence, at[0])
    )
    told = content(text) or typed is Likeness.OTHER
    whole = hit is not None and in_draft(sentence, slot.start, slot.end) == (hit.start, hit.end)
    no_name = _is_no_name(text, forms) and not whole
    if not told or text in _told_by_the_source(view) or no_name or (once and once in text):
        return silent
    lesser = text.endswith(LESSER) and not any(form.endswith(LESSER) for form in forms)
    finer = perhaps_within(text, forms) or typed is Likeness.FINER or of_another_level(forms, text, typed)
    finer = finer or finer_of_two(forms, text)
    loose = sentence.glossed.text.endswith(LOOSE_LEADS, 0, slot.start) and not _led_alike(view)
    loose = loose or (is_future(sentence.slice(clause.start, clause.end)) and not is_future(view.explaining))
    if once or lesser or finer or loose or of_a_part(view, sentence, clause):
        return NamedHeld(view, Outcome.BESIDE, *at, text, slot.firm)
    if counts_together(text, forms) is False:
        return silent
    other_figures = typed is not Likeness.OTHER and _has_other_figures(sentence, at, forms)
    if other_figures and not same_shape(text, forms):
        return silent
    like = typed is Likeness.OTHER or alike(text, forms, lexicon)
    if not like and (slot.firm < 1 or not content(view.core)):
        return silent
    return NamedHeld(view, Outcome.OTHER, *at, text, slot.firm + 0.25 * like)


def _what_stands(
    sentence: SentenceView, lexicon: Lexicon, slot: Slot, forms: tuple[str, ...]
) -> tuple[str, tuple[int, int], Hit[str] | None]:
    """What stands in a slot, where, and the name that it begins with: that alone, unless it goes on."""
    text, at = slot.text, in_draft(sentence, slot.start, slot.end)
    hit = _known_name(slot, sentence)
    first = lexicon.canonical(hit.entry) if hit else ""
    if hit and not any(is_part(text, form) for form in forms) and not _goes_on(slot, first, forms):
        text, at = first, (hit.start, hit.end)
    if text.endswith(tuple("上中里内下")) and len(text) > 2 and not school(text):
        text = text[:-1]
    return text, at, hit


def _of_a_city(view: ClaimView) -> bool:
    """Whether a claim's value is a city, as its attribute says."""
    return any(name.endswith("城市") for name in view.attribute_names)


def _names_nobody(view: ClaimView, text: str) -> bool:
    """Whether what stands in a slot names nobody, or the claim's own subject."""
    return (
        not text.strip()
        or text in DEICTICS
        or is_nobody(text)
        or text.startswith(("谁", *POINTERS))
        or any(form in text for form in view.subject_forms)
    )


def _by_its_forms(
    view: ClaimView, sentence: SentenceView, lexicon: Lexicon, slot: Slot, text: str
) -> tuple[Outcome, str] | None:
    """How what is said stands to the names of the claim's value, where their characters tell; and what is."""
    forms = tuple(form for entry in view.value_forms for form in entry)
    if any(same_but_numerals(text, form) for form in forms):
        return Outcome.SAME, text
    if lexicon.canonical(text) in map(lexicon.canonical, view.claim.value):
        return Outcome.SAME, text
    if lies := as_it_lies(text, forms):
        return lies, text
    if other := _goes_on_to_another(sentence.glossed.text[slot.start :], forms):
        return Outcome.OTHER, other
    where = text[1:] if text.startswith(AT) and not any(form.startswith(AT) for form in forms) else text
    if where != text and not _of_one_level(where, forms):
        return (Outcome.PART if any(is_part(where, form) for form in forms) else Outcome.SILENT), text
    part = any(is_part(text, form) or is_vaguer(text, form) for form in forms)
    return (Outcome.PART, text) if part else None


def _of_one_level(where: str, forms: tuple[str, ...]) -> bool:
    """Whether a place is another than the one that a value begins with: 甲国, for the 乙国 of 乙国某厂."""
    level = where[-1]
    own = [form[: form.find(level) + 1] for form in forms if level in LEVEL_ENDS and level in form[1:-1]]
    return any(name not in ("", where) for name in own)


def _has_other_figures(sentence: SentenceView, at: tuple[int, int], forms: tuple[str, ...]) -> bool:
    """Whether there is a figure at [start, end) that no form of the value has: the 110米 of a race is its."""
    figures = (m for m in sentence.mentions if m.start < at[1] and at[0] < m.end)
    said = (gloss(sentence.slice(m.start, m.end)).text for m in figures)
    return not all(any(text in form for form in forms) for text in said)


def _led_alike(view: ClaimView) -> bool:
    """Whether a claim itself says its value with a word that tells little: 来自某地."""
    return any(word in view.explaining for word in LOOSE_LEADS)


def _goes_on(slot: Slot, head: str, forms: tuple[str, ...]) -> bool:
    """Whether the name at a slot's head is only the first part of one like the claim's: 某市|文物馆."""
    rest = slot.text.removeprefix(head)
    longer = rest != slot.text and len(rest) > 1
    if longer and of_one_level(rest, forms):
        return True  # 甲省|乙县
    return longer and any(form.startswith(head) and rest[-1] in form[len(head) :] for form in forms)


def _goes_on_to_another(text: str, forms: tuple[str, ...]) -> str:
    """A value of two that is said with another second: 甲与丙的边界, for 甲与乙的边界; "" where it is not."""
    for form in forms:
        mark = next((at for at, char in enumerate(form) if char in _AND), 0)
        tail = form[mark:].partition("的")[2]
        if mark < SHORTEST or not tail or not text.startswith(form[: mark + 1]) or text.startswith(form):
            continue
        end = text.find(f"的{tail}", mark + 1, mark + 1 + LONGEST_NAME)
        if end > mark + 1 and text[mark + 1 : end].isalpha():
            return text[: end + 1 + len(tail)]
    return ""


def _told_by_the_source(view: ClaimView) -> str:
    """What the source says of the claim's subject: of a list told with 分别, the statement has its part."""
    return view.statement if RESPECTIVELY.search(view.explaining) else view.explaining


def _cut_short(slot: Slot, text: str, forms: tuple[str, ...]) -> bool:
    """Whether a slot ends within a word of another sort than the claim's: 唐代诗|人 is no birthplace."""
    after = text[slot.end : slot.end + 1]
    word = sorts_of(slot.text + after) if after.isalpha() else {}
    held = {sort for form in forms for sort in (*sorts_of(form), *sorts_of(form + after))}
    return bool(word and held) and not held & word.keys()


def _says_another_sort(view: ClaimView, forms: tuple[str, ...], text: str) -> bool:
    """Whether one says where somebody is from and the other what he is: 苏州人, 画家.

    A 美国籍发明家 is both, and neither born there nor buried.
    """
    said = sorts_of(text).keys()
    held = {sort for form in forms for sort in sorts_of(form)}
    if not said or not held:
        return False
    if held <= ALL_LEVELS and CALLING in said:
        return not any(word.endswith(OF_A_NATION) for word in (view.attribute, *forms))
    return text.endswith("人") and said <= ALL_LEVELS and not held & ALL_LEVELS


def _is_no_name(text: str, forms: tuple[str, ...]) -> bool:
    """Whether what stands in a slot is no name that might: broken, too long, or of a family or time."""
    if any(word in text[1:] and not any(word in form for form in forms) for word in "在是"):
        return True  # 总部在某地 says something itself
    if _SAYS.search(text):
        return True
    long = len(text) > max(map(len, forms)) + LONGER
    return long or text.endswith(tuple(NO_VALUE)) or BROKEN.search(text) is not None or _says_how(text)


def _says_how(text: str) -> bool:
    for word in MANNERS:
        text = text.replace(word, "")
    return not text


def _same_event(text: str, forms: tuple[str, ...]) -> bool:
    """Whether both end with one verb of what came about: 建成通车, where the claim has 全线通车."""
    return any(text.endswith(word) and form.endswith(word) for word in _event_verbs() for form in forms)


@cache
def _event_verbs() -> frozenset[str]:
    return frozenset(word for verb in EVENT_VERBS.split() for word in (verb, gloss(verb).text))


def _once(view: ClaimView, sentence: SentenceView, clause: Clause, at: int) -> str:
    """The word of a clause by which what it says is one of several (曾, 之一); "" when there is none.

    In 某组织的成员之一某城, right before what is said, it says that in passing.
    """
    said = sentence.slice(clause.start, clause.end)
    once = _ONCE.search(without_names(said, view.subject_forms))  # 曾国藩 was not once 国藩
    if not once or (once[0] == ONE_OF and sentence.slice(clause.start, at).endswith(ONE_OF)):
        return ""
    return once[0]


def _at_another_time(view: ClaimView, sentence: SentenceView, clause: Clause) -> str:
    """The word by which a clause tells of what was so before, or is so too; "" when the claim tells of it."""
    said = sentence.slice(clause.start, clause.end)
    found = _BEFORE.search(said) or _TILL.search(sentence.slice(sentence.start, clause.end))
    if found and (_FORMER.search(view.attribute) or found[0] in view.explaining):
        found = None
    found = found or _BESIDE.search(said)
    return found[0] if found else ""


@cache
def _may_change() -> tuple[str, ...]:
    return tuple(gloss(word).text for word in MAY_CHANGE)


def _on_a_day_of_its_own(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The date given before `at` to what may change, where the claim has none and tells of no such year."""
    if view.period is not None or not any(name.endswith(_may_change()) for name in view.attribute_names):
        return ""
    clause = sentence.clause_of(at)
    low = min((c.start for c in sentence.clauses if c.end == clause.start - 1), default=clause.start)
    for dated in (m for m in sentence.mentions if m.kind == "date" and m.end <= at):
        alone = dated.start == low and dated.end == clause.start - 1  # 2013年,甲成为…
        year = A_YEAR.search(said := sentence.slice(dated.start, dated.end))
        if year and (alone or clause.start <= dated.start):
            return "" if year[0] in view.explaining else said
    return ""


_AGREES = {Likeness.SAME: Outcome.SAME, Likeness.BROADER: Outcome.PART}


def _typed(forms: tuple[str, ...], text: str) -> Likeness:
    """How a text stands to the names a claim has, by what sorts of thing they are: the best of them."""
    found = {likeness(form, text) for form in forms}
    best = (Likeness.SAME, Likeness.BROADER, Likeness.FINER, Likeness.OTHER)
    return next((one for one in best if one in found), Likeness.APART)


def of_a_part(view: ClaimView, sentence: SentenceView, clause: Clause) -> bool:
    """Whether a clause speaks of a part of the claim's subject: its 西南总部, its 武汉研发中心."""
    said = sentence.masked(clause.start, clause.end)
    heads = {form[:2] for form in view.attribute_forms}
    regions = [word for row in SCOPES for word in row] + list(sentence.known_places)
    strange = [word for word in regions if word not in view.explaining]
    return any(
        f"{subject}{link}{region}{head}" in said
        for link in ("", "的")
        for subject in view.subject_forms
        for region in strange
        for head in heads
    )


def _known_name(slot: Slot, sentence: SentenceView) -> Hit[str] | None:
    """The name that stands where a slot begins."""
    start = sentence.start + sentence.glossed.at[slot.start]
    return next((hit for hit in sentence.names if hit.start == start), None)
