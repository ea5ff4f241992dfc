"""Sources whose raw text is no longer the one that was pinned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.contents import Contents
from factcheck.base.raw import path_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.base.factbase import FactBase
    from factcheck.base.source import Source


def changed(base: FactBase, ids: Iterable[str]) -> Iterator[Source]:
    """Those of the sources with these ids whose text was changed after it was pinned.

    Only these are read: what an answer does not rest on is for `verify` to look at.
    """
    contents = Contents(base.root)
    for name in dict.fromkeys(ids):
        source = base.find_source(name)
        path = path_of(contents, source) if source and source.sha256 else None
        if source and path and contents.hash_of(path) not in ("", source.sha256):
            yield source
