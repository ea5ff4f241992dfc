"""What is written like a number and is none: addresses, telephone numbers, times of day, codes, names."""

from typing import NamedTuple

from factcheck.reading.numbers import Amount
from factcheck.reading.numeral import Numeral
from factcheck.reading.phrases import phrase_end
from factcheck.reading.source import Found, Source, is_han
from factcheck.reading.tables.names import CRAFT, LINES, MAKES, NUMBERED, SHOPS
from factcheck.reading.unit_words import WORDS, Unit
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

_URL = lazy_pattern(r"(?:https?://|www\.)[^\s\u3000-\u303f\u3400-\u9fff\uff00-\uffef]{0,4096}")
_PHONE = lazy_pattern(
    r"(?:0[0-9]{2,3}-?[0-9]{7,8}|0[0-9]{1,3}(?:\)[ -]?|[ -])[0-9]{3,4}[ -]?[0-9]{3,4}"
    r"|1[3-9][0-9](?:[0-9]{8}|[ -][0-9]{4}[ -][0-9]{4})|09[0-9]{2}[ -][0-9]{3}[ -][0-9]{3}"
    r"|(?<=\+)[0-9]{1,3}[ -]\(?[0-9]{2,4}\)?(?:[ -]?[0-9]{2,4}){1,4}|[48]00[ -]?[0-9]{3}[ -]?[0-9]{4}"
    r"|(?:[0-9]{1,5}\.){3,8}[0-9]{1,12}(?::[0-9]{1,5})?|(?:[0-9]{1,5}:){3,8}[0-9]{1,12}|(?:[0-9]{1,5}-){3,8}[0-9]{1,12})(?![0-9])"
)
_NUMBER = "[01]?[0-9]|2[0-4]|二十[一二三四]?|十[一二三四五六七八九]?|[零〇一二三四五六七八九两]"
_MINUTE = "[0-5]?[0-9]|[一二三四五]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九]"
_PART = f"(?:{_MINUTE})分(?![之钱钟])"
_CLOCK = lazy_pattern(
    "[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9])"
    f"|(?:{_NUMBER})(?:时(?![间代期候速常刻点段空令装尚事局机隔]|至今)|点(?=[钟半整许刻]|[一二三]刻|{_PART}))"
    f"(?:钟|半|整|许|[一二三]刻|{_PART}(?:(?:{_MINUTE})秒)?)?|[零〇]点(?![0-9一二三四五六七八九零〇])"
)
_OCLOCK = lazy_pattern(f"(?:{_NUMBER})点(?![0-9一二三四五六七八九])")
_DAYTIME = frozenset((
    "上午", "下午", "早上", "晚上", "凌晨", "中午", "傍晚", "清晨", "夜里", "半夜", "早晨",
    "当晚", "今晚", "昨晚", "深夜",
))  # fmt: skip
_WORD_BEFORE = lazy_pattern(r"[A-Za-z][A-Za-z.+]{0,20}[ \-–—·]?$")
_CHAIN = lazy_pattern(f"7-11(?={alternatives(SHOPS)})")
_LABELLED = lazy_pattern(
    "(?:号|版本|号码|代码|邮编|编号|编码|证号|电话|代号|密码|账号|尾号|文号"
    "|群|微信|账户|单号|订单|学号|验证码|身份证|qq|id)(?:为|是|:)?[ ]?$"
)
_LEAST_NAME, _LONG_ID = 3, 6
_MODEL = lazy_pattern("[0-9]{1,4}(?:[-/][0-9]{1,4})?")
_CODE_RUN = lazy_pattern("[A-Za-z0-9-]{1,24}$")
_CODE_BEFORE = frozenset("^_./#@&=%\\$*·×")
_CODE_AFTER = frozenset("_@#\\=&")
_JOINS = frozenset(".:-/+·*×")
_CAPTION_BEFORE = frozenset("图表式注款附件")
_NAME_AFTER = frozenset("号版系型后级强×路线")
_UNITS_ONLY = frozenset(("千万", "百万", "千百", "万千", "亿万", "十百", "千亿万"))
_MADE = frozenset((*MAKES, *CRAFT))
_MADE_SIZES = tuple(sorted({len(word) for word in _MADE}, reverse=True))
_MADE_ENDS = frozenset(word[-1] for word in _MADE)
_NUMBERED = lazy_pattern(alternatives(NUMBERED))
_LINE = lazy_pattern(f"[\u4e00-\u9fff]{{0,6}}?(?:{alternatives(LINES)})")
_NAMED = ("计划", "工程", "规划", "行动", "高校")
_NAMED_EVENTS = ("地震", "事件", "事故", "讲话", "惨案", "运动", "行动", "晚会", "空难")
_LINE_END = frozenset(("", "\n", "\r"))
_YEAR = lazy_pattern("(?:19|20)[0-9]{2}")
_LONGEST_PLAIN = 10
_LARGEST_CONGRESS = 100  # 党的十六大; 突破两万亿大关


