"""The figures of a query, put in the other ways in which claims may have them."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from factcheck.reading.words import HAN_DIGITS, HAN_ONES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NUMERALS = frozenset(f"{HAN_DIGITS}十百千两")
_ARABIC = frozenset("0123456789")
_GROUPED = _ARABIC | {","}
_LARGE = "万亿"
_JOINING = "点万亿"
_PERCENT = "百分之"
_ARABIC_RANK = r"第(\d{1,2})(?!\d)"
_DIGITS = f"零{HAN_ONES}"
_LONGEST = 15  # digits
_ERA, _BEFORE_ERA, _LONGEST_ERA = "民国", 1911, 3  # digits


def other_figures(folded: str, kept: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """A text with its figures put in other ways; what stands at the places `kept` is none."""
    arabic = _in_arabic(folded, kept)
    return arabic, _in_chinese(folded), _over(arabic), _regrouped(arabic)


def in_common_years(folded: str) -> str:
    """民国112年 as 2023年."""
    before, _, rest = folded.partition(_ERA)
    digits = rest[: len(rest) - len(rest.lstrip("0123456789"))]
    if not digits or len(digits) > _LONGEST_ERA:
        return folded
    return f"{before}{int(digits) + _BEFORE_ERA}{rest[len(digits) :]}"


def _in_arabic(text: str, kept: Sequence[tuple[int, int]]) -> str:
    """第七 as 第7, 二十七所 as 27所, 三点二亿 as 3.2亿, 百分之五 as 5%; 四川, which is kept, stays."""
    found = [
        (start, end) for start, end in _numerals(text) if not any(a < end and start < b for a, b in kept)
    ]
    if not found:
        return text
    from factcheck.reading.numeral import parse

    parts, done = [], 0
    for start, end in found:
        number = parse(text[start:end])
        if not number or not number.single or text.startswith(_PERCENT, start):
            continue
        shown = str(float(number.low)) if "点" in text[start:end] else str(number.low)
        share = text[:start].endswith(_PERCENT)
        parts += [text[done : start - len(_PERCENT) * share], shown, "%" * share]
        done = end
    return "".join([*parts, text[done:]])


def _numerals(text: str) -> Iterator[tuple[int, int]]:
    """Where Chinese numerals stand, by hand: to compile a pattern takes longer than a query."""
    runs = groupby(range(len(text)), key=lambda at: text[at] in _NUMERALS or _joins(text, at))
    for within, run in runs:
        places = list(run)
        if within:
            yield places[0], places[-1] + 1


def _joins(text: str, at: int) -> bool:
    """Whether numerals go on there: 三点二, 一万二千; in 七百零三亿 they do not."""
    around = text[at - 1 : at], text[at + 1 : at + 2]
    return text[at] in _JOINING and all(char and char in _NUMERALS for char in around)


def _regrouped(text: str) -> str:
    """1523万 as 1,523万, and the other way round."""
    parts = []
    for within, run in groupby(text, key=_GROUPED.__contains__):
        part = "".join(run)
        if within and "," in part.strip(","):
            part = part.replace(",", "")
        elif within and part.isdecimal() and len(part) <= _LONGEST:
            part = f"{int(part):,}"
        parts.append(part)
    return "".join(parts)


def _over(text: str) -> str:
    """1100多家 as 1100余家, and the other way round."""
    for here, there in ("多余", "余多"):
        at = text.find(here)
        if at > 0 and (text[at - 1] in _NUMERALS or text[at - 1] in _ARABIC or text[at - 1] in _LARGE):
            return f"{text[:at]}{there}{text[at + 1 :]}"
    return text


def _in_chinese(text: str) -> str:
    """第7 as 第七: ranks are small, and written either way."""
    return re.sub(_ARABIC_RANK, lambda found: "第" + _spelt(int(found[1])), text) if "第" in text else text


def _spelt(number: int) -> str:
    tens, ones = divmod(number, 10)
    head = ("" if tens == 1 else _DIGITS[tens]) + "十" if tens else ""
    return head + (_DIGITS[ones] if ones or not tens else "")
