"""Superlatives: 首个, 首次, 唯一, 最大. Their unit is the word itself."""

from factcheck.reading.source import Found, Source
from factcheck.reading.tables.ranks import AWAY_FROM, FIRSTS, MOST, MOST_NOT, ONLIES
from factcheck.reading.value import Interval, Value
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

_FIRST = lazy_pattern(alternatives((*FIRSTS, *ONLIES)))
_MOST = lazy_pattern(f"最(?:{alternatives(MOST)})(?![0-9一二三四五六七八九十两百千万几])")
_NOT = lazy_pattern(alternatives(MOST_NOT))
NEAREST = "最近"  # of late, where nothing is said that it is near to
_AWAY_FROM = lazy_pattern(rf"(?:{alternatives(AWAY_FROM)})(?!今|现在|当时)[^,;:。!?]{{1,12}}$")
_ENDS = frozenset(("最低", "最高", "最小"))
_PUT = lazy_pattern("[放摆列置][在于到][^,。;]{1,16}的$")  # 把它放在各项任务的首位
_ONE = Interval(1, 1)


def read_superlative(source: Source, at: int, _floor: int) -> Found | None:
    """首个, 唯一, 最大 at `at`; not 放在首位, 降到最低."""
    folded = source.folded
    if _NOT.match(folded, at):
        return None
    match = _FIRST.match(folded, at) or _MOST.match(folded, at)
    if match is None:
        return None
    word, before = match[0], folded[at - 1 : at]
    if word == NEAREST and not _AWAY_FROM.search(folded, max(0, at - 16), at):
        return None
    if word in _ENDS and before in ("至", "到"):
        return None
    if word in ("首位", "首创") and (before in ("在", "于") or folded.startswith("精神", match.end())):
        return None
    if word == "首位" and _PUT.search(folded, max(0, at - 20), at):
        return None
    return Found(at, match.end(), Value("superlative", _ONE, _ONE, word))
