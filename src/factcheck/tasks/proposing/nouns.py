"""What a clause counts or measures: the noun before a value, or behind it, without verbs and other values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.reading.words import alternatives
from factcheck.tasks.proposing import tables
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.reading.mention import Mention

LONGEST = 24
_LEADS_TO_FIGURE = lazy_pattern(f"(?:{alternatives([*tables.BEFORE_A_FIGURE, ' '])})+$")
_UNLESS = "|".join(f"{verb}(?![{others}])" for verb, others in tables.HAVING_UNLESS.items())
_HAVING = lazy_pattern(f"(?:{alternatives(tables.HAVING)}|{_UNLESS})(?:了|着|过)?")
_WITHIN = lazy_pattern(f"(?:{alternatives(tables.HAVING_WITHIN)})(?:了|着|过)?")
_DONE = lazy_pattern(f"{_HAVING.pattern}|{alternatives(tables.ACTIONS)}")
_BEHIND = lazy_pattern(
    r"(?:余|多)?(?:的)?(?:个|款|家|名|种|位|项|所|座|台|件)?([^\s,，、。;；:：!?()（）\"“”「」『』的了并在是由和与及将已为以达占，]{2,16})"
)
_EDGE = "\"“”'‘’「」『』 \t\u3000"


def before(folded: str, start: int, end: int) -> tuple[int, int]:
    """The noun within [start, end), which ends where a value begins; empty where only verbs stand there."""
    start, end = _stripped(folded, start, end)
    if _HAVING.fullmatch(folded, start, end):
        return end, end
    link = _LEADS_TO_FIGURE.search(folded[start:end])
    end = start + link.start() if link else end
    start, end = _stripped(folded, start, end)
    for verb in _WITHIN.finditer(folded, start, end):
        if verb[0] not in tables.JOINING or verb.start() == start:
            start = verb.end()
    if folded.startswith(("共", "可"), start) and _DONE.match(folded, start + 1, end):
        start += 1
    start = behind_having(folded, start, end)
    if folded.startswith(("的", "了"), start):
        start += 1
    start, end = _stripped(folded, start, end)
    return (start, end) if end - start <= LONGEST else (end - LONGEST, end)


def behind_having(folded: str, start: int, limit: int) -> int:
    """Where a verb such as 设有 ends with which a clause begins; `start` where it begins with none."""
    verb = _HAVING.match(folded, start, limit)
    return verb.end() if verb else start


def behind(folded: str, mention: Mention, following: Sequence[Mention], limit: int) -> tuple[int, int]:
    """The noun right behind a value; it ends before the next value, or the next verb."""
    limit = min([limit, *(m.start for m in following if m.start >= mention.end)])
    found = _BEHIND.match(folded, mention.end, limit)
    if not found:
        return mention.end, mention.end
    start, end = found.span(1)
    verb = _WITHIN.search(folded, start, end)
    return start, verb.start() if verb else end


def done_with(folded: str, end: int, limit: int) -> tuple[int, int] | None:
    """The verb and its object behind a counted noun: 27所高校|开设人工智能相关专业."""
    verb = _WITHIN.match(folded, end, limit)
    if not verb:
        return None
    stop = re.compile(r"[,，、。;；:：!?()（）\d]").search(folded, verb.end(), limit)
    last = stop.start() if stop else limit
    return (end, last) if 2 <= last - verb.end() <= LONGEST else None


def _stripped(folded: str, start: int, end: int) -> tuple[int, int]:
    while start < end and folded[start] in _EDGE:
        start += 1
    while end > start and folded[end - 1] in _EDGE:
        end -= 1
    return start, end
