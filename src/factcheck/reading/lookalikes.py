"""Whether a numeral without a unit is a number: not a list mark, a version, a name's part, a telephone number."""

import re
from typing import NamedTuple

from factcheck.reading.numeral import Numeral
from factcheck.reading.phrases import phrase_end
from factcheck.reading.source import Found, Source, is_han

_WORD_BEFORE = re.compile(r"[A-Za-z][A-Za-z.+]{0,20}[ \-–—·]?$")
_CODE = "_./#@:&=%\\$*·"
_URL = re.compile(r"(?:https?://|www\.)[^\s\u3000-\u303f\u3400-\u9fff\uff00-\uffef]{0,4096}")
_PHONE = re.compile(
    r"(?:0[0-9]{2,3}-?[0-9]{7,8}|1[3-9][0-9]{9}|[48]00-?[0-9]{3}-?[0-9]{4}|(?:[0-9]{1,5}[.:-]){3,8}[0-9]{1,12})(?![0-9])"
)
_CLOCK = re.compile(
    "[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9])"
    "|(?:[0-2]?[0-9]|[一二三四五六七八九十两零]{1,3})(?:时(?![间代期候速常刻点段空令装尚事局机隔]|至今)|点(?=[钟半整许刻])|点(?=[0-9一二三四五六七八九十零]{1,3}分(?![之钱])))"
    "(?:钟|半|整|许|[一三]刻|[0-9一二三四五六七八九十零]{1,3}分)?"
)
_OCLOCK = re.compile("(?:[0-2]?[0-9]|[一二三四五六七八九十两]{1,3})点(?![0-9一二三四五六七八九])")
_DAYTIME = frozenset(
    (
        "上午",
        "下午",
        "早上",
        "晚上",
        "凌晨",
        "中午",
        "傍晚",
        "清晨",
        "夜里",
        "半夜",
        "早晨",
        "当晚",
        "今晚",
        "昨晚",
        "深夜",
    )
)
_UNITS_ONLY = frozenset(("千万", "百万", "千百", "万千", "亿万", "十百", "千亿万"))
_EVENTS = ("地震", "事件", "事故", "讲话", "惨案", "运动", "行动", "晚会", "空难", "特大")
_LONGEST_PLAIN = 10


def read_url(source: Source, at: int, _floor: int) -> Found | None:
    """A web address: nothing in it is a number."""
    match = _URL.match(source.folded, at)
    return Found(at, match.end(), None) if match else None


def read_code(source: Source, at: int, _floor: int) -> Found | None:
    """A telephone number, an address of a computer, a time of day."""
    if at and source.folded[at - 1].isalnum() and source.folded[at - 1].isascii():
        return None
    match = _PHONE.match(source.folded, at) or _CLOCK.match(source.folded, at)
    if match is None and source.folded[at - 2 : at] in _DAYTIME:
        match = _OCLOCK.match(source.folded, at)
    return Found(at, match.end(), None) if match else None


class Bare(NamedTuple):
    """A numeral, or a range of two, without a unit: [start, end) with its sign, its digits [number, stop)."""

    start: int
    end: int
    number: int
    stop: int
    numeral: Numeral
    modified: bool


def stands_alone(source: Source, bare: Bare) -> bool:
    """Whether a numeral without a unit is a number."""
    folded = source.folded
    start, end, number, stop, numeral, modified = bare
    run = folded[number:stop]
    if run[-1:].isascii() or run[:1].isascii():
        return _arabic_alone(source, start, end, run)
    before, after = folded[start - 1 : start], folded[end : end + 1]
    if before == "(" and after == ")":
        return False
    closed = not is_han(before) and not is_han(after)
    if start == 0 and end == len(folded.rstrip()):
        return True
    if after == "大":  # 党的十六大
        return False
    if before == after == '"' and numeral.row:  # "七一", "八七"
        return False
    if len(run) == 1:
        if closed and before in ("\n", "\r", "") and after in ("\n", "\r", ""):
            return False
        if closed:
            return after not in ("、", ".", ")", ":") and run not in "百千万亿兆"
        if modified and not is_han(after):
            return True
        return before in ("是", "为") and (not is_han(after) or after in "这那吗")
    if closed:
        return not (run in _UNITS_ONLY or (after == "、" and before in ("", "\n", "(", " ", "\u3000")))
    if numeral.row or (run in _UNITS_ONLY and not modified) or run == "几":
        return False
    return any(char in "十百千万亿拾佰仟兆点" for char in run)


def _arabic_alone(source: Source, start: int, end: int, run: str) -> bool:
    raw, folded = source.raw, source.folded
    before, after = folded[start - 1 : start], folded[end : end + 1]
    if before == "-" and start > 1 and folded[start - 2].isascii() and folded[start - 2].isalnum():
        return False
    if before == "+" and folded[start - 2 : start - 1].isalnum():
        return False
    if before and ((before.isascii() and before.isalnum()) or before in _CODE):
        return before == ":" and not folded[start - 2 : start - 1].isdigit()
    if after and _glued(folded, end, after):
        return False
    if len(run) > _LONGEST_PLAIN and run.isdigit():
        return False
    if _WORD_BEFORE.search(raw, max(0, start - 24), start):
        return False
    if before == after == '"' and folded[end + 1 : end + 3] in ("计划", "工程", "规划", "行动", "高校"):
        return False
    if (
        (after == "比"
        and folded[end + 1 : end + 2].isdigit())
        or (before == "比"
        and folded[start - 2 : start - 1].isdigit())
    ):
        return False
    if (
        phrase_end(folded, start) is not None
        or (before and before in "图表式注款附件")
        or (after and after in "×强后")
    ):
        return False
    if folded.startswith(_EVENTS, end):
        return False
    if after in ("号", "版", "系", "型") or (after in ("后", "級", "级") and after):
        return False
    return not _list_mark(folded, start, end, before, after)


def _glued(folded: str, end: int, after: str) -> bool:
    """Whether what follows makes a code of it: 3D, 1.2.3, 5-6-7, 13:30."""
    if (after.isascii() and after.isalnum()) or after in "_@#\\=&":
        return True
    following = folded[end + 1 : end + 2]
    return after in ".:-/+·" and following.isascii() and following.isalnum()


def _list_mark(folded: str, start: int, end: int, before: str, after: str) -> bool:
    """1. 1、 (1) 1) at the start of a line; [3] anywhere."""
    if (before == "(" and after == ")" and end - start < 3) or (
        before in ("[", "【") and after in ("]", "】")
    ):
        return True
    line_start = (
        start == 0
        or folded[start - 1] in "\n\r"
        or folded[max(0, start - 3) : start].strip(" \u3000") in ("", "\n")
    )
    return line_start and after in (".", "、", ")", ":") and end < len(folded)
