"""Where names and subjects of claims stand in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.index.words import longest_first
from factcheck.text.finder import Finder

if TYPE_CHECKING:
    from factcheck.base.index.indexed_names import IndexedNames
    from factcheck.base.index.snapshot import Snapshot
    from factcheck.text.finder import Hit


class KnownWords:
    """Names, and subjects that are no names; found by one pass once the tables have been read whole."""

    def __init__(self, names: IndexedNames, snapshot: Snapshot) -> None:
        self._names = names
        self._snapshot = snapshot
        self._finder: Finder[tuple[str, ...]] | None = None

    def find(self, folded: str) -> list[Hit[tuple[str, ...]]]:
        """The longest at each place, left to right; an entry is the names, or the subject, it may mean."""
        if self._finder is None:
            self._finder = self._whole()
        if self._finder is not None:
            return self._finder.find(folded)
        subjects = self._snapshot.subjects(folded)
        return longest_first(folded, _with(self._names.standing(folded), subjects))

    def _whole(self) -> Finder[tuple[str, ...]] | None:
        names, subjects = self._names.every(), self._snapshot.every_subject()
        return None if names is None or subjects is None else Finder(_with(names, subjects))


def _with(names: dict[str, tuple[str, ...]], subjects: set[str]) -> dict[str, tuple[str, ...]]:
    return {**names, **{word: (word,) for word in subjects - names.keys()}}
