"""Unified diffs, coloured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.formats.text import Printer
    from factcheck.tasks.mend import Mended

_STYLES = {"+": "added", "-": "removed", "@": "dim"}


def write(mended: Sequence[Mended], printer: Printer) -> None:
    """The diffs of all files."""
    for file in mended:
        for line in file.diff.splitlines():
            printer.line(Piece(line, _STYLES.get(line[:1], "")))
    if not mended:
        printer.line("nothing to mend")
