"""Slots by relation: what a sentence puts where a relation has its value, in whatever construction.

由甲创办的乙, 甲创办了乙, 创办乙的是甲 and 乙的创办人是甲 all have 甲 in one slot.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.claims.relation import Relation, relations_of
from factcheck.judging.names.clefts import clefts
from factcheck.judging.names.slots import Slot
from factcheck.judging.names.standing import of_a_branch
from factcheck.judging.names.whose import of_subject
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.persons import begins_as_a_person, person_at_head
from factcheck.judging.wording.sorts import LEVELS, sorts_of
from factcheck.judging.wording.tables.frames import (
    APPOSED,
    AT_END,
    AT_HEAD,
    AT_HEAD_OF_IT,
    BEFORE_WHOSE,
    BEHIND_A_DOER,
    BEHIND_A_NOUN,
    BEING,
    BEING_AT,
    BEING_SET,
    BY_HAND,
    DOES_THERE,
    GOING_ON,
    NO_VERBS,
    OF_A_NOUN,
    OF_A_VERB,
    PART_WORDS,
)
from factcheck.judging.wording.tables.official import APPROVING, FOUNDING
from factcheck.judging.wording.tables.whose import BEARERS, NO_HEADS, NO_NOUNS, PLACES
from factcheck.judging.wording.wording import CLAUSE_EDGE, names_entity
from factcheck.reading.tables.titles import SHARED_TITLES
from factcheck.reading.titles import is_title
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView

WEAK = 0.5
LONGEST = 16  # characters of what may stand in a slot
_WHOSE = LEVELS | {"dynasty", "country", "gender"}  # what somebody is called by before his name
BE = f"(?:{alternatives(BEING)})"
_BE_SET, _BE_AT = alternatives(BEING_SET), alternatives(BEING_AT)
_OF_IT = lazy_pattern(r"的(?![^,;。]{0,8}¤)\w")  # 获得甲的称赞 is not to get 甲
_BA = lazy_pattern("[把将]")  # what stands behind it has patterns of its own
MAKERS = ("者", "人是", "人为", "方是", "方为")  # behind a verb they name who does it: 创建|者
SUBJECT_HERE = "^"  # stands for the subject in a pattern
_WHEN = r"[在于]?\d[\d年月日]*"
SUBJECT = "¤"  # stands for each character of the subject: no pattern is of one subject alone
_NAMING = r"[^,;:。!?、()\n|¤]{1,16}"
_SLOT = lazy_pattern("<([a-z-]+)>")
_THE_SUBJECT = lazy_pattern(r"了?[^,;:。!?的¤《]{0,4}《?¤+(?![¤的])(?:》(?!的))?")  # 颁给|电影《某某》
_LETS = lazy_pattern(rf"(?:{alternatives(APPROVING)})了?《?¤{{0,30}}》?的?(?P<what>[^\W\d_¤的于在]{{2}})")
# Where what stands in a slot surely ends: a particle, a mark, the next thing said.
_STOP = lazy_pattern(rf"[,;:。!?、()\n|¤]|的|(?<=.)(?:{alternatives(GOING_ON)}|于\d|在\d)")
# 首都是某组织的成员之一某城: what stands behind 之一 is what is one of them.
_ONE_OF = lazy_pattern(r"[^,;:。!?、()\n|]{2,24}之一(?P<v>[^,;:。!?、()\n|的]{2,8})(?=[,;。]|$)")


def frame_slots(view: ClaimView, text: str, strangers: tuple[str, ...] = ()) -> list[Slot]:
    """What stands in a (glossed) text where the claim's relation has its value; the firmest first."""
    slots = [s for s in _slots(view, text) if of_subject(view, text, s.start, s.end, strangers)]
    return sorted(slots, key=lambda slot: -slot.firm)


def anothers_slots(view: ClaimView, text: str) -> list[Slot]:
    """What a text says of another of the subject's (its brother, its branch) by the claim's relation."""
    slots = (slot for slot in _slots(view, text) if slot.firm == 1)
    return [slot for slot in slots if not of_subject(view, text, slot.start, slot.end, ())]


def _slots(view: ClaimView, text: str) -> Iterable[Slot]:
    slots: dict[tuple[int, int], Slot] = {}
    hay = text
    for form in view.subject_forms:
        hay = hay.replace(form, SUBJECT * len(form))
    for start, end in clefts(view, hay):
        if slot := _trimmed(text, start, end, 1.0):
            slots.setdefault((slot.start, slot.end), slot)
    for relation in relations_of(view, text):
        if APPROVING[0] in relation.agents and _lets_another(view, hay):
            continue
        agents = (*((*span, 1.0) for span in _agents(view, relation, hay)), *_called(relation, hay))
        named, worded = _nouns(relation, hay), _around(relation, hay)
        for start, end, firm in (*agents, *named, *worded):
            whole = _whole_name(view, text, start, _with_whose(view, text, start, end))
            slot = _trimmed(text, start, whole, 1.0 if whole > end > start else firm)
            if slot:
                slots.setdefault((slot.start, slot.end), slot)
    return slots.values()


