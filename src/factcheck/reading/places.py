"""Well-known places in a folded text, by longest match."""

from functools import cache

from factcheck.reading.tables.places import CITIES, COUNTRIES, PROVINCES
from factcheck.text.finder import Finder


@cache
def _finder() -> Finder[None]:
    cities = (word + tail for word in CITIES for tail in ("", "市"))
    return Finder(dict.fromkeys((*PROVINCES, *COUNTRIES, *cities)))


def find_places(folded: str) -> list[tuple[int, int]]:
    """The spans of provinces, countries and large cities, from left to right."""
    return [(hit.start, hit.end) for hit in _finder().find(folded)]