class Bare(NamedTuple):
    """A numeral, or a range of two, without a unit: [start, end) with its sign, its digits [number, stop)."""

    start: int
    end: int
    number: int
    stop: int
    numeral: Numeral
    modified: bool


def read_url(source: Source, at: int, _floor: int) -> Found | None:
    """A web address: nothing in it is a number."""
    match = _URL.match(source.folded, at)
    return Found(at, match.end(), None) if match else None


def read_code(source: Source, at: int, _floor: int) -> Found | None:
    """A telephone number, an address of a computer, a time of day, 7-11 where it is the chain of shops."""
    folded = source.folded
    if at and folded[at - 1].isalnum() and folded[at - 1].isascii():
        return None
    match = _PHONE.match(folded, at) or _CLOCK.match(folded, at) or _CHAIN.match(folded, at)
    if match is None and at > 1 and folded[at - 2 : at] in _DAYTIME:
        match = _OCLOCK.match(folded, at)
    return Found(at, match.end(), None) if match else None


def stands_alone(source: Source, bare: Bare) -> bool:
    """Whether a numeral without a unit is a number."""
    run = source.folded[bare.number : bare.stop]
    if run[-1:].isascii() or run[:1].isascii():
        return not (
            _in_code(source, bare, run)
            or _in_name(source, bare)
            or _list_mark(source.folded, bare.start, bare.end)
        )
    return _chinese(source.folded, bare, run)


def _chinese(folded: str, bare: Bare, run: str) -> bool:
    before, after = folded[bare.start - 1 : bare.start], folded[bare.end : bare.end + 1]
    if bare.start == 0 and bare.end == len(folded.rstrip()):
        return True
    congress = after == "大" and bare.numeral.high < _LARGEST_CONGRESS  # 党的十六大
    if (
        congress
        or after == "号"
        or (before == "(" and after == ")")
        or (len(run) < 4 and _after_make(folded, bare.number))
    ):
        return False
    if before == after == '"' and bare.numeral.row:  # "七一", "八七"
        return False
    closed = not is_han(before) and not is_han(after)
    if len(run) == 1:
        return _single(folded, bare, closed=closed)
    if closed:
        return run not in _UNITS_ONLY and not (after == "、" and before in ("", "\n", "(", " ", "\u3000"))
    if bare.numeral.row or run == "几" or (run in _UNITS_ONLY and not bare.modified):
        return False
    return any(char in "十百千万亿拾佰仟兆点" for char in run)


def _single(folded: str, bare: Bare, *, closed: bool) -> bool:
    """A single character is a number in “一”, 不少于三。, 这是五; not as a mark (一、) or a heading."""
    before, after = folded[bare.start - 1 : bare.start], folded[bare.end : bare.end + 1]
    if closed:
        heading = before in _LINE_END and after in _LINE_END
        return not heading and after not in ("、", ".", ")", ":") and folded[bare.number] not in "百千万亿兆"
    if bare.modified and not is_han(after) and after != "、":
        return True
    return before in ("是", "为") and (
        not is_han(after) or after in "这那吗" or folded.startswith(("不是", "而不"), bare.end)
    )


def _after_make(folded: str, at: int) -> bool:
    """Whether what ends at `at` is a make or a craft: the number behind it is its model's."""
    if folded[at - 1 : at] == " ":
        at -= 1
    if at < 1 or folded[at - 1] not in _MADE_ENDS:
        return False
    return any(at >= size and folded[at - size : at] in _MADE for size in _MADE_SIZES)


def is_labelled(folded: str, start: int, run: str) -> bool:
    """Whether a long row of digits stands behind what says that it is an account's or a group's."""
    return len(run) >= _LONG_ID and run.isdigit() and bool(_LABELLED.search(folded, max(0, start - 8), start))


