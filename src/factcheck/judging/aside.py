"""What a sentence says beside its figures that a claim rules out: 继北京之后 for 继上海之后, 全资 for 80%."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.finding import Verdict
from factcheck.judging.heldname import NamedHeld, Outcome
from factcheck.judging.wording import coverage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claimview import ClaimView
    from factcheck.judging.draftview import SentenceView
    from factcheck.judging.verdict import Decision

_AFTER = re.compile(r"继(?P<who>[^,;。]{1,12}?)(?:之后|以后|后)")
_WHOLLY = re.compile(r"全资|全部股权|全部股份|100%(?:的)?(?:股权|股份)")
_SHARES = ("股权", "股份", "持股")
WHOLE = 100
SAID = 0.6  # of what the shares are said of


def after_another(decision: Decision, sentence: SentenceView) -> Decision:
    """The decision, turned where the sentence has something come after another than the claim does."""
    if decision.verdict is not Verdict.SUPPORTED or decision.first is None:
        return decision
    said, held = _AFTER.search(sentence.glossed.text), _AFTER.search(decision.first.explaining)
    if said is None or held is None or said["who"] in decision.first.explaining:
        return decision
    return replace(decision, verdict=Verdict.CONTRADICTED, code="contradicted")


def wholly(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on a part of the shares of what a sentence says is owned or bought whole."""
    found = _WHOLLY.search(sentence.folded)
    for view in views if found else ():
        value = view.value
        part = value is not None and value.unit == "%" and value.number is not None and value.number < WHOLE
        if not found or not part or not any(word in view.attribute for word in _SHARES):
            continue
        of = re.sub("|".join((*_SHARES, "比例")), "", view.attribute)
        if (
            sentence.speaks_of(view.subject_forms, view.subject)
            and coverage(of, sentence.glossed.text) >= SAID
        ):
            start, end = sentence.start + found.start(), sentence.start + found.end()
            yield NamedHeld(view, Outcome.OTHER, start, end, found[0], 1.0)
