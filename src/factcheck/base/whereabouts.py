"""What became of the quotes of claims in the source as it now is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.text.difference import reworded, show
from factcheck.text.patterns import lazy_pattern
from factcheck.text.reanchor import State, reanchor

if TYPE_CHECKING:
    from factcheck.text.text import Text

_LINE_END = lazy_pattern(r"\s*[\n\r\x0b\x0c\x85\u2028\u2029]\s*")
STANDS = (State.UNCHANGED, State.RESCRIPTED, State.RECONTEXTED)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`line` is where it stands, 0 for nowhere or nobody can tell.

    Of a quote that changed, `line` and `diff` (`排名第[-9-]{+7+}`) are a suggestion, never evidence.
    """

    state: State
    line: int = 0
    diff: str = ""

    def __str__(self) -> str:
        """In words: what it is now, and where."""
        if self.state is State.CHANGED:
            return f"changed: line {self.line} has {self.diff}"
        if self.state is State.VANISHED:
            return "vanished: nothing there is like it"
        if self.state is State.AMBIGUOUS:
            return "stands there, but nothing tells where it is meant"
        if self.state is State.RECONTEXTED:
            return f"stands in line {self.line}, but not with this prefix and suffix"
        return f"stands in line {self.line}"


def whereabouts(text: Text, quote: str, prefix: str = "", suffix: str = "") -> Whereabouts:
    """Where the quote stands now, or what stands there instead."""
    anchor = reanchor(text, quote, prefix, suffix)
    if anchor.span is None:
        return Whereabouts(anchor.state)
    line, _ = text.line_column(anchor.span.start)
    if anchor.state is State.CHANGED:
        return Whereabouts(anchor.state, line, show(reworded(quote, anchor.quote)))
    same = anchor.state is State.RESCRIPTED and as_quoted(anchor.quote, quote) == quote
    return Whereabouts(State.UNCHANGED if same else anchor.state, line)


def as_quoted(raw: str, quote: str) -> str:
    """The raw form of a quote in one line; `quote` itself where only its lines end elsewhere."""
    line = in_one_line(raw)
    return quote if line != raw and "".join(line.split()) == "".join(quote.split()) else line


def in_one_line(raw: str) -> str:
    """Without line ends, but for a space between words of letters or digits."""
    return _LINE_END.sub(lambda gap: _gap(raw, gap.start(), gap.end()), raw)


def _gap(raw: str, start: int, end: int) -> str:
    beside = raw[start - 1 : start] + raw[end : end + 1]
    return " " if start and len(beside) == 2 and beside.isascii() else ""
