"""Whether a sentence speaks of a claim's subject by most of its name's words: 鹭岛的男足决赛."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import PROPER_KINDS
from factcheck.judging.wording.tables.directed import ROUNDS
from factcheck.judging.wording.wording import coverage
from factcheck.reading.tables.stance import SCOPES
from factcheck.reading.words import SMALL_NUMBER, alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView

NEARLY = 0.7  # of a subject's words
_DIGITS = lazy_pattern(r"\d+")
_ROUND = lazy_pattern(alternatives(ROUNDS))
_TERM = lazy_pattern(rf"(?:第{SMALL_NUMBER}|[上下]一?|首|本|历|往)届")


def nearly_named(view: ClaimView, text: str) -> bool:
    """Whether most of the subject's words are said; what has a proper name must be called by it."""
    if view.subject_kind in PROPER_KINDS:
        return False
    forms = [form for form in view.subject_forms if len(form) > 3 and not _lacks_scope(form, text)]
    return max((coverage(form, text) for form in forms), default=0.0) >= NEARLY


def _lacks_scope(form: str, text: str) -> bool:
    rounds = {*_ROUND.findall(form)}
    if rounds and not rounds & {*_ROUND.findall(text)}:
        return True  # 男足三四名决赛 is no 男足决赛
    if not {*_TERM.findall(form)} <= {*_TERM.findall(text)}:
        return True
    numbers = _DIGITS.findall(form)  # the fair of 2021 is not the fair of 2019
    return any(word in form and word not in text for row in SCOPES for word in row) or any(
        number not in _DIGITS.findall(text) for number in numbers
    )
