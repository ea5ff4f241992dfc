"""Two claims say one thing.

What it does
    Looks for claims with the same subject, attribute, value, basis, period, scope and certainty: aliases,
    scripts and spellings of a value aside.

Why it is bad
    Whoever corrects one leaves the other wrong. Two sources for one thing are two pieces of
    evidence of one claim.

Wrong
    - {id: a, subject: 四川, attribute: 企业数, value: 1100余家, …}
    - {id: b, subject: 四川省, attribute: 企業數, value: 1100多家, …}

Right
    - id: a
      …
      evidence:
      - {source: paper, quote: 四川已聚集起1100余家}
      - {source: other-paper, quote: 四川有1100多家}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example, more
from factcheck.rules.parts.settings import acknowledged, alike, setting
from factcheck.rules.parts.values import same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (more(), more(id="other", statement="青石市圖書館位於城北區", value="城北區")),
        at=("claims/library.yaml:70:1",),
    ),
    Example((more(),)),
)


def check(facts: Facts) -> Iterator[Found]:
    for claims in alike(facts):
        for number, later in enumerate(claims):
            earlier = next((one for one in claims[:number] if _equal(facts, one, later)), None)
            if earlier:
                message = (
                    f"{later.id} says what {earlier.id} says ({earlier.place}); keep one, "
                    "and give it the evidence of both"
                )
                yield Found(later.place, message, (later.id, earlier.id))


def _equal(facts: Facts, one: Claim, other: Claim) -> bool:
    return (
        one.negated == other.negated
        and one.certainty == other.certainty
        and setting(facts, one).basis == setting(facts, other).basis
        and same(facts, one, other)
        and not acknowledged(one, other)
    )
