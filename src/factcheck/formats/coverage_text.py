"""`coverage` for people: a line for each source, what is missing by line, and the total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.pieces import Piece, clip, highlight
from factcheck.tasks.coverage import Coverage, SourceCoverage, percent

if TYPE_CHECKING:
    from fractions import Fraction

    from factcheck.formats.text import Printer

_HEADER = ("Source", "Assertions", "Covered", "Waived", "Missing", "Cover", "Lines")
_AROUND = 20
_LINES = 40


def write(found: Coverage, printer: Printer, *, waived: bool = False) -> None:
    """The table; below it each assertion that is missing and, if asked, each waived one with its reason."""
    rows = [_row(source.source.id, source, _lines(source)) for source in found.sources]
    if len(rows) != 1:
        rows.append(_row("TOTAL", found, ""))
    printer.table(rows, header=_HEADER)
    for source in found.sources:
        for assertion in source.missing:
            printer.line(*_place(source, assertion.line), *_excerpt(source, assertion.start, assertion.end))
    for source in found.sources if waived else ():
        for assertion in source.assertions:
            if assertion.status == "waived":
                where = _place(source, assertion.line)
                printer.line(*where, Piece(assertion.text, "match"), f"  {assertion.reason}")
    if found.proposed:
        said = f"{found.proposed} covered by proposed claims only; go through them with: factcheck review"
        printer.line(Piece(said, "warning"))
    for waiver in found.lost:
        said = f": this waiver's quote does not stand in {waiver.source}: {waiver.quote}"
        printer.line(Piece(str(waiver.place), "path"), Piece(said, "warning"))


def rounded(share: Fraction) -> int:
    """A whole number of percent that says 100 and 0 only when they are meant."""
    if 0 < share < 1:
        return 1
    return int(share)


def _row(name: str, of: Coverage | SourceCoverage, lines: str) -> list[str | Piece]:
    counts = [of.count(status) for status in ("covered", "waived", "uncovered")]
    share = percent(of)
    cover = Piece(f"{rounded(share)}%", "good" if share == 100 else "warning")
    return [name, *(str(n).rjust(7) for n in (sum(counts), *counts)), cover, lines]


def _lines(source: SourceCoverage) -> str:
    numbers = dict.fromkeys(str(assertion.line) for assertion in source.missing)
    return clip(", ".join(numbers), _LINES)


def _place(source: SourceCoverage, line: int) -> tuple[Piece, str]:
    return Piece(f"{source.source.file}:{line}", "path"), ": "


def _excerpt(source: SourceCoverage, start: int, end: int) -> list[Piece]:
    raw = source.text.raw
    begin, stop = max(0, start - _AROUND), min(len(raw), end + _AROUND)
    return highlight(" ".join(raw[begin:stop].split("\n")), [(start - begin, end - begin)])
