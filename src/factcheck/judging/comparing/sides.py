"""Which side of a distinction a text is on, by the words that tell two things apart: 男子, 女子."""

from __future__ import annotations

from functools import cache, lru_cache

from factcheck.judging.wording.tables.apart import APART
from factcheck.judging.wording.wording import MEMORY

Side = tuple[str, ...]  # of a distinction: words that say the same
Row = tuple[Side, ...]


@cache
def rows_of(table: str = APART) -> tuple[Row, ...]:
    rows = table.strip().splitlines()
    return tuple(tuple(tuple(side.split()) for side in row.split("|")) for row in rows)


@lru_cache(maxsize=MEMORY)
def sides_in(text: str, table: str = APART) -> tuple[tuple[Row, Side, str], ...]:
    """The rows of which a text has one side alone, that side, and the word of it."""
    found = []
    for row in rows_of(table):
        said = [side for side in row if any(word in text for word in side)]
        if len(said) == 1:
            found.append((row, said[0], next(word for word in said[0] if word in text)))
    return tuple(found)


def on_one_side(said: str, explaining: str) -> bool:
    """Whether a word is on a side on which what a claim says is too: 曲子, of what somebody 谱曲."""
    return any(said in side and any(word in explaining for word in side) for _, side, _ in sides_in(said))
