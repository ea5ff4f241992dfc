"""Exact numbers written as decimals."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reading.decimals import decimal


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (None, None),
        (9, "9"),
        (-9, "-9"),
        (Fraction(1, 3), "0.333333333333333"),
        (Fraction(-52, 10), "-5.2"),
        (Fraction(1, 8), "0.125"),
        (Fraction(7, 500), "0.014"),
        (Fraction(2000, 3), "666.666666666667"),
        (Fraction(126 * 10**12), "126000000000000"),
    ],
)
def test_quantities_are_decimal_strings(number: Fraction | int | None, written: str | None) -> None:
    assert decimal(number) == written


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6))
def test_an_exact_quantity_is_written_exactly(number: Decimal) -> None:
    written = decimal(Fraction(number))
    assert written is not None
    assert Decimal(written) == number
    assert "e" not in written.lower()
