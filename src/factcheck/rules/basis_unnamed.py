"""Two claims differ by their basis only, and do not say so.

What it does
    Compares claims of one subject, attribute, scope and period whose bases differ (or only one has one)
    and whose values exclude each other, where neither names the other in `differs`.

Why it is bad
    Two indices may well give two ranks. Whoever wrote the second must have seen the first: `differs` says
    so, and tells the reader why.

Wrong
    - {id: rank-a, basis: 区域竞争力评价指数, value: 第9, …}
    - {id: rank-b, basis: 算力发展指数, value: 第7, …}

Right
    - {id: rank-a, basis: 区域竞争力评价指数, value: 第9, differs: {rank-b: 另一指数}, …}
    - {id: rank-b, basis: 算力发展指数, value: 第7, …}
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

    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
OTHER = {
    "attribute": "排名",
    "statement": "青石市图书馆2024年在读者评选中排名第25",
    "value": "第25",
    "quote": "少儿图书占25%,共8000册",
    "basis": "读者评选",
    "period": "2024",
    "scope": "全省",
    "allow": "{quote-lacks-value: 例子}",
}
EXAMPLES = (
    Example((more(**OTHER),), at=("claims/library.yaml:65:10",)),
    Example((more(**OTHER, differs="{library-rank: 另一评选}"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    for claims in alike(facts):
        standing = Standing(facts)
        for later in claims:
            basis = setting(facts, later).basis
            # The bases tell them apart, and nobody says so.
            earlier = standing.excluded_where(later, basis.__ne__)
            standing.add(later, basis)
            if earlier:
                message = (
                    f"{later.id} has {later.value[0]} on {later.basis or 'no basis'}, {earlier.id} has "
                    f"{earlier.value[0]} on {earlier.basis or 'no basis'}; name one in the other's differs:"
                )
                yield Found(later.at("value"), message, (later.id, earlier.id))
