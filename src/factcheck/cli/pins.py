"""What is said when an answer rests on a text that was changed after it was pinned."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.base.factbase import FactBase


def warn_of_changed(base: "FactBase", sources: Iterable[str]) -> None:
    """A line on stderr for each of the sources (by their ids) that is not the text that was pinned."""
    from factcheck.formats.pieces import visible
    from factcheck.tasks.pins import changed

    for source in changed(base, sources):
        said = (
            f"warning: {source.file} is not the text that was pinned; restore it, "
            f"or review its claims and run: factcheck source pin {source.id}"
        )
        print(visible(said), file=sys.stderr)
