"""What a quantity, rank, date or name allows: an interval with a unit, or names.

Bounds are exact: `Decimal` as written, `Fraction` where a unit or a third asks for it.
Days are counted as proleptic ordinals (`date.toordinal`), so that dates are intervals too.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

Exact = Decimal | Fraction | int


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers between `low` and `high`; None is no bound; an open end leaves its bound out."""

    low: Exact | None
    high: Exact | None
    low_open: bool = False
    high_open: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """A quantity as read: what its author meant (`tight`) and what its words permit (`loose`).

    `kind`      number measure money percent multiple fraction rank ordinal superlative date duration
    `unit`      canonical symbol (UCUM, ISO 4217, `%`, a measure word), None for a bare number
    `modifier`  about over under at-least at-most several, or None
    """

    kind: str
    tight: Interval
    loose: Interval
    unit: str | None = None
    modifier: str | None = None
