"""Words that look like quantities and are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reading.numeral import parse
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.base.facts import Facts

# Certainly readable or certainly no number: nothing to ask the reader.
PLAIN = lazy_pattern(r"\D*|[约近超逾第]?\d{1,15}(\.\d+)?[万亿余多]{0,3}[^\d.,，%A-Za-z\s]{0,6}%?")
NUMERIC = lazy_pattern(
    r"[\d〇零一二两三四五六七八九十百千万亿兆.,，·%％‰第名位约近超过逾余多元年月日季度倍成至到~～—–-]+"
)
TORN = lazy_pattern(r"\d[.,，]{2,}\d|\d[OolI][\d万亿%]|\d\s+\d|^\D?\d+(\.\d+){2,}%?$")
# 一百百家: numerals in a row that make no number; 三三两两 is a word, as are most of fewer than three.
WORDED = lazy_pattern(r"[约近超逾第]?(?P<run>[〇零一二两三四五六七八九十百千万亿]{3,})[^\d\s]{0,4}")


def is_broken(word: str, facts: Facts) -> bool:
    """Whether a value was meant as a quantity and does not read as one."""
    worded = WORDED.fullmatch(word)
    if worded is not None and parse(worded["run"]) is None:
        return facts.value(word) is None and facts.canonical(word) not in facts.names
    if PLAIN.fullmatch(word) or not (NUMERIC.fullmatch(word) or TORN.search(word)):
        return False
    return facts.value(word) is None and facts.canonical(word) not in facts.names
