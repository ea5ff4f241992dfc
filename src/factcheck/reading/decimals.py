"""Exact numbers written as decimals."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

    from factcheck.reading.value import Exact

_DIGITS = 15  # of a number that no decimal gives exactly, such as 1/3


def decimal(number: Exact | None) -> str | None:
    """A number as the decimal that it is; the nearest with 15 digits where none is exact."""
    if number is None or isinstance(number, int):
        return None if number is None else str(number)
    return _exactly(number) or _nearly(number)


def _exactly(number: Fraction) -> str | None:
    places, rest = 0, number.denominator
    for factor in (10, 5, 2):
        while rest % factor == 0:
            rest //= factor
            places += 1
    if rest != 1:
        return None
    digits = str(abs(number.numerator) * 10**places // number.denominator).rjust(places + 1, "0")
    whole, part = digits[: len(digits) - places], digits[len(digits) - places :].rstrip("0")
    return ("-" if number < 0 else "") + whole + ("." + part if part else "")


def _nearly(number: Fraction) -> str:
    from decimal import Context, Decimal

    quotient = Context(prec=_DIGITS).divide(Decimal(number.numerator), Decimal(number.denominator))
    return format(quotient, "f")
