"""Many words sought in one pass: the longest at each place, from left to right."""

from collections.abc import Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Hit(NamedTuple, Generic[T]):
    """`entry` is what the finder was given for the word at [start, end)."""

    start: int
    end: int
    entry: T


class Finder(Generic[T]):
    """Finds the words of `entries` (folded) in folded text."""

    def __init__(self, entries: Mapping[str, T]) -> None:
        self._entries = {word: entry for word, entry in entries.items() if word}
        self._lengths: dict[str, list[int]] = {}
        for word in self._entries:
            lengths = self._lengths.setdefault(word[:2], [])
            if len(word) not in lengths:
                lengths.append(len(word))
        for lengths in self._lengths.values():
            lengths.sort(reverse=True)

    def find(self, folded: str, *, overlapping: bool = False) -> list[Hit[T]]:
        """The hits from left to right; `overlapping` gives every word at every place."""
        hits: list[Hit[T]] = []
        at = 0
        while at < len(folded):
            here = list(self._at(folded, at))
            hits.extend(here if overlapping else here[:1])
            at = here[0].end if here and not overlapping else at + 1
        return hits

    def _at(self, folded: str, at: int) -> Iterator[Hit[T]]:
        for key in (folded[at : at + 2], folded[at]):
            for length in self._lengths.get(key, ()):
                word = folded[at : at + length]
                if word in self._entries and _whole(folded, at, at + length):
                    yield Hit(at, at + length, self._entries[word])


def _whole(folded: str, start: int, end: int) -> bool:
    """Whether an ASCII word is not cut out of a longer one."""
    return not (_joined(folded, start) or _joined(folded, end))


def _joined(folded: str, at: int) -> bool:
    return 0 < at < len(folded) and _latin(folded[at - 1]) and _latin(folded[at])


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
