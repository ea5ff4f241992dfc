"""Who does it to whom, and at what rank: words that turn a relation or a title into another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.judging.comparable import core_pieces
from factcheck.judging.words import RELATIONS
from factcheck.reading.tables.titles import RANKS

if TYPE_CHECKING:
    from factcheck.judging.claimview import ClaimView

_PASSIVE = re.compile(r"[由被受获为是的]|归|所")
_IS = re.compile(r"(?:是|为|叫|系|名叫|)")
RELATION_REACH = 8  # characters before a name that may say what its bearer is
_RANKED = tuple(rank for rank in RANKS if rank != "第一副")


def unranked(text: str, title: str) -> bool:
    """Whether a title stands in a text with no rank before it: 总经理 is not in 副总经理."""
    at = text.find(title)
    while at >= 0:
        if not text[:at].endswith(_RANKED):
            return True
        at = text.find(title, at + 1)
    return False


def other_relation(view: ClaimView, text: str, value_at: int) -> tuple[int, int] | None:
    """Where the sentence makes the named one another relation than the claim does (学生 for 父亲)."""
    held = {word for word in RELATIONS if word in view.statement or word in view.attribute}
    before = text[max(0, value_at - RELATION_REACH) : value_at]
    for word in RELATIONS:
        at = before.rfind(word)
        if held and word not in held and at >= 0 and _IS.fullmatch(before[at + len(word) :]):
            start = max(0, value_at - RELATION_REACH) + at
            return start, start + len(word)
    return None


def roles_swapped(view: ClaimView, text: str, value_at: int) -> bool:
    """Whether a sentence turns a relation round: 甲收购乙 for 乙收购甲. Only plain, active wordings tell."""
    wording = view.wordings[0]
    subject = _place(view.subject_forms, wording.text)
    said = _place(view.subject_forms, text)
    verb = max((p for p in core_pieces(view) if len(p) > 1), key=len, default="")
    if wording.value is None or subject < 0 or said < 0 or not verb or verb not in text:
        return False
    held = _order(subject, wording.value[0], wording.text, verb)
    here = _order(said, value_at, text, verb)
    return bool(held) and bool(here) and held != here


def _place(forms: tuple[str, ...], text: str) -> int:
    return next((at for form in forms if (at := text.find(form)) >= 0), -1)


def _order(subject: int, value: int, text: str, verb: str) -> str:
    """`subject` or `value`, whichever stands before the verb and the other after it; "" when neither does."""
    low, high = sorted((subject, value))
    at = text.find(verb, low, high)
    if at < 0 or _PASSIVE.search(text[low:high].replace(verb, "")):
        return ""
    return "subject" if subject < value else "value"
