"""What follows a unit and still belongs to the amount: 三斤半, 两毛五, 3斤5两, 三米九, 36天5小时30分."""

from fractions import Fraction

from factcheck.reading.numbers import Amount, number_at
from factcheck.reading.numeral import DIGITS, STARTERS, D, Numeral, parse
from factcheck.reading.phrases import phrase_end
from factcheck.reading.source import Source, is_han
from factcheck.reading.unit_words import WORDS, YUAN, Unit, unit_at
from factcheck.reading.units import dimension, factor
from factcheck.reading.value import Exact, tidy
from factcheck.text.patterns import lazy_pattern

HALF, TENTH = Fraction(1, 2), Fraction(1, 10)
_TENTH_OF_MU = lazy_pattern("分(?![之钱钟])")  # 两亩三分地
_NUMBER_FIRST = frozenset(STARTERS) | frozenset("0123456789")
TAIL_FIRST = _NUMBER_FIRST | frozenset("半多余几整正零又")
_HALVED = frozenset("成 倍 岁".split())
# Of these there is half a one, whatever is said of it next: 三碗半饭; but 两场半决赛.
_HALVES = frozenset("碗 瓶 杯 层 圈 页 场 局 集 袋 盘 包 盒 桶 片 张 版 箱 排 里".split())
_AFTER_HALF = frozenset("的左以上下才就了是")
_AFTER_SOME = frozenset("少样元种边")
_DECIMAL_AFTER = lazy_pattern(f"([{D}]{{1,2}})(?![{D}十百千万亿点])|([0-9]{{1,2}})(?![0-9.])")
_TENTH = lazy_pattern("[ \u3000]?([一二三四五六七八九])(?![个十百千万亿家成分项名人年月日点])")
_SECONDS = lazy_pattern("[0-9一二三四五六七八九十零]{1,4}秒")
_COINS = (("角", 10), ("毛", 10), ("毫", 10), ("分钱", 100), ("分", 100))
_DECIMAL_UNITS = frozenset(("米", "丈", "尺", "公尺", "度"))
_NOT_DECIMAL_BEFORE = frozenset("个条座名年月日分、号")
_UNSAID_BEFORE = frozenset("到至左以的和是")
_LONGEST_CHAIN = 7
_DAYS = {"mo": 30, "a": 365}


def tail(source: Source, amount: Amount) -> Amount:
    """The amount with what follows its unit."""
    unit = amount.unit
    following = source.folded[amount.end : amount.end + 1]
    if unit is None or not following or (following not in TAIL_FIRST and unit.word != "成"):
        return amount
    special = (
        _minutes(source, amount, unit) or _tenths(source, amount, unit) or _half_or_more(source, amount, unit)
    )
    if special is not None:
        return special
    if unit.kind == "money":
        return _coins(source, amount, unit)
    if unit.counted or not amount.numeral.single or amount.sense:
        return amount
    return _times(source, amount, unit) if unit.kind == "duration" else _smaller(source, amount, unit)


def with_half(numeral: Numeral) -> Numeral:
    """Half a unit more."""
    return numeral._replace(low=numeral.low + HALF, high=numeral.high + HALF, step=HALF, place=HALF)


def _minutes(source: Source, amount: Amount, unit: Unit) -> Amount | None:
    """五分半钟, 五分三十秒: there 分 are minutes."""
    if unit.word != "分":
        return None
    minutes = WORDS["分钟"]
    if source.folded.startswith("半钟", amount.end):
        return amount._replace(unit=minutes, numeral=with_half(amount.numeral), end=amount.end + 2)
    if _SECONDS.match(source.folded, amount.end):
        return _times(source, amount._replace(unit=minutes), minutes)
    return None


def _tenths(source: Source, amount: Amount, unit: Unit) -> Amount | None:
    """七成六."""
    match = _TENTH.match(source.folded, amount.end) if unit.word == "成" else None
    if match is None or not amount.numeral.single:
        return None
    more = Fraction(DIGITS[match[1]], 10)
    return amount._replace(numeral=_added(amount.numeral, more, Fraction(1, 10)), end=match.end())


