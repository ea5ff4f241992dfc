"""A raw text with its coordinates and its folded form."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from factcheck.text.fold import fold


class Span(NamedTuple):
    """[start, end) in code points of a raw text."""

    start: int
    end: int


@dataclass(frozen=True)
class Text:
    """A raw text; `folded` has the same length, so a span found there is the span in `raw`."""

    raw: str

    @cached_property
    def folded(self) -> str:
        return fold(self.raw)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets at which lines begin; the line ends are CRLF, LF and lone CR."""
        starts = [0]
        raw, at = self.raw, 0
        while at < len(raw):
            cut = min((i for i in (raw.find("\n", at), raw.find("\r", at)) if i >= 0), default=-1)
            if cut < 0:
                break
            at = cut + (2 if raw.startswith("\r\n", cut) else 1)
            starts.append(at)
        return tuple(starts)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of a code point offset."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1
