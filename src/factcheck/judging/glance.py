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
FIRST = ("首", "唯一", "最")


def looks_like(folded: str) -> str:
    """The kind of value that a folded text seems to be; `name` when it is no quantity."""
    if folded.startswith(FIRST):
        return "superlative"
    if FIGURES.isdisjoint(folded):
        return "name"
    return next((kind for kind, marks in MARKS if any(mark in folded for mark in marks)), "measure")


def surely_differ(one: str, other: str) -> bool:
    """Whether two different folded values are two values at a glance: other names, or another whole number.

    3.5% and 3.50% are not surely two, nor are 1万 and 10000.
    """
    if FIGURES.isdisjoint(one) and FIGURES.isdisjoint(other):
        return True
    bare, rest = one.translate(_NO_DIGITS), other.translate(_NO_DIGITS)
    return bare == rest and "." not in bare and one.lstrip("0") != other.lstrip("0")


_NO_DIGITS = str.maketrans("", "", "0123456789")
