"""A number with its unit, as one piece: 1100余家, 三斤半, 五块六毛, 36天5小时, 3千5百米."""

import re
from fractions import Fraction
from typing import NamedTuple

from factcheck.reading.numeral import DIGITS, DOUBTFUL, LONGEST, NUMERAL, STARTERS, UNITS, D, Numeral, parse
from factcheck.reading.source import Source, is_han
from factcheck.reading.unit_words import WORDS, YUAN, Unit, currency_before, unit_at
from factcheck.reading.units import dimension, factor

_NUMERAL = re.compile(NUMERAL)
_SOME = re.compile("[ \u3000]{0,2}([多余来几])(?:[ \u3000]{0,2}([百千万亿兆]++))?")
_LATIN_SCALE = re.compile(r"[ \u3000]?([kw])(?![a-z0-9])")
_HALF_UNIT = re.compile("(个?)([半多余])")
_DIGIT_AFTER = re.compile(f"([{D}]{{1,2}})(?![{D}十百千万亿点])|([0-9]{{1,2}})(?![0-9.])")
NUMBERS = frozenset(STARTERS) | frozenset("0123456789")
_BLANKS = " \u3000\xa0"
_SPACED_POINTS = re.compile("个[ \u3000]{0,2}百[ \u3000]{0,2}分[ \u3000]{0,2}点")
_SECONDS = re.compile("[0-9一二三四五六七八九十零]{1,4}秒")
_TENTH = re.compile("[ \u3000]?([一二三四五六七八九])(?![个十百千万亿家成分项名人年月日点])")
_CLOCK_UNITS = ("time", "calendar")


class Amount(NamedTuple):
    """A numeral and the unit it counts; `sense` is the modifier inside it (多, 余), `unit` may be missing.

    `simple`: it is worth what its numeral and its unit say, and nothing else.
    """

    start: int
    number_end: int
    end: int
    numeral: Numeral
    unit: Unit | None
    sense: str | None = None
    simple: bool = False


def number_at(source: Source, at: int) -> tuple[Numeral | None, int]:
    """The numeral that begins at `at` and where it ends; None when it is malformed."""
    match = _NUMERAL.match(source.folded, at)
    if match is None or match.end() == at:
        return _doubtful(source.folded, at)
    run, end = match[0], match.end()
    if (
        "," in run
        and currency_before(source.folded, source.raw, at)
        and (cut := source.raw.find("，", at, end)) > 0
    ):
        after = unit_at(source.folded, source.raw, end)  # $20，300美圆: two amounts
        if after is not None and after[0].kind == "money" and after[0].word not in YUAN:
            run, end = source.folded[at:cut], cut
    if len(run) > 1 and run[-1] == "两":  # 三十两, 二两: there it is the unit
        run, end = run[:-1], end - 1
    return (parse(run) if len(run) <= LONGEST else None), end


def _doubtful(folded: str, at: int) -> tuple[Numeral | None, int]:
    """陆, 伍, 肆 and 参 by themselves."""
    char = folded[at : at + 1]
    before = folded[at - 1 : at]
    if (
        not char
        or char not in DOUBTFUL
        or (is_han(before) and before not in "之负")
        or is_han(folded[at + 1 : at + 2])
    ):
        return None, at
    return parse(char), at + 1


def scaled(numeral: Numeral, by: Fraction | int) -> Numeral:
    """The numeral in a unit `by` times as small."""
    if by == 1:
        return numeral
    low, high = tidy(numeral.low * by), tidy(numeral.high * by)
    step, place = tidy(numeral.step * abs(by)), tidy(numeral.place * abs(by))
    return numeral._replace(low=low, high=high, step=step, place=place)


def tidy(value: Fraction | int) -> Fraction | int:
    """An int when it is one."""
    return int(value) if isinstance(value, Fraction) and value.denominator == 1 else value


def amount_at(source: Source, at: int) -> Amount | None:
    """The amount that begins at `at`; None where no sound numeral does."""
    return amount_from(source, at, *number_at(source, at))


def amount_from(source: Source, at: int, numeral: Numeral | None, end: int) -> Amount | None:
    """The same, where the numeral is read already and ends at `end`."""
    if numeral is None:
        return None
    sense, begun = None, end
    folded = source.folded
    if folded[end : end + 1] in "多余来几 \u3000" and end < len(folded):
        numeral, end, sense = _some(source, numeral, end)
    elif folded[end : end + 1] in "kw" and (match := _LATIN_SCALE.match(folded, end)):
        numeral, end = _latin(source, numeral, match)
    return _with_unit(source, Amount(at, end, end, numeral, None, sense, simple=end == begun))


