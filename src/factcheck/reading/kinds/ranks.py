"""Ranks (第9, 前十, TOP10, 倒数第三, 第二大经济体) against ordinals (第三届) and enumerations (第一，…)."""

from functools import lru_cache
from typing import NamedTuple

from factcheck.reading.numbers import number_at
from factcheck.reading.source import Found, Source, is_han
from factcheck.reading.tables.ranks import (
    NAMED_BY,
    ORDINAL,
    PLACED,
    RANKED,
    RANKED_BY,
    RANKED_WITHIN,
    TITLES,
    WORDS_WITH_ORDER,
)
from factcheck.reading.value import Interval, Value
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

_WORDS = lazy_pattern(alternatives(WORDS_WITH_ORDER))
_CUE = lazy_pattern(f"(?:{alternatives((*PLACED, *RANKED_WITHIN))})(?:了|到|在|并列|为)?$")
COUNTED = alternatives(ORDINAL)
_COUNTED = lazy_pattern(COUNTED)
_RANKED_BY = lazy_pattern(f"(?!{alternatives(NAMED_BY)})(?:{alternatives(RANKED_BY)})")
_CHAIN = lazy_pattern(f"[、和与及至] ?第?[0-9一二三四五六七八九十]+({_COUNTED.pattern})")
_MOVES = lazy_pattern("[上提]?升|跃|前移|进位|[下滑]?[降跌落]|下滑|滑|退")
_OF_TITLES = lazy_pattern("[杯赛楼]|争夺|战")  # 冠军杯, 亚军争夺战, 状元楼
_RANKED_TOO = lazy_pattern("[、和与及] ?第[0-9一二三四五六七八九十]+[名位]")
_MARK = lazy_pattern("[ \u3000]{0,2}(?:[,、:。;.)]|是|要|就是|在于|个是)")
_RANGE = lazy_pattern(" ?(?:至|到|-|~|和|与) ?第?")
_MARKED_RANGE = lazy_pattern("(?P<mark>[名位]) ?(?:至|到|-|~) ?第?")
_TOP = lazy_pattern("top[ -]?([0-9]{1,4})(?![0-9a-z])")
_WON = lazy_pattern(
    "(?:获|夺|摘|蝉联|卫冕|赢得|问鼎|斩获|荣膺|登上|高居|位居|居|列|为|是|成为)[^,。;\n]{0,8}$"
)
_SESSION = lazy_pattern(
    "届(?=全国|全省|全市|人大|人民|政协|中央|中共|[一二三四五六七八九十]中|党|团|代表|委员|国会|议会|[一二三四五六七八九0-9]+次"
    "|省委|市委|理事|董事)|次(?=全会|会议|全国代表|全体|代表大会|人民代表|党代会|常委)"
)
_FOREMOST = ("放在", "摆在", "列为", "作为", "置于", "摆到", "放到")
_MOTTOS = ("安全", "质量", "友谊", "信誉")  # 安全第一
_PICKED_OUT = frozenset("个这那其")


class Order(NamedTuple):
    """第N as read: the ranks `low` to `high`, at [start, end); `at` is where its 第 stands."""

    start: int
    end: int
    at: int
    low: int
    high: int
    unit: str = "rank"

    def found(self, kind: str, unit: str | None, end: int | None = None) -> Found:
        """It as a value of that kind."""
        bounds = Interval(self.low, self.high)
        number = self.low if self.low == self.high else None
        value = Value(kind, bounds, bounds, unit, None, number, 1)
        return Found(self.start, self.end if end is None else end, value)

    def rank(self, end: int | None = None) -> Found:
        """It as a rank."""
        return self.found("rank", self.unit, end)

    def nothing(self, end: int | None = None) -> Found:
        """Its span, taken out of reading."""
        return Found(self.start, self.end if end is None else end, None)


def read_order(source: Source, at: int, floor: int) -> Found | None:
    """第N at `at`."""
    folded = source.folded
    word = _WORDS.match(folded, at)
    if word is not None:
        return Found(at, word.end(), None)
    numeral, end = number_at(source, at + 1 + (folded[at + 1 : at + 2] == " "))
    if "." in folded[at:end]:
        return Found(at, end, None)  # 第3.0版
    if numeral is None or not isinstance(numeral.low, int) or not numeral.single:
        return None
    order = Order(at, end, at, numeral.low, numeral.low)
    if at - 2 >= floor and folded.startswith("倒数", at - 2):
        order = order._replace(start=at - 2, unit="rank-from-last")
    return _classified(folded, _ranged(source, order))


@lru_cache(maxsize=2048)
def read_ordinal(written: str) -> Value | None:
    """The value of 第三届 or 第五章 with nothing beside it."""
    found = read_order(Source(written, written), 0, 0)
    return None if found is None or found.end != len(written) else found.value


