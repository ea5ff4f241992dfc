"""A value or name at a span: what `reading` yields."""

from typing import NamedTuple

from factcheck.reading.value import Value


class Mention(NamedTuple):
    """`text` is the raw slice [start, end)."""

    kind: str
    start: int
    end: int
    text: str
    value: Value | None
