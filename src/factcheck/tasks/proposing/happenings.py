"""What is said in no figure: when something came about, and relations such as 总部设在新加坡."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.reading.words import alternatives
from factcheck.tasks.proposing import nouns, tables
from factcheck.tasks.proposing.attributes import is_traditional
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.reading.mention import Mention
    from factcheck.text.text import Text

LONGEST = 16  # characters of a place or body in a relation
_EVENT = alternatives(tables.DATED_EVENTS)
_BEFORE = lazy_pattern(f"(?P<verb>{_EVENT})(?P<link>于|在|自|到|至)?$")
_BEHIND = lazy_pattern(
    f"(?:晚间|晚|上午|下午|凌晨|正式|全面|首次|计划|预计|将|拟|面|向|社会)*(?P<verb>{_EVENT})(?:了)?"
)


def happened(text: Text, mention: Mention, low: int, limit: int) -> str:
    """The attribute whose value is the date of an event: 成立时间, 2025年年度报告发布时间; "" for none."""
    folded = text.folded
    if not re.search(r"[\d〇一二三四五六七八九]", mention.text):
        return ""
    time = "時間" if is_traditional(text) else "时间"
    before = _BEFORE.search(folded[low : mention.start]) if mention.start > low else None
    if before and before["verb"] in tables.LAUNCHES and not before["link"]:
        return ""  # 公布|2024年度成果: what is made known is of that year
    if before:
        noun = nouns.before(folded, low, low + before.start())
        verb = text.raw[low + before.start("verb") : low + before.end("verb")]
        return f"{text.raw[slice(*noun)]}{verb}{time}"
    start = mention.end if mention.start >= low else low
    behind = _BEHIND.match(folded, start, limit)
    if not behind:
        return ""
    verb = text.raw[behind.start("verb") : behind.end("verb")]
    rest = text.raw[behind.end() : limit].strip(" 的")
    noun = nouns.before(folded, low, mention.start) if mention.start > low else (low, low)
    of = rest if 2 <= len(rest) <= LONGEST else ""
    return f"{text.raw[slice(*noun)]}{of}{verb}{time}"


def relations_in(text: Text, low: int, limit: int) -> Iterator[tuple[tuple[int, int], str]]:
    """Of each relation that a clause states of its subject: where its value stands, and its attribute."""
    for name, pattern in _patterns():
        found = pattern.fullmatch(text.folded, low, limit)
        if found:
            attribute = f"{text.raw[slice(*found.span('which'))]}{name}"
            made = attribute.translate(tables.TRADITIONAL) if is_traditional(text) else attribute
            yield found.span("value"), made
            return


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = []
    for name, forms in tables.STATED_ATTRIBUTES:
        for form in forms:
            head, tail = (re.escape(part) for part in form.split("~"))
            value = rf"(?P<value>[^\s,。;的\d]{{2,{LONGEST}}}?)"
            made.append((name, re.compile(rf"(?P<which>[^\s,。;的\d]{{0,6}}?){head}{value}{tail}")))
    return tuple(made)
