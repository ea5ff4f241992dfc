"""One folded form for both scripts, code point for code point as long as the raw text."""

from functools import cache
from typing import Any


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")


def fold(raw: str) -> str:
    """The form in which all matching happens; `len(fold(s)) == len(s)` for every string."""
    converted: str = _converter().convert(raw)
    return converted.lower() if len(converted.lower()) == len(raw) else raw
