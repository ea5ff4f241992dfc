"""Numerals: 1,260,582, 一百二十六万亿, 壹佰贰拾, 3千5百, 1.39万亿, 二〇二四, 两三百, 十几, 数千.

`NUMERAL` finds where a numeral may stand in a folded text; `parse` says what it is worth. What is
written like a numeral and is none (一百百, ten thousand digits) is no number, and no other one either.
"""

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.reading.value import Exact
from factcheck.text.patterns import lazy_pattern

_TEN = "ⅹ"  # stands for the end of 数千, 几十: a digit worth ten
_FORMS = (
    "零〇",
    "一壹弌幺",
    "二两贰俩弍",
    "三叁参仨弎",
    "四肆",
    "五伍",
    "六陆",
    "七柒",
    "八捌",
    "九玖",
    _TEN,
)
DIGITS = {char: number for number, chars in enumerate(_FORMS) for char in chars}
TENS = {"廿": 2, "卅": 3, "卌": 4}
UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000,
         "万": 10**4, "亿": 10**8, "兆": 10**12}  # fmt: skip
LONGEST = 64  # characters; nothing people write is longer
D, T, U = "".join(DIGITS).replace(_TEN, ""), "".join(TENS), "".join(UNITS)
BLANK = "[ \u3000\xa0]"
# Digits that are mostly parts of other words (陆地, 队伍, 参加): digits only beside their own kind.
DOUBTFUL = "陆伍肆参"
_SURE = "".join(char for char in D if char not in DOUBTFUL)
_HAN = (
    rf"(?:[零〇]{BLANK}(?=[{_SURE}])|[{_SURE}{T}几]|[{DOUBTFUL}](?=[拾佰仟万亿兆元圆角分点整零壹贰叁柒捌玖])"
    rf"|(?<=[拾佰仟零〇点壹贰叁柒捌玖])[{DOUBTFUL}]++)"
)
# Grouped, with decimals, with an exponent; and 4 9 2 5 0 万吨 and 5 .4 %, as some texts have it.
ARABIC = (
    r"(?:[0-9](?: [0-9]){1,14}+(?: ?\.(?: ?[0-9]){1,9}+)?+(?= ?[年月日万亿%‰元个公吨米倍平立斤亩折])"
    r"|[0-9]++ \.(?: ?[0-9]){1,9}+(?= ?[万亿%‰元个公吨米倍平立斤亩])"
    r"|[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])(?:\.[0-9]++)?+|[0-9]++(?:\.[0-9]++|·[0-9]++(?=[%‰万亿倍元吨]))?+|\.[0-9]++)"
    r"(?:e[+-]?[0-9]{1,3}+(?![0-9a-z]))?+"
)
# 千克, 兆字节 and 百帕 are units by themselves: the prefix is no numeral there.
_NO_PREFIX = r"千(?!克|米|瓦|伏|焦|帕|赫|字节|比特|牛|卡路里|位元|(?<=[0-9千]千)卡(?!集|算|路))"
# But in 三万五千米 it is: nobody leaves out the 千 of 三万五千千米.
_THOUSAND = rf"(?:{_NO_PREFIX}|(?<=[万亿][{D}0-9])千(?=[克米瓦伏](?!时|小时)))"
_U = (
    rf"(?:[十拾佰仟万亿]|百(?!分[点比])|{_THOUSAND}"
    r"|兆(?!字节|比特|赫|瓦|帕|位元|欧(?!元)|bps|/秒|宽带))"
)
_DECIMAL = _HAN.replace("几", "")
_ITEM = rf"(?:[零〇]?{ARABIC}|{_HAN}++)"
# Groups of a digit or an Arabic number and its units, then what is left over, then a 点; it never backtracks.
NUMERAL = (
    rf"(?>(?:数(?=[十百千万亿]))?+"
    rf"(?:{_ITEM}?+(?:{BLANK}{{0,3}}+{_U})++(?:{BLANK}{{1,2}}+(?=[{D}]|[0-9]++{BLANK}?+[{U}]))?+)*+"
    rf"{_ITEM}?+"
    rf"(?:{BLANK}?+点{BLANK}?+(?:{_DECIMAL}++|[0-9]++)(?:{BLANK}{{0,3}}+(?:[万亿兆]|百(?!分)|{_THOUSAND}))*+)?+)"
)
_TOKEN = lazy_pattern(rf"[0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+|[{D}{_TEN}]+|[{T}{U}]")
_PAIR = lazy_pattern(rf"(?<![{D}])([{D}])([{D}])(?![{D}])")
_SPACE = lazy_pattern(f"{BLANK}+")


