"""`extract` printed: the text with its assertions marked for people, a line of JSON each for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats import contract
from factcheck.formats.pieces import Line, Piece, highlight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.reading.mention import Mention
    from factcheck.tasks.extract import Extracted

INDENT = "    "


def jsonl(extracted: Extracted) -> Iterator[str]:
    """One line of JSON an assertion, as the contract has it."""
    for mention in extracted.mentions:
        yield contract.dump(contract.assertion(extracted.path, mention))


def lines(extracted: Extracted) -> Iterator[Line]:
    """The lines of the text that assert something, marked, and under each what was read in it."""
    raw, starts = extracted.text.raw, extracted.text.line_starts
    for number, mentions in _by_line(extracted).items():
        begin = starts[number - 1]
        end = starts[number] if number < len(starts) else len(raw)
        line = raw[begin:end].rstrip("\r\n")
        spans = [(mention.start - begin, min(mention.end - begin, len(line))) for mention in mentions]
        yield [Piece(f"{extracted.path}:{number}: ", "path"), *highlight(line, spans)]
        for mention in mentions:
            yield [INDENT, Piece(mention.text, "value"), "  ", Piece(_said(mention), "dim")]


def _by_line(extracted: Extracted) -> dict[int, list[Mention]]:
    found: dict[int, list[Mention]] = {}
    for mention in extracted.mentions:
        found.setdefault(extracted.text.line_column(mention.start)[0], []).append(mention)
    return found


def _said(mention: Mention) -> str:
    """A mention in words: its kind, bounds, unit and modifier."""
    value = mention.value
    if value is None:
        return mention.kind
    shape = contract.assertion("", mention)
    low, high = shape["low"], shape["high"]
    bounds = low if low == high else f"{low or ''}…{high or ''}"
    words = [mention.kind, value.relative or bounds, value.unit, value.modifier]
    return " ".join(word for word in words if word)
