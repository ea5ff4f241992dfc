"""One folded form for both scripts, code point for code point as long as the raw text.

OpenCC's t2s, repeated until nothing changes (打壞 is 打坏, which is 打坯), then width, case and punctuation.
A short text without a contested character needs the tables only; OpenCC is not even imported.
"""

import re
import sys
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from factcheck.text.data import characters as known
from factcheck.text.data.letters import CASED
from factcheck.text.data.variants import ZHE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from opencc import OpenCC

SHORT = 1000
_NEAR, _FAR = 50, 5000
_LONGEST = 10  # no word of OpenCC's is longer
# Replaced one by one, since that is faster than a pattern for what is found in every line.
_COMMON = [(form, known.FORMS_TO[known.FORMS_FROM.index(form)]) for form in "，：；“”「」\u3000"]
# No word of OpenCC's reaches across one of these.
_BETWEEN = "，。、；：！？\n "
_QIAN = known.QIAN.split()
_SURROGATE = "([\ud800-\udfff]+)"


def fold(raw: str) -> str:
    """The form in which all matching happens: as long as `raw`, and folding it again changes nothing."""
    if raw.isascii():
        return raw.lower()
    if "著" in raw:
        raw = re.sub(ZHE, "着", raw)
    if len(raw) <= SHORT and _contested().isdisjoint(raw):
        folded = _lower(raw).translate(_alone())
    else:
        folded = _simplify(raw)
    return _with_qian(raw, folded) if "乾" in raw else folded


def contested(text: str) -> bool:
    """Whether `text` has a character that folds differently within some word (乾 within 乾隆)."""
    return "著" in text or "乾" in text or not _contested().isdisjoint(text)


def spellings(word: str) -> tuple[str, ...]:
    """A folded word as either script writes it, and both mixed: to be sought where folding costs too much."""
    return tuple(map("".join, product(*(char + _unfolded().get(char, "") for char in word))))


@cache
def _unfolded() -> dict[str, str]:
    """By character: those that folding replaces by it; radicals and forms for compatibility left out."""
    sources: dict[str, str] = {}
    for before, after in zip(known.HAN_FROM, known.HAN_TO, strict=True):
        if "\u4e00" <= before <= "\u9fff":
            sources[after] = sources.get(after, "") + before
    return sources


def _with_qian(raw: str, folded: str) -> str:
    """`folded` with 乾 where it is not 干, as in 乾隆; OpenCC knows such words in Traditional only."""
    parts: list[str] = []
    done = 0
    for found in re.finditer("乾", raw):
        at = found.start()
        first = max(0, at - _LONGEST)
        near = folded[first:at] + "乾" + folded[at + 1 : at + _LONGEST]
        kept = any(word in near and _covers(near, word, at - first) for word in _QIAN)
        parts += folded[done:at], "乾" if kept else "干"
        done = at + 1
    return "".join([*parts, folded[done:]])


def _covers(near: str, word: str, at: int) -> bool:
    """Whether the character at `at` is one of `word`, where it stands."""
    start = near.find(word, max(0, at - len(word) + 1))
    return 0 <= start <= at


def _lower(text: str) -> str:
    """`text` in small letters: İ is the only one whose small letter takes two code points."""
    return text.replace("İ", "i").lower()


def _simplify(raw: str) -> str:
    """`raw` in Simplified; only the pieces in which something may change are given to OpenCC, all at once."""
    kept: list[str] = []
    pieces: list[str] = []
    done, reach = 0, _NEAR
    while (found := _unsettled(raw, done)) >= 0:
        start = max(done, found - _LONGEST)
        reach = min(4 * reach, _FAR) if start == done else _NEAR
        cut = _between().search(raw, found + 1 + reach)
        end = cut.end() if cut else len(raw)
        kept.append(raw[done:start])
        pieces.append(raw[start:end])
        done = end
    converted, at = _convert(_early("\n".join(pieces))), 0
    parts: list[str] = []
    for before, piece in zip(kept, pieces, strict=True):
        parts += before, converted[at : at + len(piece)]
        at += len(piece) + 1
    return _with_forms("".join([*parts, raw[done:]]))


