"""Whether a sentence speaks of another thing than a claim, told apart by a word: 客场球衣 is no 主场球衣."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.apart_words import APART
from factcheck.judging.heldname import NamedHeld, Outcome

if TYPE_CHECKING:
    from factcheck.judging.claimview import ClaimView
    from factcheck.judging.draftview import SentenceView


@cache
def _rows() -> tuple[tuple[tuple[str, ...], ...], ...]:
    rows = APART.strip().splitlines()
    return tuple(tuple(tuple(side.split()) for side in row.split("|")) for row in rows)


def told_apart(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The word by which what is said at `at` is of another thing than the claim; "" when there is none.

    What the claim's value itself says (夏季) tells no two things apart.
    """
    clause = sentence.clause_of(at)
    values = "|".join(form for forms in view.value_forms for form in forms)
    rows = [row for row in _rows() if not any(word in values for side in row for word in side)]
    for text in (sentence.slice(clause.start, clause.end), sentence.folded):
        word = next((word for row in rows if (word := _in_place(row, view.explaining, text))), "")
        if word:
            return word
    return ""


def _in_place(row: tuple[tuple[str, ...], ...], held: str, text: str) -> str:
    """The word of a row that stands in a text where a claim has a word of another side."""
    said = [side for side in row if any(word in text for word in side)]
    own = [side for side in row if any(word in held for word in side)]
    if len(said) != 1 or not own or said[0] in own:
        return ""
    return next(word for word in said[0] if word in text)


def of_the_same_thing(held: NamedHeld, sentence: SentenceView) -> NamedHeld:
    """What a sentence says of another thing neither agrees with a claim nor contradicts it."""
    told = held.outcome not in (Outcome.SILENT, Outcome.BESIDE, Outcome.MORE)
    if told and told_apart(held.view, sentence, held.start):
        return NamedHeld(held.view, Outcome.BESIDE, held.start, held.end, held.text, held.firm)
    return held
