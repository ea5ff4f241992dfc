"""What the page's search needs to read a query in either script."""

from __future__ import annotations

import json
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_BLOCKS = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00), (0xFF01, 0xFF5F), (0x2E80, 0x2FE0))


@cache
def _folded() -> tuple[tuple[str, str], ...]:
    """Every character of the blocks that folds to another one."""
    raw = "".join(chr(code) for first, last in _BLOCKS for code in range(first, last))
    return tuple((a, b) for a, b in zip(raw, fold(raw), strict=True) if a != b)


def folding(texts: Iterable[str]) -> str:
    """A data element with the characters that fold into one that the (folded) texts have."""
    used = set().union(*map(set, texts)) if texts else set()
    pairs = {a: b for a, b in _folded() if b in used}
    return f'<div id="folding" hidden data-map="{escape(json.dumps(pairs, ensure_ascii=False))}"></div>\n'
