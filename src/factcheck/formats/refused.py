"""What `annotate` did and what it left alone, in lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.messages import Language, message
from factcheck.formats.pieces import Line, Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.tasks.annotate import Annotated


def lines(path: str, done: Annotated, language: Language) -> Iterator[Line]:
    """A line for each assertion that got no footnote because the claims say otherwise, and a last one."""
    for refused in done.refused:
        finding = refused.finding
        where = Piece(f"{path}:{refused.line}:{refused.column}", "path")
        verdict = Piece(str(finding.verdict), str(finding.verdict))
        yield [where, ": ", verdict, f": {finding.text}: {message(finding, language)}"]
    notes = "1 citation" if done.marks == 1 else f"{done.marks} citations"
    sources = "1 source" if done.sources == 1 else f"{done.sources} sources"
    yield [f"{notes} of {sources}, {len(done.refused)} not cited"]