def _lets_another(view: ClaimView, text: str) -> bool:
    """Whether an authority is said to have let something else come about than the claim tells: 批准扩区."""
    deeds = (found["what"] for found in _LETS.finditer(text))
    return any(deed not in _founding() and deed not in view.explaining for deed in deeds)


@cache
def _founding() -> frozenset[str]:
    return frozenset(word for deed in FOUNDING for word in (deed, gloss(deed).text))


def _around(relation: Relation, text: str) -> Iterator[tuple[int, int, float]]:
    """A single character before a value (呈, 属) marks it little: it stands in many words."""
    for low, high in relation.around:
        if low in ("是", "为") and high.startswith("的"):  # 是甲的学生: 甲的学生是乙
            for found in _found(BEFORE_WHOSE, high, text):
                yield *found.span("v"), 1.0
        if not low or low == "^":
            yield from _about_the_subject(low, high, text)
            continue
        for start in _ends(low, text):
            if _only_named(relation, low, text, start) or text.startswith(MAKERS, start):
                continue
            end = _before_it(high, text, start) if high else _end(text, start)
            if end > start and not CLAUSE_EDGE.search(text, start, end) and SUBJECT not in text[start:end]:
                firm = len(low + high) > 1 and (high or not _OF_IT.match(text, end))
                yield start, end, 1.0 if firm else WEAK


def _before_it(high: str, text: str, start: int) -> int:
    """Where words stand behind what begins at `start`; with the subject right behind where they say so."""
    words = high.removesuffix(SUBJECT_HERE)
    end = text.find(words, start, start + LONGEST)
    return end if words == high or _THE_SUBJECT.match(text, end + len(words)) else -1


def _only_named(relation: Relation, low: str, text: str, start: int) -> bool:
    """Whether a noun that ends at `start` begins a longer one (原产|地), or a word that gives no value."""
    longer = (noun for noun in relation.nouns if noun != low and noun.startswith(low))
    return any(text.startswith(noun, start - len(low)) for noun in longer) or (
        low in relation.nouns and text.startswith(NO_HEADS, start)
    )


@cache
def _patterns(rows: str, word: str, there: str = "") -> tuple[re.Pattern[str], ...]:
    """The constructions of a table's text with a word in them; `there` is what <is-there> stands for.

    Kept here: there are more than `re` remembers.
    """
    slots = {
        "value": rf"(?P<v>{_NAMING}?)",
        "whole": rf"(?P<v>{_NAMING})",
        "short": "(?P<v>[^,;。的]{2,10})",
        "verb": _no_part_of_a_noun(word) + re.escape(word),
        "noun": re.escape(word),
        "words": word,
        "is": BE,
        "is-there": there,
        "by-hand": alternatives(BY_HAND),
        "when": _WHEN,
        "longer": alternatives(NO_NOUNS),
    }
    filled = (_SLOT.sub(lambda found: slots[found[1]], row) for row in rows.split())
    return tuple(map(re.compile, filled))


def _found(rows: str, word: str, text: str, needed: str = "") -> Iterator[re.Match[str]]:
    """Where a text has a table's constructions with a word; not sought where it has not what they need."""
    if (needed or word) in text:
        for pattern in _patterns(rows, word):
            yield from pattern.finditer(text)


def _ends(word: str, text: str) -> Iterator[int]:
    """Where a text has just said a word."""
    at = text.find(word)
    while at >= 0:
        yield at + len(word)
        at = text.find(word, at + len(word))


def _about_the_subject(low: str, high: str, text: str) -> Iterator[tuple[int, int, float]]:
    """What stands right before words (高雄出生的甲), or behind the subject and ends there (甲在嘉宁)."""
    if SUBJECT_HERE in high:  # 某角由甲扮演; 某奖颁给甲, not 颁给甲的某人
        by = high.replace(SUBJECT_HERE, "《?¤+》?")
        for found in _found(AT_HEAD_OF_IT, by, text, high.partition(SUBJECT_HERE)[0]):
            if not found["v"].endswith(PART_WORDS) and not _BA.search(found["v"]):  # 男主角由甲饰演
                yield *found.span("v"), 1.0
        return
    for found in _found(AT_END if low else AT_HEAD, high, text):
        if not low or not any(verb in found["v"] for verb in DOES_THERE):
            yield *found.span("v"), WEAK if low else 1.0


def _end(text: str, start: int) -> int:
    while start < len(text) and text[start] in " 了着过《\"'":
        start += 1
    stop = _STOP.search(text, start)
    return min(stop.start() if stop else len(text), start + LONGEST)


