"""Who has won and who has lost, in whatever words: 甲败给乙, 甲被乙击败, 以乙的胜利告终."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.relations.roles import same_match
from factcheck.judging.wording.tables.directed import (
    BEATS,
    DEFEATED,
    LOSER,
    LOSES_TO,
    SUCCEEDS,
    WINNER_OF_A_FIGHT,
)
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView

_BEATS, _LOSES_TO = alternatives(BEATS), alternatives(LOSES_TO)
_WHERE = r"(?:[在于][^,;:。被]{1,16}?)?"
_HOW = r"[^,;:。被遭由的未没不若和与]{0,6}?"
_BEATEN = lazy_pattern(rf"(?:{_BEATS})[了过]?$")
_BEATEN_BY = lazy_pattern(rf"{_WHERE}{_HOW}(?:被|遭到?)[^,;:。]{{1,16}}?(?:{_BEATS})")
_LOSES = lazy_pattern(rf"{_WHERE}{_HOW}(?:{_LOSES_TO}|{alternatives(DEFEATED)}|大败(?=而|$|[,;。]))")
_WINNER_BEHIND = lazy_pattern(rf"(?:{_LOSES_TO})[了过]?$")
_BY = lazy_pattern("(?:被|遭到?)$")
_BY_WHOM = lazy_pattern(rf"所?(?:{_BEATS})")
_WINS = lazy_pattern(rf"{_WHERE}{_HOW}(?:(?:{_BEATS})[了过]?(?![,;。而告收]|$)|{alternatives(SUCCEEDS)})")
_ENDS_WITH = lazy_pattern("以$")
_HIS_DEFEAT, _HIS_VICTORY = (
    lazy_pattern("的?(?:战败|失败|落败|惨败|大败)"),
    lazy_pattern("的?(?:大?胜利?|获胜)"),
)
_MARK = ",;:。!?"
_DENIED = lazy_pattern("[未没不非]")


def fought_otherwise(view: ClaimView, text: str, start: int, end: int) -> bool:
    """Whether a text has him win, or lose, at [start, end) whom a claim names as who lost, or won."""
    loser = view.attribute.endswith(tuple(LOSER))
    if not (loser or view.attribute.endswith(tuple(WINNER_OF_A_FIGHT))) or not same_match(view, text):
        return False
    low = max(text.rfind(mark, 0, start) for mark in _MARK) + 1
    high = min((at for mark in _MARK if (at := text.find(mark, end)) >= 0), default=len(text))
    before, behind = text[low:start], text[end:high]
    if _DENIED.search(before + behind):
        return False
    return _has_won(before, behind) if loser else _has_lost(before, behind)


def _has_won(before: str, behind: str) -> bool:
    if _ENDS_WITH.search(before):
        return _HIS_VICTORY.match(behind) is not None
    by = _BY.search(before) and _BY_WHOM.match(behind)
    return bool(_WINNER_BEHIND.search(before) or by or _WINS.match(behind))


def _has_lost(before: str, behind: str) -> bool:
    if _ENDS_WITH.search(before):
        return _HIS_DEFEAT.match(behind) is not None
    return bool(_BEATEN.search(before) or _BEATEN_BY.match(behind) or _LOSES.match(behind))
