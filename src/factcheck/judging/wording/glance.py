"""What a value is at a glance: enough to rank claims by at no cost; `reading` decides everything else."""

from __future__ import annotations

# A value with a figure in it is of the first kind that has one of these.
MARKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("rank", ("第",)),
    ("percent", ("%", "百分之", "成")),
    ("multiple", ("倍", "翻")),
    ("money", ("元", "毛", "美分", "欧", "镑")),
    ("duration", ("个月", "个多月", "天", "小时", "分钟", "年间", "周")),
    ("date", ("年", "月", "日", "世纪")),
)
FIGURES = frozenset("0123456789一二两三四五六七八九十几百千万亿半")
SPELT = 8  # characters: what is longer and has a figure in words only is mostly a name
FIRST = ("首", "唯一", "最")


def looks_like(folded: str) -> str:
    """The kind of value that a folded text seems to be; `name` when it is no quantity."""
    if folded.startswith(FIRST):
        return "superlative"
    if FIGURES.isdisjoint(folded) or (len(folded) > SPELT and _DIGITS.isdisjoint(folded)):
        return "name"
    return next((kind for kind, marks in MARKS if any(mark in folded for mark in marks)), "measure")


def surely_differ(one: str, other: str) -> bool:
    """Whether two folded values are two values at a glance: other names, or other numbers of one unit.

    3.5% and 3.50% are not surely two, nor are 约5亿元 and 超过5亿元.
    """
    if FIGURES.isdisjoint(one) and FIGURES.isdisjoint(other):
        return one != other
    first, second = _figure(one), _figure(other)
    return first is not None and second is not None and first[1] == second[1] and first[0] != second[0]


def _figure(text: str) -> tuple[tuple[int, int], str] | None:
    """((digits, power of ten), unit) of a value with one Arabic number; None when it is not so plain."""
    start = next((at for at, char in enumerate(text) if char in DIGITS), len(text))
    end = start
    while end < len(text) and text[end] in DIGITS + ".,":
        end += 1
    whole, _, part = text[start:end].replace(",", "").partition(".")
    power = -len(part)
    while end < len(text) and text[end] in POWERS:
        power += POWERS[text[end]]
        end += 1
    if not (whole + part).isdecimal() or any(char in DIGITS for char in text[end:]):
        return None
    digits = (whole + part).lstrip("0")
    bare = digits.rstrip("0")
    return (int(bare or 0), power + len(digits) - len(bare) if bare else 0), text[end:].strip("位名")


DIGITS = "0123456789"
_DIGITS = frozenset(DIGITS)
POWERS = {"百": 2, "千": 3, "万": 4, "亿": 8}
