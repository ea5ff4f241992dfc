"""Which claims have a gram: gathered for a block of them at a time, then packed."""

from __future__ import annotations

import sys
from array import array
from collections import defaultdict
from itertools import chain
from struct import Struct
from typing import TYPE_CHECKING

from factcheck.base.index.grams import BLOCK, KEPT, basic, tells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MANY = 1000  # claims: their grams are counted by going through those of the whole block
_HEAD = Struct("=HH")  # of postings: their block, and how many of it follow, two bytes each
_NONE = BLOCK  # no claim of a block
_SOME = 50_000  # claims packed at once: as many as stay in the processor's cache
_LOW = 0 if sys.byteorder == "little" else 2  # of the four bytes of a small number those that tell it


class Postings:
    """By the code of a gram the claims that have it; nothing once these are too many."""

    def __init__(self) -> None:
        self._block = self._within = 0
        self._docs = _lists()  # of this block
        self._held: defaultdict[int, bytearray] = defaultdict(bytearray)  # of those before
        self._frequency: defaultdict[int, int] = defaultdict(int)
        self._since: defaultdict[int, int] = defaultdict(int)  # of how many claims since `counts`
        self._counted: dict[int, int] = {}  # how long the lists are that are in it, or
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
        found = _lists()
        _gather(texts, self._within, found)
        for number, docs in found.items():
            self._docs[number] += docs[1:]
            self._since[number] += len(docs) - 1
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
        lengths = dict(zip(self._docs, map(len, self._docs.values()), strict=True))
        before = self._counted.get
        more = {number: now - had for number, now in lengths.items() if now != (had := before(number, 1))}
        self._counted = lengths
        if not self._since:
            self._since.update(more)
            return
        for number, count in more.items():
            self._since[number] += count

    def _close(self) -> None:
        """Pack the block, and begin the next."""
        self._count()
        some: dict[int, list[int]] = {}
        room = _SOME
        for number, docs in self._docs.items():
            self._frequency[number] += len(docs) - 1
            if self._frequency[number] > KEPT:
                self._held.pop(number, None)
            elif tells(number):
                some[number] = docs
                room -= len(docs)
                if room < 0:
                    self._hold(some)
                    some, room = {}, _SOME
        self._hold(some)
        self._docs.clear()
        self._counted.clear()
        self._block, self._within = self._block + 1, 0

    def _hold(self, some: dict[int, list[int]]) -> None:
        """Keep these of the block, as pairs of bytes."""
        packed = _pairs([*chain.from_iterable(some.values())])
        at = 0
        for number, docs in some.items():
            end = at + 2 * len(docs)
            held = self._held[number]
            held += _HEAD.pack(self._block, len(docs) - 1)
            held += packed[at + 2 : end]
            at = end

    def packed(self) -> list[tuple[int, int, bytearray | None]]:
        """(gram, how many claims have it, which), by gram; None for which where they are too many."""
        self._close()
        telling = filter(tells, sorted(self._frequency))
        return [(number, self._frequency[number], self._held.get(number)) for number in telling]


def _lists() -> defaultdict[int, list[int]]:
    """By gram the claims that have it, behind the last of them, or none."""
    return defaultdict([_NONE].copy)


def _pairs(numbers: list[int]) -> bytearray:
    """The low two bytes of each number. An array that has no more of them takes several times as long."""
    wide = array("I", numbers).tobytes()
    made = bytearray(2 * len(numbers))
    made[::2], made[1::2] = wide[_LOW::4], wide[_LOW + 1 :: 4]
    return made


def _gather(texts: list[list[str]], first: int, docs: defaultdict[int, list[int]]) -> None:
    """Add each claim, the first one being `first`, to those that have its grams.

    Here a build spends most of its time: nothing is called that need not be, and there are no strings. Most
    claims have each of their grams once: to look whose it was last costs less than to make a set of them.
    """
    whole = list(_joined(texts))
    codes = _codes("\n".join(whole))
    at = 0
    for doc, text in enumerate(whole, first):
        end = at + len(text)
        for number in codes[at : end - 1]:
            had = docs[number]
            if had[0] != doc:
                had[0] = doc
                had.append(doc)
        at = end + 1


def _joined(texts: list[list[str]]) -> Iterator[str]:
    """All that each claim says, in one text: nearly always its statement has every word."""
    for text, subject, attribute, basis, value in zip(*texts[:4], texts[5], strict=True):
        if subject in text and attribute in text and basis in text and value in text:
            yield text
        else:
            yield _with(text, (subject, attribute, basis, value))


def _with(text: str, others: Iterable[str]) -> str:
    """The text with those others that it has not."""
    for other in others:
        if other not in text:
            text = f"{text}\n{other}"
    return text


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
