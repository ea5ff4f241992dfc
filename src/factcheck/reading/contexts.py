"""Units that the words around them decide: 度 of electricity or heat, kilometres after 每小时."""

from fractions import Fraction

from factcheck.reading.unit_words import WORDS, Unit
from factcheck.text.patterns import lazy_pattern

_NEAR = 14
RATE_NEAR = 14  # so far before the number may 每 stand
_PICTURES = frozenset("144 240 360 480 540 576 720 1080 1440 2160 4320".split())
_ELECTRIC = lazy_pattern("电|耗能|kwh")
_WARM = lazy_pattern("温|热|烧|冷|零下|零上|℃|气候|高烧|发烧")
_SCALES = {"摄氏": "Cel", "华氏": "[degF]"}
_HOURLY = lazy_pattern(
    "(?:每小时|时速|时速约|时速为|时速达|时速达到|每时)(?:约|为|达|可达|可达到|最高|不超过)?$"
)
_PER_HOUR = {"km": "km/h", "[mi_i]": "[mi_i]/h", "m": "m/h"}
_EACH = lazy_pattern("(?:每(?P<time>秒|分)钟?|(?P<rate>秒|分)速)(?:约|为|达|可达|至少|最多|最高)?$")
_PER_TIME = {
    ("秒", "m"): "m/s", ("秒", "km"): "km/s", ("秒", "cm"): "cm/s", ("秒", "mm"): "mm/s",
    ("分", "m"): "m/min", ("分", "km"): "km/min",
}  # fmt: skip
_YARDS = lazy_pattern("(?:升息|降息|加息|减息|利率|调升|调降)[^,。;]{0,6}$")  # 升息半码: a quarter of a point
_POINTS = Unit("percent", "[pp]", Fraction(1, 4), "升息码")
_COINS_LISTED = lazy_pattern(
    "(?:[、和及或至到][0-9一二三四五六七八九两]{1,2}分){0,4}[、和及或至到][0-9一二三四五六七八九两]{1,2}(?:毛|角|分钱)"
)
# The symbols of units that may turn out to be others.
SETTLED = frozenset(("deg", "PFLOPS", "分", "[yd_i]", "cm", "mm", *_PER_HOUR))
_PER = lazy_pattern(
    "每(?P<before>人|年|季度|月|周|天|日|晚|度|千瓦时|小时|亩|公顷|吨|公斤|斤|平方米|户|台|p|张|股|件|只|个|头|桶|升|盎司|辆|平方公里|公里|平米|立方米|次|份|箱|瓶|秒|分钟|辆次|家|万人|千人|百人)"
    "(?P<more>每(?:人|年|月|周|天|日|p))?[^,。;、\n0-9]{0,8}$"
)
# 过去125年每年平均3%: 每年 goes with what follows.
_SLASH = lazy_pattern(
    "(?:/|(?<![年月天日周])每)(个?人|年|月|天|日|度|千瓦时|小时|亩|公顷|吨|公斤|斤|克|平方米|立方米|户|台|张|股|件|只|个|头|桶|升|盎司|辆|次|秒|分钟|公里|kwh|p)(?![a-z])"
)


def settled(folded: str, start: int, end: int, unit: Unit, floor: int) -> tuple[Unit, int]:
    """The unit as its context settles it, and where the amount begins with it."""
    if unit.word in ("度", "°"):
        return _degrees(folded, start, end, unit, floor)
    if unit.word == "分" and _COINS_LISTED.match(folded, end):
        return WORDS["分钱"], start  # 3分、5分和1毛钱
    if unit.word == "码" and _YARDS.search(folded, max(0, start - _NEAR), start):
        return _POINTS, start
    begin = max(floor, start - 8)
    if unit.symbol in _PER_HOUR and (match := _HOURLY.search(folded, begin, start)):
        return Unit("measure", _PER_HOUR[unit.symbol], unit.size, unit.word), match.start()
    match = _EACH.search(folded, begin, start)
    if match and (each := (match["time"] or match["rate"], unit.symbol)) in _PER_TIME:
        return Unit("measure", _PER_TIME[each], unit.size, unit.word), match.start()
    return unit, start


def is_compute(folded: str, start: int, end: int) -> bool:
    """Whether the P at `end` counts computing power: any number does but those of pictures (1080P)."""
    if "算" in folded[end : end + 4] or "算" in folded[max(0, start - _NEAR) : start]:
        return True
    return folded[start:end].rstrip("p ") not in _PICTURES


def _degrees(folded: str, start: int, end: int, unit: Unit, floor: int) -> tuple[Unit, int]:
    for word, symbol in _SCALES.items():
        for between in ("", "零下"):
            begin = start - len(word + between)
            if begin >= floor and folded.startswith(word + between, begin):
                return Unit("measure", symbol, 1, word), begin
    near = folded[max(0, start - _NEAR) : start]
    if unit.word == "度" and (folded[end : end + 1] == "电" or _ELECTRIC.search(near)):
        return Unit("measure", "kW.h", 1, "度"), start
    if _WARM.search(near) or folded.startswith("零下", start):
        return Unit("measure", "Cel", 1, "度"), start
    return unit, start


def rate(folded: str, start: int, end: int, floor: int) -> tuple[str | None, int]:
    """What an amount is for (元/度, 每月每P 833元), and where it ends with that."""
    if folded[end : end + 1] in ("/", "每") and (match := _SLASH.match(folded, end)):
        return match[1], match.end()
    if "每" in folded[max(floor, start - RATE_NEAR) : start] and (
        match := _PER.search(folded, max(floor, start - RATE_NEAR), start)
    ):
        return match["before"] + (match["more"] or "").replace("每", "/"), end
    return None, end
