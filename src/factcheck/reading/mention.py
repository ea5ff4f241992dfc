"""A value or name at a span: what `reading` yields."""

from dataclasses import dataclass

from factcheck.reading.value import Value


@dataclass(frozen=True, slots=True)
class Mention:
    """`text` is the raw slice [start, end)."""

    kind: str
    start: int
    end: int
    text: str
    value: Value | None
