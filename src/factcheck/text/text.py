"""A raw text with its coordinates and its folded form."""

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.text.shortened import Shortened

_LINE_END = lazy_pattern("\r\n|\n|\r")


def lines(text: str) -> list[str]:
    """The lines of a text without their ends: CRLF, LF and lone CR, as in editors."""
    return _LINE_END.split(text)


class Span(NamedTuple):
    """[start, end) in code points of a raw text."""

    start: int
    end: int


class Text:
    """A raw text; `folded` has the same length, so a span found there is the span in `raw`."""

    def __init__(self, raw: str) -> None:
        self.raw = raw

    @cached_property
    def folded(self) -> str:
        return fold(self.raw)

    @cached_property
    def squeezed(self) -> "Shortened":
        """The text without white space, in which quotes are sought."""
        from factcheck.text.squeeze import squeeze

        return squeeze(self.raw)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets at which lines begin; the line ends are CRLF, LF and lone CR, as in editors."""
        return (0, *(end.end() for end in _LINE_END.finditer(self.raw)))

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of a code point offset; a byte order mark takes no column."""
        line = bisect_right(self.line_starts, offset)
        start = self.line_starts[line - 1]
        if line == 1 and self.raw.startswith("\ufeff"):
            start = min(1, offset)
        return line, offset - start + 1
