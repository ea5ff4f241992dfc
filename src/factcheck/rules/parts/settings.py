"""What claims are about, in canonical names, and which of them speak of one thing."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

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


def stated(facts: Facts) -> Mapping[tuple[str, str], list[Claim]]:
    """The claims by canonical subject and attribute, retracted ones left out."""
    return facts.keep(_stated)


def _stated(facts: Facts) -> Mapping[tuple[str, str], list[Claim]]:
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    canonical = facts.canonical
    for claim in facts.sound:
        if claim.subject and claim.attribute and claim.value and claim.status != "retracted":
            groups[canonical(claim.subject), canonical(claim.attribute)].append(claim)
    return groups


def about(facts: Facts) -> Mapping[tuple[str, str], list[Claim]]:
    """The groups of two or more of them."""
    return facts.keep(_about)


def _about(facts: Facts) -> Mapping[tuple[str, str], list[Claim]]:
    return {key: claims for key, claims in stated(facts).items() if len(claims) > 1}


def alike(facts: Facts) -> list[list[Claim]]:
    """The groups of two or more that are about one thing in one period and scope, on whatever basis."""
    return facts.keep(_alike)


def _alike(facts: Facts) -> list[list[Claim]]:
    found = []
    for claims in about(facts).values():
        groups: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
        for claim in claims:
            groups[setting(facts, claim)[1:]].append(claim)
        found += [group for group in groups.values() if len(group) > 1]
    return found


def setting(facts: Facts, claim: Claim) -> Setting:
    """Where and when a claim holds."""
    known, told = facts.keep(_settings), (claim.basis, claim.period, claim.scope, claim.certainty)
    if told not in known:
        known[told] = _setting(facts, claim)
    return known[told]


def _settings(_: Facts) -> dict[tuple[str, ...], Setting]:
    return {}


def _setting(facts: Facts, claim: Claim) -> Setting:
    sort = "outcome" if claim.certainty in OUTCOMES else claim.certainty
    basis, scope = facts.canonical(claim.basis), facts.canonical(claim.scope)
    return Setting(basis, _period(facts, claim.period), scope, sort)


def _period(facts: Facts, text: str) -> str:
    if not text or (len(text) == 4 and text.isdecimal()):
        return text
    period = facts.period(text)
    return f"{period.first}/{period.last}" if period else text


def acknowledged(one: Claim, other: Claim) -> bool:
    """Whether one says how it differs from the other."""
    return other.id in one.differs or one.id in other.differs
