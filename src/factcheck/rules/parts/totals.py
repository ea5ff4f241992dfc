"""Claims that must fit together although nobody derived one from another: shares, growth, ratios."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.judging.within.division import is_all, may_cross, members
from factcheck.judging.within.fitting import Share, by_whole, exceeds, grown, misses, overfull, portion
from factcheck.judging.within.reckoning import POINTS, Quantity, shown
from factcheck.judging.wording.tables.shares import HELD, PROPORTIONS
from factcheck.reading.words import alternatives
from factcheck.rules.parts.settings import setting, stated
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
    from factcheck.reading.value import Value

Slip = tuple["Claim", str, tuple[str, ...]]

# A share that only one subject has: of the market that its attribute or scope names, or its statement.
HELD_SHARE = lazy_pattern(f"(?P<whole>.*?)(?:{alternatives(HELD)})")
PART = lazy_pattern(f"(?P<part>.+?)(?:{alternatives(PROPORTIONS)})")
GROWTH = lazy_pattern(r"(?P<level>.+?)(?:同比)?(?:增速|增长率|增幅|涨幅)")
SHARE = lazy_pattern(r"(?P<part>.+?)占(?P<whole>.+?)的?(?:比重|比例|份额)")


def slips(facts: Facts) -> Iterator[Slip]:
    """(claim, what does not fit, the claims concerned)."""
    yield from _shares(facts)
    for claim in facts.sound:
        if "增" in claim.attribute or "涨" in claim.attribute:
            yield from _growth(facts, claim)
        elif "占" in claim.attribute:
            yield from _ratio(facts, claim)


def _level(facts: Facts, subject: str, attribute: str, period: str) -> Claim | None:
    """The first claim about an attribute in a period."""
    claims = stated(facts).get((facts.canonical(subject), facts.canonical(attribute)), ())
    return next((claim for claim in claims if claim.period == period), None)


def _shares(facts: Facts) -> Iterator[Slip]:
    for group in overfull(_held(facts)):
        if not may_cross([share.part for share in group]):
            yield _slip(group, f"the shares of {len(group)} subjects sum to more than 100%")
    told: set[tuple[str, ...]] = set()
    for group in by_whole(_divided(facts)):
        parts, values = [share.part for share in group], [share.value for share in group]
        slip = _slip(group, f"the shares of {len(group)} parts do not sum to 100%")
        wrong = misses(values) if is_all(parts) else exceeds(values)
        if wrong and slip[2] not in told:
            told.add(slip[2])
            yield slip


def _slip(group: Sequence[Share[Claim]], what: str) -> Slip:
    return group[-1].at, what, tuple(share.at.id for share in reversed(group))


def _percentage(facts: Facts, claim: Claim) -> Value | None:
    """A claim's value where it is a share that is neither taken back, denied nor worked out from others."""
    if len(claim.value) != 1 or claim.status == "retracted" or claim.derived or claim.negated:
        return None
    value = facts.value(claim.value[0])
    return value if value and value.kind in ("percent", "fraction") and value.unit != POINTS else None


def _held(facts: Facts) -> Iterator[Share[Claim]]:
    """Shares of one market, by whose they are."""
    for claim in facts.sound:
        match = HELD_SHARE.fullmatch(claim.attribute)
        value = _percentage(facts, claim) if match else None
        market = match and (match["whole"] or claim.scope or _market(claim))
        if value and market:
            whole = (facts.canonical(claim.attribute), setting(facts, claim), market)
            yield Share(facts.canonical(claim.subject), whole, value, claim)


def _market(claim: Claim) -> str:
    """What a statement says beside subject and value: the market, where only it names one; else ""."""
    statement = fold(claim.statement)
    for word in sorted({fold(claim.subject), *map(fold, claim.value)}, key=len, reverse=True):
        statement = statement.replace(word, "|")
    found = HELD_SHARE.match(statement)
    before = re.split(r"[,;:。|]", found["whole"])[-1] if found else ""  # what leads in (调研发现) names none
    named = before.replace(fold(claim.period), "")
    return statement if len(re.sub(r"[\W\d年在的占]", "", named)) > 1 else ""


def _divided(facts: Facts) -> Iterator[Share[Claim]]:
    """Shares of one subject's parts, of one division each: 女性占比, 男性占比."""
    for claim in facts.sound:
        match = PART.fullmatch(facts.folded(claim.attribute))
        value = _percentage(facts, claim) if match else None
        for member in members(match["part"]) if match and value else ():
            whole = (facts.canonical(claim.subject), setting(facts, claim), member.row, member.around)
            if value:
                yield Share(member.word, whole, value, claim)


def _growth(facts: Facts, claim: Claim) -> Iterator[Slip]:
    match = GROWTH.fullmatch(claim.attribute)
    if not match or "年均" in claim.attribute or not re.fullmatch(r"\d{4}", claim.period):
        return
    now = _level(facts, claim.subject, match["level"], claim.period)
    then = _level(facts, claim.subject, match["level"], str(int(claim.period) - 1))
    if now and then and facts.canonical(now.basis) == facts.canonical(then.basis):
        yield from _compared(facts, claim, (now, then), growth=True)


def _ratio(facts: Facts, claim: Claim) -> Iterator[Slip]:
    match = SHARE.fullmatch(claim.attribute)
    if not match:
        return
    part = _level(facts, claim.subject, match["part"], claim.period)
    whole = _level(facts, claim.subject, match["whole"], claim.period)
    # Of one source: a whole that was revised since (a census) gives another share than was printed.
    if part and whole and _sources(claim) & _sources(part) & _sources(whole):
        yield from _compared(facts, claim, (part, whole), growth=False)


def _sources(claim: Claim) -> set[str]:
    return {evidence.source for evidence in claim.evidence}


def _compared(facts: Facts, claim: Claim, of: tuple[Claim, Claim], *, growth: bool) -> Iterator[Slip]:
    """Whether a percentage is what two levels give, allowing for the rounding of all three."""
    values = [facts.value(one.value[0]) if len(one.value) == 1 else None for one in (claim, *of)]
    said, now, then = values
    if not said or not now or not then or said.kind != "percent":
        return
    # Growth of money is told at constant prices, levels at current ones: they need not fit.
    if growth and "money" in (now.kind, then.kind):
        return
    given = grown(said, (now, then)) if growth else portion(said, now, then)
    if given:
        names = (claim.id, *(one.id for one in of))
        what = "levels" if growth else "parts"
        yield claim, f"the {what} {of[0].id} and {of[1].id} give {shown(Quantity(given), said)}", names
