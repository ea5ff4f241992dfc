"""Whether a sentence tells of another group, another place or the former winner of a contest than a claim."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import family
from factcheck.judging.wording.tables.contests import (
    AGAIN,
    BEHIND_A_GROUP,
    DEFENDS,
    FORMER_WINNERS,
    NO_GROUPS,
    PLACINGS,
    TAKING_PART,
    WINNING,
)
from factcheck.reading.words import alternatives
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

# 轮椅组|冠军, 公开组|有: the two characters before 组 tell which.
_GROUP = lazy_pattern(rf"(?P<which>[^\W\d_]{{2}})组(?:别)?的?(?=(?:{alternatives(BEHIND_A_GROUP)})|$)")
_AGAIN = lazy_pattern(rf"(?:{alternatives(AGAIN)})(?:{alternatives(WINNING)})|{alternatives(DEFENDS)}")
_ITEM = lazy_pattern(r"[,;:。、]|[和与及](?!其)")
_FORMER = lazy_pattern(alternatives(FORMER_WINNERS))
Side = frozenset[str]


def another_in_a_contest(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 轮椅组, 亚军 or 卫冕冠军 that something said at `at` is told of, where a claim is not; or ""."""
    return (
        _another_group(view, sentence, at)
        or _another_place(view, sentence, at)
        or _former_winner(view, sentence)
        or _won_again(view, sentence)
    )


def _another_group(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The group of a contest that a clause speaks of and a claim on those who take part does not; or ""."""
    if not any(word in view.explaining for word in TAKING_PART):
        return ""
    clause = sentence.clause_of(at)
    groups = (m["which"] for m in _GROUP.finditer(sentence.slice(clause.start, clause.end)))
    return next((f"{g}组" for g in groups if g not in view.explaining and not g.endswith(NO_GROUPS)), "")


@cache
def _sides() -> tuple[Side, ...]:
    return tuple(frozenset(row.split()) for row in PLACINGS.strip().splitlines())


def _another_place(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 亚军 beside a name where a claim tells who the 冠军 is; or ""."""
    if view.value is not None:
        return ""
    held = [side for side in _sides() if any(word in fold(view.claim.attribute) for word in side)]
    if not held:
        return ""
    clause = sentence.clause_of(at)
    said = _item(sentence.slice(clause.start, clause.end), at - clause.start)
    found = [(side, word) for side in _sides() for word in sorted(side) if word in said]
    return "" if any(side in held for side, _ in found) else next((word for _, word in found), "")


def _item(clause: str, at: int) -> str:
    """The item of a list that holds the place `at`: 冠军是甲、|亚军是乙|."""
    marks = [mark.end() for mark in _ITEM.finditer(clause)]
    low = max((mark for mark in marks if mark <= at), default=0)
    high = min((mark for mark in marks if mark > at), default=len(clause))
    item = clause[low:high]
    return item if any(word in item for side in _sides() for word in side) else clause


def _former_winner(view: ClaimView, sentence: SentenceView) -> str:
    """The 卫冕冠军 of whom a sentence tells nothing that a claim on the 冠军 does; or ""."""
    held: Sequence[str] = [word for word in FORMER_WINNERS if word in sentence.folded]
    if not held or any(word in view.explaining for word in held):
        return ""
    sides = [side for side in _sides() if any(word in fold(view.claim.attribute) for word in side)]
    rest = _FORMER.sub("", sentence.folded)
    return held[0] if sides and not any(word in rest for side in sides for word in side) else ""


def _won_again(view: ClaimView, sentence: SentenceView) -> str:
    """The 再次夺得 that tells of another time than a claim on who won, or was the first to, does; or ""."""
    found = _AGAIN.search(sentence.folded)
    if found is None or _AGAIN.search(view.explaining):
        return ""
    first = view.value is not None and family(view.value) == "order"
    won = view.value is None and any(w in fold(view.claim.attribute) for side in _sides() for w in side)
    return found[0] if first or won else ""