def _latin(source: Source, numeral: Numeral, match: re.Match[str]) -> tuple[Numeral, int]:
    """5k, 300w张: k and w are 千 and 万 where no unit of their own is meant."""
    letter, end = match[1], match.end()
    if is_han(source.folded[end : end + 1]) and unit_at(source.folded, source.raw, end) is None:
        return numeral, match.start()  # 4K电视
    if letter == "w" and source.raw[match.start(1)] != "w":
        return numeral, match.start()  # watts
    by = 1000 if letter == "k" else 10**4
    return scaled(numeral, by)._replace(rounded=True), end


def _some(source: Source, numeral: Numeral, end: int) -> tuple[Numeral, int, str | None]:
    """1100余, 500多亿, 10几, 二十来: the numeral, its end and the sense."""
    match = _SOME.match(source.folded, end)
    if match is None or numeral.place < 10 or not numeral.single:
        return numeral, end, None
    word, scale = match[1], match[2]
    stop = match.end()
    if word == "来" and scale is None and unit_at(source.folded, source.raw, stop) is None:
        return numeral, end, None
    by = 1
    for unit in scale or "":
        by *= UNITS[unit]
    return scaled(numeral, by), stop, "some"


def _with_unit(source: Source, bare: Amount) -> Amount:
    folded, at = source.folded, bare.end
    while folded[at : at + 1] in _BLANKS and at < len(folded):
        at += 1
    inner = _HALF_UNIT.match(folded, at) if bare.sense is None else None
    if inner is not None and inner.end() > at:
        timed = unit_at(folded, source.raw, inner.end())
        if (
            timed is not None
            and (timed[0].kind == "duration" or (not inner[1] and inner[2] != "半"))
            and (inner[1] or timed[0].word not in ("月",))
        ):
            numeral, sense = _inner(bare.numeral, inner[2])
            return bare._replace(numeral=numeral, unit=timed[0], end=timed[1], sense=sense, simple=False)
    found = unit_at(folded, source.raw, at)
    if found is None:
        return bare
    if found[0].word == "个" and (spaced := _SPACED_POINTS.match(folded, at)):
        return bare._replace(unit=WORDS["百分点"], end=spaced.end())
    unit, end = found
    whole = Amount(bare.start, bare.number_end, end, bare.numeral, unit, bare.sense, bare.simple)
    tailed = _tail(source, whole)
    return tailed if tailed is whole or not tailed.simple else tailed._replace(simple=False)


def _inner(numeral: Numeral, word: str) -> tuple[Numeral, str | None]:
    """两个半月, 一个多月."""
    if word == "半":
        half = Fraction(1, 2)
        return numeral._replace(low=numeral.low + half, high=numeral.high + half, step=half, place=half), None
    return numeral._replace(place=numeral.step), "some"


def _tail(source: Source, amount: Amount) -> Amount:
    """What may follow the unit and still belongs to it: 半, 多, 五 in 两毛五, 两 in 3斤5两, 整."""
    folded, end = source.folded, amount.end
    following = folded[end : end + 1]
    unit = amount.unit
    if unit is None or not following:
        return amount
    physical = not unit.counted
    if unit.word == "分" and folded.startswith("半钟", end):
        return _half(folded, amount._replace(unit=WORDS["分钟"]), end)
    if unit.word == "分" and _SECONDS.match(folded, end):
        return _times(source, amount._replace(unit=WORDS["分钟"]))
    if unit.word == "成" and (tenth := _TENTH.match(folded, end)):
        numeral = parse(tenth[1])
        if numeral is not None and amount.numeral.single:
            return amount._replace(
                numeral=_added(amount, Fraction(numeral.low, 10), Fraction(1, 10)), end=tenth.end()
            )
    if following == "半" and (physical or unit.word in ("成", "倍")) and amount.sense is None:
        if unit_at(folded, source.raw, end + 1) is None or folded[end + 1 : end + 2] in "钟的":
            return _half(folded, amount, end)
    if (
        following in "多余"
        and amount.sense is None
        and (physical or unit.word == "倍")
        and amount.numeral.single
    ):
        stop = end + 1
        return amount._replace(
            numeral=amount.numeral._replace(place=amount.numeral.step), end=stop, sense="some"
        )
    if unit.kind == "money":
        return _coins(source, amount)
    if physical and unit.kind in ("measure", "duration"):
        return _parts(source, amount)
    return amount


def _half(folded: str, amount: Amount, end: int) -> Amount:
    half = Fraction(1, 2)
    numeral = amount.numeral
    numeral = numeral._replace(low=numeral.low + half, high=numeral.high + half, step=half, place=half)
    stop = end + (2 if folded[end + 1 : end + 2] == "钟" else 1)
    return amount._replace(numeral=numeral, end=stop)


def _added(amount: Amount, more: Fraction, step: Fraction) -> Numeral:
    low = tidy(amount.numeral.low + more)
    return amount.numeral._replace(low=low, high=low, step=step, place=step, rounded=False)


