"""A claim asserts what its quote only expects, plans or supposes.

What it does
    Looks in the clause of the quote that holds the value, and in the one before it in its sentence, for words
    such as 预计, 有望, 如果, 据传, where the claim has no `certainty`. For 目标, 计划, 测算 and the like,
    which may be names, only where neither its statement nor its attribute has one.

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
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.reading.tables.certainty import CERTAINTY, FUTURE, FUTURE_PERHAPS, SET
from factcheck.reading.words import alternatives
from factcheck.rules import Example
from factcheck.rules.parts.stating import clause, find
from factcheck.text.fold import fold, spellings
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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

# What is a plan or a reckoning as often as the name of one: only where the statement does not have it too.
MAYBE_NAMES = "预期 目标 计划 规划 拟 估计 估算 测算 推算 粗略".split()
_ENDS = lazy_pattern(r"[。！？!?\n][”’」』）)》]*\s*$")  # of a sentence


@cache
def _doubt() -> re.Pattern[str]:
    """What can only be doubt, as either script writes it: nothing is folded to see that there is none."""
    words = (*chain.from_iterable(CERTAINTY.values()), *FUTURE, *FUTURE_PERHAPS, "力争")
    return _written((word for word in words if word not in {*MAYBE_NAMES, *SET}), "可能(?![从從])")


@cache
def _perhaps() -> re.Pattern[str]:
    return _written(MAYBE_NAMES)


def _written(words: Iterable[str], *patterns: str) -> re.Pattern[str]:
    """One alternative for each first character: then a search skips to the next of those."""
    by_first: dict[str, list[str]] = {}
    for spelling in chain.from_iterable(map(spellings, words)):
        by_first.setdefault(spelling[0], []).append(spelling[1:])
    return re.compile("|".join((*patterns, *(f"{c}(?:{alternatives(r)})" for c, r in by_first.items()))))


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
    doubts, names = _doubt(), _perhaps()
    if not (doubts.search(quote) or names.search(quote)):
        return ""
    near, value = _near(facts, claim, quote), "".join(claim.value)
    doubt = None if doubts.search(claim.basis + value) else doubts.search(near)
    said = claim.statement + claim.attribute + claim.basis + value
    plan = None if names.search(said) else names.search(near)
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
