"""Where a value may begin, and which kind's reader is asked there."""

import re
from collections.abc import Callable, Iterator

from factcheck.reading.kinds.quantity import read_quantity
from factcheck.reading.numeral import STARTS
from factcheck.reading.source import Found, Source

Reader = Callable[[Source, int, int], Found | None]
_ANCHOR = re.compile(rf"[{STARTS}]|数(?=[十百千万亿])|\.(?=[0-9])")


def scan(source: Source) -> Iterator[Found]:
    """Values from left to right, none overlapping."""
    at = floor = 0
    search = _ANCHOR.search
    while (match := search(source.folded, at)) is not None:
        found = read_quantity(source, match.start(), floor)
        if found is None:
            from factcheck.reading.amount import number_at
            at = max(number_at(source, match.start())[1], match.end())
            continue
        at = floor = found.end
        if found.value is not None:
            yield found
