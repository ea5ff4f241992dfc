"""Slots by relation: what a sentence puts where a relation has its value, in whatever construction.

由甲创办的乙, 甲创办了乙, 创办乙的是甲 and 乙的创办人是甲 all have 甲 in one slot.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.claims.relation import Relation, relations_of
from factcheck.judging.names.slots import Slot
from factcheck.judging.names.standing import of_a_branch
from factcheck.judging.names.whose import of_subject
from factcheck.judging.wording.tables.relations import APPOSED, DOES_THERE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView

WEAK = 0.5
LONGEST = 16  # characters of what may stand in a slot
BE = "(?:是|为|系|乃是|乃|即是|即|叫|就是)"
SUBJECT = "¤"  # stands for each character of the subject: no pattern is of one subject alone
_VALUE = r"(?P<v>[^,;:。!?、()\n|¤]{1,16}?)"
_LOOSE = r"(?P<v>[^,;:。!?、()\n|¤]{1,16})"
_EDGE = re.compile(r"[,;:。!?()\n]")
# Where what stands in a slot surely ends: a particle, a mark, the next thing said.
_STOP = re.compile(
    r"[,;:。!?、()\n|¤]|的|(?<=.)(?:并|且|而|后来|后|时|和|与|及|以及|兼|因|于\d|在\d|曾|也|还|共|是|为|有|至今|出生|毕业|位于|成立)"
)
# 首都是某组织的成员之一某城: what stands behind 之一 is what is one of them.
_ONE_OF = re.compile(r"[^,;:。!?、()\n|]{2,24}之一(?P<v>[^,;:。!?、()\n|的]{2,8})(?=[,;。]|$)")


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
    for relation in relations_of(view, text):
        agents = ((*span, 1.0) for span in _agents(relation, hay))
        named, worded = _nouns(relation, hay), _around(relation, hay)
        for start, end, firm in (*agents, *named, *worded):
            whole = _whole_name(view, text, start, _with_whose(view, text, start, end))
            slot = _trimmed(text, start, whole, firm)
            if slot:
                slots.setdefault((slot.start, slot.end), slot)
    return slots.values()


def _around(relation: Relation, text: str) -> Iterator[tuple[int, int, float]]:
    """A single character before a value (呈, 属) marks it little: it stands in many words."""
    for low, high in relation.around:
        if low in ("是", "为") and high.startswith("的"):  # 是甲的学生: 甲的学生是乙
            for found in _found(rf"{_VALUE}{high}{BE}?《?¤+", high, text):
                yield *found.span("v"), 1.0
        if not low or low == "^":
            yield from _about_the_subject(low, high, text)
            continue
        for start in _ends(low, text):
            end = text.find(high, start, start + LONGEST) if high else _end(text, start)
            if end > start and not _EDGE.search(text, start, end) and SUBJECT not in text[start:end]:
                yield start, end, 1.0 if len(low + high) > 1 else WEAK


def _found(pattern: str, word: str, text: str) -> Iterable[re.Match[str]]:
    """Where a text has a pattern; not sought where it has not the word that the pattern needs."""
    return _compiled(pattern).finditer(text) if word in text else ()


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of the tables: there are more than `re` remembers."""
    return re.compile(pattern)


def _ends(word: str, text: str) -> Iterator[int]:
    """Where a text has just said a word."""
    at = text.find(word)
    while at >= 0:
        yield at + len(word)
        at = text.find(word, at + len(word))


def _about_the_subject(low: str, high: str, text: str) -> Iterator[tuple[int, int, float]]:
    """What stands right before words (高雄出生的甲), or behind the subject and ends there (甲在嘉宁)."""
    before = rf"(?:^|[,;。]|{BE}){_VALUE}{high}(?:[,;。的]|$)"
    behind = rf"¤+》?(?:就|现|并不|不|并非)?{high}(?P<v>[^,;。的]{{2,10}})(?=[,;。]|$)"
    for found in _found(behind if low else before, high, text):
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


def _agents(relation: Relation, text: str) -> Iterator[tuple[int, int]]:
    """What does to the subject what the relation's verbs say, before the verb or after it."""
    for verb in relation.agents:
        if verb not in text:
            continue
        a = re.escape(verb)
        for pattern in (
            rf"(?:由|被|为|是|系)(?:一[名位家艘架]?)?{_VALUE}(?:于|在|[所负责]|\|)*{a}",
            rf"{a}(?:了)?《?¤+》?的{BE}(?:一[名位家艘架])?{_LOOSE}",
            rf"¤+》?的?{a}(?:者|人|方|商){BE}?{_LOOSE}",
            rf"(?:^|[,;。的]|\|年?){_VALUE}(?:完成|进行|实施)?了?对《?¤+》?(?:的|进行了?|实施了?)[^,;。]{{0,6}}{a}",
            rf"(?:^|[,;。的]|\|年?){_VALUE}(?:于|在|\||年)*(?:所)?{a}(?:了|的|过)?(?:[^,;。]{{0,12}}的)?《?¤+",
        ):
            for found in _found(pattern, verb, text):
                start = found.start("v")
                yield start, min(found.end("v"), _end(text, start))


def _nouns(relation: Relation, text: str) -> Iterator[tuple[int, int, float]]:
    """What is said to be the subject's so and so: 校长是甲, 甲是该校校长, 首都甲.

    With no 是 between them only what a name may follow (首都) marks it: 总部员工 are no 总部.
    """
    for noun in relation.nouns:
        if len(noun) < 2 or noun not in text:
            continue
        n = re.escape(noun)
        patterns = (
            (rf"{n}(?:的|则|乃)?(?:{BE}|在|于|设于|设在|位于){_LOOSE}", 1.0),
            (rf"(?:^|[,;。]){_VALUE}{BE}(?:[^,;。¤与和]{{0,14}}?)《?¤+》?的?{n}", 1.0),
            (rf"(?:以|用|使用|采用|把|将){_VALUE}(?:作为|为|当作|作){n}", 1.0),
            (rf"¤+》?的?{n}{_LOOSE}", 1.0 if noun in APPOSED else WEAK),
        )
        for pattern, firm in patterns:
            yield from _values(pattern, noun, text, firm)


def _values(pattern: str, noun: str, text: str, firm: float) -> Iterator[tuple[int, int, float]]:
    """What a pattern has as its value, and what stands behind 之一 in it."""
    for found in _found(pattern, noun, text):
        start = found.start("v")
        yield start, min(found.end("v"), _end(text, start)), firm
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
