"""What a clause rests on and how sure it is: basis, scope, certainty."""

from __future__ import annotations

from factcheck.reading.stance import is_target
from factcheck.reading.tables.certainty import CERTAINTY, FUTURE
from factcheck.reading.tables.stance import SCOPES
from factcheck.reading.words import alternatives
from factcheck.tasks.proposing import tables
from factcheck.text.patterns import lazy_pattern

NEAR = 12  # characters before a value in which a scope stands
_WORK = lazy_pattern(r"《([^《》]+)》")
_SOURCE = lazy_pattern(
    f"(?:根据|依据|据)(?P<who>[^,。:]{{2,24}}?)(?P<how>{alternatives(tables.SOURCED)})(?:显示|表明|,|$)"
)
_EVALUATION = lazy_pattern(
    f"(?:在)?(?P<name>[^,。]{{2,30}}(?:{alternatives(tables.EVALUATIONS)}))(?:当中|之中|中|里|上)$"
)
# Patterns that tell a certainty besides the words for it.
_ALSO = {"forecast": f"{alternatives(FUTURE)}|将建|可达|会达|不会", "hypothesis": "以.{1,12}为例"}
_CERTAINTY = {
    name: lazy_pattern("|".join((alternatives(words), *filter(None, (_ALSO.get(name),)))))
    for name, words in CERTAINTY.items()
}
_PLANNED = lazy_pattern(
    "拟(?![定订人真])|年(?:内|底)?计划(?![的中内,])|计划(?:推出|新增|新建|开工|完成|投资|招聘|建设|引进)"
)
_SAYS_BY_ITSELF = frozenset({"整理", "测算", "介绍"})


def work(sentence: str) -> str:
    """The index or report that a sentence names in 《》."""
    named = _WORK.search(sentence)
    return named[1] if named else ""


def source(folded: str, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int], bool] | None:
    """Of 据中国充电联盟统计: who, and who with what was done; and whether the one who did it speaks."""
    found = _SOURCE.match(folded, start, end)
    if not found:
        return None
    return found.span("who"), (found.start("who"), found.end("how")), found["how"] in _SAYS_BY_ITSELF


def evaluation(folded: str, start: int, end: int) -> tuple[int, int] | None:
    """The evaluation that a clause names and no more: 在2025年中国大学综合评价中."""
    found = _EVALUATION.fullmatch(folded, start, end)
    return found.span("name") if found else None


def scope(kind: str, before: str) -> str:
    """The region or field right before a rank, share or first."""
    if kind not in {"rank", "superlative", "percent", "fraction"}:
        return ""
    near = before[-NEAR:]
    words = [word for row in SCOPES for word in row if word in near]
    return max(words, key=lambda word: (near.rfind(word), len(word)), default="")


def certainty(clause: str) -> str:
    """`asserted`, unless a word in the clause says otherwise."""
    if is_target(clause) or _PLANNED.search(clause):
        return "target"
    return next((name for name, words in _CERTAINTY.items() if words.search(clause)), "asserted")
