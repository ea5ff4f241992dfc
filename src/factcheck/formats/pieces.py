"""Text for people before it has a medium: pieces with the names of their styles, and columns that line up.

Every format for people builds lines of pieces; `formats/text.py` writes them, with colour or without. Nothing
in a piece is ever read as markup, and what could steer a terminal is made visible.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Piece(NamedTuple):
    """Some text and the name of its style, one of `text.STYLES`."""

    text: str
    style: str = ""


Line = Sequence[str | Piece]

CHAIN = " ← "  # between who says so and from whom he has it

# Controls, direction marks and overrides, invisible spaces, line separators, lone surrogates: a source text
# that holds them could colour, hide or reorder what factcheck says about it.
_UNSEEN = "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"


def visible(text: str) -> str:
    """The text with what would steer the terminal shown as a picture (␛) or by its number (<U+202E>).

    Line ends and tabs count among them: who wants lines splits first.
    """
    return text if text.isprintable() else re.sub(_UNSEEN, _picture, text)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"


def counted(number: int, what: str) -> str:
    """`1 claim`, `2 claims`."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def width(text: str) -> int:
    """How many columns of a terminal the text takes: two for 四 and for （, none for a combining mark."""
    if text.isascii():
        return len(text)
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.east_asian_width(char) in "WF":
        return 2
    return 0 if unicodedata.category(char) in {"Mn", "Me", "Cf"} else 1


def folds(text: str, room: int) -> list[tuple[int, int]]:
    """Where a text is cut so that no part takes more columns: behind blanks, and between wide characters.

    A mark that ends a clause begins no part, and one that opens a bracket ends none.
    """
    parts: list[tuple[int, int]] = []
    start = last = used = 0
    for at, char in enumerate(text):
        if at > start and _parts(text[at - 1], char):
            last = at
        used += _columns(char)
        if used > room and char != " " and at > start:
            parts.append((start, last if last > start else at))
            start = last = parts[-1][1]
            used = width(text[start : at + 1])
    return [*parts, (start, len(text))]


def _parts(before: str, after: str) -> bool:
    """Whether a line may end between two characters."""
    if after in _CLOSING or before in _OPENING:
        return False
    return (before == " " != after) or _columns(before) == WIDE or _columns(after) == WIDE


_CLOSING, _OPENING = "，。、；：！？）》」』】〕”’…,.;:!?)]} ", "（《「『【〔“‘([{"
WIDE = 2


def clip(text: str, columns: int) -> str:
    """The text cut to so many columns, with … where something is missing."""
    if width(text) <= columns:
        return text
    taken, room = [], columns - 1
    for char in text:
        room -= _columns(char)
        if room < 0:
            break
        taken.append(char)
    return "".join(taken) + "…"


def highlight(text: str, spans: Iterable[tuple[int, int]], style: str = "match") -> list[Piece]:
    """The text as pieces, those at the spans (code points of `text`; they may overlap) in the style."""
    pieces: list[Piece] = []
    at = 0
    for start, end in sorted(spans):
        if end <= max(start, at):
            continue
        if start > at:
            pieces.append(Piece(text[at:start]))
        pieces.append(Piece(text[max(start, at) : end], style))
        at = end
    if at < len(text):
        pieces.append(Piece(text[at:]))
    return pieces


def columns(rows: Sequence[Line], gap: int = 2) -> list[list[Piece]]:
    """The rows as lines whose cells stand below one another, wide characters counted as wide."""
    table = [[_cell(cell) for cell in row] for row in rows]
    widest: dict[int, int] = {}
    for row in table:
        for i, cell in enumerate(row):
            widest[i] = max(widest.get(i, 0), width(cell.text))
    return [_aligned(row, widest, gap) for row in table]


def _cell(cell: str | Piece) -> Piece:
    return Piece(visible(cell)) if isinstance(cell, str) else Piece(visible(cell.text), cell.style)


def _aligned(row: Sequence[Piece], widest: Mapping[int, int], gap: int) -> list[Piece]:
    line: list[Piece] = []
    for i, cell in enumerate(row):
        if i:
            line.append(Piece(" " * (widest[i - 1] - width(row[i - 1].text) + gap)))
        line.append(cell)
    return line
