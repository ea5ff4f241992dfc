"""Figures of one sentence of which one is made of two others, and structures that are not all."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import disjoint, is_range
from factcheck.judging.finding import Finding, Reason, Verdict
from factcheck.judging.within.levels import SIZES
from factcheck.judging.within.reckoning import SIGNS, UnworkableError, quantity
from factcheck.judging.within.sharing import stripped
from factcheck.judging.within.telling import tell, worded
from factcheck.judging.wording.tables.shares import MADE_OF
from factcheck.reading.decimals import decimal
from factcheck.reading.stance import change_before, names_growth
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

_TAIL = lazy_pattern(r"(?:总额|总值|总量|贸易|额|值|量|合计|总计)+$")
_RATIO = lazy_pattern(r"(?<![\d.:])\d+(?:\.\d+)?(?:[:∶]\d+(?:\.\d+)?){2,5}(?![\d.:])")
_STRUCTURE = lazy_pattern(r"(?:结构|构成|占比|比重)[^。;]{0,40}$")
NEAR_ALL = 10  # of a hundred: what comes to 91 or 109 was meant to make 100


@cache
def _made() -> tuple[tuple[str, str, str, str], ...]:
    """(the result, the sign, the first and the second of which it is made)."""
    rows = [row.split() for row in MADE_OF.strip().splitlines()]
    return tuple((result, sign, first, second) for result, sign, first, second in rows)


def balances(view: SentenceView) -> Iterator[Finding]:
    """A total, or a balance, that its two sides do not give."""
    known = _known(view)
    for result, sign, first, second in _made():
        if not {result, first, second} <= known.keys():
            continue
        made, *sides = (known[name] for name in (result, first, second))
        if given := _unbalanced(made, sides[0], sides[1], sign):
            yield tell(made, "draft-balance", given)


@cache
def _words() -> tuple[str, ...]:
    words = {word for result, _, first, second in _made() for word in (result, first, second)}
    return tuple(sorted(words, key=len, reverse=True))


def _known(view: SentenceView) -> Mapping[str, Mention]:
    """The figures by what they are of; none of what is said twice, or of what has a head of its own."""
    found: dict[str, list[Mention]] = {}
    heads: list[str] = []
    last = view.start
    for mention in view.mentions:
        if mention.kind == "date" and heads:
            return {}
        if mention.kind not in SIZES or mention.value is None:
            continue
        dates = [m.end for m in view.mentions if m.kind == "date" and m.end <= mention.start]
        item = view.slice(max(view.clause_of(mention.start).start, last, *dates), mention.start)
        last = mention.end
        change = change_before(view.folded, mention.start - view.start, mention.text)
        text = _TAIL.sub("", stripped(item))
        word = next((word for word in _words() if text.endswith(word)), "")
        if not word or change.mode == "by" or names_growth(item).mode or is_range(mention.value):
            continue
        heads.append(text[: -len(word)].removesuffix("贸易"))
        found.setdefault(word, []).append(mention)
    if any(head and head != heads[0] for head in heads[1:]):
        return {}
    return {word: mentions[0] for word, mentions in found.items() if len(mentions) == 1}


def _unbalanced(made: Mention, first: Mention, second: Mention, sign: str) -> str:
    values = [m.value for m in (made, first, second) if m.value is not None]
    if len({value.unit for value in values}) != 1:
        return ""
    try:
        said, one, other = (quantity(value, loose=True).interval for value in values)
    except UnworkableError:
        return ""
    given = SIGNS[sign](one, other)
    return worded(given, made) if disjoint(given, said) else ""


def ratios(view: SentenceView) -> Iterator[Finding]:
    """三次产业结构为9.1:41.2:50.7, which is 101."""
    for found in _RATIO.finditer(view.folded):
        if not _STRUCTURE.search(view.folded, 0, found.start()):
            continue
        numbers = re.split("[:∶]", found[0])
        total = sum((Fraction(number) for number in numbers), Fraction(0))
        places = max(len(number.partition(".")[2]) for number in numbers)
        slack = Fraction(len(numbers), 2 * 10**places)
        if slack < abs(total - 100) < NEAR_ALL:
            start, end = view.start + found.start(), view.start + found.end()
            about = {"said": found[0], "value": (decimal(total) or "") + "%", "line": "", "kind": "percent"}
            yield Finding(start, end, found[0], Verdict.CONTRADICTED, Reason("draft-rest", about))
