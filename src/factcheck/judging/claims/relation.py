"""Which relations of the table a claim states: its attribute's name tells, or the words around its value."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.records import records
from factcheck.judging.wording.tables.official import OFFICIAL
from factcheck.judging.wording.tables.relations import RELATIONS
from factcheck.judging.wording.tables.whose import OTHERS_OWN
from factcheck.judging.wording.wording import content, coverage
from factcheck.reading.tables.titles import RANKS
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.claims.claimview import ClaimView

HALF = 0.5


@dataclass(frozen=True, slots=True)
class Relation:
    """A row of the table: its nouns, its patterns each split at the value, its agent verbs; glossed."""

    nouns: tuple[str, ...]
    around: tuple[tuple[str, str], ...]
    agents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of the table, and the numbers of those to look at for what a text or a name ends with.

    By the last character before a value: what stands there (without 了), and what behind it; those that need
    nothing there are among all, and under "". By the last character of a name: the nouns.
    """

    rows: tuple[Relation, ...]
    around: dict[str, list[tuple[int, str, str]]]
    nouns: dict[str, list[tuple[int, str]]]


@cache
def _table() -> _Table:
    rows = tuple(_relations())
    bare = [(n, low.rstrip("了"), high) for n, row in enumerate(rows) for low, high in row.around]
    bare = [(n, low, high) for n, low, high in bare if len(low + high) > 1]
    ends = {low[-1:] for _, low, _ in bare} | {""}
    nouns: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, row in enumerate(rows):
        for noun in row.nouns:
            nouns[noun[-1:]].append((number, noun))
    around = {end: [one for one in bare if one[1][-1:] in ("", end)] for end in ends}
    return _Table(rows, around, dict(nouns))


def _relations() -> Iterator[Relation]:
    for record in (*records(RELATIONS), *records(OFFICIAL)):
        around = dict.fromkeys(map(_halves, record["~"]))  # of one length, in the order of the table
        yield Relation(
            tuple(dict.fromkeys(gloss(noun).text for noun in record["="])),
            tuple(sorted(around, key=lambda pair: -len(pair[0] + pair[1]))),
            tuple(dict.fromkeys(gloss(verb).text for verb in record["+"])),
        )


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
    told: defaultdict[int, list[str]] = defaultdict(list)
    for text, at in worded:
        for number, narrower in _by_words(text, *at, subjects) if at else ():
            told[number].append(narrower)
    for name in names:
        for number, narrower in _by_name(name, subjects):
            told[number].append(narrower)
    rows = _table().rows
    found = {rows[number]: max(told[number], key=len) for number in sorted(told)}
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


_WHENCE = lazy_pattern(r"(?P<by>[由被])[^,;。由被的]{1,8}的$")
_BEFORE = "《\"'了一名位个部座种款所"  # between a relation's words and a name
_DOER = lazy_pattern(r"(?P<verb>[^的所]{2,4}?)(?:者|人|方|商|公司|单位|机构|机关|部门|企业|团队|厂商|工作室)")
_WHERE = lazy_pattern(r"(?P<verb>[^的所]{2,3})(?:地|地点|国|国家|城市|地区|场所)")
_WHAT = lazy_pattern(r"(?P<verb>[^的所]{2,4})的[^的]{1,4}")


def _by_name(name: str, subjects: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """The relations whose noun an attribute's name ends with, each with what stands before that."""
    nouns: dict[int, str] = {}
    for row, noun in _table().nouns.get(name[-1:], ()):
        if (name == noun or (len(noun) > 1 and name.endswith(noun))) and len(noun) > len(nouns.get(row, "")):
            nouns[row] = noun
    for row, noun in nouns.items():
        before = name.removesuffix(noun).removeprefix("现任")  # it narrows nothing
        if before in RANKS:
            continue  # a 副院长 is no 院长
        own = (low for low, _ in _table().rows[row].around if len(low) > 1)  # 获得的|奖项
        for form in (*subjects, *own):
            before = before.replace(form, "")
        yield row, "".join(before[s:e] for s, e in content(before) if e - s > 1)


def _by_words(text: str, start: int, end: int, subjects: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """The relations in whose words a value stands, each with what stands between the subject and these."""
    table, done = _table(), set()
    before, after = text[:start].rstrip(_BEFORE), text[end:].lstrip("》\"'")
    for row, low, high in table.around.get(before[-1:], table.around[""]):
        if row not in done and before.endswith(low) and (not high or high in after[: len(high) + 2]):
            done.add(row)
            yield row, _narrower(before.removesuffix(low), subjects)
    before = _WHENCE.sub(r"\g<by>", before)  # 由临安的|某店|首创
    by = before.endswith("为") and after.startswith("所")  # 为某国|所灭
    if by or before.endswith(("由", "被")):
        for row, relation in enumerate(table.rows):
            if row not in done and any(verb in after[: len(verb) + 8] for verb in relation.agents):
                yield row, _narrower(before[:-1], subjects)


def _narrower(said: str, subjects: tuple[str, ...]) -> str:
    """The thing of the subject's that words before a relation name: 甲的|研发中心|设在."""
    at, form = max(((said.rfind(form), form) for form in subjects), default=(-1, ""))
    between = re.split(r"[,;:。]", said[at + len(form) :])[-1] if at >= 0 else ""
    return next((word for word in OTHERS_OWN if word in between), "")