def _ranged(source: Source, order: Order) -> Order:
    """第十至第十五."""
    folded = source.folded
    match = _RANGE.match(folded, order.end) or _MARKED_RANGE.match(folded, order.end)
    if match is None:
        return order
    mark = match.groupdict().get("mark")
    numeral, end = number_at(source, match.end())
    if numeral is None or not isinstance(numeral.high, int) or numeral.high <= order.low:
        return order
    ranks = folded[match.end() - 1] == "第" or folded[end : end + 1] in RANKED or _COUNTED.match(folded, end)
    if not ranks or end >= len(folded) + 1 or (mark and folded[end : end + 1] != mark):
        return order
    return order._replace(high=numeral.high, end=end + 2 * folded.startswith("之间", end))


def _classified(folded: str, order: Order) -> Found:
    """第N as a rank, an ordinal or a mark of enumeration, by what stands around it."""
    end, following = order.end, folded[order.end : order.end + 1]
    if following in RANKED:
        foremost = order.low == 1 and folded[max(0, order.start - 2) : order.start] in _FOREMOST
        return order.nothing(end + 1) if foremost else order.rank(end + 1)
    counted = _COUNTED.match(folded, end)
    if counted is not None:
        return order.found("ordinal", counted[0], counted.end())
    if _RANKED_TOO.match(folded, end):
        return order.rank()  # 第二、第三名
    if measured := _RANKED_BY.match(folded, end):
        return order.rank(measured.end())
    if chain := _CHAIN.match(folded, end):
        return order.found("ordinal", chain[1])
    begins = order.start == order.at and not is_han(folded[order.at - 1 : order.at])
    if begins and _MARK.match(folded, end) and not (order.at == 0 and end + 1 >= len(folded)):
        return order.nothing()
    return _alone(folded, order, following)


def _alone(folded: str, order: Order, following: str) -> Found:
    """A 第N with no word after it that says what it is."""
    if order.low == 1 and folded[max(0, order.start - 2) : order.start] in _MOTTOS:
        return order.nothing()
    cue = _CUE.search(folded, max(0, order.start - 6), order.start) is not None
    if folded[order.start - 1 : order.start] in ("由", "从") and _MOVES.match(folded, order.end):
        return order.rank()  # 由第八跃居第三
    if cue or order.unit != "rank":
        return order.rank()
    closed = not is_han(following) or following in "的和与"
    return (
        order.rank()
        if closed and folded[order.start - 1 : order.start] not in _PICKED_OUT
        else order.nothing()
    )


def read_front(source: Source, at: int, floor: int) -> Found | None:
    """前十, 前100名 at `at`: the ranks from 1 on."""
    folded = source.folded
    numeral, end = number_at(source, at + 1)
    if numeral is None or not isinstance(numeral.low, int) or not numeral.single or numeral.low < 2:
        return None
    order, following = Order(at, end, at, 1, numeral.low), folded[end : end + 1]
    if following in ("名", "强", "位", "甲") or (
        following == "大" and _CUE.search(folded, max(floor, at - 6), at)
    ):
        return order.rank(end + 1)
    cue = _CUE.search(folded, max(floor, at - 6), at)
    return order.rank() if cue is not None and (not is_han(following) or following in "的之行列") else None


def read_top(source: Source, at: int, _floor: int) -> Found | None:
    """TOP10."""
    match, before = _TOP.match(source.folded, at), source.folded[at - 1 : at]
    if match is None or (before.isascii() and before.isalnum()):
        return None
    return Order(at, match.end(), at, 1, int(match[1])).rank() if int(match[1]) else None


def read_title(source: Source, at: int, floor: int) -> Found | None:
    """冠军, 榜首: a rank where somebody won it."""
    word = next((word for word in TITLES if source.folded.startswith(word, at)), None)
    if word is None or _OF_TITLES.match(source.folded, at + len(word)):
        return None
    alone = at == 0 and not is_han(source.folded[len(word) : len(word) + 1])
    if not alone and not _WON.search(source.folded, max(floor, at - 12), at):
        return None
    return Order(at, at + len(word), at, TITLES[word], TITLES[word]).rank()


def read_session(source: Source, at: int, _floor: int) -> Found | None:
    """五届人大四次会议: ordinals that go without their 第."""
    numeral, end = number_at(source, at)
    if numeral is None or not isinstance(numeral.low, int) or not numeral.single:
        return None
    match = _SESSION.match(source.folded, end)
    if match is None:
        return None
    return Order(at, end, at, numeral.low, numeral.low).found("ordinal", match[0], match.end())
