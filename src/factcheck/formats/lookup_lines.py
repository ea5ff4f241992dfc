"""A lookup for programs: the contract's JSON, whole or a result a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.formats import contract

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.tasks.lookup import Differing, Lookup, Result


def json(found: Lookup) -> str:
    """One object: the query and its results."""
    return contract.dump(contract.lookup(found.query, map(_result, found.results)), indent=2)


def jsonl(found: Lookup) -> Iterator[str]:
    """Each result on a line."""
    return (contract.dump(_result(result)) for result in found.results)


def _result(result: Result) -> dict[str, Any]:
    differs = [_differing(other) for other in result.differs]
    return contract.match(result.claim, result.score, result.source, result.span, differs)


def _differing(other: Differing) -> dict[str, Any]:
    shape = contract.difference(other.claim.id, other.claim.value, other.why)
    return shape | {"reason": other.reason} if other.reason else shape
