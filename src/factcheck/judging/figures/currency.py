"""元 by itself, in a sentence that counts its years from the Republic, is Taiwan's: 114年招商600億元."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.value import Value

YUAN, TAIWAN = "CNY", "TWD"
_OF_THE_REPUBLIC = re.compile(r"(?:民国)?\d{2,3}年度?(?!度?[间内以之后前来])")
_NAMED = re.compile(r"人民币|rmb|cny|¥")


def local(view: ClaimView, value: Value, sentence: SentenceView) -> Value:
    """A draft's value in the currency that is meant, where the claim's is Taiwan's."""
    if view.value is None or view.value.unit != TAIWAN or value.unit != YUAN:
        return value
    years = (m for m in sentence.mentions if m.kind == "date")
    counted = any(_OF_THE_REPUBLIC.match(sentence.slice(m.start, m.end)) for m in years)
    return replace(value, unit=TAIWAN) if counted and not _NAMED.search(sentence.folded) else value
