"""What looks like a quantity and is none: list numbers, versions, telephone numbers, names, idioms, one-ness."""

import re

from factcheck.reading.amount import Amount
from factcheck.reading.numeral import Numeral
from factcheck.reading.source import Source, is_han

_LETTER_BEFORE = re.compile(r"[A-Za-z][A-Za-z.+]*[ \-–]?$")


def stands_alone(source: Source, start: int, end: int, numeral: Numeral, last: Amount, floor: int) -> bool:
    """Whether a numeral without a unit is a number here, not a part of a word, a list mark or a name."""
    folded, raw = source.folded, source.raw
    run = folded[start : last.number_end]
    before, after = folded[start - 1 : start], folded[end : end + 1]
    if run[-1].isascii() or run[0].isascii():
        return _arabic_alone(raw, folded, start, end, run)
    if before == "(" and after == ")":
        return False
    closed = not is_han(before or " ") and not is_han(after or " ")
    if len(run) == 1:
        if closed:
            return not (after in "、.)" and after) or start == 0 and end == len(folded)
        return before in "是为" and before != "" and (after == "" or not is_han(after) or after in "这那吗")
    if closed:
        return True
    if numeral.row or all(c in "百千万亿兆" for c in run) and len(run) < 2:
        return False
    if run in ("千万", "百万", "千百", "万千", "亿万", "十百"):
        return False
    return any(c in "十百千万亿拾佰仟兆" for c in run)


def _arabic_alone(raw: str, folded: str, start: int, end: int, run: str) -> bool:
    before, after = raw[start - 1 : start], raw[end : end + 1]
    if before and (before.isascii() and (before.isalnum() or before in "_./#@:&=%\\")):
        return False
    if after and after.isascii() and (after.isalnum() or after in "_/#@:&=\\-" and raw[end + 1 : end + 2].isalnum()):
        return False
    if after == "." and raw[end + 1 : end + 2].isdigit():
        return False
    if len(run) > 10 and run.isdigit():
        return False
    if _LETTER_BEFORE.search(raw[max(0, start - 24) : start]):
        return False
    line_start = start == 0 or raw[start - 1] in "\n\r"
    if line_start and after and after in ".、)）":
        return False
    if before in ("(", "（") and after in (")", "）") and len(run) < 3:
        return False
    return not (after in ("号", "號"))
