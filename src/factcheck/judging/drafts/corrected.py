"""What a sentence names only to put it right, 不是甲而是乙 and 乙而不是甲: it asserts 乙 alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import PASSED_OVER
from factcheck.judging.wording.tables.words import NOT_THIS, NOT_THIS_EITHER
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

_WHAT = r"[^,;:。!?、\n]{1,16}?"
_WRONG_FIRST = lazy_pattern(rf"(?:{alternatives(NOT_THIS)}){_WHAT},?而(?=是|由是)")
_WRONG_LAST = lazy_pattern(rf"(?<=[^\s,;:。!?]),?(?:{alternatives(NOT_THIS_EITHER)}){_WHAT}(?=[,;。!?]|$)")


def without_corrected(folded: str, figures: Iterable[tuple[int, int]]) -> str:
    """A folded text with a mark in place of each character of what it calls wrong: its length stays.

    What has one of the `figures`, each (start, end), is left: of these each is judged by itself.
    """
    if "而" not in folded:
        return folded
    held = [*figures]
    for pattern in (_WRONG_FIRST, _WRONG_LAST):
        for found in pattern.finditer(folded):
            low, high = found.span()
            if not any(start < high and low < end for start, end in held):
                folded = folded[:low] + PASSED_OVER * (high - low) + folded[high:]
    return folded
