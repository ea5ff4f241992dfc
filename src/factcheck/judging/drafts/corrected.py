"""What a sentence names only to put it right, 不是甲而是乙 and 乙而不是甲: it asserts 乙 alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import PASSED_OVER
from factcheck.judging.wording.persons import person_at_head
from factcheck.judging.wording.tables.corrections import NOT_THIS, NOT_THIS_EITHER
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.wording.lexicon import Lexicon

_WRONG_FIRST = lazy_pattern(rf"(?:{alternatives(NOT_THIS)})[^,;:。!?、\n]{{1,16}}?,?而(?=是|由是)")
_WRONG_LAST = lazy_pattern(rf"(?<=[^\s,;:。!?]),?(?:{alternatives(NOT_THIS_EITHER)})")


def without_corrected(folded: str, figures: Iterable[tuple[int, int]], lexicon: Lexicon) -> str:
    """A folded text with a mark in place of each character of what it calls wrong: its length stays.

    What has one of the `figures`, each (start, end), is left: of these each is judged by itself.
    """
    held = [*figures]
    for low, high in _wrong(folded, lexicon) if "而" in folded else ():
        if not any(start < high and low < end for start, end in held):
            folded = folded[:low] + PASSED_OVER * (high - low) + folded[high:]
    return folded


def _wrong(folded: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Where a text calls something wrong; behind what is right a name alone: 由乙而不是甲|研制."""
    yield from (found.span() for found in _WRONG_FIRST.finditer(folded))
    last = [*_WRONG_LAST.finditer(folded)]
    ends = {hit.start: hit.end for hit in lexicon.find(folded)} if last else {}
    for found in last:
        end = ends.get(found.end()) or found.end() + len(person_at_head(folded[found.end() :]))
        if end > found.end():
            yield found.start(), end
