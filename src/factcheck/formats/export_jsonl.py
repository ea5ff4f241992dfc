"""`export --format jsonl`: the claims, one a line, as `claims/` may hold them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats import contract

if TYPE_CHECKING:
    from factcheck.tasks.export import Export


def dumps(exported: Export) -> str:
    """Each claim as it stands in its file."""
    return "".join(contract.dump(contract.claim(claim)) + "\n" for claim in exported.claims)
