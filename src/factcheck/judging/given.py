"""What the figures of a sentence that are decided tell of its other ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import agrees
from factcheck.judging.comparing.comparable import covered
from factcheck.judging.finding import Verdict
from factcheck.judging.wording.wording import content

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.verdict import Decision
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

HARDLY = 0.5  # of a claim's wording


def spoken_for(
    judged: Mapping[Mention, Decision], sentence: SentenceView
) -> dict[Mention, frozenset[ClaimView]]:
    """The figures that contradict a claim which another gives right, and those claims.

    Where its own words are hardly the claim's, such a figure is about something else.
    """
    right = [d.first for m, d in judged.items() if m.kind != "date" and d.verdict is Verdict.SUPPORTED]
    given = frozenset(view for view in right if view)
    return {
        mention: given
        for mention, decision in judged.items()
        if decision.verdict is Verdict.CONTRADICTED
        and decision.first in given
        and _says_else(decision.first, sentence.own_words(mention))
    }


def _says_else(view: ClaimView, own: str) -> bool:
    said = own
    for form in view.subject_forms:
        said = said.replace(form, "|")
    return any(end - start > 1 for start, end in content(said)) and covered(view, own) < HARDLY


def exchanged(judged: Mapping[Mention, Decision], sentence: SentenceView) -> frozenset[Mention]:
    """The figures of a 分别 list that are surely each other's: 甲、乙分别为1.8%和6.1% for 6.1% and 1.8%."""
    unsure = {
        m: d.first.value
        for m, d in judged.items()
        if m.start in sentence.paired and d.verdict is Verdict.UNSUPPORTED and d.first and d.first.value
    }
    return frozenset(
        one
        for one, held in unsure.items()
        for other, theirs in unsure.items()
        if one is not other and _is_of(other, held) and _is_of(one, theirs)
    )


def _is_of(mention: Mention, held: Value) -> bool:
    return mention.value is not None and agrees(held, mention.value)


def informed_by(judged: Mapping[Mention, Decision], sentence: SentenceView) -> SentenceView | None:
    """The sentence with what its decided figures show: its subject, and dates that are values themselves."""
    decided = {m: d.first for m, d in judged.items() if d.first and d.verdict is not Verdict.UNSUPPORTED}
    if not decided:
        return None
    asserted = {m for m in decided if m.kind == "date"}
    periods = tuple((m, p) for m, p in sentence.periods if m not in asserted)
    return replace(
        sentence,
        implied=frozenset(v.subject for v in decided.values()),
        given=tuple((m.end, v.subject, v.attribute_names) for m, v in decided.items()),
        periods=periods,
    )
