"""The eras that years are counted in: 民国113年, 昭和20年, 光绪二十四年."""

from functools import cache
from typing import NamedTuple

from factcheck.reading.tables.eras import LUNAR, SOLAR

LONGEST_NAME = 2  # characters


class Era(NamedTuple):
    """What its first year is in our era, how many years it has, and whether its months are the moon's."""

    first: int
    years: int
    lunar: bool


@cache
def eras() -> dict[str, Era]:
    """Each by its (folded) name."""
    solar, lunar = ([row.split() for row in table.strip().splitlines()] for table in (SOLAR, LUNAR))
    return {name: Era(int(first), int(years), lunar=False) for name, first, years in solar} | {
        name: Era(int(first), int(years), lunar=True) for name, first, years in lunar
    }


def era_of(name: str) -> Era | None:
    """The era that a name (清光绪, 中华民国) ends with."""
    return eras().get(name[-LONGEST_NAME:])
