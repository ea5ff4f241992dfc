"""The keys of a claim in the order of the documentation, with their comments and their layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.shapes import CLAIM
from factcheck.base.write import Edit, past_line

if TYPE_CHECKING:
    from factcheck.base.yaml import Node

_ORDER = {key: number for number, key in enumerate(CLAIM.keys)}
# Where the documentation's example has them: what a claim rests on after what it says, what relates it last.
_ORDER |= {
    key: 100 + number for number, key in enumerate(("evidence", "differs", "allow", "status", "tags", "note"))
}


def in_order(text: str, claim: Node) -> Edit | None:
    """The edit that puts the keys of a block-style claim in order; None when they are, or it is not one.

    A comment line goes with the key below it.
    """
    if not isinstance(claim.value, dict) or text[claim.start] in "{[":
        return None
    keys = list(claim.value)
    wanted = sorted(keys, key=lambda key: _ORDER.get(key, 99))
    starts = [claim.value[key][0].start for key in keys]
    if keys == wanted or len({text.count("\n", 0, at) for at in starts}) < len(starts):
        return None
    cuts = [claim.start, *(_with_comments(text, at) for at in starts[1:]), past_line(text, claim.end)]
    indent = " " * (claim.column - 1)
    parts = {key: text[start:end] for key, start, end in zip(keys, cuts, cuts[1:], strict=False)}
    pieces = [parts[key] if key != keys[0] else indent + parts[key] for key in wanted]
    ended = text.endswith("\n") or cuts[-1] < len(text)
    end = "\r\n" if "\r\n" in text else "\n"
    if not ended:  # the file's last line is a key's, and another is to be the last
        pieces = [piece if piece.endswith("\n") else piece + end for piece in pieces]
    whole = "".join(pieces)
    if not all(piece.endswith("\n") for piece in pieces) or not whole.startswith(indent):
        return None
    whole = whole.removeprefix(indent)
    return Edit(cuts[0], cuts[-1], whole if ended else whole.removesuffix(end))


def _with_comments(text: str, at: int) -> int:
    """The beginning of the line of a key, or of the comment lines above it."""
    start = text.rfind("\n", 0, at) + 1
    while start:
        above = text.rfind("\n", 0, start - 1) + 1
        if not text[above : start - 1].lstrip(" ").startswith("#"):
            break
        start = above
    return start
