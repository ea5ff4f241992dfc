"""The slot of a value: what a draft says in the place where a claim's wording has its value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.judging.wording.persons import begins_as_a_person, is_a_person
from factcheck.judging.wording.tables.whose import BEARERS, NO_HEADS, WINNERS, WITH_WHAT
from factcheck.judging.wording.wording import content
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView, Wording

REACH = 8  # characters of wording on each side of a value that may mark its slot
COPULAS = "是为系乃叫"
RANKS_APART = ("副", "前", "原", "前任", "候任", "代理")  # before a title they make it another
BY = "由被遭获"
WHENCE = "在于由"  # at the head of what only describes a slot
OPENING = ("《", '"', "'")  # before a title that stands in a slot
PREPOSITIONS = "由被与和同向对从给"
_EDGE = lazy_pattern(r"[,;:。!?、()\n\"'《》|]")
_DATE = lazy_pattern(r"[在于]?(?:\d+[年月日])+")
_ONE_COPULA = str.maketrans("为系乃叫", "是是是是")
_COPULA = lazy_pattern(r"(?:是|为|系|乃|在|于|叫|名为)$")
_ONE = lazy_pattern(r"一[部名个位座种家所款项条本首支篇幅](?!$)")
_WITH_WHAT = lazy_pattern(rf"[都均也]?[{COPULAS}]?(?:{alternatives(WITH_WHAT)})(?:了|着)?")
_TAIL = lazy_pattern(r"^[^,;:。!?、()\n\"《》|]*?(?=[的,;:。!?、()\n\"《》|]|$)")


@dataclass(frozen=True, slots=True)
class Slot:
    """[start, end) of a glossed sentence, its text, and how firmly the words around it mark it (0–1)."""

    start: int
    end: int
    text: str
    firm: float


def find_slots(view: ClaimView, glossed: str) -> list[Slot]:
    """Where `glossed` has something in the place of the claim's value, the firmest first."""
    slots: list[Slot] = []
    for wording in view.wordings:
        if wording.value:
            slots.extend(_by_wording(view, wording, glossed))
    slots.sort(key=lambda slot: -slot.firm)
    return slots


def _by_wording(view: ClaimView, wording: Wording, glossed: str) -> list[Slot]:
    start, end = wording.value or (0, 0)
    before = _clause_end(_barred(wording.text[:start], view))[-REACH:]
    after = _clause_start(_barred(wording.text[end:], view))[:REACH]
    length = end - start
    hay = _barred(glossed, view)
    slots = []
    for at, anchor in _after_anchor(before, hay):
        slots.append(_rightwards(hay, glossed, at, after, length, anchor))
    if before.endswith((*BEARERS, *WINNERS)) and is_a_person(wording.text[start:end]):
        slots = [slot for slot in slots if slot and begins_as_a_person(slot.text)]
    slots = [slot for slot in slots if slot and not _goes_on_the_noun(view, glossed, slot)]
    for at, anchor in _before_anchor(after, hay):
        slots.append(_leftwards(hay, glossed, at, length, anchor))
    return [slot for slot in slots if slot is not None]


def _goes_on_the_noun(view: ClaimView, glossed: str, slot: Slot) -> bool:
    """Whether what stands right behind a noun makes another word of it (专攻|项目, 冠军|候选)."""
    if slot.text.startswith(NO_HEADS) and glossed[: slot.start][-1:] not in COPULAS:
        return True
    before = glossed[: slot.start]
    return any(
        before.endswith(name[:size]) and glossed.startswith(name[size:], slot.start)
        for name in view.attribute_names
        for size in range(2, len(name))
    )


def _barred(text: str, view: ClaimView) -> str:
    """The text with its subject barred, length kept: 郑成功出生于日本 is like 出生于日本的郑成功."""
    for form in view.subject_forms:
        text = text.replace(form, "|" * len(form))
    return text.translate(_ONE_COPULA)


def _clause_end(text: str) -> str:
    return re.split(r"[,;:。!?]", text)[-1]


def _clause_start(text: str) -> str:
    return re.split(r"[,;:。!?]", text, maxsplit=1)[0]


