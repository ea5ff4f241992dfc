"""What claims share with a text: the grams chosen for it, summed by their worth."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.base.index.grams import BLOCK
from factcheck.base.index.reader import ClaimSegment, Found

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.base.index.reader import Row

    Blocks = dict[int, dict[int, int]]

UNDECIDED = 500  # claims
_NOBODY: Mapping[int, int] = {}


class Shared:
    """How much each claim shares with a text, by weight: 1 has all of the grams (number, worth), 0 none."""

    def __init__(self, segments: Sequence[ClaimSegment], chosen: Sequence[tuple[int, int]]) -> None:
        self._whole = sum(worth for _, worth in chosen) or 1
        self._sums = {segment: _sums(segment, chosen) for segment in segments}

    def shares(self, segment: ClaimSegment, rows: Sequence[Row]) -> list[float]:
        """The share of each of these claims of one segment."""
        sums, whole = self._sums[segment], self._whole
        return [sums.get(row[0] // BLOCK, _NOBODY).get(row[0] % BLOCK, 0) / whole for row in rows]

    def best(self, limit: int) -> list[tuple[Found, float]]:
        """The claims that share most, the best first, with their shares; of those alike, by key."""
        found = [
            (Found(segment, row), share)
            for segment, rows in self.likely(limit)
            for row, share in zip(rows, self.shares(segment, rows), strict=True)
        ]
        return sorted(found, key=lambda each: (-each[1], each[0].row.key))

    def likely(self, limit: int) -> list[tuple[ClaimSegment, list[Row]]]:
        """The same by segment, in no order. Where it is undecided who shares most, their keys decide.

        Very many that share the same and least are left out when there are better ones: it tells nothing.
        """
        least, better, alike = self._least(limit)
        parts = [(segment, *_split(blocks, least)) for segment, blocks in self._sums.items()]
        room = limit - better
        if better and alike > UNDECIDED:
            return [(segment, segment.rows(above)) for segment, above, _ in parts if above]
        if alike <= room:
            return [
                (segment, segment.rows(above + level)) for segment, above, level in parts if above or level
            ]
        tied = sorted(
            (row.key, at, row) for at, (s, _, level) in enumerate(parts) for row in s.lowest(level, room)
        )
        found = [(segment, segment.rows(above)) for segment, above, _ in parts]
        for _, at, row in tied[:room]:
            found[at][1].append(row)
        return found

    def _least(self, limit: int) -> tuple[int, int, int]:
        """What the last of so many claims shares, how many share more, and how many as much."""
        every = (scores.values() for blocks in self._sums.values() for scores in blocks.values())
        counts = Counter(chain.from_iterable(every))
        least = better = alike = 0
        for least in sorted(counts, reverse=True):
            better, alike = better + alike, counts[least]
            if better + alike >= limit:
                break
        return least, better, alike


def _split(blocks: Blocks, least: int) -> tuple[list[int], list[int]]:
    """The claims that share more than that, and those that share as much."""
    above: list[int] = []
    level: list[int] = []
    for block, scores in blocks.items():
        first = block * BLOCK
        for doc in [doc for doc, score in scores.items() if score >= least]:
            (above if scores[doc] > least else level).append(first + doc)
    return above, level


def _sums(segment: ClaimSegment, chosen: Sequence[tuple[int, int]]) -> Blocks:
    """By block, by claim: the worth of its grams. The most frequent comes first: it is put in at one go."""
    sums: Blocks = {}
    postings = segment.postings(number for number, _ in chosen)
    for number, worth in reversed(chosen):
        for block, docs in postings.get(number, ()):
            scores = sums.get(block)
            if scores is None:
                sums[block] = dict.fromkeys(docs, worth)
                continue
            have = scores.get
            for doc in docs:
                scores[doc] = have(doc, 0) + worth
    return sums
