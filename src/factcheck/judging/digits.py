"""One writing of numerals, so that words which hold them can be compared as words."""

import re

from factcheck.reading.numeral import parse

_YEAR = re.compile(r"(?<![〇零一二三四五六七八九\d])[〇零一二三四五六七八九]{4}(?=年)")
_ARABIC = str.maketrans("〇零一二三四五六七八九", "00123456789")
_NUMERAL = re.compile(r"[〇零一二三四五六七八九十百千万亿两\d]+")


def years_in_digits(folded: str) -> str:
    """二〇二三年 as 2023年; the length stays."""
    return _YEAR.sub(lambda found: found[0].translate(_ARABIC), folded)


def same_but_numerals(one: str, other: str) -> bool:
    """Whether two names differ only in how their numerals are written: 九十个火星日, 90个火星日."""
    return one != other and _NUMERAL.sub(_digits, one) == _NUMERAL.sub(_digits, other)


def _digits(found: re.Match[str]) -> str:
    numeral = parse(found[0])
    return str(numeral.low) if numeral and numeral.low == numeral.high else found[0]
