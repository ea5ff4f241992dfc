"""What stands in a text and takes no room: copied from web pages, PDFs and chats, it is no part of a word."""

import re

from factcheck.text.shortened import Shortened

# Soft hyphens, what has no width, marks of direction, byte order marks, variation selectors.
_RANGES = (
    "\u00ad", "\u200b\u200f", "\u202a\u202e", "\u2060", "\ufe00\ufe0f", "\ufeff", "\U000e0100\U000e01ef",
)  # fmt: skip
INVISIBLE = "".join("-".join(ends) for ends in _RANGES)
_ONE, _SOME = f"[{INVISIBLE}]", f"[{INVISIBLE}]+"  # one is sought twice as fast
_CHARACTERS = frozenset(chr(code) for ends in _RANGES for code in range(ord(ends[0]), ord(ends[-1]) + 1))


def without_invisible(raw: str) -> Shortened | None:
    """`raw` without invisible characters, or None when it has none, as nearly every text."""
    if raw.isascii() or not re.search(_ONE, raw):
        return None
    parts: list[str] = []
    starts, shifts = [0], [0]
    done = 0
    for found in re.finditer(_SOME, raw):
        parts.append(raw[done : found.start()])
        done = found.end()
        starts.append(found.start() - shifts[-1])
        shifts.append(shifts[-1] + done - found.start())
    return Shortened("".join([*parts, raw[done:]]), starts, shifts)


def visible(raw: str) -> str:
    """`raw` without invisible characters."""
    return raw if raw.isascii() or _CHARACTERS.isdisjoint(raw) else re.sub(_SOME, "", raw)
