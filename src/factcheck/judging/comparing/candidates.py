"""The claims that a sentence is held against, and what each of its figures finds among them, found once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import agrees

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.reading.value import Value


class Candidates:
    """One sentence's candidates; they are asked again and again which of them has a figure."""

    def __init__(self, views: Iterable[ClaimView] = ()) -> None:
        self.views = tuple(views)
        self._agreeing: dict[int, tuple[Value, tuple[ClaimView, ...]]] = {}

    def __iter__(self) -> Iterator[ClaimView]:
        return iter(self.views)

    @cached_property
    def _valued(self) -> tuple[tuple[ClaimView, Value], ...]:
        return tuple((view, view.value) for view in self.views if view.value is not None)

    def agreeing(self, value: Value) -> tuple[ClaimView, ...]:
        """Those whose value agrees with one of the sentence's."""
        known = self._agreeing.get(id(value))
        if known is None:
            found = tuple(view for view, held in self._valued if agrees(held, value))
            known = self._agreeing[id(value)] = (value, found)  # held, so that no other value has its id
        return known[1]