class Numeral(NamedTuple):
    """What a numeral is worth.

    `low` and `high` differ for 七八, 十几, 数千, whose ends may be open. `step` is one unit of the last
    written digit, `place` of the last one that is not zero. `rounded`: 万, 亿 or decimals round it;
    `row`: a row of digits (二〇二四); `top`: its trailing unit (万亿), which a range lends to its first one.
    """

    low: Exact
    high: Exact
    step: Exact
    place: Exact
    rounded: bool = False
    row: bool = False
    low_open: bool = False
    high_open: bool = False
    top: int = 1

    @property
    def single(self) -> bool:
        return self.low == self.high

    def negative(self) -> "Numeral":
        """The same with the other sign."""
        return self._replace(low=-self.high, high=-self.low, low_open=self.high_open, high_open=self.low_open)


def power(exponent: int) -> Exact:
    """Ten to the power of a whole number, exactly."""
    return 10**exponent if exponent >= 0 else Fraction(1, 10**-exponent)


@lru_cache(maxsize=8192)
def parse(run: str) -> Numeral | None:
    """What the numeral `run` (folded) is worth; None when it is malformed or absurdly long."""
    if len(run) > LONGEST:
        return None
    run = _SPACE.sub("", run).replace("·", ".")
    if run.isascii():
        return _arabic(run) if run else None
    several = _several(run)
    if several is None:
        return _exact(run)
    low, high = _exact(several[0]), _exact(several[1])
    if low is None or high is None or low.low > high.low:
        return None
    step = min(low.step, high.step)
    return Numeral(low.low, high.low, step, step, low_open=several[2], high_open=several[3], top=low.top)


def _several(run: str) -> tuple[str, str, bool, bool] | None:
    """The two ends of 数千, 几十, 十几, 七八十, as numerals, and which of them are open."""
    if "点" in run:
        return None
    at = max(run.find("几"), run.find("数"))
    if at >= 0:
        before, after = run[:at], run[at + 1 :]
        if not before:
            return "二" + after, _TEN + after, False, True
        if after[:1] in "十百千":
            return before + ("一" + after if after else "零"), before + _TEN + after, True, True
        return before + "零" + after, before + "零" + _TEN + after, True, True
    pair = _PAIR.search(run)
    if pair is None:
        return None
    first, second = DIGITS[pair[1]], DIGITS[pair[2]]
    if first == 0 or (second != first + 1 and (first, second) != (3, 5)):
        return None
    before, after = run[: pair.start()], run[pair.end() :]
    return before + pair[1] + after, before + pair[2] + after, False, False


def _arabic(run: str) -> Numeral | None:
    mantissa, _, exponent = run.replace(",", "").partition("e")
    whole, _, decimals = mantissa.partition(".")
    shift = int(exponent or 0) - len(decimals)
    if abs(shift) > LONGEST:
        return None
    digits = int(whole + decimals or "0")
    return _worth(digits, shift, rounded=bool(decimals), row=len(whole) > 1 and not decimals)


def _worth(digits: int, shift: int, *, rounded: bool, row: bool = False, top: int = 1) -> Numeral:
    value: Exact = digits * power(shift)
    if isinstance(value, Fraction) and value.denominator == 1:
        value = int(value)
    text = str(digits)
    zeros = len(text) - len(text.rstrip("0")) if digits else 0
    return Numeral(value, value, power(shift), power(shift + zeros), rounded, row, top=top)


def _exact(run: str) -> Numeral | None:
    """A numeral without several values."""
    whole, point, rest = run.partition("点")
    if not point:
        return _whole(whole)
    decimals = rest.rstrip("百千万亿兆")
    base = _whole(whole)
    if base is None or not isinstance(base.low, int) or not decimals:
        return None
    top = 1
    for unit in rest[len(decimals) :]:
        top *= UNITS[unit]
    digits = "".join(c if c.isascii() else str(DIGITS[c]) for c in decimals)
    shift = len(str(top)) - 1 - len(digits)
    return _worth(base.low * 10 ** len(digits) + int(digits), shift, rounded=True, top=top)


def _whole(run: str) -> Numeral | None:
    tokens = _TOKEN.findall(run)
    if len(tokens) == 1 and tokens[0] not in UNITS and tokens[0] not in TENS:
        return _row(tokens[0])
    if "." in run:
        return _decimal_units(tokens)
    return _grammar(tokens)


def _row(token: str) -> Numeral | None:
    if token.isascii():
        return _arabic(token)
    if token == _TEN:
        return _worth(10, 0, rounded=False)
    number = int("".join(str(DIGITS[c]) for c in token))
    return _worth(number, 0, rounded=False, row=len(token) > 1)


