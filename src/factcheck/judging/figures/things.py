"""Whether a figure is of other things than a claim: 床位3000张 beside 医院49家, 在校生4万人 beside 本科生."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.units import COUNTED_BY
from factcheck.judging.wording.wording import LIGHT

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value


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
