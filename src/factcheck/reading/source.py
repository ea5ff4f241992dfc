"""What every kind's reader sees: the text in both forms, and what it hands back."""

from datetime import date
from typing import NamedTuple

from factcheck.reading.value import Value


class Source(NamedTuple):
    """A text being read: `folded` for matching, `raw` where upper case matters, the day it was written."""

    folded: str
    raw: str
    as_of: date | None = None


class Found(NamedTuple):
    """A value at [start, end); a `value` of None takes the span out of reading (a phone number, 四川)."""

    start: int
    end: int
    value: Value | None


def is_han(char: str) -> bool:
    """Whether a character (or none) is a Chinese one."""
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff"
