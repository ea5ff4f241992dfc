"""Values in a plain form: what one says depends on nothing around it, so it is read once and remembered."""

import re
from functools import lru_cache

from factcheck.reading.by_numeral import read_numeral
from factcheck.reading.contexts import RATE_NEAR
from factcheck.reading.kinds import dates, ranks, relative
from factcheck.reading.phrases import phrase_end
from factcheck.reading.plain import BY_ITSELF, YEARS
from factcheck.reading.source import Source
from factcheck.reading.value import Value

_SPEEDS = ("时速", "分速", "秒速")


def recall(source: Source, match: re.Match[str]) -> tuple[int, Value | None] | None:
    """The end of the plain form at `match` and the value it states; None where it takes more to tell."""
    form, folded = match.lastgroup, source.folded
    start, end = match.span()
    if form == "relative":
        return end, relative.read_word(match[0], source.as_of)
    if form in YEARS:
        return end, dates.read_alone(match[0])
    if form == "ordinal":
        value = ranks.read_ordinal(match[0])
        return None if value is None else (end, value)
    if form != "amount" and (phrase := phrase_end(folded, start)) is not None:
        return phrase, None
    near = folded[start - RATE_NEAR if start > RATE_NEAR else 0 : start]
    if "每" in near or ("速" in near and any(speed in near for speed in _SPEEDS)):
        return None
    known = _by_itself(match[0]) if form in BY_ITSELF else _between(folded[start - 1 : end + 1])
    return None if known is None else (end, known[0])


@lru_cache(maxsize=8192)
def _by_itself(written: str) -> tuple[Value | None] | None:
    return _said(f"的{written}。")


@lru_cache(maxsize=8192)
def _between(written: str) -> tuple[Value | None] | None:
    return _said(written)


def _said(written: str) -> tuple[Value | None] | None:
    """What a plain form says, given with the characters beside it; None where it takes more to tell."""
    found, _ = read_numeral(Source(written, written), 1, 0)
    if found is None or found.start != 1 or found.end != len(written) - 1:
        return None
    return (found.value,)
