"""Whether a figure is of other things than a claim: 床位3000张 beside 医院49家, 在校生4万人 beside 本科生."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparable import covered
from factcheck.judging.finding import Verdict
from factcheck.judging.tables.units import COUNTED_BY
from factcheck.judging.wording import LIGHT, content

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.judging.claimview import ClaimView
    from factcheck.judging.draftview import SentenceView
    from factcheck.judging.verdict import Decision
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

HARDLY = 0.5  # of a claim's wording


@cache
def _rows() -> dict[str, int]:
    return {word: row for row, words in enumerate(COUNTED_BY) for word in words.split()}


def of_other_things(claim: Value, draft: Value) -> bool:
    """Whether both have measure words, and one of them counts what the other does not."""
    if claim.unit is None or draft.unit is None or claim.unit == draft.unit:
        return False
    rows = _rows()
    return rows.get(claim.unit) != rows.get(draft.unit)


def done_otherwise(view: ClaimView, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a verb and its unit make another word than the claim's attribute: 失31球 beside 进球."""
    unit = mention.value.unit if mention.value else None
    names = [name for name in view.attribute_names if unit and name.endswith(unit) and len(name) > len(unit)]
    before = sentence.masked(sentence.clause_of(mention.start).start, mention.start)
    verb = before.rstrip("了过|")[-1:]
    if not names or not verb.isalpha() or verb in LIGHT:
        return False
    heads = tuple(name[: -len(unit or "")] for name in names)
    return not (any(name in before for name in names) or before.rstrip("了过").endswith(heads))


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
