"""What a quantity, rank, date or name allows: an interval with a unit, or names.

Bounds are exact: `int`, or `Fraction` where a decimal, a unit or a third asks for it; both compare
with each other. Days are counted as proleptic ordinals (`date.toordinal`), so that dates are intervals too.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from factcheck.reading.units import dimension, factor

Exact = Fraction | int


def tidy(value: Exact) -> Exact:
    """An int when it is one."""
    return int(value) if isinstance(value, Fraction) and value.denominator == 1 else value


class Interval(NamedTuple):
    """The numbers between `low` and `high`; None is no bound; an open end leaves its bound out."""

    low: Exact | None
    high: Exact | None
    low_open: bool = False
    high_open: bool = False

    def scaled(self, by: Exact) -> "Interval":
        """The same interval in a unit `by` times as small; a negative `by` turns it around."""
        low = None if self.low is None else self.low * by
        high = None if self.high is None else self.high * by
        if by < 0:
            return Interval(high, low, self.high_open, self.low_open)
        return Interval(low, high, self.low_open, self.high_open)


def dimension_of(kind: str, unit: str | None) -> str | None:
    """The dimension of a value of that kind and unit."""
    if kind in ("fraction", "multiple", "rank", "ordinal", "superlative", "date"):
        return {"fraction": "share"}.get(kind, kind)
    return dimension(unit)


@dataclass(frozen=True, slots=True)
class Value:
    """A quantity as read: what its author meant (`tight`) and what its words permit (`loose`).

    `kind`      number measure money percent multiple fraction rank ordinal superlative date duration
    `unit`      canonical symbol (UCUM, ISO 4217, `%`, `[pp]` for 百分点, `倍`, a measure word), None for a
                bare number; for a superlative its word (首个, 唯一, 最大)
    `modifier`  about over under at-least at-most several, or None
    `number`    the number as written, in `unit`, before any modifier (126万亿元: 126·10¹²); the first of
                a range; None for dates and where none is written (数千)
    `step`      one unit of its last written digit, in `unit` (126万亿: 10¹²; 5.2%: 1/10; 27所: 1)
    `per`       what a rate is for (每月, 人, 度), or None
    `grain`     for dates: century decade year half quarter month day range straddling; else None
    `relative`  for dates that need another day to be resolved and have none (去年: `year-1`, 7月: `month=7`,
                上半年: `half=1`): both intervals are then without bounds
    """

    kind: str
    tight: Interval
    loose: Interval
    unit: str | None = None
    modifier: str | None = None
    number: Exact | None = None
    step: Exact | None = None
    per: str | None = None
    grain: str | None = None
    relative: str | None = None

    @property
    def dimension(self) -> str | None:
        """What it can be compared with: values of one dimension convert, others never agree."""
        return dimension_of(self.kind, self.unit)

    def negated(self) -> "Value":
        """The same value with the other sign."""
        return Value(
            self.kind, self.tight.scaled(-1), self.loose.scaled(-1), self.unit, self.modifier,
            None if self.number is None else -self.number, self.step, self.per, self.grain, self.relative,
        )  # fmt: skip

    def canonical(self) -> "Value":
        """The same value in the base unit of its dimension (三成: 3/10; 3斤: 3/2 kg; 240小时: 864000 s)."""
        by = factor(self.unit) if self.kind not in ("fraction", "multiple") else 1
        if by == 1:
            return self
        return Value(
            self.kind, self.tight.scaled(by), self.loose.scaled(by), None, self.modifier,
            None if self.number is None else self.number * by,
            None if self.step is None else self.step * by,
            self.per, self.grain, self.relative,
        )  # fmt: skip
