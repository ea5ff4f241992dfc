"""Citation marks in a draft: `[@source]`, `{claim:id}`, footnotes, and those that `annotate` wrote itself.

A draft is checked without them, so that `第9[^1]` reads 第9, and each offset finds its way back.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from factcheck.text.patterns import lazy_pattern

HEADING = "<!-- factcheck: footnotes -->"

_OWN_BLOCK = lazy_pattern(
    r"(?:\r?\n)?" + re.escape(HEADING) + r"[ \t]*(?:\r?\n)*(?:\[\^[^\]\s]+\]:[^\r\n]*(?:\r?\n|\Z))*"
)
_LABEL = lazy_pattern(r"^\[\^([^\]\s]+)\]:", re.MULTILINE)
# With the lines that go on with it, and its paragraphs, which are indented.
_FOOTNOTE = lazy_pattern(r"^ {0,3}\[\^[^\]\s]+\]:.*(?:(?:\r?\n)+(?: {4}|\t).*|\n.*\S.*)*", re.MULTILINE)
_NOTE = lazy_pattern(r"\[\^([^\]\s]+)\](?!:)")
_CLAIM = lazy_pattern(r"\{claim:\s*([^\s{}]+)\s*\}")
_CITED = lazy_pattern(r"\[(?:[^\[\]]*?[\s;-])?@[^\[\]]+\]")
_KEY = lazy_pattern(r"(?:(?<=[\s;\[-])|^)@\{?([\w][\w:.#$%&+?<>~/-]*[\w]|[\w])")
_CODE = lazy_pattern(r"^```.*?^```|`[^`\n]+`", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Mark:
    """[start, end) of the raw draft: what stands there, and the claims or sources it names.

    `kind` is `claim` or `source`; `note` is the reader's own footnote; `own` is what `annotate` wrote.
    """

    start: int
    end: int
    kind: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A draft without its marks. `text` is what is checked; `raw` and `clean` offsets are told apart."""

    raw: str
    text: str
    marks: tuple[Mark, ...]
    _clean: tuple[int, ...]
    _raw: tuple[int, ...]

    def start(self, offset: int) -> int:
        """Where a stretch of the clean text that starts here starts in the raw draft."""
        piece = bisect_right(self._clean, offset) - 1
        return self._raw[piece] + offset - self._clean[piece]

    def end(self, offset: int) -> int:
        """Where a stretch that ends here ends: before the marks that follow it."""
        piece = max(0, bisect_left(self._clean, offset) - 1)
        return self._raw[piece] + offset - self._clean[piece]

    def at(self, offset: int) -> list[Mark]:
        """The marks that follow one another from a raw offset."""
        found = []
        for mark in self.marks:
            if mark.start == offset:
                found.append(mark)
                offset = mark.end
        return found

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that name claims or sources in a raw stretch, and right after it."""
        named = [mark for mark in self.marks if mark.kind in {"claim", "source"}]
        return [mark for mark in named if start <= mark.start <= end]


def unmark(raw: str) -> Unmarked:
    """The draft without marks; code is left alone."""
    code = [match.span() for match in _CODE.finditer(raw)]
    marks: list[Mark] = []
    for mark in sorted(_marks(raw), key=lambda mark: (mark.start, -mark.end)):
        inside_code = any(start <= mark.start < end for start, end in code)
        if not inside_code and (not marks or mark.start >= marks[-1].end):
            marks.append(mark)
    pieces, clean, origin = [], [0], [0]
    at = length = 0
    for mark in marks:
        pieces.append(raw[at : mark.start])
        length += mark.start - at
        at = mark.end
        clean.append(length)
        origin.append(at)
    pieces.append(raw[at:])
    return Unmarked(raw, "".join(pieces), tuple(marks), tuple(clean), tuple(origin))


def footnotes(text: str) -> list[tuple[int, int]]:
    """Where the footnotes themselves stand: their text is prose, and no place for another footnote."""
    return [match.span() for match in _FOOTNOTE.finditer(text)]


def _marks(raw: str) -> list[Mark]:
    blocks = list(_OWN_BLOCK.finditer(raw))
    own = {label for block in blocks for label in _LABEL.findall(block[0])}
    found = [Mark(*block.span(), "own") for block in blocks]
    found += [
        Mark(*note.span(), "own" if note[1] in own else "note", (note[1],)) for note in _NOTE.finditer(raw)
    ]
    found += [Mark(*claim.span(), "claim", (claim[1],)) for claim in _CLAIM.finditer(raw)]
    for cited in _CITED.finditer(raw):
        keys = tuple(_KEY.findall(cited[0]))
        if keys:
            found.append(Mark(*cited.span(), "source", keys))
    return found
