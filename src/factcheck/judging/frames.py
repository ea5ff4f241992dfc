"""Slots by relation: what a sentence puts where a relation has its value, in whatever construction.

由甲创办的乙, 甲创办了乙, 创办乙的是甲 and 乙的创办人是甲 all have 甲 in one slot.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.judging.lexicon import gloss
from factcheck.judging.records import records
from factcheck.judging.slots import Slot
from factcheck.judging.tables.relations import APPOSED, DOES_THERE, OTHERS_OWN, RELATIONS
from factcheck.judging.wording import content, coverage
from factcheck.reading.tables.titles import RANKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claimview import ClaimView

HALF, WEAK = 0.5, 0.5
NEAR = 4  # characters between a subject and what makes another of it
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
_AGENT = re.compile(r"(?:于|在)?\|*\d*年?代?$|\|.*$")
_RANKED = tuple(rank for rank in RANKS if rank != "第一副")
# 首都是某组织的成员之一某城: what stands behind 之一 is what is one of them.
_ONE_OF = re.compile(r"[^,;:。!?、()\n|]{2,24}之一(?P<v>[^,;:。!?、()\n|的]{2,8})(?=[,;。]|$)")


@dataclass(frozen=True, slots=True)
class Relation:
    """A row of the table: its nouns, its patterns each split at the value, its agent verbs; glossed."""

    nouns: tuple[str, ...]
    around: tuple[tuple[str, str], ...]
    agents: tuple[str, ...]


@cache
def _relations() -> tuple[Relation, ...]:
    rows = []
    for record in records(RELATIONS):
        around = {_halves(pattern) for pattern in record["~"]}
        rows.append(
            Relation(
                tuple(dict.fromkeys(gloss(noun).text for noun in record["="])),
                tuple(sorted(around, key=lambda pair: -len(pair[0] + pair[1]))),
                tuple(dict.fromkeys(gloss(verb).text for verb in record["+"])),
            )
        )
    return tuple(rows)


def _halves(pattern: str) -> tuple[str, str]:
    """What stands before and after the value; ^ before it stands for the subject (^~在: 甲在…)."""
    before, _, after = pattern.partition("~")
    return gloss(before).text, gloss(after).text


def relations_of(view: ClaimView, text: str) -> tuple[Relation, ...]:
    """The relations that a claim states and a (glossed) text may: what narrows them must stand in it.

    They are told by the words around the claim's value and by its attribute's name; 研发中心所在地 is
    a place, but not of what says nothing of a 研发中心.
    """
    worded = tuple((w.text, w.value) for w in view.wordings if w.value)
    stated = _stated(view.attribute_forms + view.attribute_names, worded, view.subject_forms)
    return tuple(row for row, narrower in stated if coverage(narrower, text) >= HALF or not narrower)


Worded = tuple[tuple[str, tuple[int, int] | None], ...]


@lru_cache(maxsize=8192)
def _stated(
    names: tuple[str, ...], worded: Worded, subjects: tuple[str, ...]
) -> tuple[tuple[Relation, str], ...]:
    found: dict[Relation, str] = {}
    for row in _relations():
        told = [
            n for n in (_by_words(row, text, *at, subjects) for text, at in worded if at) if n is not None
        ]
        told += [n for n in (_by_name(row, name, subjects) for name in names) if n is not None]
        if told:
            found[row] = max(told, key=len)
    found |= {row: "" for name in names if len(name) > 1 and (row := _derived(name, worded)) not in found}
    return tuple(found.items())


def _derived(name: str, worded: Worded) -> Relation:
    """The relation that an attribute's name says by itself: 货币, 领导者, 制作公司, 举办地, 治理的河流."""
    done = _DOER.fullmatch(name)
    if done:
        return Relation((name,), (), tuple(dict.fromkeys((done["verb"], done["verb"][-2:]))))
    where = _WHERE.fullmatch(name)
    if where:
        verb = where["verb"]
        return Relation((name,), (("在", verb), ("于", verb), (f"{verb}于", ""), (f"{verb}在", "")), ())
    what = _WHAT.fullmatch(name)  # 治理的河流 if it is said that they 治理 it; no 打造的关键
    if what and not any(at and text[: at[0]].rstrip(_BEFORE).endswith(what["verb"]) for text, at in worded):
        what = None
    return Relation((name,), ((what["verb"], ""),) if what else (), ())


_BEFORE = "《\"'了一名位个部座种款所"  # between a relation's words and a name
_DOER = re.compile(r"(?P<verb>[^的所]{2,4}?)(?:者|人|方|商|公司|单位|机构|企业|团队|厂商|工作室)")
_WHERE = re.compile(r"(?P<verb>[^的所]{2,3})(?:地|地点|国|国家|城市|地区|场所)")
_WHAT = re.compile(r"(?P<verb>[^的所]{2,4})的[^的]{1,4}")