def _after_anchor(before: str, hay: str) -> list[tuple[int, float]]:
    """Places in `hay` right after the longest end of `before` that stands there, with its firmness."""
    for size in range(len(before), 0, -1):
        anchor = before[-size:]
        if not anchor.strip("|"):
            return []
        found = _places(anchor, hay)
        if found:
            places = [at + size for at in found if not hay[:at].endswith(RANKS_APART)]
            firm = _firmness(anchor)
            if firm < 1 and anchor == "是" and content(before):
                return []  # 甲是… names no 英译者
            if firm < 1 and anchor[-1] not in f"{PREPOSITIONS}年月日":
                places = [at for at in places if at == 1 or not hay[at - 2].isalnum()]
            whole = size == len(before)  # 连载于|《某刊》; of 电视剧|《某某》 nothing is said by that alone
            places = [at + (whole and hay[at : at + 1] in OPENING) for at in places]
            return [(at, firm) for at in places] if firm else []
    return []


def _before_anchor(after: str, hay: str) -> list[tuple[int, float]]:
    for size in range(len(after), 1, -1):
        anchor = after[:size]
        if not anchor.strip("|"):
            continue
        places = _places(anchor, hay)
        if places:
            firm = _firmness(anchor)
            return [(at, firm) for at in places] if firm else []
    return []


def _places(anchor: str, hay: str) -> list[int]:
    """Where an anchor stands, from left to right, none within another."""
    places, at = [], hay.find(anchor)
    while at >= 0:
        places.append(at)
        at = hay.find(anchor, at + len(anchor))
    return places


def _firmness(anchor: str) -> float:
    """1 for words that say something, less for a bare 是 or 在, 0 for what marks nothing."""
    words = anchor.strip("|")
    if _DATE.fullmatch(words):
        return 0.5  # in one year more than one thing is done
    if len(words) >= 2 and content(words):
        return 1.0
    return 0.5 if _COPULA.search(words) or content(words) or words[-1:] in PREPOSITIONS else 0.0


def _rightwards(hay: str, glossed: str, at: int, after: str, length: int, firm: float) -> Slot | None:
    end = None
    for size in range(len(after), 0, -1):
        found = hay.find(after[:size], at, at + 2 * length + REACH)
        if found > at and after[:size].strip("|") and "|" not in hay[at:found]:
            end, firm = found, min(1.0, firm + (0.5 if content(after[:size]) else 0.25))
            break
    if end is None:
        tail = _TAIL.match(hay[at : at + 2 * length + REACH])
        end = at + (tail.end() if tail else 0)
        if (
            glossed[end : end + 1] == "的"
            and not after.startswith("的")
            and "|" not in hay[end : end + REACH]
        ):
            firm = min(firm, 0.5)  # to get 甲的称赞 is not to get 甲
    if glossed[at] in WHENCE and glossed[end : end + 1] == "的":  # 是|在某地建造的|旗舰
        tail = _TAIL.match(hay[end + 1 : end + 1 + 2 * length + REACH])
        at, end = end + 1, end + 1 + (tail.end() if tail else 0)
    return _slot(glossed, at, end, firm)


def _leftwards(hay: str, glossed: str, at: int, length: int, firm: float) -> Slot | None:
    start = at
    while start > 0 and not _EDGE.match(hay[start - 1]) and at - start < length + 2:
        start -= 1
        if at - start >= length:
            break
    if glossed[at - 1 : at] == "的":
        return None  # 甲的|生产商 says whose
    if used := _WITH_WHAT.match(glossed, start, at):
        start = used.end()  # 是用|日本的火箭|发射的
    if glossed[start] in BY and len(glossed[start:at]) > 1:
        return None  # 将由甲|收购 says by whom
    return _slot(glossed, start, at, firm * 0.8)


def _slot(glossed: str, start: int, end: int, firm: float) -> Slot | None:
    while start < end and glossed[start] in " '\"《的了":
        start += 1
    if measured := _ONE.match(glossed, start, end):
        start = measured.end()
    while end > start and glossed[end - 1] in " '\"》的了":
        end -= 1
    return Slot(start, end, glossed[start:end], firm) if start < end else None