def _decimal_units(tokens: list[str]) -> Numeral | None:
    """1.39万亿: a decimal, and nothing but units after it."""
    if not tokens[0].isascii():
        return None
    first, units = _arabic(tokens[0]), tokens[1:]
    if first is None or not all(unit in UNITS for unit in units):
        return None
    top = 1
    for unit in units:
        if UNITS[unit] < top and top != 1 and not (top < 10**4 <= UNITS[unit]):
            return None
        top *= UNITS[unit]
    exponent = len(str(top)) - 1
    decimals = len(tokens[0].partition(".")[2])
    digits = int(tokens[0].replace(",", "").replace(".", ""))
    return _worth(digits, exponent - decimals, rounded=True, top=top)


def _grammar(tokens: list[str]) -> Numeral | None:
    """Digits and units in falling order: sections of 千百十 under 兆, 亿, 万."""
    terms: list[tuple[int, int]] = []  # value, unit
    digit: int | None = None
    zero = False
    for index, token in enumerate(tokens):
        unit = UNITS.get(token)
        if unit is None:
            if digit is not None:
                return None
            digit, zero, tens = _digit(token, zero=zero)
            if tens:
                terms.append((tens, 10))
                digit = None
        else:
            previous = tokens[index - 1] if index else ""
            if unit < 10**4:
                term = _small(terms, digit, unit)
            else:
                term = _large(terms, digit, unit, previous, zero=zero)
            if term is None:
                return None
            terms.append(term)
            digit, zero = None, False
    return _close(terms, digit, tokens, zero=zero)


def _digit(token: str, *, zero: bool) -> tuple[int | None, bool, int]:
    """A row of digits between units: its digit, whether a zero stands before it, tens if it is 廿 or 卅."""
    if token in TENS:
        return None, zero, TENS[token] * 10
    if token.isascii():
        return int(token.replace(",", "")), zero or token[0] == "0" or len(token) > 1, 0
    if token == _TEN or token[-1] == _TEN:
        return 10, True, 0
    number = int("".join(str(DIGITS[c]) for c in token))
    if len(token.lstrip("零〇")) > 1:
        return number, True, 0
    return (number or None) if len(token) > 0 and number else None, zero or token[0] in "零〇", 0


def _small(terms: list[tuple[int, int]], digit: int | None, unit: int) -> tuple[int, int] | None:
    """The term of 十, 百 or 千; their digit may be left out only for 十 and at the very start."""
    if digit is None and unit != 10 and terms:
        return None
    if terms and terms[-1][1] <= unit:
        return None
    return (1 if digit is None else digit) * unit, unit


def _large(
    terms: list[tuple[int, int]], digit: int | None, unit: int, previous: str, *, zero: bool
) -> tuple[int, int] | None:
    """The term of 万, 亿 or 兆: all that stands before it and is smaller, times the unit."""
    inner = digit or 0
    found = digit is not None
    if digit is not None and not zero and terms and 10 < terms[-1][1] < unit:
        inner *= terms[-1][1] // 10  # 百二万
    while terms and terms[-1][1] < unit:
        inner += terms.pop()[0]
        found = True
    if not found and terms:
        if previous in "万亿" and unit == UNITS[previous] == terms[-1][1]:
            return terms.pop()[0] * unit, unit * unit  # 四万万, 一亿亿
        return None
    if terms and terms[-1][1] <= unit:
        return None
    return (inner if found else 1) * unit, unit


def _close(
    terms: list[tuple[int, int]], digit: int | None, tokens: list[str], *, zero: bool
) -> Numeral | None:
    total, last = sum(value for value, _ in terms), terms[-1][1] if terms else 1
    scaled = not {"万", "亿", "兆"}.isdisjoint(tokens)
    if digit is None:
        top = _top(tokens)
        step = (_top(tokens, "万亿兆") if tokens[-1] in "万亿兆" else last) if scaled else 1
        return _worth(total // step, len(str(step)) - 1, rounded=scaled and step > 1, top=top)
    if last > 10 and not zero:  # 一万二, 九百九
        step = last // 10
        return _worth((total + digit * step) // step, len(str(step)) - 1, rounded=True)
    if digit > last or (digit == last and tokens[-1][-1] != _TEN):
        return None
    return _worth(total + digit, 0, rounded=False)


def _top(tokens: list[str], among: str = "".join(UNITS)) -> int:
    """The units a numeral ends in: 10¹² for 两万亿, 10⁶ for 三百万, which a range lends to its first one."""
    top = 1
    for token in reversed(tokens):
        if token not in among:
            break
        top *= UNITS[token]
    return top


STARTERS = f"{D}{T}十拾百佰千仟万亿兆几"
STARTS = f"0-9{STARTERS}"
NUMBER_STARTS = STARTS
