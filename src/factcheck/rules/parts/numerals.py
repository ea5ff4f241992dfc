"""Words that look like quantities and are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.base.facts import Facts

# Certainly readable or certainly no number: nothing to ask the reader.
PLAIN = re.compile(r"\D*|[约近超逾第]?\d+(\.\d+)?[万亿余多]{0,3}[^\d.,，%A-Za-z\s]{0,6}%?")
NUMERIC = re.compile(
    r"[\d〇零一二两三四五六七八九十百千万亿兆.,，·%％‰第名位约近超过逾余多元年月日季度倍成至到~～—–-]+"
)
TORN = re.compile(r"\d[.,，]{2,}\d|\d[OolI][\d万亿%]|\d\s+\d|^\D?\d+(\.\d+){2,}%?$")


def is_broken(word: str, facts: Facts) -> bool:
    """Whether a value was meant as a quantity and does not read as one."""
    if PLAIN.fullmatch(word) or not (NUMERIC.fullmatch(word) or TORN.search(word)):
        return False
    return facts.value(word) is None and facts.canonical(word) not in facts.names
