"""The values of a text from left to right: where one may begin, its kind's reader is asked.

The work grows with the values in a text, not with its length times the kinds: one search finds the next place
(`anchor.py`), and of the forms that most values have it finds the end too (`plain.py`).
"""

from factcheck.reading.anchor import anchor
from factcheck.reading.by_numeral import read_numeral
from factcheck.reading.kinds import KINDS, Reader
from factcheck.reading.mention import Mention
from factcheck.reading.remembered import recall
from factcheck.reading.source import Found, Source

_BY_FIRST: dict[str, tuple[Reader, ...]] = {}
for _kind in KINDS:
    for _first in _kind.firsts:  # two kinds may begin with the same character
        _BY_FIRST[_first] = (*_BY_FIRST.get(_first, ()), *_kind.readers)


def scan(source: Source) -> list[Mention]:
    """Values from left to right, none overlapping."""
    mentions: list[Mention] = []
    at = floor = 0
    folded, raw, _ = source
    search = anchor(len(folded)).search
    while (match := search(folded, at)) is not None:
        start = match.start()
        if match.lastindex is not None and (known := recall(source, match)) is not None:
            at, value = known
        else:
            found, at = _read(source, start, floor)
            if found is None:
                continue
            start, at, value = found
        floor = at
        if value is not None:
            mentions.append(Mention(value.kind, start, at, raw[start:at], value))
    return mentions


def _read(source: Source, at: int, floor: int) -> tuple[Found | None, int]:
    """What begins at `at`, and where to go on when nothing does."""
    readers = _BY_FIRST.get(source.folded[at])
    if readers is None:
        return read_numeral(source, at, floor)
    for reader in readers:
        found = reader(source, at, floor)
        if found is not None:
            return found, found.end
    return None, at + 1
