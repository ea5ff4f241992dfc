"""The modifiers around a number: 超过 before it, 左右 after it, 之间 around two."""

from factcheck.reading.source import is_han
from factcheck.reading.tables.modifiers import AFTER, BEFORE, WITHIN
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Span

_BEFORE = {word: sense for sense, words in BEFORE.items() for word in words.split()}
_LAST: dict[str, tuple[int, ...]] = {}
for _word in _BEFORE:
    _LAST[_word[-1]] = tuple(sorted({*_LAST.get(_word[-1], ()), len(_word)}, reverse=True))
_AFTER = {word: sense for sense, words in AFTER.items() for word in words.split()}
_AFTER_AT = lazy_pattern(f"[ \u3000]?({alternatives(_AFTER)})")
AFTER_STARTS = frozenset(word[0] for word in _AFTER) | {" ", "\u3000"}
# 条约, 最近, 通过: the last character of another word is no modifier.
_NOT_AFTER = {
    "近": "最附靠临邻远亲",
    "约": "条合契公预制失履节签违",
    "超": "赶反高",
    "逾": "",
    "不足": "",
}
_ONLY_AFTER = {"过": "比已率额量龄均总数积价值重高户产占早", "破": "值额量入数价房首均也已双"}
_LONE_AFTER = frozenset(("过", "破"))  # 过百亿, 破万亿: at a clause's head these go before a scale alone
_SCALES = ("百", "千", "万", "亿")
LIGHT = "了有达为到"
BEFORE_WORDS, AFTER_WORDS = frozenset(_BEFORE), frozenset(_AFTER)


def before(folded: str, start: int, floor: int) -> tuple[str, int] | None:
    """The sense of the modifier that ends at `start`, not before `floor`, and where it begins."""
    at = start
    while at > floor and folded[at - 1] in " \u3000":
        at -= 1
    for _ in range(2):
        if at <= floor:
            return None
        for size in _LAST.get(folded[at - 1], ()):
            word = folded[at - size : at]
            if at - size >= floor and word in _BEFORE and _stands(folded, word, at - size):
                return _BEFORE[word], at - size
        if folded[at - 1] not in LIGHT:
            return None
        at -= 1
    return None


def _stands(folded: str, word: str, at: int) -> bool:
    previous = folded[at - 1] if at else ""
    if word in _ONLY_AFTER:
        lone = not is_han(previous) and folded[at + len(word) : at + len(word) + 1] in _SCALES
        return (previous != "" and previous in _ONLY_AFTER[word]) or (word in _LONE_AFTER and lone)
    return previous == "" or previous not in _NOT_AFTER.get(word, "")


def modifier_of(folded: str) -> Span | None:
    """The modifier in a value written by itself, 余 in 1100余家; None where it has none of those words."""
    heads = [Span(0, len(word)) for word in BEFORE_WORDS if folded.startswith(word)]
    ends = [Span(len(folded) - len(word), len(folded)) for word in AFTER_WORDS if folded.endswith(word)]
    inner = [Span(at, at + 1) for at, char in enumerate(folded) if char in WITHIN]
    return max(heads or ends or inner, key=lambda span: span.end - span.start, default=None)


def after(folded: str, end: int) -> tuple[str, int] | None:
    """The sense of the modifier that begins at `end`, and where it ends."""
    if folded[end : end + 1] not in AFTER_STARTS or end >= len(folded):
        return None
    match = _AFTER_AT.match(folded, end)
    return (_AFTER[match[1]], match.end()) if match else None
