"""A claim asserts what its quote only expects, plans or supposes.

What it does
    Looks in the clause of the quote that holds the value, and in the one before it in its sentence, for words
    such as 预计, 有望, 如果, 据传, where the claim has no `certainty`. For 目标, 计划 and 规划, which may be
    names, only where neither its statement nor its attribute has one.

Why it is bad
    A forecast reported flatly is the commonest way to be wrong with a true quote.

Wrong
    statement: 2025年产值4万亿元
    evidence:
    - {source: paper, quote: 预计2025年产值4万亿元}

Right
    statement: 预计2025年产值4万亿元
    certainty: forecast
    evidence:
    - {source: paper, quote: 预计2025年产值4万亿元}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.rules.parts.stating import clause, find
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example(
        (
            (
                "claims/library.yaml",
                "林一帆说,青石市图书馆2025年的目标是新增藏书4万册",
                "林一帆说,青石市图书馆2025年新增藏书4万册",
            ),
            ("claims/library.yaml", "  certainty: target\n", ""),
        ),
        at=("claims/library.yaml:52:10",),
    ),
    Example((("claims/library.yaml", "certainty: target", "certainty: forecast"),)),
)

# What can only be doubt, in both scripts, so that nothing need be folded to see that there is none.
DOUBT = lazy_pattern(
    "预计|预测|有望|或将|料将|力争|如果|假如|假设|假定|倘若|一旦|据传|传闻|传言|网传|传来|猜测|推测|未来|今后|将来"
    "|将会|将要|将有|将由|将迎|将成|将达|将变|将改|将定|将不|可能(?![从從])|建议|应当|應當|建議|未來|今後|將來"
    "|將會|將要|將有|將由|將迎|將成|將達|將變|將改|將定|將不|預計|預測|或將|料將|力爭|假設|據傳|傳聞|傳言|網傳|傳來"
)
# What is a plan as often as the name of one: only where the statement does not have it too.
PLAN = lazy_pattern("预期|目标|计划|规划|拟|預期|目標|計劃|規劃|擬")
_ENDS = lazy_pattern(r"[。！？!?\n][”’」』）)》]*\s*$")  # of a sentence


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.sound:
        if claim.certainty != "asserted":
            continue
        for evidence in claim.evidence:
            word = _hedge(facts, claim, evidence.quote)
            if word:
                message = f"the quote says {word}; give the claim a certainty:, and say so in its statement"
                yield Found(claim.at("value"), message, (claim.id,))
                break


def _hedge(facts: Facts, claim: Claim, quote: str) -> str:
    """The word of doubt in the value's clause, or the one before it, that the claim does not have."""
    if not (DOUBT.search(quote) or PLAN.search(quote)):
        return ""
    near, value = _near(facts, claim, quote), "".join(claim.value)
    doubt = None if DOUBT.search(claim.basis + value) else DOUBT.search(near)
    plan = None if PLAN.search(claim.statement + claim.attribute + claim.basis + value) else PLAN.search(near)
    found = doubt or plan
    return found[0] if found else ""


def _near(facts: Facts, claim: Claim, quote: str) -> str:
    """The clause that holds the value and the one before it; the whole quote for a list."""
    if len(claim.value) != 1:
        return quote
    at = find(facts, claim.value[0], quote, fold(quote), None)
    if at is None:
        return ""
    here = clause(quote, *at)
    start = max(0, quote.find(here))
    goes_on = start and not _ENDS.search(quote, 0, start)
    return clause(quote, start - 1, start - 1) + here if goes_on else here
