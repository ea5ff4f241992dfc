"""Approximate search: where a text has what is nearest to a string, in edits of one character."""

from heapq import nsmallest
from typing import NamedTuple

# Shares of the characters that may have been edited; each finer round costs more, and is needed less often.
_ROUNDS = (0.12, 0.2, 0.3, 0.5)
_GOOD = 0.35
_SHORTEST_PIECE = 2
_MOST_HITS = 4000
_MOST_PIECES = 64
_MOST_PLACES = 16


class Match(NamedTuple):
    """[start, end) of the text searched, `edits` away from what was sought."""

    edits: int
    start: int
    end: int


def search(text: str, wanted: str) -> Match | None:
    """The best match of `wanted`, the first of equals; None where there is next to nothing in common.

    Of edits + 1 pieces of `wanted` one is untouched by so many edits: only where pieces stand is it sought.
    """
    best = None
    for share in _ROUNDS:
        edits = max(1, int(len(wanted) * share))
        if len(wanted) // (edits + 1) < _SHORTEST_PIECE:
            break
        best = min(filter(None, (best, _round(text, wanted, edits))), default=None)
        if best and best.edits <= max(edits, len(wanted) * _GOOD):
            break
    return best


def _round(text: str, wanted: str, edits: int) -> Match | None:
    pieces = min(edits + 1, _MOST_PIECES)
    width = max(16, 2 * edits)
    votes = _votes(text, wanted, pieces, width)
    best: Match | None = None
    ranked = nsmallest(_MOST_PLACES, ((-found.bit_count(), place) for place, found in votes.items()))
    for count, place in ranked:
        # A piece that is not there was edited.
        if best and best.edits <= pieces + count:
            break
        start = max(0, place * width - edits)
        end = (place + 2) * width + len(wanted) + edits
        match = align(wanted, text[start:end])
        found = Match(match.edits, start + match.start, start + match.end)
        best = min(best, found) if best else found
    return best


def _votes(text: str, wanted: str, pieces: int, width: int) -> dict[int, int]:
    """By place, in units of `width`: the pieces of `wanted` that a match there would have, as bits."""
    size = len(wanted) // pieces
    votes: dict[int, int] = {}
    for number in range(pieces):
        offset = number * size
        piece = wanted[offset : offset + size]
        at = text.find(piece)
        hits = 0
        while at >= 0 and hits < _MOST_HITS:
            place = (at - offset) // width
            votes[place] = votes.get(place, 0) | 1 << number
            hits += 1
            at = text.find(piece, at + 1)
    # A match may lie across two places: the first has the votes of both.
    return {place: found | votes.get(place + 1, 0) for place, found in votes.items()}


def align(wanted: str, window: str) -> Match:
    """Where in `window` `wanted` stands with the fewest edits."""
    edits, end = _fewest(wanted, window, anchored=False)
    _, length = _fewest(wanted[::-1], window[:end][::-1], anchored=True)
    return Match(edits, end - length, end)


def _fewest(wanted: str, window: str, *, anchored: bool) -> tuple[int, int]:
    """The fewest edits, and the end in `window` of that match; `anchored` matches begin where it begins.

    Myers' bit-parallel algorithm: a column of the table of edit distances is two integers, `up` and `down`.
    """
    masks: dict[str, int] = {}
    for at, char in enumerate(wanted):
        masks[char] = masks.get(char, 0) | 1 << at
    full = (1 << len(wanted)) - 1
    last = 1 << len(wanted) - 1
    up, down, score = full, 0, len(wanted)
    fewest, end = score, 0
    for at, char in enumerate(window, 1):
        same = masks.get(char, 0)
        vertical = same | down
        horizontal = (((same & up) + up) ^ up) | same
        plus = down | (full & ~(horizontal | up))
        minus = up & horizontal
        score += bool(plus & last) - bool(minus & last)
        plus = (plus << 1 | anchored) & full
        minus = minus << 1 & full
        up = minus | (full & ~(vertical | plus))
        down = plus & vertical
        # Of equals the first, but with what was put in the place of its last characters: 第7 for 第9.
        if score < fewest or (score == fewest and end == at - 1):
            fewest, end = score, at
    return fewest, end
