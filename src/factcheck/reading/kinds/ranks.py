"""Ranks (第9, 前十, TOP10, 倒数第三, 第二大经济体) against ordinals (第三届) and enumerations (第一，…第二，…)."""

import re

from factcheck.reading.amount import number_at
from factcheck.reading.source import Found, Source, is_han
from factcheck.reading.tables.ranks import (
    ORDINAL,
    PLACED,
    RANKED,
    RANKED_BIG,
    SCOPES,
    TITLES,
    WORDS_WITH_ORDER,
)
from factcheck.reading.value import Interval, Value

_WORDS = re.compile("|".join(sorted(WORDS_WITH_ORDER, key=len, reverse=True)))
_CUE = re.compile(
    "(?:" + "|".join(sorted({*PLACED, *SCOPES}, key=len, reverse=True)) + ")(?:了|到|在|并列|为)?$"
)
_MARK = re.compile("[ \u3000]{0,2}(?:[,，、:：。;；.)]|是|要|就是|在于|个是)")
_RANGE = re.compile("[ ]?(?:至|到|-|—|~|和|与)[ ]?第?")
_CHAIN = re.compile(
    "[、和与及至][ ]?第?[0-9一二三四五六七八九十]+(" + "|".join(sorted(ORDINAL, key=len, reverse=True)) + ")"
)
_TOP = re.compile("top[ -]?([0-9]{1,4})(?![0-9a-z])")
_FRONT = re.compile("前[ ]?")


def _value(kind: str, low: int, high: int, unit: str | None) -> Value:
    bounds = Interval(low, high)
    return Value(kind, bounds, bounds, unit, None, low if low == high else None, 1)


def read_order(source: Source, at: int, floor: int) -> Found | None:
    """第N at `at`."""
    folded = source.folded
    word = _WORDS.match(folded, at)
    if word is not None:
        return Found(at, word.end(), None)
    numeral, end = number_at(source, at + 1 + (folded[at + 1 : at + 2] == " "))
    if numeral is None or not isinstance(numeral.low, int) or numeral.low != numeral.high:
        return None
    low = high = numeral.low
    start, unit = at, "rank"
    if folded.startswith("倒数", at - 2) and at - 2 >= floor:
        start, unit = at - 2, "rank-from-last"
    more = _RANGE.match(folded, end)
    if more is not None:
        second, stop = number_at(source, more.end())
        if (
            second is not None
            and isinstance(second.high, int)
            and second.high > low
            and stop > more.end()
            and (
                folded[more.end() - 1] == "第"
                or _unit(folded, stop, ORDINAL)
                or folded[stop : stop + 1] in RANKED
            )
        ):
            high, end = second.high, stop
            end += folded.startswith("之间", end) * 2
    return _classified(source, start, end, low, high, unit, at)


def _unit(folded: str, at: int, words: frozenset[str]) -> str:
    return next(
        (
            folded[at : at + size]
            for size in (5, 4, 3, 2, 1)
            if folded[at : at + size] in words and at < len(folded)
        ),
        "",
    )


def _classified(
    source: Source, start: int, end: int, low: int, high: int, unit: str, at: int
) -> Found | None:
    folded = source.folded
    following = folded[end : end + 1]
    if following in RANKED and following:
        if low == 1 and folded[start - 2 : start] in ("放在", "摆在", "列为", "作为", "置于", "摆到", "放到"):
            return Found(start, end + 1, None)  # 放在第一位 is what comes first, not a rank
        return Found(start, end + 1, _value("rank", low, high, unit))
    cue = _CUE.search(folded, max(0, start - 6), start) is not None
    if following in RANKED_BIG and following and not _unit(folded, end, ORDINAL):
        return Found(start, end + 1, _value("rank", low, high, unit))
    word = _unit(folded, end, ORDINAL)
    if word:
        return Found(start, end + len(word), _value("ordinal", low, high, word))
    if chain := _CHAIN.match(folded, end):
        return Found(start, end, _value("ordinal", low, high, chain[1]))
    alone = (at == 0 or not is_han(folded[at - 1])) and start == at
    if alone and _MARK.match(folded, end) and not (at == 0 and end + 1 >= len(folded)):
        return Found(start, end, None)
    closed = not is_han(following) or following in "的和与"
    if cue or unit != "rank" or (closed and folded[start - 1 : start] not in ("个", "这", "那", "其")):
        return Found(start, end, _value("rank", low, high, unit))
    return Found(start, end, None)


def read_front(source: Source, at: int, floor: int) -> Found | None:
    """前十, 前100名 at `at`: the ranks from 1 on."""
    folded = source.folded
    numeral, end = number_at(source, at + 1)
    if numeral is None or not isinstance(numeral.low, int) or not numeral.single or numeral.low < 2:
        return None
    following = folded[end : end + 1]
    if following in ("名", "强", "位", "甲") and following:
        return Found(at, end + 1, _value("rank", 1, numeral.low, "rank"))
    cue = _CUE.search(folded, max(floor, at - 6), at)
    if cue is not None and (not is_han(following or " ") or following in "的之行列"):
        return Found(at, end, _value("rank", 1, numeral.low, "rank"))
    return None


def read_top(source: Source, at: int, _floor: int) -> Found | None:
    """TOP10."""
    match = _TOP.match(source.folded, at)
    if match is None or source.folded[at - 1 : at].isascii() and source.folded[at - 1 : at].isalnum():
        return None
    return Found(at, match.end(), _value("rank", 1, int(match[1]), "rank"))


_WON = re.compile(
    "(?:获|夺|摘|蝉联|卫冕|赢得|问鼎|斩获|荣膺|登上|高居|位居|居|列|为|是|成为)[^，。；,;\n]{0,8}$"
)


def read_title(source: Source, at: int, floor: int) -> Found | None:
    """冠军, 榜首: a rank where somebody won it."""
    word = next((word for word in TITLES if source.folded.startswith(word, at)), None)
    if word is None:
        return None
    if at > 0 and not _WON.search(source.folded, max(floor, at - 12), at):
        return None
    return Found(at, at + len(word), _value("rank", TITLES[word], TITLES[word], "rank"))


_SESSION = re.compile(
    "届(?=(?:全国|全省|全市|人大|人民|政协|中央|中共|[一二三四五六七]中|党|团|代表|委员|国会|议会|[一二三四五六七八九0-9]+次|省委|市委|理事|董事))|次(?=全会|会议|全国代表|全体|代表大会|人民代表|党代会|常委)"
)


def read_session(source: Source, at: int, _floor: int) -> Found | None:
    """五届人大四次会议: ordinals that go without their 第."""
    numeral, end = number_at(source, at)
    if numeral is None or not isinstance(numeral.low, int) or not numeral.single:
        return None
    match = _SESSION.match(source.folded, end)
    if match is None:
        return None
    return Found(at, match.end(), _value("ordinal", numeral.low, numeral.low, match[0]))
