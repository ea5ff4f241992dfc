"""What a text is made of above its sentences: headings, paragraphs, list items, table rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from factcheck.text.patterns import lazy_pattern

_LINE = lazy_pattern("([^\r\n\u2028\u2029]*)(?:\r\n|[\r\n\u2028\u2029]|\\Z)")
_ATX = lazy_pattern(r"[ ]{0,3}(#{1,6})(?:[ \t]+|(?=[\u3400-\u9fff])|\Z)")
_UNDERLINE = lazy_pattern(r"[ ]{0,3}(=+|-{2,})[ \t]*")
_RULE = lazy_pattern(r"[ ]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})")
# What ends a row begins at no blank behind a blank: each run of them is tried once.
_ROW = lazy_pattern(r"[ \t]*\|(.*?)\|?(?<![ \t])[ \t]*")
_ROW_RULE = lazy_pattern(r"(?=[ \t:|]*-)[ \t:|-]+")
# 1. 1) 1、 （1） but not 1.5 nor 1、2月; - * + • before a space; what is left of [^1]: at a footnote.
_ITEM = lazy_pattern(
    r"\s*(?:[-*+•●○◆■▪]\s+(?:\[[ xX]\]\s+)?|[(（]?\d{1,3}[)）]\s*|\d{1,3}(?:[.．]\s+|[.．、](?=[^\d\s]))"
    r"|\[ {4,})"
)
_BARE = lazy_pattern(r"\s*[-*+]\s*")  # one that holds nothing, or only what is no prose
# A text taken from a page has its links in lines of their own: 根据《⏎法律⏎》。
_OPEN = lazy_pattern(r"[《〈「『“‘（(、，,]\s*$")
_GOES_ON = lazy_pattern(r"\s*[》〉」』”’）、，。；：？！]")
_CELLS = lazy_pattern(r"\S(?:\t|\u3000+[^\u3000]+\u3000)")
_NUMBERED = (
    lazy_pattern(r"\s*第[一二三四五六七八九十百\d]+[章节節编編]"),
    lazy_pattern(r"\s*[一二三四五六七八九十]+、"),
    lazy_pattern(r"\s*[（(][一二三四五六七八九十]+[）)]"),
)
_CLOSED = lazy_pattern(r"[。！？；：，、,.!?;:…—][”’」』）)\]】》\"']*[\s\u3000]*$")

TITLE, BENEATH = 1, 7
_WIDE = 60  # columns: a heading has no more than thirty ideographs, a broken line about as many or more
_RAGGED = 6


@dataclass(frozen=True, slots=True)
class Block:
    """[start, end) is the content without its mark; `level` is a heading's, from 1, else 0."""

    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def columns(self) -> int:
        """The width, by the bytes: three for an ideograph, one for a letter."""
        text = self.text.strip()
        return (len(text.encode("utf-8", "surrogatepass")) + len(text)) // 2


def blocks(prose: str, *, markdown: bool) -> list[Block]:
    """The blocks in order; in Markdown a line end within a paragraph is a space."""
    return list(_markdown(_lines(prose)) if markdown else _plain(_lines(prose)))


def _lines(prose: str) -> list[_Line]:
    return [_Line(line.start(), line[1]) for line in _LINE.finditer(prose)]


def _markdown(lines: list[_Line]) -> Iterator[Block]:
    open_block: Block | None = None
    for line in lines:
        if open_block and not open_block.level and _UNDERLINE.fullmatch(line.text):
            open_block = Block(open_block.start, open_block.end, 1 if "=" in line.text else 2)
            continue
        block = _marked(line)
        if block is None and open_block and line.text.strip() and not open_block.level:
            open_block = Block(open_block.start, line.end)
            continue
        if open_block:
            yield open_block
        open_block = block or (Block(line.start, line.end) if _prose(line) else None)
        if block and (block.level or _ROW.fullmatch(line.text)):
            yield block
            open_block = None
    if open_block:
        yield open_block


def _prose(line: _Line) -> bool:
    return bool(line.text.strip()) and not _RULE.fullmatch(line.text) and not _ROW_RULE.fullmatch(line.text)


def _marked(line: _Line) -> Block | None:
    """The block that a mark at the beginning of its line opens."""
    if _BARE.fullmatch(line.text):
        return Block(line.end, line.end)
    if _RULE.fullmatch(line.text) or _ROW_RULE.fullmatch(line.text):
        return None
    if heading := _ATX.match(line.text):
        content = line.text.rstrip().rstrip("#")
        return Block(
            line.start + heading.end(),
            max(line.start + heading.end(), line.start + len(content)),
            len(heading[1]),
        )
    if row := _ROW.fullmatch(line.text):
        return Block(line.start + row.start(1), line.start + row.end(1))
    item = _ITEM.match(line.text)
    return Block(line.start + item.end(), line.end) if item else None


def _plain(lines: list[_Line]) -> Iterator[Block]:
    solid = [line for line in lines if line.text.strip()]
    widest = max((line.columns for line in solid), default=0)
    start, first = None, True
    for line, after in pairwise([*solid, None]):
        assert line
        item = _ITEM.match(line.text)
        begins = start is None
        if start is None:
            start = line.start + (item.end() if item else 0)
        if after and _wrapped(line, after, widest):
            continue
        level = _level(line, after, first=first) if begins and not item else 0
        yield Block(start, line.end, level)
        start, first = None, False


def _wrapped(line: _Line, after: _Line, widest: int) -> bool:
    """Whether the sentence goes on in the next line: its marks say so, or the line was cut at a width."""
    if after.start - line.end > 2 or _ITEM.match(after.text):
        return False
    if _OPEN.search(line.text) or _GOES_ON.match(after.text):
        return True
    full = _WIDE // 2 <= widest - _RAGGED <= line.columns and widest <= 2 * _WIDE
    return full and not _CLOSED.search(line.text)


def _level(line: _Line, after: _Line | None, *, first: bool) -> int:
    """A short line without punctuation at its end is a heading if numbered, or if prose follows it."""
    if line.columns > _WIDE or _CLOSED.search(line.text) or _CELLS.search(line.text):
        return 0
    numbered = next((level for level, mark in enumerate(_NUMBERED, 2) if mark.match(line.text)), 0)
    if numbered or after is None:
        return numbered
    if first:
        return TITLE
    return BENEATH if _CLOSED.search(after.text) or after.columns > _WIDE else 0
