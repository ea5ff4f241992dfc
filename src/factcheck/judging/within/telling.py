"""How a draft is told that its figures do not fit: a finding, and what they give in the draft's own unit."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.judging.finding import Finding, Reason, Verdict
from factcheck.judging.within.reckoning import POINTS
from factcheck.reading.decimals import decimal
from factcheck.reading.value import Interval
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

ROUND = Fraction(1, 20)
DIGITS = 3  # that what is worked out is shown with, at least
_WRITTEN = lazy_pattern(r"(?P<digits>[\d.,零〇一二两三四五六七八九十百千]+)(?P<rest>.*)$")


def tell(mention: Mention, code: str, value: str, line: str = "") -> Finding:
    """The finding that a figure does not fit the others of its draft."""
    about = {"said": mention.text, "value": value, "line": line, "kind": mention.kind}
    return Finding(mention.start, mention.end, mention.text, Verdict.CONTRADICTED, Reason(code, about))


def roughly(mention: Mention, value: Value) -> Value:
    """A value as its words are meant beside figures that give it: 两成 and 三分之一 are round numbers."""
    round_one = value.kind == "fraction" or (value.kind == "percent" and "成" in mention.text)
    if value.loose.low is None or value.loose.high is None:
        return value
    if round_one:
        slack = Fraction(ROUND) * (100 if value.kind == "percent" else 1)
    elif value.kind == "multiple" and value.loose.low == value.loose.high:
        slack = Fraction(value.step or 0) / 2
    else:
        return value
    return replace(value, loose=Interval(value.loose.low - slack, value.loose.high + slack))


def worded(given: Interval, said: Mention) -> str:
    """What is worked out, in base units, as the draft writes the figure beside it: 20亿元, 12.5%."""
    value = said.value
    found = _WRITTEN.search(said.text)
    base = value.canonical().number if value is not None else None
    if value is not None and value.unit == POINTS and value.number:
        base = Fraction(value.number) / 100
    digits = found["digits"].replace(",", "") if found else ""
    if found is None or not base or not re.fullmatch(r"\d+(?:\.\d+)?", digits) or not Fraction(digits):
        return "–".join(_short(end) for end in _ends(given))
    unit = Fraction(base) / Fraction(digits)
    return "–".join(_short(Fraction(end) / unit) for end in _ends(given)) + found["rest"]


def _ends(given: Interval) -> list[Fraction]:
    ends = [Fraction(end) for end in (given.low, given.high) if end is not None]
    return ends[:1] if len(set(ends)) == 1 else ends


def _short(number: Fraction) -> str:
    """A number rounded to three digits, or to the whole where it has more."""
    places = max(0, DIGITS - len(str(abs(int(number)))))
    return decimal(round(number, places) if places else Fraction(round(number))) or ""
