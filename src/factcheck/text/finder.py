"""Many words sought in one pass: the longest at each place, from left to right."""

from collections.abc import Mapping
from functools import cached_property
from operator import add
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Hit(NamedTuple, Generic[T]):
    """`entry` is what the finder was given for the word at [start, end)."""

    start: int
    end: int
    entry: T


class Finder(Generic[T]):
    """Finds the words of `entries` in folded text; both are folded already.

    A word of letters or digits is found whole only: `ai` in `ai芯片`, not in `said`.
    """

    def __init__(self, entries: Mapping[str, T]) -> None:
        self._entries = entries

    @cached_property
    def _lengths(self) -> dict[str, tuple[int, ...]]:
        """By the first two characters (or the only one): the lengths of the words, the longest first."""
        found: dict[str, set[int]] = {}
        for word in self._entries:
            found.setdefault(word[:2], set()).add(len(word))
        for pair, lengths in found.items():
            if pair[:1] in found:
                lengths.add(1)
        return {start: tuple(sorted(lengths, reverse=True)) for start, lengths in found.items() if start}

    @cached_property
    def _singles(self) -> frozenset[str]:
        return frozenset(start for start in self._lengths if len(start) == 1)

    def find(self, folded: str, *, overlapping: bool = False) -> list[Hit[T]]:
        """The hits from left to right; `overlapping` gives every word at every place."""
        hits: list[Hit[T]] = []
        lengths, singles = self._lengths, self._singles
        pairs = enumerate(map(add, folded, f"{folded[1:]}\n"))
        if singles:
            begun = [(at, pair) for at, pair in pairs if pair in lengths or pair[0] in singles]
        else:
            begun = [(at, pair) for at, pair in pairs if pair in lengths]
        free = 0
        for at, pair in begun:
            if at < free:
                continue
            here = self._at(folded, at, lengths.get(pair) or (1,), longest=not overlapping)
            hits += here
            if here and not overlapping:
                free = here[0].end
        return hits

    def _at(self, folded: str, at: int, lengths: tuple[int, ...], *, longest: bool) -> list[Hit[T]]:
        hits, entries = [], self._entries
        for length in lengths:
            word = folded[at : at + length]
            if word in entries and len(word) == length and _whole(folded, at, at + length):
                hits.append(Hit(at, at + length, entries[word]))
                if longest:
                    break
        return hits


def _whole(folded: str, start: int, end: int) -> bool:
    """Whether neither end cuts through a run of letters and digits."""
    if start and _letter(folded[start - 1]) and _letter(folded[start]):
        return False
    return not (end < len(folded) and _letter(folded[end - 1]) and _letter(folded[end]))


def _letter(char: str) -> bool:
    return char < "\u2e80" and char.isalnum()
