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
    from factcheck.base.names import Name
    from factcheck.problem import Place

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
        (("claims/names.yaml", "aliases: [青石市圖書館,", "aliases: [林一帆,"),),
        at=("claims/names.yaml:1:40",),
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
            place, written = (
                _alias(facts.names[canonical], word)
                or _alias(facts.names[owners[0]], word)
                or (
                    facts.names[canonical].place,
                    canonical,
                )
            )
            yield Found(
                place, f"{written} stands for {owners[0]} and for {canonical}; keep it for one of them"
            )


def _alias(name: Name, word: str) -> tuple[Place, str] | None:
    """Where a name has a word for an alias, and how it is written there; None where it is the name itself."""
    for number, alias in enumerate(name.aliases):
        if fold(alias) == word and fold(name.canonical) != word:
            return name.at(f"aliases.{number}"), alias
    return None
