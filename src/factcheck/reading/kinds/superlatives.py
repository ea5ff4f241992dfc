"""Superlatives: 首个, 首次, 唯一, 最大. Their unit is the word itself."""

import re

from factcheck.reading.source import Found, Source
from factcheck.reading.tables.ranks import FIRSTS, MOST, MOST_NOT, ONLIES
from factcheck.reading.value import Interval, Value

_FIRST = re.compile("|".join(sorted((*FIRSTS, *ONLIES), key=len, reverse=True)))
_MOST = re.compile(
    "最(?:为)?(?:" + "|".join(sorted(MOST, key=len, reverse=True)) + ")(?![0-9一二三四五六七八九十百千万几])"
)
_NOT = re.compile("|".join(sorted(MOST_NOT, key=len, reverse=True)))


def read_superlative(source: Source, at: int, _floor: int) -> Found | None:
    """首个, 唯一, 最大 at `at`."""
    if _NOT.match(source.folded, at):
        return None
    match = _FIRST.match(source.folded, at) or _MOST.match(source.folded, at)
    if match is None or (match[0] in ("最低", "最高", "最小") and source.folded[at - 1 : at] in ("至", "到")):
        return None
    if match[0] in ("首位", "首创") and (
        source.folded[at - 1 : at] in ("在", "于") or source.folded.startswith("精神", match.end())
    ):
        return None
    one = Interval(1, 1)
    return Found(at, match.end(), Value("superlative", one, one, match[0]))