def _half_or_more(source: Source, amount: Amount, unit: Unit) -> Amount | None:
    """两米半, 一年多; not 三天半夜, 318天多13天 or 两米多长's 多 of a count."""
    folded, end = source.folded, amount.end
    following = folded[end]
    if amount.sense is not None:
        return None
    closed = not is_han(folded[end + 1 : end + 2]) or folded[end + 1] in _AFTER_HALF  # not 两家半导体企业
    if unit.counted and unit.word not in _HALVED and not closed and following != "半":
        return None
    if following == "半" and unit.counted and not closed and not _is_halved(folded, unit, end):
        return None
    if following == "半" and (unit_at(folded, source.raw, end + 1) is None or folded[end + 1] in "钟的"):
        return amount._replace(
            numeral=with_half(amount.numeral), end=end + (2 if folded[end + 1 : end + 2] == "钟" else 1)
        )
    after = folded[end + 1 : end + 2]
    more = after in _NUMBER_FIRST or after in _AFTER_SOME  # by so much more; 三成多少
    some = following in "多余" or (following == "几" and unit.word == "成" and closed)
    if unit.counted and unit.word not in _HALVED and is_han(after):
        return None
    if some and not more and amount.numeral.single:
        return amount._replace(
            numeral=amount.numeral._replace(place=amount.numeral.step), end=end + 1, sense="some"
        )
    return None


def _is_halved(folded: str, unit: Unit, at: int) -> bool:
    """Whether the 半 at `at` is half of such a unit, and no word of its own."""
    return unit.word in _HALVED or (unit.word in _HALVES and phrase_end(folded, at) is None)


def _added(numeral: Numeral, more: Fraction, step: Fraction) -> Numeral:
    value = tidy(numeral.low + more)
    return numeral._replace(low=value, high=value, step=step, place=step, rounded=False)


def _coins(source: Source, amount: Amount, unit: Unit) -> Amount:
    """元 with 角 and 分 after it, or the bare digit of 一块二."""
    if not amount.numeral.single:
        return amount
    folded, end, size = source.folded, amount.end, Fraction(unit.size)
    while size > Fraction(1, 100):
        at = end + (folded[end : end + 1] in ("零", "〇"))
        numeral, stop = number_at(source, at)
        if numeral is not None and numeral.row and stop - at == 2 and folded[at + 1] == "一":
            numeral, stop = parse(folded[at]), at + 1  # 三块五一斤
            coin, after = (size / 10, stop) if unit_at(folded, source.raw, at + 2) else (None, stop)
        else:
            coin, after = _coin(folded, stop, size)
        if numeral is None or not numeral.single or not 1 <= numeral.low < 10:
            break
        if coin is None:
            break
        amount = amount._replace(
            numeral=_added(amount.numeral, numeral.low * coin / unit.size, coin / unit.size), end=after
        )
        end, size = after, coin
    if folded[end : end + 1] in ("整", "正") and unit.word in YUAN:
        return amount._replace(end=end + 1)
    return amount


def _coin(folded: str, at: int, size: Fraction) -> tuple[Fraction | None, int]:
    """The size of the coin named at `at`, or of the one understood after 块 and 毛; None if neither."""
    for word, parts in _COINS:
        if folded.startswith(word, at):
            value = Fraction(1, parts)
            return (value, at + len(word)) if value < size else (None, at)
    following = folded[at : at + 1]
    if following.isdigit() or (is_han(following) and following not in _UNSAID_BEFORE):
        return None, at
    return size / 10, at


