"""Which claims have a gram: gathered for a block of them at a time, then packed."""

from __future__ import annotations

import sys
from array import array
from collections import defaultdict
from struct import Struct
from typing import TYPE_CHECKING

from factcheck.base.index.grams import BLOCK, KEPT, basic, tells

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = 1000  # claims: their grams are counted by going through those of the whole block
_HEAD = Struct("=HH")  # of postings: their block, and how many of it follow, two bytes each


class Postings:
    """By the code of a gram the claims that have it; nothing once these are too many."""

    def __init__(self) -> None:
        self._block = self._within = 0
        self._docs: defaultdict[int, list[int]] = defaultdict(list)  # of this block
        self._held: defaultdict[int, bytearray] = defaultdict(bytearray)  # of those before
        self._frequency: defaultdict[int, int] = defaultdict(int)
        self._since: defaultdict[int, int] = defaultdict(int)  # of how many claims since `counts`
        self._counted: dict[int, int] = {}  # how many of `_docs` are in it, or
        self._uncounted = False  # whether there are others

    def add(self, texts: list[list[str]]) -> None:
        """The next claims."""
        at, total = 0, len(texts[0])
        while at < total:
            end = min(total, at + BLOCK - self._within)
            self._add([column[at:end] for column in texts])
            self._within += end - at
            at = end
            if self._within == BLOCK:
                self._close()

    def _add(self, texts: list[list[str]]) -> None:
        """Claims of one block."""
        if len(texts[0]) >= MANY:
            _gather(texts, self._within, self._docs)
            self._uncounted = True
            return
        self._count()
        found: defaultdict[int, list[int]] = defaultdict(list)
        _gather(texts, self._within, found)
        for number, docs in found.items():
            self._docs[number] += docs
            self._since[number] += len(docs)
            self._counted[number] = len(self._docs[number])

    def counts(self) -> dict[int, int]:
        """In how many claims each gram stands of those added since this was last asked."""
        self._count()
        found, self._since = self._since, defaultdict(int)
        return {number: count for number, count in found.items() if tells(number)}

    def _count(self) -> None:
        if not self._uncounted:
            return
        self._uncounted = False
        for number, docs in self._docs.items():
            more = len(docs) - self._counted.get(number, 0)
            if more:
                self._since[number] += more
                self._counted[number] = len(docs)

    def _close(self) -> None:
        """Pack the block, and begin the next."""
        self._count()
        for number, docs in self._docs.items():
            self._frequency[number] += len(docs)
            if self._frequency[number] > KEPT:
                self._held.pop(number, None)
            elif tells(number):
                held = self._held[number]
                held += _HEAD.pack(self._block, len(docs))
                held += array("H", docs).tobytes()
        self._docs.clear()
        self._counted.clear()
        self._block, self._within = self._block + 1, 0

    def packed(self) -> list[tuple[int, int, bytearray | None]]:
        """(gram, how many claims have it, which), by gram; None for which where they are too many."""
        self._close()
        telling = filter(tells, sorted(self._frequency))
        return [(number, self._frequency[number], self._held.get(number)) for number in telling]


def _gather(texts: list[list[str]], first: int, docs: defaultdict[int, list[int]]) -> None:
    """Add each claim, the first one being `first`, to those that have its grams.

    Here a build spends most of its time: nothing is called that need not be, and there are no strings.
    """
    whole = list(_joined(texts))
    codes = _codes("\n".join(whole))
    at = 0
    for doc, text in enumerate(whole, first):
        end = at + len(text)
        for number in set(codes[at : end - 1]):
            docs[number].append(doc)
        at = end + 1


def _joined(texts: list[list[str]]) -> Iterator[str]:
    """All that each claim says, in one text."""
    for text, *others in zip(*texts[:4], texts[5], strict=True):
        for other in others:
            if other not in text:
                text = f"{text}\n{other}"  # noqa: PLW2901 - grows
        yield text


def _codes(text: str) -> array[int]:
    """The code of each two characters that stand together."""
    data = text.encode("utf-16-be", "surrogatepass")
    if len(data) > 2 * len(text):
        data = basic(text).encode("utf-16-be", "surrogatepass")
    codes = array("I", bytes(4 * max(len(text) - 1, 0)))
    for odd in (0, 1):
        pairs = array("I", data[2 * odd : 2 * odd + (len(text) - odd) // 2 * 4])
        if sys.byteorder == "little":
            pairs.byteswap()
        codes[odd::2] = pairs
    return codes
