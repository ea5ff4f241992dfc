"""A number with its unit, as one piece: 1100余家, 三斤半, 五块六毛, 36天5小时, 3千5百米."""

import re
from fractions import Fraction

from factcheck.reading.numbers import Amount, number_at, scaled
from factcheck.reading.numeral import UNITS, Numeral, parse, power
from factcheck.reading.source import Source, is_han
from factcheck.reading.tables.counting import PRICED
from factcheck.reading.tables.modifiers import WITHIN
from factcheck.reading.tables.money import AFTER_YUAN
from factcheck.reading.tails import inner_half, tail
from factcheck.reading.unit_words import WORDS, Unit, unit_at
from factcheck.text.patterns import lazy_pattern

_SOME = lazy_pattern(f"[ \u3000]{{0,2}}([{WITHIN}])(?:[ \u3000]{{0,2}}([百千万亿兆]++))?")
_SOME_FIRST = frozenset(f"{WITHIN} \u3000")
_LATIN_SCALE = lazy_pattern(r"[ \u3000]?([kw])(?![a-z0-9])")
_HALF_UNIT = lazy_pattern("(个?)([半多余])")
_SPACED_POINTS = lazy_pattern("个[ \u3000]{0,2}百[ \u3000]{0,2}分[ \u3000]{0,2}点")
PIECE = Unit("measure", "块", 1, "块", counted=True)
_PRICED = lazy_pattern(f"(?:{PRICED})(?:仅|为|低至|约|只要)?$")
_MOVED = lazy_pattern("(?:增长|增加|涨|跌|升|降|提高|提升|高|低|回落|扩大|收窄|快|慢|了)了?约?$")
_BLANKS = frozenset(" \u3000\xa0")
_SPACED_OFF = lazy_pattern("[ \u3000]{1,2}([一二三四五六七八九])[ \u3000]{0,2}(?=折)")  # 二 五 折
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−", "0123456789-+-")
_POWER = lazy_pattern(
    "(?P<times> ?[×x*✕·⋅] ?10|乘以?10)?(?:(?:\\^|\\*\\*)[({]?(?P<flat>[-+−]?[0-9]{1,3})[)}]?"
    "|(?P<high>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"
    "|的(?P<minus>负)?(?P<said>[0-9]{1,3}|[一二三四五六七八九十]{1,3})次方)"
)
_POWER_FIRST = frozenset("×x*✕·⋅乘^⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹的")
_LARGEST_POWER = 64


def amount_at(source: Source, at: int) -> Amount | None:
    """The amount that begins at `at`; None where no sound numeral does."""
    return amount_from(source, at, *number_at(source, at))


def amount_from(source: Source, at: int, numeral: Numeral | None, end: int) -> Amount | None:
    """The same, where the numeral is read already and ends at `end`."""
    if numeral is None:
        return None
    sense, begun = None, end
    following = source.folded[end : end + 1]
    if following in _SOME_FIRST:
        numeral, end, sense = _some(source, numeral, end)
        if sense is None and (raised := _POWER.match(source.folded, end)):
            return _raised(source, at, numeral, raised)
        if sense is None and (match := _SPACED_OFF.match(source.folded, end)):
            numeral, end = parse(source.folded[at:end] + match[1]), match.end()
            if numeral is None:
                return None
            numeral = numeral._replace(row=False)
    elif following in _POWER_FIRST and (match := _POWER.match(source.folded, end)):
        return _raised(source, at, numeral, match)
    elif following in ("k", "w") and (match := _LATIN_SCALE.match(source.folded, end)):
        numeral, end = _latin(source, numeral, match)
    return _with_unit(source, Amount(at, end, end, numeral, None, sense, simple=end == begun))


def _raised(source: Source, at: int, numeral: Numeral, match: re.Match[str]) -> Amount | None:
    """3×10⁵, 1.6×10^-19, 10^6, 10的六次方: a number in scientific notation; any other power is none."""
    written = (match["flat"] or match["high"] or "").translate(_SUPERSCRIPTS)
    if match["said"]:
        said = parse(match["said"])
        written = f"{'-' if match['minus'] else ''}{said.low if said else ''}"
    if not written or abs(int(written)) > _LARGEST_POWER:
        return None
    by = power(int(written))
    if not match["times"]:
        if numeral.low != 10 or not numeral.single:
            return None
        by = Fraction(by) / 10
    return _with_unit(source, Amount(at, match.end(), match.end(), scaled(numeral, by), None))