def _coins(source: Source, amount: Amount) -> Amount:
    """元 with 角 and 分 after it, or the bare digit of 一块二."""
    unit, end, folded = amount.unit, amount.end, source.folded
    if unit is None or not amount.numeral.single:
        return amount
    size = Fraction(unit.size)
    while True:
        at = end + (1 if folded[end : end + 1] in ("零", "〇") and folded[end : end + 1] else 0)
        numeral, stop = number_at(source, at)
        if numeral is None or not numeral.single or numeral.low >= 10 or numeral.low < 1:
            break
        part, after = _coin(folded, stop, size)
        if part is None:
            break
        amount = amount._replace(
            numeral=_added(amount, numeral.low * part / unit.size, part / unit.size), end=after
        )
        end, size = after, part
    if folded[end : end + 1] in "整正" and end < len(folded) and unit.word in YUAN:
        return amount._replace(end=end + 1)
    return amount


def _coin(folded: str, at: int, size: Fraction) -> tuple[Fraction | None, int]:
    """The size of the coin named at `at` (角, 分), or of the one understood after 块 and 毛."""
    for word, part in (("角", 10), ("毛", 10), ("毫", 10), ("分钱", 100), ("分", 100)):
        if folded.startswith(word, at):
            value = Fraction(1, part)
            stop = at + len(word)
            return (value, stop) if value < size else (None, at)
    following = folded[at : at + 1]
    if is_han(following) and following not in "到至左以的和是":
        return None, at
    if following and following in "十百千万亿点多余几个元块" or following.isdigit():
        return None, at
    return size / 10, at


def _parts(source: Source, amount: Amount) -> Amount:
    """Smaller units after larger ones: 3斤5两, 四年六个月, 36天5小时30分; and the 九 of 三米九."""
    unit, folded = amount.unit, source.folded
    if unit is None or not amount.numeral.single or amount.sense:
        return amount
    if unit.kind == "duration":
        return _times(source, amount)
    at = amount.end
    if folded[at : at + 1] not in NUMBERS:
        return amount
    numeral, stop = number_at(source, at)
    found = unit_at(folded, source.raw, stop)
    if (
        numeral is not None
        and numeral.single
        and found is not None
        and not found[0].counted
        and dimension(found[0].symbol) == dimension(unit.symbol)
    ):
        ratio = factor(found[0].symbol) / factor(unit.symbol)
        if ratio < 1 and numeral.low * ratio < 1:
            return amount._replace(numeral=_added(amount, numeral.low * ratio, ratio), end=found[1])
    digit = _DIGIT_AFTER.match(folded, at)
    if unit.word in ("米", "尺", "公尺", "度") and digit and unit_at(folded, source.raw, digit.end()) is None \
            and not _continues(folded, digit.end()):  # fmt: skip
        written = digit[2] or "".join(str(DIGITS[char]) for char in digit[1])
        step = Fraction(1, 10 ** len(written))
        return amount._replace(numeral=_added(amount, int(written) * step, step), end=digit.end())
    return amount


def _continues(folded: str, at: int) -> bool:
    return folded[at : at + 1] != "" and folded[at : at + 1] in "个条座名年月日分、号"


def _times(source: Source, amount: Amount) -> Amount:
    """A duration of several units, in the smallest: 月 for years and months, else days, hours, minutes."""
    folded = source.folded
    pieces: list[tuple[Fraction | int, str]] = [(amount.numeral.low, _symbol(amount.unit))]
    end = amount.end
    while len(pieces) < 7:
        at = end + (1 if folded[end : end + 1] in ("又", "零") else 0)
        numeral, stop = number_at(source, at)
        if numeral is None or not numeral.single:
            break
        found = unit_at(folded, source.raw, stop)
        if found is not None and found[0].word == "分" and pieces[-1][1] in ("h", "d"):
            found = WORDS["分钟"], found[1]
        if found is None or found[0].kind != "duration" or found[0].word in ("月", "年") \
                or found[0].symbol == pieces[-1][1]:  # fmt: skip
            break
        pieces.append((numeral.low * found[0].size, found[0].symbol))
        end = found[1]
    if len(pieces) == 1:
        return amount
    symbol, total = _sum(pieces)
    unit = Unit("duration", symbol, 1, symbol)
    numeral = amount.numeral._replace(low=total, high=total, step=1, place=1, rounded=False)
    return amount._replace(numeral=numeral, unit=unit, end=end)


def _symbol(unit: Unit | None) -> str:
    return unit.symbol if unit else ""


def _sum(pieces: list[tuple[Fraction | int, str]]) -> tuple[str, Fraction | int]:
    if all(dimension(symbol) == "calendar" for _, symbol in pieces):
        return "mo", tidy(sum((value * factor(symbol) for value, symbol in pieces), Fraction(0)))
    seconds = Fraction(0)
    for value, symbol in pieces:
        days = {"mo": 30, "a": 365}.get(symbol)
        seconds += value * (days * 86400 if days else factor(symbol))
    smallest = min((symbol for _, symbol in pieces if dimension(symbol) == "time"), key=factor)
    return smallest, tidy(seconds / factor(smallest))