def _smaller(source: Source, amount: Amount, unit: Unit) -> Amount:
    """A smaller unit after a larger one (3斤5两), or the digits that stand for it (三米九, 1米75)."""
    folded, at = source.folded, amount.end
    if folded[at] not in _NUMBER_FIRST:
        return amount
    numeral, stop = number_at(source, at)
    if unit.word == "亩" and numeral is not None and _TENTH_OF_MU.match(folded, stop) and numeral.low < 10:
        return amount._replace(numeral=_added(amount.numeral, numeral.low * TENTH, TENTH), end=stop + 1)
    found = unit_at(folded, source.raw, stop)
    if numeral is not None and numeral.single and found is not None and not found[0].counted:
        if dimension(found[0].symbol) == dimension(unit.symbol):
            ratio = factor(found[0].symbol) / factor(unit.symbol)
            if ratio < 1 and numeral.low * ratio < 1:
                return amount._replace(
                    numeral=_added(amount.numeral, numeral.low * ratio, ratio), end=found[1]
                )
        return amount
    return _with_decimals(source, amount) if unit.word in _DECIMAL_UNITS else amount


def _with_decimals(source: Source, amount: Amount) -> Amount:
    """The digits after a unit as its decimals: 三米九, 1米75, 10秒02."""
    folded, raw = source.folded, source.raw
    match = _DECIMAL_AFTER.match(folded, amount.end)
    if match is None or not amount.numeral.single:
        return amount
    if folded[match.end() : match.end() + 1] in _NOT_DECIMAL_BEFORE or unit_at(folded, raw, match.end()):
        return amount
    written = match[2] or "".join(str(DIGITS[char]) for char in match[1])
    step = Fraction(1, 10 ** len(written))
    some = folded[match.end() : match.end() + 1] in ("几", "多", "余")  # 一米六几
    return amount._replace(
        numeral=_added(amount.numeral, int(written) * step, step),
        end=match.end() + some,
        sense="some" if some else None,
    )


def _times(source: Source, amount: Amount, unit: Unit) -> Amount:
    """A duration of several units, in the smallest: 月 for years and months, else weeks, days, hours …."""
    pieces: list[tuple[Exact, str]] = [(amount.numeral.low, unit.symbol)]
    end = amount.end
    while len(pieces) < _LONGEST_CHAIN:
        more = _next_time(source, end, pieces[-1][1])
        if more is None:
            break
        pieces.append(more[:2])
        end = more[2]
    if len(pieces) > 1:
        symbol, total = _sum(pieces)
        numeral = amount.numeral._replace(low=total, high=total, step=1, place=1, rounded=False)
        amount = amount._replace(numeral=numeral, unit=Unit("duration", symbol, 1, symbol), end=end)
    return _with_decimals(source, amount) if pieces[-1][1] == "s" else amount


def _next_time(source: Source, end: int, symbol: str) -> tuple[Exact, str, int] | None:
    """The value, unit and end of a duration at `end` that goes on from one in `symbol`."""
    folded = source.folded
    at = end + (folded[end : end + 1] in ("又", "零"))
    if folded[at : at + 1] not in _NUMBER_FIRST:
        return None
    numeral, stop = number_at(source, at)
    found = unit_at(folded, source.raw, stop)
    if numeral is None or not numeral.single or found is None:
        return None
    unit, after = found
    if unit.word == "分" and symbol in ("h", "d"):
        unit = WORDS["分钟"]
    if (
        unit.kind != "duration"
        or unit.word in ("月", "年")
        or unit.symbol == symbol
        or dimension(unit.symbol) is None
    ):
        return None
    if dimension(unit.symbol) not in ("time", "calendar"):
        return None
    return numeral.low * unit.size, unit.symbol, after


def _sum(pieces: list[tuple[Exact, str]]) -> tuple[str, Exact]:
    if all(dimension(symbol) == "calendar" for _, symbol in pieces):
        return "mo", tidy(sum((value * factor(symbol) for value, symbol in pieces), Fraction(0)))
    seconds = sum(
        (value * (_DAYS[symbol] * 86400 if symbol in _DAYS else factor(symbol)) for value, symbol in pieces),
        Fraction(0),
    )
    smallest = min((symbol for _, symbol in pieces if dimension(symbol) == "time"), key=factor)
    return smallest, tidy(seconds / factor(smallest))


def inner_half(numeral: Numeral, word: str) -> tuple[Numeral, str | None]:
    """The 半 of 两个半月, the 多 of 一个多月."""
    if word == "半":
        return with_half(numeral), None
    return numeral._replace(place=numeral.step), "some"
