"""Whether a numeral stands inside a word that states no quantity (统一, 四川, 一箭双雕)."""

from factcheck.reading.numeral import STARTERS
from factcheck.reading.source import Found, Source, is_han
from factcheck.reading.tables.set_phrases import IDIOMS, NAMES, TERMS, UNLESS_BEFORE

# Characters that say that a number is meant after all: 近百家, 上千万元.
_TENTHS = frozenset("一二三四五六七八九")
_MORE = frozenset(STARTERS) | frozenset("0123456789")
_COUNTED = frozenset("上近逾超约足达过")


def _index() -> dict[str, list[tuple[int, str]]]:
    """By the two characters at a numeral: where in which word they stand, longest words first."""
    found: dict[str, list[tuple[int, str]]] = {}
    for word in {*IDIOMS, *NAMES, *TERMS}:
        for at, char in enumerate(word):
            if char in STARTERS and (at == 0 or word[at - 1] not in STARTERS):
                found.setdefault(word[at : at + 2], []).append((at, word))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[1]))
    return found


_WORDS = _index()


def phrase_end(folded: str, at: int) -> int | None:
    """Where the word ends that the numeral at `at` is a part of; None when it is in none."""
    for size in (2, 1):
        for offset, word in _WORDS.get(folded[at : at + size], ()):
            begin = at - offset
            if begin < 0 or not folded.startswith(word, begin):
                continue
            end = begin + len(word)
            if word == "十分" and folded[end : end + 1] in _TENTHS and not is_han(folded[end + 1 : end + 2]):
                continue  # 十分三
            if folded[end : end + 1] and folded[end] in UNLESS_BEFORE.get(word, ""):
                continue
            if offset == 0 and at and folded[at - 1] in _COUNTED and word[0] in "百千万亿":
                continue
            if word[-1] in STARTERS and folded[end : end + 1] in _MORE and end < len(folded):
                continue  # 同一 in 同一九四九年相比
            return end
    return None


def read_phrase(source: Source, at: int, _floor: int) -> Found | None:
    """A word that states no quantity, taken out of reading."""
    end = phrase_end(source.folded, at)
    return None if end is None else Found(at, end, None)
