"""A claim asserts what its quote only expects, plans or supposes.

What it does
    Looks in the clause of the quote that holds the value for words such as 预计, 有望, 目标, 如果, 据传,
    where the claim has no `certainty` and neither its statement nor its attribute says so.

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

import re
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.rules.parts.stating import clause, find
from factcheck.text.fold import fold

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

# In both scripts, so that nothing need be folded to see that there is none.
HEDGE = re.compile(
    "预计|预测|预期|有望|或将|料将|目标|力争|计划|规划|拟|如果|假如|假设|假定|倘若|据传|传闻|传言|网传|猜测|推测"
    "|預計|預測|預期|或將|料將|目標|力爭|計劃|規劃|擬|假設|據傳|傳聞|傳言|網傳|猜測|推測"
)


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.sound:
        if claim.certainty != "asserted" or len(claim.value) != 1:
            continue
        for evidence in claim.evidence:
            hedge = _hedge(facts, claim, evidence.quote)
            if hedge:
                message = f"the quote says {hedge}; give the claim a certainty:, and say so in its statement"
                yield Found(claim.at("value"), message, (claim.id,))
                break


def _hedge(facts: Facts, claim: Claim, quote: str) -> str:
    """The word of doubt in the value's clause that the claim does not have; "" when there is none."""
    if not HEDGE.search(quote) or HEDGE.search(claim.statement + claim.attribute + claim.basis):
        return ""
    at = find(facts, claim.value[0], quote, fold(quote), None)
    found = HEDGE.search(clause(quote, *at)) if at else None
    return found[0] if found else ""
