"""A subject asked for that no claim is about."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from factcheck.judging.lookup.search import near_names
from factcheck.tasks.lookup import NAMES, NEAR
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from factcheck.base.factbase import FactBase

TRIED = 4 * NEAR  # of the names that are near, some are attributes, or nothing is known about them


def near_subjects(base: FactBase, subject: str) -> list[str] | None:
    """What there are claims about that is called nearly so; None when there are claims about `subject`."""
    if base.claims_of(subject):
        return None
    folded = fold(subject)
    within = [name for hit in base.subjects_in(folded) for name in hit.entry]
    alike = near_names(folded, islice(base.names.words(), NAMES), TRIED)
    return [name for name in dict.fromkeys([*within, *alike]) if base.claims_of(name)][:NEAR]
