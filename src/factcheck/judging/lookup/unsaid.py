"""Whom or what a query asks about that no claim knows: 北京 of 北京排名, where all ranks are of 四川."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.lookup.query import asking
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.base.claim import Claim
    from factcheck.judging.lookup.query import Query
    from factcheck.judging.lookup.search import Match

SHORTEST = 2  # characters of what is asked about, and of what is asked


def unknown(query: Query, matches: Sequence[Match]) -> str:
    """Whom a query asks about where no match speaks of it; "" where one does, or it asks about nobody.

    That is a name that stands in it, or the words before what the best match tells.
    """
    told = [_told(match.claim) for match in matches]
    if not told or any(form in one for form in query.sought.subjects for one in told):
        return ""
    if query.subjects:
        return query.subjects[0]
    for text in map(asking, (query.folded, *query.sought.texts)):
        lead = _before(text, told[0]).removesuffix("的")
        if len(lead) >= SHORTEST and not _is_said(lead, told) and not _is_general(lead):
            return lead
    return ""


def _told(claim: Claim) -> str:
    return fold("\n".join((claim.statement, claim.subject, claim.attribute, *claim.value, claim.basis)))


def _before(text: str, told: str) -> str:
    """What stands in a text before the longest end of it that a claim has."""
    found = (at for at in range(SHORTEST, len(text) - SHORTEST + 1) if text[at:] in told)
    return text[: next(found, 0)].strip()


def _is_said(lead: str, told: Sequence[str]) -> bool:
    pairs = [lead[at : at + 2] for at in range(len(lead) - 1)]
    return any(pair in one for pair in pairs for one in told)


def _is_general(lead: str) -> bool:
    """Whether words name no one: 去年, 目前, 全国."""
    from factcheck.judging.wording.tables.anaphors import LEADING
    from factcheck.reading.tables.stance import SCOPES

    general = (*LEADING, *(word for row in SCOPES for word in row))
    return not lead.isalpha() or lead.endswith("年") or any(word in lead for word in general)
