"""Sources listed and pinned, for people and programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats import contract
from factcheck.formats.pieces import Piece, clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.formats.text import Printer
    from factcheck.tasks.source import Listed, Pinned

_STYLES = {"pinned": "good", "changed": "error", "missing": "error", "unpinned": "warning"}


def write(listed: Sequence[Listed], printer: Printer) -> None:
    """A table of the sources."""
    rows: list[list[str | Piece]] = [
        [
            Piece(item.source.id, "id"),
            item.source.issued,
            f"{item.characters} characters",
            f"{item.claims} claims",
            Piece(item.state, _STYLES[item.state]),
            clip(item.source.title, 40),
        ]
        for item in listed
    ]
    printer.table(rows)
    if not rows:
        printer.line("no sources yet; add one with: factcheck source add FILE")


def dump(listed: Sequence[Listed]) -> str:
    """The same as JSON: the CSL entries with their use."""
    shape = {
        "sources": [
            {
                "source": contract.source(item.source),
                "claims": item.claims,
                "characters": item.characters,
                "state": item.state,
            }
            for item in listed
        ]
    }
    return contract.dump(shape, indent=2) + "\n"


def write_pins(pins: Sequence[Pinned], printer: Printer) -> None:
    """What was pinned, and what is to be reviewed."""
    for done in pins:
        was = f" (was {done.before[:12]})" if done.before else ""
        printer.line(Piece(done.id, "id"), f": pinned {done.after[:12]}{was}")
        if done.stand:
            printer.line(f"{done.stand} quotes and contexts stand there", indent=2)
        if done.odd:
            printer.line(f"{done.odd} of them are written otherwise: factcheck verify --fix", indent=2)
        if done.review:
            printer.line(Piece("review", "warning"), " these claims, whose quotes do not:", indent=2)
        for each in done.review:
            printer.line(Piece(each.claim, "id"), f": {clip(each.words, 40)}", indent=4)
            printer.line(str(each.now), indent=6)
    if not pins:
        printer.line("every raw text is the pinned one")
