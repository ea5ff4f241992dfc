"""The claims that stand already, so that one more need not be held against each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.rules.parts.settings import acknowledged
from factcheck.rules.parts.values import excludes, said

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts


class Standing:
    """Claims by a mark of theirs (a basis, a setting) and by what they say."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._marked: dict[Hashable, dict[Hashable, list[Claim]]] = {}

    def add(self, claim: Claim, mark: Hashable) -> None:
        self._marked.setdefault(mark, {}).setdefault(said(claim), []).append(claim)

    def excluded(self, claim: Claim, mark: Hashable) -> Claim | None:
        """The first with this mark that a claim excludes, and neither acknowledges the other."""
        for alike in self._marked.get(mark, {}).values():
            if excludes(self._facts, alike[0], claim):
                found = next((one for one in alike if not acknowledged(one, claim)), None)
                if found:
                    return found
        return None

    def excluded_where(self, claim: Claim, wanted: Callable[[Hashable], bool]) -> Claim | None:
        """The same for the marks that are wanted, in the order in which they were first met."""
        found = (self.excluded(claim, mark) for mark in self._marked if wanted(mark))
        return next(filter(None, found), None)
