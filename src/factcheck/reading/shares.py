"""Shares written as fractions: 三分之一, 百分之五, 千分之2.4, 3又1/2, 1/16, 四分一, 百分三十."""

import re
from fractions import Fraction

from factcheck.reading.numbers import Amount, number_at, scaled
from factcheck.reading.numeral import BLANK, Numeral
from factcheck.reading.source import Source, is_han
from factcheck.reading.unit_words import Unit, unit_at
from factcheck.reading.value import Exact, tidy
from factcheck.reading.words import HAN_ONES
from factcheck.text.patterns import lazy_pattern

_PARTS_OF = lazy_pattern(rf"{BLANK}{{0,3}}分{BLANK}{{0,3}}之?{BLANK}{{0,3}}")
_SLASH = lazy_pattern(rf"{BLANK}?/{BLANK}?")
_THOUSAND = lazy_pattern(f"{BLANK}?k(?![a-z])")
_HUNDREDTHS: dict[int, Exact] = {
    100: 1,
    1000: Fraction(1, 10),
    10**4: Fraction(1, 100),
    10**5: Fraction(1, 1000),
    10**6: Fraction(1, 10**4),
}
_BARE = frozenset(("百", "千", "万", "十万", "百万", "佰", "仟"))
_DIGITS = frozenset(HAN_ONES)
_FOLLOWING = frozenset("又分/ \u3000")
_LARGEST_SLASHED = 1000
FRACTION = Unit("fraction", "", 1, "分之", counted=True)
PERCENT = Unit("percent", "%", 1, "百分之")


def share_at(source: Source, at: int) -> Amount | None:
    """The fraction or percentage whose first numeral begins at `at`; None where none does."""
    return share_from(source, at, *number_at(source, at))


def share_from(
    source: Source, at: int, below: Numeral | None, end: int, *, whole: bool = True
) -> Amount | None:
    """The same, where the numeral is read already and ends at `end`; `whole`: it may be the 3 of 3又1/2."""
    folded = source.folded
    following = folded[end : end + 1]
    if following not in _FOLLOWING or below is None or not below.single:
        return None
    if following == "又":
        return _mixed(source, at, below, end + 1) if whole else None
    if following and following in "分 \u3000" and (match := _PARTS_OF.match(folded, end)) is not None:
        return _parts_of(source, at, below, match)
    if following and following in "/ " and (match := _SLASH.match(folded, end)) is not None:
        return _slashed(source, at, below, match.end())
    return None


def _fraction(source: Source, at: int, end: int, value: Fraction | int) -> Amount:
    """A fraction, or a measure where a unit of measurement follows (四分之一升)."""
    numeral = Numeral(tidy(value), tidy(value), 1, 0)
    unit = unit_at(source.folded, source.raw, end)
    if unit is not None and not unit[0].counted and unit[0].kind in ("measure", "duration", "money"):
        return Amount(at, end, unit[1], numeral, unit[0])
    return Amount(at, end, end, numeral, FRACTION)


def _slashed(source: Source, at: int, over: Numeral, begin: int) -> Amount | None:
    """1/16; not a date, a path or 24/7."""
    under, end = number_at(source, begin)
    raw, before = source.raw, source.raw[at - 1 : at]
    if under is None or not isinstance(under.low, int) or not isinstance(over.low, int) or under.low < 2:
        return None
    if not source.folded[begin].isascii() or over.low >= _LARGEST_SLASHED or under.low >= _LARGEST_SLASHED:
        return None
    if (
        raw[end : end + 1] in ("/", "-", "^", "⁻", "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹")
        or before in ("/", ".")
        or (before == "-" and raw[at - 2 : at - 1].isdigit())
        or raw[end : end + 1] == "."
    ):
        return None
    return Amount(at, end, end, _ratio(over.low, under.low), FRACTION)


def _ratio(over: int, under: int) -> Numeral:
    value = tidy(Fraction(over, under))
    return Numeral(value, value, 1, 0)


def _parts_of(source: Source, at: int, below: Numeral, match: re.Match[str]) -> Amount | None:
    """What follows 分之: the numerator."""
    folded, begin = source.folded, match.end()
    negative = folded[begin : begin + 1] in ("负", "-")
    over, end = number_at(source, begin + negative)
    if over is None or below.low == 0:
        return None
    written = re.sub(BLANK, "", folded[at : match.start()])
    if "之" not in match[0] and not _without_zhi(source, written, (below, over), (begin, end)):
        return None
    if thousand := _THOUSAND.match(folded, end):
        over, end = scaled(over, 1000), thousand.end()
    sign = -1 if negative else 1
    if written in _BARE and below.low in _HUNDREDTHS:
        return Amount(at, end, end, scaled(over, _HUNDREDTHS[int(below.low)] * sign), PERCENT)
    if not over.single or over.low == 0:
        return None
    return _fraction(source, at, end, Fraction(over.low) * sign / below.low)


def _without_zhi(
    source: Source, written: str, numerals: tuple[Numeral, Numeral], span: tuple[int, int]
) -> bool:
    """Whether 百分三十, 四分一升 are shares though their 之 is missing."""
    below, over = numerals
    begin, end = span
    following = source.folded[end : end + 1]
    if written == "百":
        return following not in ("分", "点") and below.single
    if not (over.single and over.low < below.low <= 10) or source.folded[begin:end] not in _DIGITS:
        return False
    unit = unit_at(source.folded, source.raw, end)
    return not is_han(following) or following == "的" or (unit is not None and not unit[0].counted)


def _mixed(source: Source, at: int, whole: Numeral, begin: int) -> Amount | None:
    """三又四分之一."""
    part = share_from(source, begin, *number_at(source, begin), whole=False)
    if part is None or part.unit is None:
        return None
    if part.unit.kind == "percent":  # 二又百分之三
        part = part._replace(numeral=scaled(part.numeral, Fraction(1, 100)), unit=FRACTION)
    value = tidy(whole.low + part.numeral.low)
    return part._replace(start=at, numeral=Numeral(value, value, 1, 0))
