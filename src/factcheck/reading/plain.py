"""The forms most values have, found by one pattern: 27所, 126万亿元, 百分之五点三, 1955年, 三家.

What stands around a number may change it (超过 before it, 左右 or the end of a range after it), and the
readers of `kinds/` look for all that. The patterns here match only where the characters on both sides show
that none of it is there; what such a form says depends on nothing else, and is remembered (`remembered.py`).
All that is read the short way reads the same the long way: a property test holds the two together.

Each pattern begins behind the first character of its form: a text is searched for one set of all of those.
"""

import re
from collections.abc import Iterable

from factcheck.reading.contexts import SETTLED
from factcheck.reading.kinds import dates
from factcheck.reading.kinds.ranks import COUNTED
from factcheck.reading.modifying import AFTER_WORDS, BEFORE_WORDS, LIGHT
from factcheck.reading.numeral import BLANK, DOUBTFUL, STARTERS
from factcheck.reading.ranges import AND, TO, TO_STARTS
from factcheck.reading.tables.counting import ADDRESS_BEFORE, COUNTED_BEFORE, ONE_COUNTED
from factcheck.reading.tables.measure_words import PART_OF_WORD
from factcheck.reading.tables.money import PARTS
from factcheck.reading.tables.ranks import WORDS_WITH_ORDER
from factcheck.reading.tails import TAIL_FIRST
from factcheck.reading.unit_words import PREFIXED, WORDS
from factcheck.reading.words import HAN_DIGITS, HAN_ONES, alternatives

# The named groups of the patterns are empty and say which form was found.
YEARS = frozenset(("year", "year_in_words"))
BY_ITSELF = frozenset(("amount", "percent", "words"))  # the others also need the characters beside them
_MORE_THAN_ONE = HAN_ONES[1:]
_HAN = f"{HAN_DIGITS}十百千万亿两"
_BLANKS = " \u3000\xa0"
# Units with rules of their own, or which are mostly something else.
_SPECIAL = frozenset("两 半 成 折 倍 月 日 年 季度 世纪 届 次 点 时 块 起 里".split()) | frozenset(PARTS)
_SETTLED = SETTLED - {"km", "m", "cm", "mm"}
_GROUP = 40  # alternatives that are tried one after the other


def _chars(chars: Iterable[str]) -> str:
    return re.escape("".join(sorted(chars)))


def _units() -> str:
    """The units that nothing but the characters beside them decides."""
    by_first: dict[str, set[str]] = {}
    for word in WORDS:
        by_first.setdefault(word[0], set()).add(word)
        if word[0] in _HAN:  # the numeral may take the 千 of 千瓦时: 瓦 is not the unit there
            by_first.setdefault(word[1:2], set()).add(word[1:])
    single, longer = [], []
    for first, words in by_first.items():
        rests = [_rest(word, words) for word in sorted(words) if _is_plain(word)]
        if rests == [""]:
            single.append(first)
        elif rests:
            longer.append((first, f"{re.escape(first)}(?:{'|'.join(rests)})"))
    groups = [dict(longer[at : at + _GROUP]) for at in range(0, len(longer), _GROUP)]
    some = (f"(?=[{_chars(group)}])(?:{'|'.join(group.values())})" for group in groups)
    return "|".join((f"[{_chars(single)}]", *some))


def _is_plain(word: str) -> bool:
    if word not in WORDS or word in _SPECIAL or word[0] in f"兆{_HAN}":
        return False
    return (word == "%" or not word.isascii()) and WORDS[word].symbol not in _SETTLED


def _rest(word: str, words: set[str]) -> str:
    """What follows the first character of `word`; and what does not, since it decides how that reads."""
    more = [re.escape(other[len(word) :]) for other in sorted(words - {word}) if other.startswith(word)]
    more += map(re.escape, COUNTED_BEFORE.get(word, ()))
    if word in PART_OF_WORD:
        more.append(f"[{_chars(PART_OF_WORD[word])}]")
    return re.escape(word[1:]) + (f"(?!{'|'.join(more)})" if more else "")


def _no(words: Iterable[str], gap: str) -> str:
    """That none of `words` stands before `gap`, a pattern of one width; they are sought by their length."""
    by_size: dict[int, list[str]] = {}
    for word in words:
        by_size.setdefault(len(word), []).append(word)
    ends = _chars({word[-1] for word in words})
    each = "".join(f"(?<!(?:{alternatives(some)}){gap})" for some in by_size.values())
    return f"(?:(?<![{ends}]{gap})|{each})"


