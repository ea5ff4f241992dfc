"""One writing of numerals, so that words which hold them can be compared as words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.reading.numeral import parse
from factcheck.reading.words import HAN_DIGITS, HAN_ONES
from factcheck.text.patterns import lazy_pattern

A_YEAR = lazy_pattern(r"\d{4}年")  # as all texts have it that are compared
_YEAR = lazy_pattern(rf"(?<![{HAN_DIGITS}\d])[{HAN_DIGITS}]{{4}}(?=年)")
_ARABIC = str.maketrans(HAN_DIGITS, "00123456789")
_ARABIC_OF = frozenset(HAN_DIGITS)
_OF_A_NAME = lazy_pattern(r"\d+|[一二三四五六七八九十]{1,3}(?=[号型代期])")
_NUMERAL = lazy_pattern(r"[〇零一二三四五六七八九十百千万亿两\d]+")


def years_in_digits(folded: str) -> str:
    """二〇二三年 as 2023年; the length stays."""
    return _YEAR.sub(lambda found: found[0].translate(_ARABIC), folded)


def same_but_numerals(one: str, other: str) -> bool:
    """Whether two names differ only in how their numerals are written: 九十个火星日, 90个火星日."""
    return one != other and _NUMERAL.sub(_digits, one) == _NUMERAL.sub(_digits, other)


def another_number(said: str, held: str) -> bool:
    """Whether a name has a numeral that another has not, however it is written: 第7顺位 of 第17顺位."""
    numerals = [{_digits(found) for found in _NUMERAL.finditer(name)} for name in (said, held)]
    return not numerals[0] <= numerals[1]


def renumbered(name: str, text: str) -> list[tuple[int, int]]:
    """Where a text that has not the name itself has it but for its one numeral: 2号 or 二号, of 1号."""
    stem, *rest = _OF_A_NAME.split(name)
    if len(stem) < 2 or len(rest) != 1 or stem not in text or name in text:
        return []
    other = f"{re.escape(stem)}(?:{_OF_A_NAME.pattern}){re.escape(rest[0])}"
    return [found.span() for found in re.finditer(other, text)]


def _digits(found: re.Match[str]) -> str:
    numeral = parse(found[0])
    return str(numeral.low) if numeral and numeral.low == numeral.high else found[0]


# Numerals that may belong to a name: what is counted or dated by them is none.
_RUN = lazy_pattern(
    r"(?:[〇零一二三四五六七八九十百千]{2,}|[二三四五六七八九]|(?<=[a-z-])一|(?<![\d.])\d{1,4}(?![\d.]))"
    r"(?![年月日亿万元%‰倍成点分个些])"
)
_ONES = f"零{HAN_ONES}"
REACH = 12  # characters beside a numeral that may belong to the name it is in


@dataclass(frozen=True, slots=True)
class Respelled:
    """A piece of a text with a numeral in another writing: [low, high) of it is [start, end) of the text."""

    piece: str
    offset: int
    low: int
    high: int
    start: int
    end: int

    def origin(self, low: int, high: int) -> tuple[int, int] | None:
        """The span of the text that [low, high) of the piece stands for, if the whole numeral is in it."""
        if low > self.low or high < self.high:
            return None
        return self.offset + low, self.end + high - self.high


def respelled(folded: str) -> Iterator[Respelled]:
    """Each numeral of a text in each other writing, with what stands around it.

    A name may be written with another (公交七路, 公交7路; 小行星六千零五十, 小行星6050).
    """
    for run in _RUN.finditer(folded):
        offset, end = max(0, run.start() - REACH), run.end()
        head, tail = folded[offset : run.start()], folded[end : end + REACH]
        for word in {_in_arabic(run[0]), _in_han(run[0]), _digit_by_digit(run[0])} - {run[0]}:
            low = len(head)
            yield Respelled(head + word + tail, offset, low, low + len(word), run.start(), end)


def _in_arabic(numeral: str) -> str:
    return numeral if numeral[0].isdigit() and numeral.isascii() else _value(numeral)


def _value(numeral: str) -> str:
    if len(numeral) > 1 and all(char in _ARABIC_OF for char in numeral):
        return numeral.translate(_ARABIC)
    read = parse(numeral)
    return str(read.low) if read and read.low == read.high else numeral


def _digit_by_digit(numeral: str) -> str:
    return "".join(_ONES[int(char)] for char in numeral) if numeral.isascii() else numeral


def _in_han(numeral: str) -> str:
    """6050 as 六千零五十."""
    if not numeral.isascii() or numeral[0] == "0":
        return numeral
    written = ""
    for place, char in enumerate(numeral):
        unit = "千百十"[3 - (len(numeral) - place - 1) :][:1] if place < len(numeral) - 1 else ""
        written += _ONES[int(char)] + unit if char != "0" else "零"
    written = re.sub("零+", "零", written).rstrip("零")
    return written.removeprefix("一") if written.startswith("一十") else written


_DATED = lazy_pattern(r"(?<=\d)[年月日](?:度|底|末|初)?")


def dates_apart(text: str) -> str:
    """The text with a bar behind its dates: 2024年|失业率 has no 年失业率 that would explain 青年失业率."""
    return _DATED.sub(r"\g<0>|", text)
