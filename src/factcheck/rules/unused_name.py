"""No claim uses a name.

What it does
    Looks every name of names.yaml, and its aliases, up in the fields, statements and quotes of the claims,
    and in `part_of` and `offices` of the other names.

Why it is bad
    A name that nothing uses is a leftover, or the claims write it in another way.

Wrong
    四川大学: {kind: organization}               # and no claim speaks of it

Right
    # remove it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.text.finder import Finder
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
    from factcheck.base.names import Name

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example((("claims/names.yaml", "", "青石大学: {kind: organization}\n"),), at=("claims/names.yaml:8:1",)),
    Example((("claims/names.yaml", "", "城北区: {kind: place}\n"),)),
)

MANY = 100  # names from which one pass over the prose is cheaper than one for each


def check(facts: Facts) -> Iterator[Found]:
    written = facts.all_written()
    if written is None:
        return
    fields = {claim.subject for claim in written} | {claim.attribute for claim in written}
    fields |= {word for claim in written for word in (claim.basis, claim.scope, *claim.value, *claim.speaker)}
    fields |= {name.part_of for name in facts.names.values()}
    fields |= {
        word
        for name in facts.names.values()
        for office in name.offices
        for word in (office.of, office.office)
    }
    rest = [name for name in facts.names.values() if name.canonical not in fields]
    if rest:
        used = {facts.canonical(word) for word in fields if word}
        rest = [name for name in rest if name.canonical not in used]
    said = _said(rest, [text for claim in written for text in _prose(claim)]) if rest else set()
    for name in rest:
        if name.canonical not in said:
            yield Found(name.place, f"no claim uses {name.canonical}; remove it, or write its claims")


def _said(names: list[Name], texts: list[str]) -> set[str]:
    """The canonical names that stand in the texts, or an alias of which does."""
    prose = fold("\n".join(texts))
    if len(names) < MANY:
        return {name.canonical for name in names if any(fold(word) in prose for word in name.words)}
    finder = Finder({fold(word): name.canonical for name in names for word in name.words})
    return {hit.entry for hit in finder.find(prose, overlapping=True)}


def _prose(claim: Claim) -> Iterator[str]:
    yield claim.statement
    yield from claim.terms()
    for evidence in claim.evidence:
        yield evidence.quote
        yield evidence.context
