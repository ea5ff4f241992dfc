"""What 元 is where a claim is in one of the currencies that are called so at home."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.reading.tables.money import CALLED_YUAN, SAYS_RENMINBI
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value


def in_its_currency(mention: Mention, view: ClaimView) -> Value | None:
    """A figure; one in plain 元 as the claim's own, where that is called so at home: 3亿元 of 新台币3亿元."""
    value, held = mention.value, view.value
    if value is None or held is None or value.unit != "CNY" or held.unit not in CALLED_YUAN:
        return value
    said = fold(mention.text)
    return value if any(word in said for word in SAYS_RENMINBI) else replace(value, unit=held.unit)
