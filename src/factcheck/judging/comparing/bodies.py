"""Whether a deed is done by, or to, only a part of a body that a claim names: 收购甲的船队 is not 收购甲."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.apart import BELONGING, SEATS
from factcheck.judging.wording.tables.deeds import (
    ACTS_FOR,
    DEEDS,
    HOW,
    MARKS,
    OF_THE_DEED,
    OF_WHOLE,
    PORTIONS,
    SHARES,
)
from factcheck.judging.wording.wording import MEMORY
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

SEAT = "总部"
_SEAT = lazy_pattern(
    rf"(?P<which>{alternatives(SEATS)}|[^\W\d_的在于将把以]{{1,4}}(?:区域|大区|地区|区))?{SEAT}"
)
_HOW = lazy_pattern(rf"(?:{alternatives(HOW)}|[在于]?\d[\d年月日]*|[在于][^,;:。!?的]{{1,10}}|[,|])$")
_BY = lazy_pattern(r"[被由遭将把]")
# Behind a name: what of it is meant, as far as 的, a noun of belonging or one of parts says so.
_PART = lazy_pattern(
    rf"(?:公司|集团|有限公司)?[》\"']*(?:的|的?(?:{alternatives(BELONGING)}|名下)的?)(?P<part>[^\W]{{1,12}})"
    rf"|(?:公司|集团|有限公司)?的?(?P<portion>{alternatives(PORTIONS)})"
)
_ITSELF = lazy_pattern(rf"[^\W\d]{{0,6}}?(?:{alternatives((*OF_THE_DEED, *OF_WHOLE, *SHARES))})|[是,;:。]")
_FOR_IT = lazy_pattern(rf"[^\W\d]{{0,4}}?(?:{alternatives(ACTS_FOR)})$|[这此该首第一头].{{0,3}}[次笔起桩宗]")


def deed_of_a_part(view: ClaimView, sentence: SentenceView) -> str:
    """The part of one of those of whom a claim tells a deed with which a sentence has it done; or ""."""
    text = sentence.glossed.text
    told = ""
    for start, end, row in _deeds_in(text):
        if not _rows()[row].search(view.statement):
            continue
        if not (part := next(_parts(view, text, start, end), "")):
            return ""
        told = told or part
    return told


def another_seat(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 西部总部 of which a clause tells at `at`, where a claim is of the 总部 alone; or ""."""
    if SEAT not in sentence.folded or SEAT not in view.explaining:
        return ""
    clause = sentence.clause_of(at)
    before = [*_SEAT.finditer(sentence.slice(clause.start, at))]
    found = before[-1] if before else _SEAT.search(sentence.slice(at, clause.end))
    which = found["which"] if found else ""
    return f"{which}{SEAT}" if which and which not in view.explaining else ""


def _parts(view: ClaimView, text: str, start: int, end: int) -> Iterator[str]:
    """What a text names of either of a claim's two beside a deed's word at [start, end)."""
    names = (*view.subject_forms, *(view.value_forms[0] if len(view.value_forms) == 1 else ()))
    low = max(text.rfind(mark, 0, start) for mark in MARKS) + 1
    high = min((at for mark in MARKS if (at := text.find(mark, end)) >= 0), default=len(text))
    before, behind = _done_how(text[low:start].removesuffix("所")), text[end:high]
    for name in names:
        if (part := _of_doer(before, name, names)) or (
            before and (part := _of_whom(behind, name, names, view.explaining))
        ):
            yield part


def _of_doer(before: str, name: str, names: tuple[str, ...]) -> str:
    """The part of a name's bearer of which a clause speaks before a deed's word: 甲的船队|被乙|收购."""
    at = before.rfind(name)
    said = _BY.split(before[at + len(name) :])[0] if at >= 0 else ""
    found = _PART.match(_done_how(said))
    if found is None or _FOR_IT.match(found["part"] or "") or _names_one(found[0], names):
        return ""
    return found[0]


def _of_whom(behind: str, name: str, names: tuple[str, ...], known: str) -> str:
    """The part of a name's bearer of which a clause speaks behind a deed's word: 收购|甲旗下的船厂."""
    at = behind.find(name)
    found = _PART.match(behind, at + len(name)) if at >= 0 else None
    if found is None or _names_one(behind[at + len(name) :], names):
        return ""
    part = found["part"] or found["portion"]
    return "" if _ITSELF.match(part) or part in known else found[0]


def _done_how(text: str) -> str:
    """A text without the words of how and when that end it."""
    while found := _HOW.search(text):
        text = text[: found.start()]
    return text


def _names_one(text: str, names: tuple[str, ...]) -> bool:
    return any(name in text for name in names)


@lru_cache(maxsize=MEMORY)
def _deeds_in(text: str) -> tuple[tuple[int, int, int], ...]:
    """Where a text has a deed's word, with the number of its row."""
    found = (
        (match.start(), match.end(), number)
        for number, row in enumerate(_rows())
        for match in row.finditer(text)
    )
    return tuple(found)


@cache
def _rows() -> tuple[re.Pattern[str], ...]:
    """What finds the words of each deed; in the one wording of what is compared 创立 is 成立, and no deed."""
    rows = [row.split() for row in DEEDS.strip().splitlines()]
    known = {word for row in rows for word in row}
    return tuple(re.compile(alternatives(known & {gloss(word).text for word in row})) for row in rows)
