"""How much of a query a claim speaks of: one that shares a single rare pair with it is no answer."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

# A claim has this share of what a query says, or so many of its characters: the query may be a paragraph.
SHARE, MANY = 0.4, 8
NAMED_SHARE, NAMED_MANY = 0.3, 5  # of a query that names what the claim is about
WORD = 2  # characters that a figure or a word in Latin letters counts as
_DIGITS = frozenset("0123456789")


class _Run(NamedTuple):
    """Characters of one sort that stand together: Latin letters, a figure, or others (`whole` is false)."""

    text: str
    whole: bool


class Coverage:
    """A query, put in several ways."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [runs for runs in map(_runs, texts) if runs]

    def by(self, told: str, pairs: AbstractSet[str], *, named: bool) -> bool:
        """Whether a claim, told in these words with these pairs of characters, speaks of the query."""
        words = {run.text for run in _runs(told) if run.whole}
        share, many = (NAMED_SHARE, NAMED_MANY) if named else (SHARE, MANY)
        for runs in self._texts:
            whole = sum(WORD if run.whole else len(run.text) for run in runs)
            shared = sum(
                WORD * (run.text in words) if run.whole else _shared(run.text, told, pairs) for run in runs
            )
            if shared >= min(share * whole, many):
                return True
        return False


def _shared(text: str, told: str, pairs: AbstractSet[str]) -> int:
    """How many characters stand in a pair that is shared."""
    if len(text) == 1:
        return int(text in told)
    here = [text[at : at + 2] in pairs for at in range(len(text) - 1)]
    return sum(before or after for before, after in zip([False, *here], [*here, False], strict=True))


def _runs(folded: str) -> list[_Run]:
    """By hand: to compile a pattern takes longer than a query."""
    sorts = groupby(range(len(folded)), key=lambda at: _sort(folded, at))
    runs = ((sort, "".join(folded[at] for at in places).replace(",", "")) for sort, places in sorts)
    return [_Run(text, sort != "other") for sort, text in runs if sort]


def _sort(folded: str, at: int) -> str:
    char = folded[at]
    if char in _DIGITS:
        return "figure"
    if char in ".," and at and _DIGITS.issuperset(folded[at - 1 : at] + folded[at + 1 : at + 2]):
        return "figure" if folded[at + 1 : at + 2] else ""
    if not char.isalnum():
        return ""
    return "latin" if char.isascii() else "other"
