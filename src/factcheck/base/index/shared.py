"""What claims share with a text: the grams chosen for it, summed by their worth."""

from __future__ import annotations

from heapq import nlargest
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.base.index.grams import BLOCK
from factcheck.base.index.reader import ClaimSegment, Found

if TYPE_CHECKING:
    from collections.abc import Sequence


UNDECIDED = 500  # claims


class Shared:
    """How much each claim shares with a text, by weight: 1 has all of the grams (number, worth), 0 none."""

    def __init__(self, segments: Sequence[ClaimSegment], chosen: Sequence[tuple[int, int]]) -> None:
        self._whole = sum(worth for _, worth in chosen) or 1
        self._segments = [(segment, _sums(segment, chosen)) for segment in segments]
        self._sums = {id(segment): blocks for segment, blocks in self._segments}

    def share(self, found: Found) -> float:
        """The share of one claim."""
        block, doc = divmod(found.row.doc, BLOCK)
        return self._sums[id(found.segment)].get(block * BLOCK, {}).get(doc, 0) / self._whole

    def best(self, limit: int) -> list[Found]:
        """The claims that share most, the best first; where that is undecided, their keys decide.

        Very many that share the same and least are left out when there are better ones: it tells nothing.
        """
        sums = (scores.values() for _, blocks in self._segments for scores in blocks.values())
        most = nlargest(limit, chain(*sums))
        if not most:
            return []
        docs = [(segment, _at_least(blocks, most[-1])) for segment, blocks in self._segments]
        least = sum(score == most[-1] for _, scores in docs for score in scores.values())
        if least > UNDECIDED and most[0] > most[-1]:
            docs = [(s, {doc: n for doc, n in scores.items() if n > most[-1]}) for s, scores in docs]
        found = [(scores[row.doc], Found(s, row)) for s, scores in docs for row in s.lowest(scores, limit)]
        found.sort(key=lambda each: (-each[0], each[1].row.key))
        return [hit for _, hit in found[:limit]]


def _at_least(blocks: dict[int, dict[int, int]], least: int) -> dict[int, int]:
    return {
        base + doc: score
        for base, scores in blocks.items()
        for doc, score in scores.items()
        if score >= least
    }


def _sums(segment: ClaimSegment, chosen: Sequence[tuple[int, int]]) -> dict[int, dict[int, int]]:
    """By block, by claim: the worth of its grams. The most frequent comes first: it is put in at one go."""
    blocks: dict[int, dict[int, int]] = {}
    for number, worth in reversed(chosen):
        for base, docs in segment.postings(number):
            scores = blocks.get(base)
            if scores is None:
                blocks[base] = dict.fromkeys(docs, worth)
                continue
            for doc in docs:
                scores[doc] = scores.get(doc, 0) + worth
    return blocks
