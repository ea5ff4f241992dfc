"""The unit that stands at a place in a text, whatever its spelling."""

from fractions import Fraction
from typing import NamedTuple

from factcheck.reading.tables.measure_words import (
    COLLECTIVE,
    MEASURE_WORDS,
    PART_OF_WORD,
    WORDS_OF_THEIR_OWN,
)
from factcheck.reading.tables.money import AFTER, BEFORE, PART_CURRENCY, PARTS, YUAN
from factcheck.reading.tables.physical import DIMENSIONS

Exact = Fraction | int
_TIME = ("time", "calendar")


class Unit(NamedTuple):
    """A unit as written: `symbol` is its canonical one, of which it is `size`."""

    kind: str
    symbol: str
    size: Exact
    word: str
    counted: bool = False


def _tables() -> dict[str, Unit]:
    words = {word: Unit("measure", word, 1, word, counted=True) for word in MEASURE_WORDS}
    words |= {word: Unit("measure", word, 1, word, counted=True) for word in COLLECTIVE}
    for name, rows in DIMENSIONS.items():
        kind = (
            "duration" if name in _TIME else "percent" if name in ("share", "percentage-point") else "measure"
        )
        for symbol, (_, spellings) in rows.items():
            words |= {word: Unit(kind, symbol, 1, word) for word in spellings.split()}
    for code, spellings in AFTER.items():
        words |= {word: Unit("money", code, 1, word) for word in spellings.split()}
    for word, (one, of) in PARTS.items():
        words[word] = Unit("money", PART_CURRENCY.get(word, "CNY"), Fraction(one, of), word)
    words["成"] = Unit("percent", "%", 10, "成", counted=True)
    words["折"] = Unit("percent", "%", 10, "折", counted=True)
    words["倍"] = Unit("multiple", "倍", 1, "倍", counted=True)
    words["工作日"] = words["个工作日"] = Unit("duration", "工作日", 1, "工作日")
    words["交易日"] = words["个交易日"] = Unit("duration", "交易日", 1, "交易日")
    words["季度"] = words["个季度"] = Unit("duration", "mo", 3, "季度")
    words["世纪"] = Unit("duration", "a", 100, "世纪")
    words["昼夜"] = words["个昼夜"] = Unit("duration", "d", 1, "昼夜")
    words["个世纪"] = Unit("duration", "a", 100, "世纪")
    words["摄氏°"] = Unit("measure", "Cel", 1, "°")
    words["华氏°"] = Unit("measure", "[degF]", 1, "°")
    words["刻钟"] = Unit("duration", "min", 15, "刻钟")
    words["半"] = Unit("measure", "半", 1, "半", counted=True)
    for word in (
        "人口",
        "人民",
        "同胞",
        "农民",
        "群众",
        "民众",
        "军队",
        "居民",
        "农村人口",
        "贫困人口",
        "城镇人口",
    ):
        words[word] = Unit("measure", "人", 1, word, counted=True)
    words["岁"] = words["周岁"] = words["岁大"] = Unit("measure", "岁", 1, "岁", counted=True)
    return words


WORDS = _tables()
PREFIXED = {word: code for code, spellings in BEFORE.items() for word in spellings.split()}


PREFIX_ENDS = frozenset(word[-1] for word in PREFIXED)


def _lengths(words: list[str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for word in words:
        found.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(sizes, reverse=True)) for first, sizes in found.items()}


_BY_FIRST = _lengths(list(WORDS))
FIRSTS = frozenset(_BY_FIRST)
_PART_OF_WORD = {word: frozenset(chars) for word, chars in PART_OF_WORD.items()}


def unit_at(folded: str, raw: str, at: int) -> tuple[Unit, int] | None:
    """The longest unit that begins at `at`, and where it ends."""
    first = folded[at : at + 1]
    if not first:
        return None
    text = raw if raw[at].isascii() else folded
    for size in _BY_FIRST.get(text[at], ()):
        word = text[at : at + size]
        unit = WORDS.get(word) or (WORDS.get(raw[at : at + size]) if first == "°" else None)
        if unit is None:
            continue
        end = at + len(word)
        if word[-1].isascii() and word[-1].isalpha() and folded[end : end + 1].isascii() \
                and folded[end : end + 1].isalnum():  # fmt: skip
            continue
        if (
            unit.counted
            and folded[end : end + 1] in _PART_OF_WORD.get(word, ())
            and folded[end : end + 2] not in WORDS_OF_THEIR_OWN
        ):
            continue
        return unit, end
    return None


def currency_before(folded: str, raw: str, at: int) -> tuple[str, int] | None:
    """The currency whose sign or name ends at `at` (港币3.14, US$20), and where it begins."""
    while at > 0 and folded[at - 1] in " \u3000\xa0":
        at -= 1
    if at == 0 or (folded[at - 1] not in PREFIX_ENDS and raw[at - 1] not in PREFIX_ENDS):
        return None
    for size in (6, 5, 4, 3, 2, 1):
        if at < size:
            continue
        word = raw[at - size : at]
        code = PREFIXED.get(word) or PREFIXED.get(folded[at - size : at])
        if code and not (word[0].isascii() and word[0].isalpha() and raw[at - size - 1 : at - size].isalnum()
                         and raw[at - size - 1 : at - size].isascii()):  # fmt: skip
            return code, at - size
    return None


def currency_after(folded: str, raw: str, at: int, code: str) -> int | None:
    """Where the sign or name at `at` of the currency `code` ends; None when it is none of its own."""
    for size in (6, 5, 4, 3, 2, 1):
        if code in (PREFIXED.get(raw[at : at + size]), PREFIXED.get(folded[at : at + size])):
            return at + size + (folded[at + size : at + size + 1] == " ")
    return None


__all__ = ["PREFIXED", "WORDS", "YUAN", "Unit", "currency_after", "currency_before", "unit_at"]
