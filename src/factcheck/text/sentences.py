"""Sentences with the heading they stand under."""

import re
from dataclasses import dataclass

from factcheck.text.text import Span, Text

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_END = re.compile(r"[。！？；!?;｡]+[”’」』）)\]】》〉\"']*")


@dataclass(frozen=True, slots=True)
class Sentence:
    """[start, end) with its closing marks; `heading` is what it stands under, `paragraph` counts from 0."""

    start: int
    end: int
    line: int
    column: int
    heading: Span | None
    paragraph: int


def sentences(text: Text) -> list[Sentence]:
    """The sentences of plain text; white space between them belongs to none."""
    found: list[Sentence] = []
    for paragraph, line in enumerate(_LINE.finditer(text.raw)):
        at = line.start()
        cuts = [m.end() for m in _END.finditer(text.raw, line.start(), line.end())]
        for cut in [*cuts, line.end()]:
            piece = text.raw[at:cut]
            start, end = at + len(piece) - len(piece.lstrip()), at + len(piece.rstrip())
            if start < end:
                found.append(Sentence(start, end, *text.line_column(start), None, paragraph))
            at = cut
    return found
