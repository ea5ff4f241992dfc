"""Whether a small Chinese numeral before a unit counts: 三家 does; 一个问题, 三级医院, 百年未有 do not."""

from factcheck.reading.numbers import Amount
from factcheck.reading.numeral import STARTERS
from factcheck.reading.source import Source, is_han
from factcheck.reading.tables import counting as words
from factcheck.reading.unit_words import Unit
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

_SMALL = frozenset("一二三四五六七八九两十俩仨")
_LONE = frozenset(("百", "千", "万", "亿", "千万", "百万"))
_ONE_COUNTED = lazy_pattern(f"(?:{alternatives(words.ONE_COUNTED)}|每[^,。;、\n]{{1,3}})$")
_NTH = lazy_pattern("第[一二三四五六七八九十]{1,3}个$")
_HOURS = range(25)
_WEAK = frozenset(words.WEAK)
_NAMING = words.ADDRESS_UNITS | {"版", *words.NAMED_BEFORE}
_COINS = frozenset(("角", "毛", "毫", "仙", "蚊"))


def counts(source: Source, amount: Amount, start: int, end: int, *, modified: bool) -> bool:
    """Whether the amount, whose unit is settled, states a quantity; its mention is [start, end)."""
    unit, folded = amount.unit, source.folded
    run = folded[amount.start : amount.number_end]
    if unit is None:
        return True
    if unit.word in _NAMING and _named(folded, amount, unit):
        return False
    if run[:1].isascii():
        return _arabic(folded, amount, unit)
    if len(run) > 2:
        measured = not unit.counted and unit.word != "两"
        return measured or not amount.numeral.row or "〇" in run or "零" in run  # 三三两两
    if unit.kind == "duration" and (
        folded[end : end + 1] == "制" or _NTH.search(folded, max(0, start - 5), start)
    ):
        return False  # 四年制, 第七个五年
    whole = start == 0 and end == len(folded)
    special = _special(folded, amount, start, end)
    if special is not None:
        return special or whole
    if run in _LONE:
        return _lone(folded, amount.start, unit, end, modified=modified)
    if run == "几":
        return whole and not modified  # 几个 and 近几年 say nothing that could be checked
    if modified or whole:
        return True
    if run in ("一", "壹"):
        return _one(folded, unit, start, end)
    if run in _SMALL:
        return _few(folded, unit, run, end)
    return not (amount.numeral.row and unit.counted and "〇" not in run and unit.word != "折")


def _named(folded: str, amount: Amount, unit: Unit) -> bool:
    """Whether number and unit are a name: 三倍券, 10.0版, 3号楼502室."""
    named = words.NAMED_BEFORE.get(unit.word)
    if named is not None and folded.startswith(named, amount.end):
        return True
    run = folded[amount.start : amount.number_end]
    if unit.word == "版":
        return "." in run
    if unit.word not in words.ADDRESS_UNITS:
        return False
    before = folded[amount.start - 1 : amount.start]
    lived = before != "" and before in words.ADDRESS_BEFORE
    return lived or (unit.word == "室" and run.isdigit() and len(run) >= words.LEAST_ROOM)


def _arabic(folded: str, amount: Amount, unit: Unit) -> bool:
    """Digits before a measure word count but in codes (GPT-4发布, G20峰会) and times of day (8点)."""
    if not unit.counted:
        return True
    at = amount.start
    before = folded[at - 1 : at]
    if before.isascii() and before.isalnum():
        return False
    if at > 1 and before in "-._" and folded[at - 2].isascii() and folded[at - 2].isalnum():
        return False
    if (
        unit.word == "点"
        and amount.numeral.low in _HOURS
        and before not in ("涨", "跌", "升", "降", "落", "挫")
    ):
        return folded.startswith(words.COUNTED_BEFORE["点"], amount.end)
    return True


def _special(folded: str, amount: Amount, start: int, end: int) -> bool | None:
    """The units with rules of their own: 成, 角, 半; None for the others."""
    unit, following = amount.unit, folded[end : end + 1]
    if unit is None:
        return None
    if unit.word == "成":
        staff = folded.startswith(words.TENTH_OF, end) and not folded.startswith(words.NOT_TENTH_OF, end)
        return (staff or following not in words.NOT_TENTH) and (
            amount.start == 0 or folded[amount.start - 1] not in "这那不"
        )
    if unit.word in _COINS:
        priced = start > 0 and folded[start - 1] in words.COIN_AFTER and not is_han(following)
        return following in words.COIN_BEFORE or priced
    if unit.word == "半":
        return amount.numeral.low == 2
    return None


def _lone(folded: str, at: int, unit: Unit, end: int, *, modified: bool) -> bool:
    """百, 千, 万, 亿 and no digit: 千亿元, 万卡; not 百年, 千家, nor the rest of 25l亿元."""
    before = folded[at - 1 : at]
    if before == "每" or (before.isascii() and before.isalnum()):
        return False  # 每百公里: what a rate is for
    if modified or unit.kind in ("money", "percent"):
        return True
    if folded.startswith(words.COUNTED_BEFORE.get(unit.word, ("\0",)), end):
        return True  # 百部影片
    return unit.word not in words.NOT_BY_LONE and (not unit.counted or unit.word in words.COUNTED_BY_LONE)


def _one(folded: str, unit: Unit, start: int, end: int) -> bool:
    """一 counts time and measures; before a measure word it is mostly an article."""
    following = folded[end : end + 1]
    if start == 0:
        return unit.kind != "money" or not is_han(following)
    before = folded[start - 1]
    if unit.kind == "duration":
        if unit.word == "年" and before == "的" and following not in words.WITHIN:
            return folded[max(0, start - 3) : start] in words.SPANNED  # 过去的一年; not 开局的一年
        earlier = before == "前" and folded[start - 2 : start - 1] == "提"
        allowed = earlier or before not in words.NOT_ONE_YEAR
        return allowed and unit.word not in words.NOT_OF_ONE and following not in ("一", "不")
    if not unit.counted:
        return before not in words.NOT_ONE and (unit.word not in words.NOT_OF_ONE or not is_han(following))
    if unit.kind in ("percent", "multiple"):
        return before not in "这那另"
    if _ONE_COUNTED.search(folded, max(0, start - 6), start):
        return True
    # 戒指一对八千, 4个大后方+1个创新探索
    if folded.startswith("十分", end):
        return False  # 一项十分重要的内容
    return before == "+" or (following != "" and following in STARTERS and before not in words.NOT_ONE)


def _few(folded: str, unit: Unit, run: str, end: int) -> bool:
    """两 to 十 count most things."""
    following = folded[end : end + 1]
    if not unit.counted or unit.kind != "measure":
        return _measures(unit.word, run, following)
    if run == "二" and is_han(following):
        return False  # 二次, 二手: an ordinal or a word
    if unit.word in _WEAK and run != "十" and not (run == "两" and unit.word in words.COUNTED_BY_TWO):
        counted = words.COUNTED_BEFORE.get(unit.word)
        return not is_han(following) or (counted is not None and folded.startswith(counted, end))
    return True


def _measures(word: str, run: str, following: str) -> bool:
    """两度 is twice, 三里屯 a place; 三日 may be a day."""
    if word == "日":
        return run in ("两", "十") or not is_han(following)
    if word == "周" and run == "四":
        return not is_han(following) or following in words.WEEKS_BEFORE
    if word == "度":
        return not is_han(following) or following in "电的以"
    if word in ("里", "尺", "丈", "节", "码"):
        return not is_han(following) or following in words.MEASURED_BEFORE
    return True
