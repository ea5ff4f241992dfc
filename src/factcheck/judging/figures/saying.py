"""What a verb, or what its subject is, says of an attribute: 在187°C熔化 is the 熔点, a 塔 has 塔高."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.implied import CHANGES_OF_STATE
from factcheck.reading.words import alternatives

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView

OWN = 2  # characters of 塔高
_AT = ("在", "于", "到", "至")


def changes_state(view: ClaimView, before: str, after: str, added: Sequence[str]) -> bool:
    """Whether at a temperature the subject does what the claim's attribute names, and no more is said."""
    if view.value is None or view.value.kind != "measure":
        return False
    for names, at, behind in _changes():
        if set(names).isdisjoint(view.attribute_names):
            continue
        found = behind.match(after) if before.endswith(_AT) else None
        found = found or at.search(before)
        return found is not None and all(word in found[0] for word in added)
    return False


@cache
def _changes() -> tuple[tuple[tuple[str, ...], re.Pattern[str], re.Pattern[str]], ...]:
    rows = (row.split("|") for row in CHANGES_OF_STATE.strip().splitlines())
    return tuple(
        (
            tuple(names.split()),
            re.compile(rf"(?:{alternatives(verbs.split())})(?:的?温度)?[于是为在]?$"),
            re.compile(
                rf"(?:左右)?(?:时|下|的温度下)?(?:就会?|便会?|即|会|开始|才)?(?:{alternatives(verbs.split())})"
            ),
        )
        for verbs, names in rows
    )


def without_its_kind(view: ClaimView) -> tuple[str, ...]:
    """The names of an attribute without what the subject is, where they begin with it: 高, of 塔高."""
    ends = {form[-1:] for form in view.subject_forms}
    return tuple(name[1:] for name in view.attribute_names if len(name) == OWN and name[0] in ends)
