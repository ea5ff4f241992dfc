"""Sentences with the heading they stand under."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.text.blocks import Block, blocks
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Span, Text

# … and . end a sentence before white space only: 3.5%, 史蒂夫.乔布斯, 等等……然后.
# Each run of … is tried once, whole.
_END = lazy_pattern(r"[。！？；｡︒!?;]+|(?:(?<!…)…++|\.)(?=[”’」』）)\"']*(?:\s|\Z))")
_CLOSING = "”’」』）)]】》〉］｣"
_TITLE_CLOSING = "]】》〉］"
# The sentence goes on after a quotation: “加油！”的口号, “稳了吗？”，他问.
_GOES_ON = "，,、：:；;。！？!?的地得之等和与與及—-"
_PAIRS = dict(zip('(（[【《〈“「『‘［｢"', ')）]】》〉”」』’］｣"', strict=True))
_QUOTES = '“「『‘｢"'
_MARKS = lazy_pattern("[" + re.escape("".join(_PAIRS) + "".join(_PAIRS.values())) + "]")
# Longer quotes are split into their sentences; longer brackets are rather slips.
_LONGEST_QUOTE, _LONGEST_BRACKET = 40, 200
LONGEST = 1000  # characters of one sentence
_COMMA = lazy_pattern(r"[，；：]|,(?=\s)")
_ABBREVIATION = lazy_pattern(
    r"(?:\b[A-Za-z]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|etc|approx|cf|ca|Inc|Ltd|Co|Corp|Fig|Vol|pp|al))\.\Z"
)
_ENTITY = lazy_pattern(r"&#?[A-Za-z0-9]{2,8};\Z")
_SMALL = lazy_pattern(r"\s+[a-z]")
_BLANK = " \t\r\n\f\v\u00a0\u3000\u2000\u2001\u2002\u2003\u2009\u200a\u200b\u2028\u2029\u202f\u2060\ufeff\x85"


@dataclass(frozen=True, slots=True)
class Sentence:
    """[start, end) with its closing marks; `paragraph` counts from 0.

    `heading` is what it stands under, for a heading the one above; `level` is a heading's, from 1, else 0.
    """

    start: int
    end: int
    line: int
    column: int
    heading: Span | None
    paragraph: int
    level: int = 0


def sentences(text: Text) -> list[Sentence]:
    """The sentences of plain text; white space between them belongs to none."""
    return list(in_blocks(text, blocks(text.raw, markdown=False)))


def in_blocks(prose: Text, found: list[Block]) -> Iterator[Sentence]:
    """The sentences of the blocks; `prose` may be masked, as long as it is as long as the raw text."""
    above: list[tuple[int, Span]] = []
    for paragraph, block in enumerate(found):
        if block.level:
            above = [(level, span) for level, span in above if level < block.level]
        heading = above[-1][1] if above else None
        pieces = [_trim(prose.raw, block.start, block.end)] if block.level else _split(prose.raw, block)
        for start, end in pieces:
            if start < end:
                yield Sentence(start, end, *prose.line_column(start), heading, paragraph, block.level)
        if block.level and pieces[0].start < pieces[0].end:
            above.append((block.level, pieces[0]))


def _split(raw: str, block: Block) -> list[Span]:
    kept, closers = _pairs(raw, block)
    coming = iter(kept)
    inside = next(coming, None)
    pieces: list[Span] = []
    at = block.start
    for mark in _END.finditer(raw, block.start, block.end):
        while inside and inside.end <= mark.end():
            inside = next(coming, None)
        if mark.start() < at or (inside and inside.start <= mark.start()):
            continue
        end = mark.end()
        while end < block.end and (raw[end] in _CLOSING or end in closers):
            end += 1
        if _ends(raw, mark, end, block.end):
            pieces += _no_longer(raw, at, end)
            at = end
    return [*pieces, *_no_longer(raw, at, block.end)]


def _no_longer(raw: str, start: int, end: int) -> Iterator[Span]:
    """[start, end) whole, or cut at commas where it is longer than anybody writes: judging it must end."""
    while end - start > LONGEST:
        comma = _COMMA.search(raw, start + LONGEST // 2, start + LONGEST)
        cut = comma.end() if comma else start + LONGEST
        yield _trim(raw, start, cut)
        start = cut
    yield _trim(raw, start, end)


def _pairs(raw: str, block: Block) -> tuple[list[Span], set[int]]:
    """The insides of brackets and short quotations, the outermost; and where pairs close."""
    closed = list(_closed(raw, block))
    kept: list[Span] = []
    for start, end, longest in closed:
        if end - start <= longest:
            while kept and kept[-1].start > start:
                kept.pop()
            kept.append(Span(start, end))
    return kept, {end for _, end, _ in closed}


def _closed(raw: str, block: Block) -> Iterator[tuple[int, int, int]]:
    """Of each pair the inside, [start, end), and the longest of its kind to be kept whole; by their ends."""
    opened: list[tuple[int, str]] = []
    for mark in _MARKS.finditer(raw, block.start, block.end):
        if opened and _PAIRS[opened[-1][1]] == mark[0]:
            start, opener = opened.pop()
            yield start, mark.start(), _LONGEST_QUOTE if opener in _QUOTES else _LONGEST_BRACKET
        elif mark[0] in _PAIRS:
            opened.append((mark.end(), mark[0]))


def _ends(raw: str, mark: re.Match[str], end: int, limit: int) -> bool:
    """Whether a sentence ends at `mark` and its closing marks, which reach to `end`."""
    if end == limit:
        return True
    before, after = raw[mark.start() - 1 : mark.start()], raw[end]
    if mark[0].isascii() and end == mark.end() and before.isascii() and after.isascii() and after.isalnum():
        return False  # a?b=1
    if mark[0] == ";" and _ENTITY.search(raw[max(0, end - 10) : end]):
        return False
    if mark[0] == "." and (_SMALL.match(raw, end) or _ABBREVIATION.search(raw[max(0, end - 8) : mark.end()])):
        return False
    return end == mark.end() or (raw[mark.end()] not in _TITLE_CLOSING and after not in _GOES_ON)


def _trim(raw: str, start: int, end: int) -> Span:
    piece = raw[start:end]
    left = len(piece) - len(piece.lstrip(_BLANK))
    return Span(start + left, max(start + left, end - len(piece) + len(piece.rstrip(_BLANK))))
