"""A text with passages left out, and the way back to its offsets."""

from bisect import bisect_right
from typing import NamedTuple


class Shortened(NamedTuple):
    """`text` is what is left; from `starts[i]` on, its offsets are `shifts[i]` less than in the raw text."""

    text: str
    starts: list[int]
    shifts: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """[start, end) in the raw text, without what was left out before and behind it."""
        first = self._offset(start)
        return first, max(first, self._offset(end - 1) + 1)

    def _offset(self, at: int) -> int:
        return at + self.shifts[bisect_right(self.starts, at) - 1]
