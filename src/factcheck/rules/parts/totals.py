"""Claims that must fit together although nobody derived one from another: shares, growth, ratios."""

from __future__ import annotations

import re
from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.judging.agrees import disjoint
from factcheck.reading.value import Interval
from factcheck.rules.parts.arithmetic import SIGNS, Quantity, UnworkableError, quantity, shown
from factcheck.rules.parts.settings import Setting, setting, stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

Slip = tuple["Claim", str, tuple[str, ...]]

# A share of one market: whose attribute names the market, or whose scope does.
MARKET = re.compile(r"(?P<market>.*?)(?:市占率|市场占有率|市场份额)")
GROWTH = re.compile(r"(?P<level>.+?)(?:同比)?(?:增速|增长率|增幅|涨幅)")
SHARE = re.compile(r"(?P<part>.+?)占(?P<whole>.+?)的?(?:比重|比例|份额)")
# Growth of money is told at constant prices, levels at current ones: they need not fit.
LEVELS = ("measure", "number")


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
    groups: dict[tuple[str, Setting], dict[str, Claim]] = defaultdict(dict)
    for claim in facts.sound:
        match = MARKET.fullmatch(claim.attribute) if len(claim.value) == 1 else None
        if match and (match["market"] or claim.scope) and claim.status != "retracted" and not claim.derived:
            group = groups[facts.canonical(claim.attribute), setting(facts, claim)]
            group.setdefault(facts.canonical(claim.subject), claim)
    for group in groups.values():
        total, counted = Fraction(0), []
        for claim in group.values():
            value = facts.value(claim.value[0])
            if value and value.kind == "percent" and value.loose.low is not None:
                total += Fraction(value.loose.low)
                counted.append(claim)
        if total > 100:
            message = f"the shares of {len(counted)} subjects sum to more than 100%"
            yield counted[-1], message, tuple(claim.id for claim in reversed(counted))


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
    if growth and (now.kind not in LEVELS or then.kind not in LEVELS):
        return
    try:
        first, second = quantity(now, loose=True), quantity(then, loose=True)
        if first.units != second.units:
            return
        given = SIGNS["÷"](first.interval, second.interval)
        stated = quantity(said, loose=True).interval
    except UnworkableError:
        return
    if growth:
        given = SIGNS["-"](given, Interval(1, 1))
    if disjoint(given, stated):
        names = (claim.id, *(one.id for one in of))
        what = "levels" if growth else "parts"
        yield claim, f"the {what} {of[0].id} and {of[1].id} give {shown(Quantity(given), said)}", names
