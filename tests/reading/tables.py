"""The tables of cases: one file for each kind, a value and its spellings on a line, and its look-alikes."""

import re
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from factcheck.reading.value import Exact, Interval

CASES = Path(__file__).parents[1] / "cases" / "reading"
KINDS = (
    "number", "measure", "money", "percent", "multiple", "fraction", "rank", "ordinal", "superlative",
    "duration",
)  # fmt: skip
_INTERVAL = re.compile(r"([\[(])\s*([^,\s]*)\s*,\s*([^\])\s]*)\s*([\])])")


class Case(NamedTuple):
    """One spelling of a value."""

    tight: Interval
    loose: Interval
    unit: str | None
    modifier: str | None
    spelling: str


def lines(kind: str) -> list[list[str]]:
    """The lines of a kind's table, each as its fields."""
    text = (CASES / f"{kind}.txt").read_text(encoding="utf-8")
    return [
        [field.strip() for field in line.split(" ; ")]
        for line in text.splitlines()
        if line.strip() and not line.startswith("#")
    ]


def values(kind: str) -> list[Case]:
    """Every spelling in a kind's table, with what it must read as."""
    cases = []
    for tight, loose, unit, modifier, spellings in (row for row in lines(kind) if row[0] != "not"):
        meant = interval(tight)
        permitted = meant if loose == "=" else interval(loose)
        cases += [Case(meant, permitted, _given(unit), _given(modifier), text) for text in split(spellings)]
    return cases


def look_alikes(kind: str) -> list[str]:
    """The texts in which nothing of this kind must read."""
    return [text for row in lines(kind) if row[0] == "not" for text in split(row[1])]


def split(spellings: str) -> list[str]:
    return [text.strip() for text in spellings.split(" | ")]


def interval(written: str) -> Interval:
    """[1, 2) or a single number."""
    match = _INTERVAL.fullmatch(written)
    if match is None:
        return Interval(_number(written), _number(written))
    left, low, high, right = match.groups()
    return Interval(_number(low), _number(high), left == "(" and low != "", right == ")" and high != "")


def _number(written: str) -> Exact | None:
    if not written:
        return None
    value = Fraction(written)
    return int(value) if value.denominator == 1 else value


def _given(field: str) -> str | None:
    return None if field == "-" else field