# Before an amount: no modifier, currency, sign or letter, nor a blank but at the head of a paragraph.
_CHANGES = BEFORE_WORDS | {word for word in PREFIXED if not (word.isascii() and word.isalnum())}
_HARD = ADDRESS_BEFORE | frozenset(
    f'{_HAN}{DOUBTFUL}几数点分之又负下比个0123456789abcdefghijklmnopqrstuvwxyz._/·"-'
)
_TELLING = _HARD | frozenset(f",{_BLANKS}{LIGHT}") | {word[-1] for word in _CHANGES}
_BEGINS = (
    f"(?:(?<=[^{_chars(_TELLING)}].)|(?<=[^{_chars(_HARD)}].)(?<![0-9],.)"
    rf"(?:(?<![{_BLANKS}].)|(?<=\n[{_BLANKS}]{{2}}.)){_no(_CHANGES, '.')}{_no(_CHANGES, f'[{LIGHT}].')})"
)
# After it: nothing that goes on with it, and no modifier or a single one of the commonest.
_HARD_AFTER = TAIL_FIRST | frozenset(f"/每制内k{_BLANKS}")
_TELLING_AFTER = _HARD_AFTER | TO_STARTS | {word[0] for word in AFTER_WORDS}
_MODIFIER = alternatives(AFTER_WORDS)
_ENDS = (
    f"(?:(?!(?=[{_chars(_TELLING_AFTER)}])(?:[{_chars(_HARD_AFTER)}]|{TO}|{AND}|{_MODIFIER}))"
    f"|(?:左右|以上|以下|以内|上下)(?![,、;]?{BLANK}?[0-9{STARTERS}]|[/每]|{BLANK}?(?:{_MODIFIER})))"
)
_UNIT = f"(?:{_units()}){_ENDS}"
_PREFIXED = alternatives(word[1:] for word in WORDS if word[0] in "百千" and len(word) > 1)  # 一千瓦
_SOME = "(?:[多余][万亿]{0,2}+)?+"  # 三百多亿
_ONE = "(?<=一)" + _no([*ONE_COUNTED, "前"], "一")
_MONTH = f"(?:1[0-2]|[1-9]|十[一二]?|[{HAN_ONES}])月(?![{dates.MONTH_OF_WORD}])"
_DAY = f"(?:[1-3][0-9]|[1-9]|[二三]?十[{HAN_ONES}]?|[{HAN_ONES}])日(?![{dates.DAY_OF_WORD}])"
_DATE_ENDS = f"(?!{dates.GOES_ON})"
_YEAR = f"年{_no(dates.COMES_BEFORE, '.{5}')}(?:{_MONTH}(?:{_DAY})?|[初底]|末(?!季))?{_DATE_ENDS}"

# 今年, 去年, 明年, 上年, 本年
RELATIVE = (
    f"年(?<=[今去明上本].)(?!级){_no([*dates.COMES_BEFORE, '过', '当'], '.{2}')}{_DATE_ENDS}(?P<relative>)"
)
# 第三届, 第五章; not 第三季度, 第一周, 第一次世界大战 or 倒数第三次
_NOT_ORDINAL = alternatives(word[1:] for word in WORDS_WITH_ORDER)
ORDINAL = (
    f"(?<=第)(?<!倒数第)(?!{_NOT_ORDINAL})[0-9{_HAN}]{{1,8}}+"
    f"(?!个?(?:季|周|星期|礼拜)|点)(?:{COUNTED})(?P<ordinal>)"
)
# 1955年5月3日; 126.5万亿元, 300多所
ARABIC = (
    f"[0-9](?<=[12].)[0-9]{{2}}{_YEAR}(?P<year>)"
    rf"|{_BEGINS}[0-9]{{0,15}}+(?:,[0-9]{{3}}){{0,5}}+(?:\.[0-9]{{1,8}}+)?+[百千万亿]{{0,2}}+{_SOME}{_UNIT}(?P<amount>)"
)
# 一九五五年底; 百分之五点三; 三百二十六亿斤, 十五个, 三百吨; 三家; 三年, 十五年, 二十五年
HAN = (
    f"[{HAN_DIGITS}](?<=[一二].)[{HAN_DIGITS}]{{2}}{_YEAR}(?P<year_in_words>)|{_BEGINS}(?:"
    f"(?<=百)分之[{_HAN}]{{1,9}}+(?:点[{HAN_DIGITS}]{{1,8}}+)?+(?<![百千]){_ENDS}(?P<percent>)"
    f"|(?:[{_HAN}]{{2,20}}+(?:点[{HAN_DIGITS}]{{1,8}}+[万亿]{{0,2}}+)?+"
    f"|(?<=十)[{HAN_ONES}]|(?<=[{HAN_ONES}两])(?:[十万亿]|[百千](?!{_PREFIXED}))){_SOME}{_UNIT}(?P<words>)"
    f"|(?:(?<=[{_MORE_THAN_ONE}十两])|{_ONE}){_UNIT}(?P<few>)"
    f"|{_no(dates.COMES_BEFORE, '.')}(?:(?<=十)[{HAN_ONES}]?|(?<=[{_MORE_THAN_ONE}])十[{HAN_ONES}]?"
    f"|(?<=[{_MORE_THAN_ONE}两])|{_ONE}(?<!的一))年(?![代级]){_ENDS}(?P<years>))"
)
