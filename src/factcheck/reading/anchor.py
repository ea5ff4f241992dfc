"""Where in a text a value may begin: one pattern for all kinds, which takes the plain forms whole."""

import re

from factcheck.reading.kinds import KINDS, Kind
from factcheck.reading.numeral import DOUBTFUL, STARTERS
from factcheck.reading.plain import ARABIC, HAN, ORDINAL, RELATIVE
from factcheck.reading.unit_words import FIRSTS as UNIT_FIRSTS
from factcheck.text.patterns import lazy_pattern

# A Chinese numeral begins something only where a unit, more of it or no Chinese character follows.
_ALSO_AFTER = "财世季成又点分来多余半届这那吗期末头之大整负到至乃甚左上以和与跟及同的"
_HAN_AFTER = "".join(sorted({*UNIT_FIRSTS, *STARTERS, *_ALSO_AFTER}))
_SURE = "".join(char for char in STARTERS if char not in f"{DOUBTFUL}几")
_MARK = rf"(?<=\n.)、(?![{STARTERS}])|(?<=\(.)\)"  # 一、 and (一) say nothing
# 陆 and 几 are numerals only beside these; 几家 by itself says too little.
_BESIDE_DOUBTFUL = "拾佰仟万亿兆元圆角分点整零壹贰叁柒捌玖"
_FEW = r"[十百千万亿拾佰仟兆到至](?<=几.)|(?<=^几)|(?<=几).{1,3}[甚乃]?[到至]几"
_HEAD = lazy_pattern(r"\[[^]]*\]|\\?.")


def _begins(kind: Kind) -> str:
    """Where a kind begins: what comes after its first character stands in front, since it rules most out."""
    head = _HEAD.match(kind.then)
    rest = kind.then[head.end() :] if head else ""
    return f"{head[0]}(?<=[{kind.firsts}].){rest}" if head else f"(?<=[{kind.firsts}])"


_FIRSTS = f"[.数0-9{STARTERS}{''.join(kind.firsts for kind in KINDS)}]"
_SHORT = 1000  # characters; below, the plain forms would save less time than it takes to compile them
_compiled: dict[bool, re.Pattern[str]] = {}  # with the plain forms, and without


def anchor(length: int) -> re.Pattern[str]:
    """Where a value may begin in a text of this length; with the plain forms once a long one was read."""
    plain = length > _SHORT or True in _compiled
    if plain not in _compiled:
        _compiled[plain] = _anchor(plain=plain)
    return _compiled[plain]


def _anchor(*, plain: bool) -> re.Pattern[str]:
    """One set of all first characters comes first of all, so that the search skips from one to the next."""
    arabic, han, others = (f"(?:{ARABIC}|)", f"{HAN}|", f"|{RELATIVE}|{ORDINAL}") if plain else ("", "", "")
    return re.compile(
        f"{_FIRSTS}(?:(?<=[0-9]){arabic}"
        rf"|(?<=[{_SURE}])(?:$|(?=[^\u3400-\u9fff]|[{_HAN_AFTER}])(?:{han}(?!{_MARK}))){others}|"
        + "|".join(map(_begins, KINDS))
        + rf"|[{_BESIDE_DOUBTFUL}](?<=[{DOUBTFUL}].)|(?<=[{DOUBTFUL}几])(?![\u3400-\u9fff])"
        rf"|{_FEW}|[0-9](?<=\..)|[十百千万亿年月周日天小分秒个星礼](?<=数.))"
    )