def _with_forms(text: str) -> str:
    """`text` with its width, case and punctuation folded; converted once more first where that is needed.

    One pass finds the forms and the characters that OpenCC may change again.
    """
    if len(text) <= SHORT:
        folded = text.translate(_formed())
        again = [(at, at + 1) for at, char in enumerate(text) if char in _again()]
    else:
        folded, again = _long_with_forms(text)
    if any(_unsettled(text, max(0, start - _LONGEST), end) >= 0 for start, end in again):
        converted = _convert(_early(text))
        return folded if converted == text else _with_forms(converted)
    return folded


def _long_with_forms(text: str) -> tuple[str, list[tuple[int, int]]]:
    """`text` with its forms folded, and where characters stand that OpenCC may change again."""
    again: list[tuple[int, int]] = []

    def form(found: re.Match[str]) -> str:
        if not _again().isdisjoint(found[0]):
            again.append(found.span())
        return found[0].translate(_formed())

    folded = text
    for one, common in _COMMON:
        folded = folded.replace(one, common)
    return _forms().sub(form, folded), again


def _unsettled(text: str, at: int, end: int = sys.maxsize) -> int:
    """The first place in [at, end) where OpenCC may change something: a character, or one within a word.

    -1 when there is none.
    """
    for place in _places(text, at, min(end, len(text))):
        words = _words().get(text[place])
        if words is None:
            return place
        near = text[max(at, place - _LONGEST) : place + 1 + _LONGEST]
        if any(word in near for word in words):
            return place
    return -1


def _places(text: str, at: int, end: int) -> "Iterable[int]":
    """Where in [at, end) a character stands that OpenCC may change, or one beyond the basic plane."""
    if end - at > SHORT:
        return (found.start() for found in _touched().finditer(text, at, end))
    again = _again()
    return (place for place in range(at, end) if (char := text[place]) in again or char > "\uffff")


def _early(text: str) -> str:
    """`text` with what OpenCC does not know as a form of what it knows."""
    return text.translate(_before()) if len(text) <= SHORT else _run(known.BEFORE_FROM).sub(_replace, text)


def _convert(piece: str) -> str:
    """OpenCC takes no lone surrogates."""
    try:
        converted: str = _opencc().convert(piece)
    except UnicodeEncodeError:
        parts = re.split(_SURROGATE, piece)  # with what lies between, every second one is of surrogates
        return "".join(part if at % 2 else _convert(part) for at, part in enumerate(parts))
    return converted


def _replace(found: re.Match[str]) -> str:
    return found[0].translate(_before())


@cache
def _opencc() -> "OpenCC":
    from opencc import OpenCC

    return OpenCC("t2s")


def _class(chars: str) -> str:
    """A pattern for any of `chars` and all beyond the basic plane: re is slow on a set that goes there."""
    basic = "".join(char for char in chars if char <= "\uffff")
    return f"[{re.escape(basic)}\U00010000-\U0010ffff]"


@cache
def _run(chars: str) -> re.Pattern[str]:
    one = _class(chars)
    return re.compile(f"{one}{one}*")  # faster than {one}+, for which re has no quick way to skip ahead


@cache
def _touched() -> re.Pattern[str]:
    return re.compile(_class(known.HAN_FROM + "".join(_words())))


@cache
def _words() -> dict[str, list[str]]:
    """By character: the words in which OpenCC changes it, for those that it leaves alone elsewhere."""
    alone = frozenset(known.CONTESTED).difference(known.HAN_FROM)
    return {char: [word for word in known.WORDS.split() if char in word] for char in alone}


@cache
def _between() -> re.Pattern[str]:
    return re.compile(f"[{_BETWEEN}]")


@cache
def _again() -> frozenset[str]:
    """What OpenCC may change."""
    return frozenset(known.HAN_FROM).union(_words())


@cache
def _forms() -> re.Pattern[str]:
    return _run("".join(sorted(_again().union(known.FORMS_FROM, CASED))))


@cache
def _before() -> dict[int, int]:
    return str.maketrans(known.BEFORE_FROM, known.BEFORE_TO)


@cache
def _contested() -> frozenset[str]:
    return frozenset(known.CONTESTED)


@cache
def _alone() -> dict[int, int]:
    return str.maketrans(known.HAN_FROM + known.FORMS_FROM, known.HAN_TO + known.FORMS_TO)


@cache
def _formed() -> dict[int, int]:
    """Case too: a pass of its own over a long text costs a fifth of what OpenCC does.

    But not what OpenCC may change: it was asked already.
    """
    small = "".join(map(str.lower, CASED)).translate(_alone())
    left = map(ord, _again())
    return _alone() | str.maketrans(CASED, small) | {char: char for char in left}
