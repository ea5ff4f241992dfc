"""上年的 right before a figure: it is of the year before the one that is spoken of."""

from __future__ import annotations

from factcheck.judging.wording.tables.measured import GIVES_ITS_FIGURE, PARTS_OF_THE_YEAR_BEFORE, YEAR_BEFORE
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

BY_THE_DAY = "去年"  # counts from the day of writing, whatever year the sentence names
_PART = f"(?:{alternatives(PARTS_OF_THE_YEAR_BEFORE)})"
_YEAR_BEFORE = lazy_pattern(
    f"(?P<word>{alternatives(YEAR_BEFORE)})(?:{_PART}?的|{_PART}[则却]?(?:{alternatives(GIVES_ITS_FIGURE)})?)$"
)


def year_before(before: str) -> tuple[str, int] | None:
    """The word for the year before with which the text before a figure ends (上年末的), and its place."""
    found = _YEAR_BEFORE.search(before)
    return (found["word"], found.start()) if found else None
