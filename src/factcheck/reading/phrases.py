"""Whether a numeral stands inside a word that states no quantity (统一, 四川, 一箭双雕)."""

from factcheck.reading.numeral import STARTERS
from factcheck.reading.source import is_han
from factcheck.reading.tables.set_phrases import IDIOMS, NAMES, TERMS, UNLESS_BEFORE
from factcheck.reading.words import HAN_ONES

# Characters that say that a number is meant after all: 近百家, 上千万元.
_COUNTED = frozenset("上近逾超约足达过")
_DIGITS = frozenset(STARTERS) | frozenset("0123456789")
_TENTHS = frozenset(HAN_ONES)
_WORDS = frozenset((*IDIOMS, *NAMES, *TERMS))


def _sizes() -> dict[str, tuple[int, ...]]:
    """By their first two characters: how long the words are that begin with a numeral, longest first."""
    found: dict[str, set[int]] = {}
    for word in _WORDS:
        if word[0] in _DIGITS or word[0] == "半":
            found.setdefault(word[:2], set()).add(len(word))
    return {start: tuple(sorted(sizes, reverse=True)) for start, sizes in found.items()}


def _inner() -> dict[str, list[tuple[int, str]]]:
    """By a numeral within a word and the character before it: where in which words they stand."""
    found: dict[str, list[tuple[int, str]]] = {}
    for word in _WORDS:
        for at in range(1, len(word)):
            if word[at] in _DIGITS and word[at - 1] not in _DIGITS:
                found.setdefault(word[at - 1 : at + 1], []).append((at, word))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[1]))
    return found


_SIZES, _INNER = _sizes(), _inner()


def phrase_end(folded: str, at: int) -> int | None:
    """Where the word ends that the numeral at `at` is a part of; None when it is in none."""
    for offset, word in _INNER.get(folded[at - 1 : at + 1], ()) if at else ():
        begin = at - offset
        if begin >= 0 and folded.startswith(word, begin) and _holds(folded, begin + len(word), word):
            return begin + len(word)
    sizes = _SIZES.get(folded[at : at + 2])
    if sizes is None or (at and folded[at - 1] in _COUNTED and folded[at] in "百千万亿"):
        return None
    for size in sizes:
        word = folded[at : at + size]
        if word in _WORDS and _holds(folded, at + len(word), word):
            return at + len(word)
    return None


def _holds(folded: str, end: int, word: str) -> bool:
    """Whether the word is one here: 十分 is not before 之一, nor 同一 before 九四九年."""
    following = folded[end : end + 1]
    if word == "十分" and following in _TENTHS and not is_han(folded[end + 1 : end + 2]):
        return False
    if following and following in UNLESS_BEFORE.get(word, ""):
        return False
    return not (word[-1] in _DIGITS and following in _DIGITS)
