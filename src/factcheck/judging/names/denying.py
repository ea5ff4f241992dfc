"""Values that a sentence denies within (收支未能平衡), or that deny (不涨价) and are said without that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.opposites import COMPANIONS, ONLY_FEARED, REFUSALS
from factcheck.reading.stance import negator_at

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView

HALF = 2  # characters of a value that stand on each side of what denies it
GAP = 6  # characters between them
_DENIES = re.compile(r"(?:不|未|没有|没|未能|不能|不再)(?P<what>[^\W\d]{2,6})$")
_CLAUSE = re.compile(r"[^,;:。!?\n]+")
_ENDS = re.compile(r"了?(?=[,;。!?]|$|\d)")


def denied_within(view: ClaimView, text: str) -> tuple[int, int] | None:
    """Where a text has the two halves of a claim's value, and between them what denies it."""
    for form in view.value_forms[0] if len(view.value_forms) == 1 else ():
        head, tail = form[:HALF], form[HALF:]
        at = text.find(head) if len(form) >= 2 * HALF else -1
        end = text.find(tail, at + HALF, at + HALF + GAP + len(tail)) if at >= 0 else -1
        between = text[at + HALF : end] if end >= 0 else ""
        apart = any(mark in between for mark in ",;:。!?")
        if between and not apart and negator_at(text, at + HALF, end) is not None:
            return at, end + len(tail)
    return None


def undenied(view: ClaimView, text: str) -> tuple[int, int, bool] | None:
    """Where a text says what a claim denies: (start, end, whether the text denies it too).

    Only at the end of a clause that has the subject; what is feared, forbidden or refused has not come about.
    """
    denied = _DENIES.match(view.value_forms[0][0]) if len(view.value_forms) == 1 else None
    if denied is None or view.claim.negated:
        return None
    for clause in _CLAUSE.finditer(text):
        at = clause[0].rfind(denied["what"])
        low, end = clause.start() + at, clause.start() + at + len(denied["what"])
        if at < 0 or not _ENDS.match(text, end) or any(word in clause[0] for word in ONLY_FEARED):
            continue
        if not _is_its_subject(view, clause[0][:at]):
            continue
        if clause[0][:at].endswith(REFUSALS):
            continue
        negator = negator_at(text, clause.start(), low)
        return (negator[0] if negator else low), end, negator is not None
    return None


def _is_its_subject(view: ClaimView, before: str) -> bool:
    """Whether what stands before a verb has the claim's subject, and not only as what others go with."""
    places = [at for form in view.subject_forms if (at := before.rfind(form)) >= 0]
    return bool(places) and not before[: max(places)].endswith(COMPANIONS)
