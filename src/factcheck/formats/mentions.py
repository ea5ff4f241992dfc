"""`extract` printed: the text with its assertions marked for people, a line of JSON each for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats import contract
from factcheck.formats.pieces import Line, Piece, highlight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Interval
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
    """A mention in words: its kind, bounds, unit, what it is for and its modifier."""
    value = mention.value
    if value is None or mention.kind == "superlative":
        return mention.kind
    if value.relative:
        unknown = value.relative.startswith(("fiscal", "bce"))
        return f"{mention.kind} {value.relative}" + ("" if unknown else " (--as-of resolves it)")
    unit = {"rank": "", "rank-from-last": "from last", "[pp]": "percentage points"}.get(
        value.unit or "", value.unit
    )
    per = f"per {value.per}" if value.per else ""
    bounds = _bounds(mention, value.tight)
    joined = bounds + "%" if unit == "%" else f"{bounds} {unit or ''}"
    return " ".join(f"{mention.kind} {joined} {per} {value.modifier or ''}".split())


def _bounds(mention: Mention, tight: Interval) -> str:
    """1,100…1,200, or ≥ 3 where one end is open."""
    shape = contract.assertion("", mention)
    low, high = _grouped(shape["low"]), _grouped(shape["high"])
    if low and high:
        return low if low == high else f"{low}…{high}"
    if low:
        return f"{'>' if tight.low_open else '≥'} {low}"
    return f"{'<' if tight.high_open else '≤'} {high}" if high else ""


def _grouped(number: object) -> str:
    """The whole part of a decimal in groups of three; a day as it is."""
    text = str(number or "")
    whole, point, rest = text.partition(".")
    return f"{int(whole):,}{point}{rest}" if whole.isdigit() else text