# Units of Latin letters end codes as well; 里 stands behind the number of a group.
MAYBE_CODE = frozenset(
    unit.symbol for word, unit in WORDS.items() if word == "里" or (word.isascii() and word.isalpha())
)


def code_end(source: Source, amount: Amount, unit: Unit) -> int | None:
    """Where the code ends that an amount with a unit is a part of; None where it is in none."""
    folded, at = source.folded, amount.start
    if unit.word[0].isascii() and unit.word[0].isalpha() and continues_code(source.raw, at):
        return amount.end
    run = folded[at : amount.number_end]
    if unit.word == "里" and is_labelled(folded, at, run):
        return amount.number_end
    return None


def continues_code(raw: str, at: int) -> bool:
    """Whether the number at `at` goes on from letters and digits: P-12V, MA1FL3B24P; not AC220V."""
    before = raw[at - 1 : at]
    if not before or not before.isascii() or not (before.isalnum() or before == "-"):
        return False
    match = _CODE_RUN.search(raw, max(0, at - 24), at)
    run = match[0] if match else ""
    return len(run) == 1 or (run[:1].isalpha() and run.endswith("-")) or any(map(str.isdigit, run))


def _in_code(source: Source, bare: Bare, run: str) -> bool:
    """Whether letters, joints or mere length make a code of it: C919, 1.2.3, 5-6-7, 202107211321."""
    folded, start, end = source.folded, bare.start, bare.end
    before, after = folded[start - 1 : start], folded[end : end + 1]
    earlier = folded[start - 2] if start > 1 else ""
    if (before == "-" and earlier.isascii() and earlier.isalnum()) or (before == "+" and earlier.isalnum()):
        return True
    if run[0] == "0" and run.isdigit() and len(run) > 1 and after != "":
        return True
    if _LABELLED.search(folded, max(0, start - 8), start):
        return True
    if (
        (before == ":" and earlier.isdigit())
        or before in _CODE_BEFORE
        or (before.isascii() and before.isalnum())
    ):
        return True
    if (after.isascii() and after.isalnum()) or after in _CODE_AFTER:
        return True
    following = folded[end + 1 : end + 2]
    if after in _JOINS and following.isascii() and following.isalnum():
        return True
    return len(run) > _LONGEST_PLAIN and run.isdigit()


def _in_name(source: Source, bare: Bare) -> bool:
    """Whether a word beside it makes a name of it: iPhone 15, 985高校, "863"计划, 图3, 5.12地震, 3比1."""
    folded, start, end = source.folded, bare.start, bare.end
    before, after = folded[start - 1 : start], folded[end : end + 1]
    if before in _CAPTION_BEFORE or after in _NAME_AFTER or folded.startswith(_NAMED_EVENTS, end):
        return True
    run = folded[bare.number : bare.stop]
    if _MODEL.fullmatch(run) and _after_make(folded, bare.number):
        return True
    if folded.startswith("国集团", end) or (
        _LEAST_NAME <= len(run) <= _LONG_ID
        and is_han(after)
        and (_NUMBERED.match(folded, end) or _LINE.match(folded, end))
    ):
        return True
    if before == after == '"' and folded.startswith(_NAMED, end + 1):
        return True
    if after == "比" and folded[end + 1 : end + 2].isdigit():
        return True
    if before == "比" and start > 1 and folded[start - 2].isdigit():
        return True
    return phrase_end(folded, start) is not None or bool(
        _WORD_BEFORE.search(source.raw, max(0, start - 24), start)
    )


def _list_mark(folded: str, start: int, end: int) -> bool:
    """1. 1、 (1) 1) at the start of a line; [3] anywhere."""
    before, after = folded[start - 1 : start], folded[end : end + 1]
    if (before == "(" and after == ")" and (end - start < 3 or _YEAR.fullmatch(folded, start, end))) or (
        before in ("[", "【") and after in ("]", "】")
    ):
        return True
    begins = folded[max(0, start - 3) : start].strip(" \u3000") in _LINE_END
    if (
        begins
        and after == " "
        and is_han(folded[end + 1 : end + 2])
        and folded[start:end].replace(".", "").isdigit()
    ):
        return True  # 3.1 方法
    return (begins or before in _LINE_END) and after in (".", "、", ")", ":") and end < len(folded)
