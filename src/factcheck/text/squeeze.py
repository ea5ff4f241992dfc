"""A text without the white space that means nothing, folded, and the way back to its offsets.

Gaps go before folding, so that a word broken by a line end (显⏎著) folds as the word.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from factcheck.text.fold import fold

# White space, what has no width, and variation selectors.
_GAP = re.compile("[\\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]+")
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Squeezed:
    """`text` is folded and has no gaps; from `starts[i]` on, offsets are `shifts[i]` less than in the raw."""

    text: str
    starts: list[int]
    shifts: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """[start, end) in the raw text, if its first and last characters are no gaps."""
        return self._offset(start), self._offset(end - 1) + 1

    def _offset(self, at: int) -> int:
        return at + self.shifts[bisect_right(self.starts, at) - 1]


def squeeze(raw: str) -> Squeezed:
    """Drops gaps, but for a space between two words of letters or digits: `an ice` is not `a nice`."""
    parts: list[str] = []
    starts, shifts = [0], [0]
    done = length = 0
    for gap in _GAP.finditer(raw):
        start, end = gap.span()
        parts.append(raw[done:start])
        length += start - done
        if _worded(raw, start, end) and _SPACE.search(gap[0]):
            parts.append(" ")
            length += 1
        starts.append(length)
        shifts.append(end - length)
        done = end
    return Squeezed(fold("".join([*parts, raw[done:]])), starts, shifts)


def _worded(raw: str, start: int, end: int) -> bool:
    return start > 0 and end < len(raw) and _letter(raw[start - 1]) and _letter(raw[end])


def _letter(char: str) -> bool:
    return (char < "\u2e80" or "\uff10" <= char <= "\uff5a") and char.isalnum()
