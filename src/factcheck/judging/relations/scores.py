"""The score of a match: what a sentence gives for what a claim has, in whichever numerals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.apart import told_apart
from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.comparing.mentioned import of_its_time
from factcheck.judging.relations.roles import rounds_in
from factcheck.judging.wording.tables.directed import LOSES, LOSING, PART_OF_A_MATCH
from factcheck.reading.numeral import parse
from factcheck.reading.stance import negator_at
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_N = r"(?:\d{1,3}|[零一二三四五六七八九十]{1,3})"
_SCORE = lazy_pattern(
    rf"(?<![\d零一二三四五六七八九十百千万.])({_N})(?:比|:)({_N})(?![\d零一二三四五六七八九十百千万.])"
)


def scores(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on the score of a match of which a sentence tells, and what it says of it.

    The score of one half, or of another round than the claim's, is not held against it; nor are two.
    """
    text = sentence.glossed.text
    found = [*_SCORE.finditer(text)]
    if len(found) != 1 or any(word in text for word in PART_OF_A_MATCH):
        return
    (said,) = found
    for view in views:
        held = _SCORE.fullmatch(view.value_forms[0][0]) if len(view.value_forms) == 1 else None
        if held is None or not sentence.speaks_of(view.subject_forms, view.subject):
            continue
        start, end = in_draft(sentence, *said.span())
        apart = rounds_in(text) != rounds_in(view.attribute) or told_apart(view, sentence, start)
        if apart or negator_at(sentence.folded, 0, len(sentence.folded)) or not of_its_time(view, sentence):
            continue
        numbers, own = _numbers(said.groups()), _numbers(held.groups())
        turned = numbers == own[::-1] and numbers != own
        lost = any(verb in text for verb in (*LOSES, *LOSING))  # 以二比四败给… is told of the other side
        if not turned or lost:
            outcome = Outcome.SAME if turned or numbers == own else Outcome.OTHER
            yield NamedHeld(view, outcome, start, end, sentence.slice(start, end), 1.0)


def _numbers(written: Iterable[str]) -> list[int]:
    return [int(numeral.low) for one in written if (numeral := parse(one))]
