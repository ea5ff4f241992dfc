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

from collections import defaultdict
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example, more
from factcheck.rules.parts.settings import acknowledged, alike, setting
from factcheck.rules.parts.values import sameness

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

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
        known: dict[Hashable, list[int]] = defaultdict(list)
        for number, later in enumerate(claims):
            firsts = []
            for key in _keys(facts, later):
                firsts += [at for at in known[key] if not acknowledged(claims[at], later)][:1]
                known[key].append(number)
            if firsts:
                earlier = claims[min(firsts)]
                message = (
                    f"{later.id} says what {earlier.id} says ({earlier.place}); keep one, "
                    "and give it the evidence of both"
                )
                yield Found(later.place, message, (later.id, earlier.id))


def _keys(facts: Facts, claim: Claim) -> list[Hashable]:
    """Of what claims that say one thing have at least one in common."""
    told = (claim.negated, claim.certainty, setting(facts, claim).basis)
    return [(*told, key) for key in sameness(facts, claim)]