def _latin(source: Source, numeral: Numeral, match: re.Match[str]) -> tuple[Numeral, int]:
    """5k, 300w张: k and w are 千 and 万; not in 4K电视, nor the watts of 60W."""
    letter, end = match[1], match.end()
    if is_han(source.folded[end : end + 1]) and unit_at(source.folded, source.raw, end) is None:
        return numeral, match.start()
    if letter == "w" and source.raw[match.start(1)] != "w":
        return numeral, match.start()
    return scaled(numeral, 1000 if letter == "k" else 10**4)._replace(rounded=True), end


def _some(source: Source, numeral: Numeral, end: int) -> tuple[Numeral, int, str | None]:
    """1100余, 500多亿, 10几, 二十来: the numeral, its end and the sense."""
    match = _SOME.match(source.folded, end)
    if match is None or numeral.place < 10 or not numeral.single:
        return numeral, end, None
    word, scale = match[1], match[2]
    if word == "来" and scale is None and unit_at(source.folded, source.raw, match.end()) is None:
        return numeral, end, None  # 10来自
    by = 1
    for unit in scale or "":
        by *= UNITS[unit]
    over = numeral.low - numeral.low % (by * 10**4) if by > 1 else 0  # 1亿 of 1亿3千多万: it has its unit
    rest = scaled(numeral._replace(low=numeral.low - over, high=numeral.high - over), by)
    return rest._replace(low=rest.low + over, high=rest.high + over), match.end(), "some"


def _with_unit(source: Source, bare: Amount) -> Amount:
    folded, at = source.folded, bare.end
    while folded[at : at + 1] in _BLANKS:
        at += 1
    if bare.sense is None and (split := _split_unit(source, bare, at)) is not None:
        return split
    found = unit_at(folded, source.raw, at)
    if found is None:
        return bare
    unit, end = found
    if unit.word == "块" and _is_piece(folded, end):
        unit = PIECE
    if unit.word == "个" and folded[end : end + 1] == "点" and _is_points(folded, bare):
        return bare._replace(unit=WORDS["百分点"], end=end + 1)
    if unit.word == "起" and _PRICED.search(folded, max(0, bare.start - 6), bare.start):
        return bare._replace(unit=WORDS["元"])  # 零售价199起
    if unit.word == "个" and (spaced := _SPACED_POINTS.match(folded, at)):
        return bare._replace(unit=WORDS["百分点"], end=spaced.end())
    whole = Amount(bare.start, bare.number_end, end, bare.numeral, unit, bare.sense, bare.simple)
    tailed = tail(source, whole)
    return tailed if tailed is whole or not tailed.simple else tailed._replace(simple=False)


def _is_piece(folded: str, end: int) -> bool:
    """Whether the 块 that ends at `end` counts things (6块电池板): what follows is not said of money."""
    return is_han(folded[end : end + 1]) and not folded.startswith(AFTER_YUAN, end)


def _is_points(folded: str, bare: Amount) -> bool:
    """Whether N个点 are percentage points: of something that rises or falls, or with decimals."""
    moved = _MOVED.search(folded, max(0, bare.start - 6), bare.start) is not None
    return moved or "." in folded[bare.start : bare.number_end]


def _split_unit(source: Source, bare: Amount, at: int) -> Amount | None:
    """两个半月, 一个多小时: the 半 or 多 stands within the unit."""
    match = _HALF_UNIT.match(source.folded, at)
    timed = unit_at(source.folded, source.raw, match.end()) if match else None
    if match is None or timed is None:
        return None
    within = match[1] != ""
    if timed[0].kind != "duration" and (within or match[2] == "半"):
        return None
    if not within and timed[0].word == "月":
        return None
    numeral, sense = inner_half(bare.numeral, match[2])
    return bare._replace(numeral=numeral, unit=timed[0], end=timed[1], sense=sense, simple=False)