def _by_name(row: Relation, name: str, subjects: tuple[str, ...]) -> str | None:
    """What stands before a relation's noun in an attribute's name; None when it has none of them."""
    nouns = [noun for noun in row.nouns if name == noun or (len(noun) > 1 and name.endswith(noun))]
    before = name.removesuffix(max(nouns, key=len)) if nouns else ""
    for form in subjects:
        before = before.replace(form, "")
    return "".join(before[s:e] for s, e in content(before) if e - s > 1) if nouns else None


def _by_words(row: Relation, text: str, start: int, end: int, subjects: tuple[str, ...]) -> str | None:
    """What stands between the subject and a relation's words; None where the value is not within them."""
    before, after = text[:start].rstrip(_BEFORE), text[end:].lstrip("》\"'")
    for low, high in row.around:
        bare = low.rstrip("了")
        if len(bare + high) > 1 and before.endswith(bare) and (not high or high in after[: len(high) + 2]):
            return _narrower(before.removesuffix(bare), subjects)
    if before.endswith(("由", "被")) and any(verb in after[: len(verb) + 8] for verb in row.agents):
        return _narrower(before[:-1], subjects)
    return None


def _narrower(said: str, subjects: tuple[str, ...]) -> str:
    """The thing of the subject's that words before a relation name: 甲的|研发中心|设在."""
    at, form = max(((said.rfind(form), form) for form in subjects), default=(-1, ""))
    between = re.split(r"[,;:。]", said[at + len(form) :])[-1] if at >= 0 else ""
    return next((word for word in OTHERS_OWN if word in between), "")


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
            if end > start and not _EDGE.search(text, start, end):
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
    return max((start + len(form) for form in forms), default=end) if end > start else end


def _agents(relation: Relation, text: str) -> Iterator[tuple[int, int]]:
    """What does to the subject what the relation's verbs say, before the verb or after it."""
    for verb in relation.agents:
        a = re.escape(verb)
        for pattern in (
            rf"(?:由|被|为|是|系)(?:一[名位家艘架]?)?{_VALUE}(?:于|在|[所负责]|\|)*{a}",
            rf"{a}(?:了)?《?¤+》?的{BE}(?:一[名位家艘架])?{_LOOSE}",
            rf"¤+》?的?{a}(?:者|人|方|商){BE}?{_LOOSE}",
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
        n = re.escape(noun)
        patterns = (
            (rf"{n}(?:的|则|乃)?(?:{BE}|在|于|设于|设在|位于){_LOOSE}", 1.0),
            (rf"(?:^|[,;。]){_VALUE}{BE}¤+》?的?{n}", 1.0),
            (rf"(?:以|用|使用|采用|把|将){_VALUE}(?:作为|为|当作|作){n}", 1.0),
            (rf"¤+》?的?{n}{_LOOSE}", 1.0 if noun in APPOSED else WEAK),
        )
        for pattern, firm in patterns if len(noun) > 1 and noun in text else ():
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


def of_subject(view: ClaimView, text: str, start: int, end: int, strangers: tuple[str, ...]) -> bool:
    """Whether what is said at [start, end) is said of the claim's subject, not of its brother or branch.

    `strangers` are other subjects that the sentence names.
    """
    low = max((m.end() for m in _EDGE.finditer(text, 0, start)), default=0)
    edge = _EDGE.search(text, end)
    said, after = text[low:start], text[end : edge.start() if edge else len(text)]
    at, form = max(((said.rfind(form), form) for form in view.subject_forms), default=(-1, ""))
    nouns = [noun for row in relations_of(view, text) for noun in row.nouns]
    own = "|".join((view.explaining, *nouns))
    others = [word for word in OTHERS_OWN if word in said and word not in own]
    ranked = (rank + noun for noun in nouns if noun in said for rank in _RANKED)
    others += [word for word in ranked if word in said and word not in view.explaining]
    if at >= 0:
        return not _names_anothers(said[at + len(form) :].lstrip("》\"'"), others)
    whose = next((at for form in view.subject_forms if (at := after.find(form)) >= 0), len(after))
    if any(name in said or name in after[:whose] for name in strangers):
        return False
    bare = _POINTING.sub("", said)
    return whose < len(after) or not (bare.startswith((*others, *_ANOTHER)))


_ANOTHER = ("后者", "另一", "对方", "有人")
_POINTING = re.compile(r"^(?:其|他的?|她的?|它的?)")
_PREDICATE = re.compile(r"[的,是在于由为以和与、]")


def _names_anothers(said: str, others: list[str]) -> bool:
    """Whether what follows a subject makes another of it: 甲(的)弟弟, 甲的英译本, 甲西南总部."""
    said = said.removeprefix("的")
    places = [at for word in others if 0 <= (at := said.find(word)) <= NEAR]
    return any(not _PREDICATE.search(said, 0, at) for at in places)
