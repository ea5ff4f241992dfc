"""What claims are about, in canonical names, and which of them speak of one thing."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from factcheck.reading.period import read_period

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

OUTCOMES = ("asserted", "estimate", "hearsay")


class Setting(NamedTuple):
    """The basis, period and scope of a claim, and whether it tells an outcome: canonical, "" for none."""

    basis: str
    period: str
    scope: str
    sort: str


def about(facts: Facts) -> Mapping[tuple[str, str], list[Claim]]:
    """The claims by canonical subject and attribute, retracted ones left out; only groups of two or more."""
    return facts.keep(_about)


def _about(facts: Facts) -> Mapping[tuple[str, str], list[Claim]]:
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    canonical = facts.canonical
    for claim in facts.sound:
        if claim.subject and claim.attribute and claim.value and claim.status != "retracted":
            groups[canonical(claim.subject), canonical(claim.attribute)].append(claim)
    return {key: claims for key, claims in groups.items() if len(claims) > 1}


def setting(facts: Facts, claim: Claim) -> Setting:
    """Where and when a claim holds."""
    sort = "outcome" if claim.certainty in OUTCOMES else claim.certainty
    return Setting(facts.canonical(claim.basis), _period(claim.period), facts.canonical(claim.scope), sort)


def _period(text: str) -> str:
    if not text or (len(text) == 4 and text.isdecimal()):
        return text
    period = read_period(text)
    return f"{period.first}/{period.last}" if period else text


def acknowledged(one: Claim, other: Claim) -> bool:
    """Whether one says how it differs from the other."""
    return other.id in one.differs or one.id in other.differs