def _with_whose(view: ClaimView, text: str, start: int, end: int) -> int:
    """The end of a slot, with what follows 的 where the claim's value has it too (甲的小说)."""
    said = text[start:end] + "的"
    if text[end : end + 1] == "的" and any(
        form.startswith(said) for forms in view.value_forms for form in forms
    ):
        return _end(text, end + 1)
    return end


def _whole_name(view: ClaimView, text: str, start: int, end: int) -> int:
    """The end of a slot, moved to that of the claim's value where that stands in it: 华为 is not 华."""
    forms = (form for forms in view.value_forms for form in forms if text.startswith(form, start))
    forms = (form for form in forms if not of_a_branch(view, text, start + len(form)))
    return max((start + len(form) for form in forms), default=end) if end > start else end


def _agents(view: ClaimView, relation: Relation, text: str) -> Iterator[tuple[int, int]]:
    """What does to the subject what the relation's verbs say, before the verb or after it.

    In the name of the claim's own value a verb says nothing: 某某设计院.
    """
    for verb in relation.agents:
        spans = (found.span("v") for found in _found(OF_A_VERB, verb, text))
        spans = ((start, min(end, _end(text, start))) for start, end in spans)
        yield from (span for span in spans if not _has_the_verb(view, text, span, verb))


def _has_the_verb(view: ClaimView, text: str, span: tuple[int, int], verb: str) -> bool:
    """Whether the verb behind what stands at `span` is of the same name."""
    return text.startswith(verb, span[1]) and _whole_name(view, text, *span) >= span[1] + len(verb)


@cache
def _no_part_of_a_noun(verb: str) -> str:
    """What keeps a verb from being found at the end of a noun: 原著."""
    return "".join(f"(?<!{noun.removesuffix(verb)})" for noun in NO_VERBS if noun.endswith(verb))


def _called(relation: Relation, text: str) -> Iterator[tuple[int, int, float]]:
    """What stands right behind the subject's 创办人 with no 是 between them."""
    for verb in relation.agents:
        yield from _apposed(_found(BEHIND_A_DOER, verb, text), verb, text, somebody=True)


def _apposed(
    places: Iterable[re.Match[str]], noun: str, text: str, firm: float = 1.0, *, somebody: bool
) -> Iterator[tuple[int, int, float]]:
    """What stands right behind a noun: of somebody, what may be his name, or else little marks it."""
    for start, end, marked in _values(places, noun, text, firm):
        if text.startswith(NO_HEADS, start):
            continue
        name = person_at_head(text[start:end]) if somebody else ""
        named = name or (not somebody and _looks_named(text[start:end]))
        yield start, start + len(name) if name else end, marked if named else WEAK


def _looks_named(text: str) -> bool:
    """Whether a text looks to be the name of a place, a body or somebody: 首都|塔林, 冠军|某某队."""
    return bool(begins_as_a_person(text) or sorts_of(text) or names_entity(text))


def _nouns(relation: Relation, text: str) -> Iterator[tuple[int, int, float]]:
    """What is said to be the subject's so and so: 校长是甲, 甲是该校校长, 首都甲.

    With no 是 between them only what a name may follow (首都) marks it: 总部员工 are no 总部.
    """
    for noun in relation.nouns:
        if len(noun) < 2 or noun not in text:
            continue
        somebody = noun.endswith(BEARERS)
        there = BE if somebody else _BE_AT if noun.endswith(PLACES) else _BE_SET
        for pattern in _patterns(OF_A_NOUN, noun, there):
            yield from _values(pattern.finditer(text), noun, text, 1.0)
        named = noun in APPOSED or (is_title(noun) and noun not in SHARED_TITLES)
        named = named or (noun, "") in relation.around  # 籍贯临川
        behind = _found(BEHIND_A_NOUN, noun, text)
        yield from _apposed(behind, noun, text, 1.0 if named else WEAK, somebody=somebody)


def _values(
    places: Iterable[re.Match[str]], noun: str, text: str, firm: float
) -> Iterator[tuple[int, int, float]]:
    """What a construction has as its value in each place, and what stands behind 之一 in it."""
    for found in places:
        start = found.start("v")
        end = min(found.end("v"), _end(text, start))
        whose = noun.endswith(BEARERS) and text.startswith("的", end) and sorts_of(text[start:end])
        if whose and whose.keys() & _WHOSE:
            start, end = end + 1, _end(text, end + 1)  # 发明者是清代的某甲
        yield start, end, firm
        if one := _ONE_OF.match(text, start):
            yield *one.span("v"), firm


def _trimmed(text: str, start: int, end: int, firm: float) -> Slot | None:
    start = max(start, text.rfind("《", start, end) + 1)  # 电视剧《某某》: the title is its name
    while start < end and text[start] in " '\"的了":
        start += 1
    if measured := re.match(r"(?:一[部名个位座种家所款项条本首支篇幅份艘架])(?!$)", text[start:end]):
        start += measured.end()
    while end > start and text[end - 1] in " '\"》的了":
        end -= 1
    return Slot(start, end, text[start:end], firm) if start < end else None
