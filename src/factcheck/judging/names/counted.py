"""How many a sentence says there are of what a claim lists: 下辖三个县, where the list has two."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.claims.relation import relations_of
from factcheck.judging.names.listing import SORTS
from factcheck.reading.words import HAN_DIGITS, HAN_ONES, SMALL_NUMBERS
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView

_CLAUSE = lazy_pattern(r"[^,;:。!?]+")


class Counted(NamedTuple):
    """[start, end) of a glossed text, and whether it is the length of the claim's list."""

    start: int
    end: int
    agrees: bool


def counted(view: ClaimView, text: str) -> Counted | None:
    """The number of such places that a (glossed) sentence gives the subject; None where it gives none."""
    sort = view.attribute[-1:]
    if len(view.value_forms) < 2 or view.open_list or sort not in SORTS:
        return None
    words = [low for row in relations_of(view, text) for low, high in row.around if low and not high]
    pattern = re.compile(
        rf"(?<![\d{HAN_DIGITS}十百千第])(?P<number>\d{{1,2}}|[两{HAN_ONES}十])个?{sort}(?![级域长乡])"
    )
    for clause in _CLAUSE.finditer(text):
        said = max((clause[0].find(word) for word in words), default=-1)
        found = pattern.search(clause[0], said) if said >= 0 else None
        if found and any(form in clause[0][:said] for form in view.subject_forms):
            start = clause.start() + found.start()
            agrees = _number(found["number"]) == len(view.value_forms)
            return Counted(start, clause.start() + found.end(), agrees)
    return None


def _number(text: str) -> int:
    return int(text) if text.isdigit() else SMALL_NUMBERS[text]
