"""A claim does not say when it holds, though it is known.

What it does
    Reports claims without `period` whose statement names a year (that is not the value, nor part of a
    name), figures whose quote names one (去年 too), and claims without one beside another claim about the
    same thing that has a period and another value.

Why it is bad
    Without a period a claim is compared with statements about any year, and contradicts true ones.

Wrong
    - {statement: 四川2023年有企业1000家, value: 1000家, …}

Right
    - {statement: 四川2023年有企业1000家, value: 1000家, period: 2023, …}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.reading.read import read
from factcheck.rules import Example
from factcheck.rules.parts.settings import about, setting
from factcheck.rules.parts.standing import Standing
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
    from factcheck.reading.mention import Mention

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example(
        (("claims/library.yaml", "  value: 3.2万册\n  period: 2024\n", "  value: 3.2万册\n"),),
        at=("claims/library.yaml:3:14",),
    ),
    Example(
        (
            (
                "claims/library.yaml",
                "  value: 3.2万册\n  period: 2024\n",
                "  value: 3.2万册\n  period: 2024-12\n",
            ),
        )
    ),
)

YEAR = lazy_pattern(r"[12]\d{3}年")
TIME = lazy_pattern(r"今年|去年|前年|明年|上半年|下半年|[12]\d{3}年")
FIGURES = ("number", "measure", "money", "percent", "multiple", "rank")
BOUND = lazy_pattern(r"[^,，。;；]{0,8}(?:之前|以前|之后|以后|以来|起)")
QUOTED = lazy_pattern(r"《[^》]*》|“[^”]*”|「[^」]*」")


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.sound:
        if claim.period:
            continue
        year = _named_year(facts, claim) if YEAR.search(claim.statement) else ""
        key = "statement" if year else "value"
        year = year or _quoted_year(facts, claim)
        if year:
            message = f"{claim.id} speaks of {year} and has no period; add period:"
            yield Found(claim.at(key), message, (claim.id,))
    for claims in about(facts).values():
        dated = Standing(facts)
        for claim in claims:
            if claim.period:
                dated.add(claim, setting(facts, claim)._replace(period=""))
        for claim in claims:
            other = None if claim.period else dated.excluded(claim, setting(facts, claim))
            if other:
                message = f"{other.id} has {other.value[0]} for {other.period}; say when {claim.id} holds"
                yield Found(claim.at("value"), message, (claim.id, other.id))


def _named_year(facts: Facts, claim: Claim) -> str:
    """A year in the statement that neither is the value nor stands in the other fields or a name."""
    value = facts.value(claim.value[0]) if claim.value else None
    if value is not None and value.kind == "date":
        return ""
    elsewhere = "\n".join((claim.subject, claim.attribute, claim.basis, *claim.value))
    bare = QUOTED.sub("", claim.statement)
    for mention in read(Text(bare)):
        years = YEAR.match(mention.text)
        absolute = mention.kind == "date" and mention.value and not mention.value.relative
        if absolute and years and not _bounds(bare, mention) and years[0][:4] not in elsewhere:
            return mention.text
    return ""


def _quoted_year(facts: Facts, claim: Claim) -> str:
    """The year that a quote gives a quantity: figures hold for a time, what somebody is may not."""
    texts = [QUOTED.sub("", f"{item.quote}\n{item.context}") for item in claim.evidence]
    found = next(filter(None, map(TIME.search, texts)), None)
    if found is None or len(claim.value) != 1 or YEAR.search(claim.basis):
        return ""
    value = facts.value(claim.value[0])
    return found[0] if value is not None and value.kind in FIGURES else ""


def _bounds(text: str, mention: Mention) -> bool:
    """Whether a date only bounds when something holds: 2023年电价上涨之前, 2020年以来."""
    return BOUND.match(text, mention.end) is not None
