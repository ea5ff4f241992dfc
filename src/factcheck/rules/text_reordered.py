"""A statement holds a character that turns the order of the text round.

What it does
    Looks for the marks and overrides of writing direction (U+202A to U+202E, U+2066 to U+2069, U+200E,
    U+200F, U+061C) in statements.

Why it is bad
    They are not seen, but what is seen is not what stands there: 12 can be made to look like 21.

Wrong
    statement: 新增藏书<U+202E>2.3万册

Right
    statement: 新增藏书3.2万册
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.WARNING
_TURNS = lazy_pattern("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
EXAMPLES = (
    Example(
        (
            (
                "claims/library.yaml",
                "statement: 青石市图书馆2024年新增藏书3.2万册",
                'statement: "青石市图书馆\\u202E2024年新增藏书3.2万册"',
            ),
        ),
        at=("claims/library.yaml:3:14",),
    ),
    Example(
        (("claims/library.yaml", "statement: 青石市图书馆2024年", "statement: 青石市图书馆\u200b2024年"),),
    ),
)


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.claims:
        found = _TURNS.search(claim.statement)
        if found:
            message = f"U+{ord(found[0]):04X} turns the order of the text round where it is shown; remove it"
            yield Found(claim.at("statement"), message, (claim.id,))
