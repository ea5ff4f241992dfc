"""Units as data: which dimension a canonical symbol has, and exact conversion within it."""

from fractions import Fraction

from factcheck.reading.tables.measure_words import COLLECTIVE
from factcheck.reading.tables.physical import DIMENSIONS

_KNOWN: dict[str, tuple[str, Fraction]] = {
    symbol: (name, Fraction(scale))
    for name, rows in DIMENSIONS.items()
    for symbol, (scale, _) in rows.items()
}
# Currencies are dimensions of their own; the table has their words only.
_KNOWN |= {word: ("count", Fraction(size)) for word, size in COLLECTIVE.items()}


def dimension(unit: str | None) -> str | None:
    """The dimension of a canonical symbol: `mass`, `time`, `CNY`, `count:家`; None for a bare number."""
    if unit is None:
        return None
    if unit in _KNOWN:
        return _KNOWN[unit][0]
    if len(unit) == 3 and unit.isascii() and unit.isupper():
        return unit
    return f"count:{unit}"


def factor(unit: str | None) -> Fraction:
    """How many base units of its dimension one `unit` is; 1 for counts, currencies and bare numbers."""
    return _KNOWN[unit][1] if unit in _KNOWN else Fraction(1)


def convert(value: Fraction | int, unit: str, to: str) -> Fraction | None:
    """`value` of `unit` in the unit `to`, exactly; None when the two measure different things."""
    if dimension(unit) != dimension(to):
        return None
    return value * factor(unit) / factor(to)
