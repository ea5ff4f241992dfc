"""Two claims about one thing exclude each other.

What it does
    Compares claims of one subject, attribute, basis, scope and period (aliases and scripts aside): numbers
    whose intervals do not meet, other names, one denying what the other says. Claims that name each other
    in `differs`, retracted claims, lists, and a target beside an outcome are left alone.

Why it is bad
    A draft that agrees with the one is contradicted by the other: the fact base says nothing any more.

Wrong
    - {id: rank-a, subject: 四川, attribute: 排名, period: 2024, value: 第9, …}
    - {id: rank-b, subject: 四川, attribute: 排名, period: 2024, value: 第7, …}

Right
    - {id: rank-a, …, basis: 区域竞争力评价指数, value: 第9, differs: {rank-b: 另一指数}}
    - {id: rank-b, …, basis: 算力发展指数, value: 第7}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example, more
from factcheck.rules.parts.settings import alike, setting
from factcheck.rules.parts.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
BOOKS = {"statement": "少儿图书共8000册", "value": "8000册", "quote": "少儿图书占25%,共8000册"}
SOUTH = {"statement": "城北区,一说全省", "value": "全省", "quote": "青石市图书馆位于城北区,在2024年全省"}
EXAMPLES = (
    Example((more(attribute="新增藏书", period="2024", **BOOKS),), at=("claims/library.yaml:65:10",)),
    Example((more(negated="true"), more(id="other")), at=("claims/library.yaml:75:10",)),
    Example((more(), more(id="other", differs="{more: 新旧两馆}", **SOUTH))),
)


def check(facts: Facts) -> Iterator[Found]:
    for claims in alike(facts):
        standing = Standing(facts)
        for later in claims:
            basis = setting(facts, later).basis
            earlier = standing.excluded(later, basis)
            standing.add(later, basis)
            if earlier:
                message = (
                    f"{later.id} says {_said(later)}, {earlier.id} says {_said(earlier)}; "
                    "correct one, or tell them apart by basis:, period:, scope: or differs:"
                )
                yield Found(later.at("value"), message, (later.id, earlier.id))


def _said(claim: Claim) -> str:
    return ("not " if claim.negated else "") + "、".join(claim.value)
