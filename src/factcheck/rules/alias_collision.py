"""One word stands for two names.

What it does
    Compares all canonical names and aliases of names.yaml, whatever their script.

Why it is bad
    A draft that uses the word may mean either: it would be compared with the wrong claims.

Wrong
    四川大学: {kind: organization, aliases: [川大]}
    四川师范大学: {kind: organization, aliases: [川大]}

Right
    四川大学: {kind: organization, aliases: [川大]}
    四川师范大学: {kind: organization, aliases: [川师大]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (
            (
                "claims/names.yaml",
                "排名: {kind: attribute, aliases: [名次]}",
                "排名: {kind: attribute, aliases: [名次, 新增藏書]}",
            ),
        ),
        at=("claims/names.yaml:6:37",),
    ),
    Example(
        (
            (
                "claims/names.yaml",
                "排名: {kind: attribute, aliases: [名次]}",
                "排名: {kind: attribute, aliases: [名次, 排行]}",
            ),
        )
    ),
)


def check(facts: Facts) -> Iterator[Found]:
    for word, owners in facts.names.entries().items():
        for canonical in owners[1:]:
            name = facts.names[canonical]
            written = (canonical, *name.aliases)
            key = next((i for i, alias in enumerate(written) if fold(alias) == word), 0)
            place = name.at(f"aliases.{key - 1}") if key else name.place
            message = f"{written[key]} stands for {owners[0]} and for {canonical}; keep it for one of them"
            yield Found(place, message)
