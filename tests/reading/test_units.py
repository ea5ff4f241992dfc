"""Units of one dimension convert exactly; others do not convert."""

from fractions import Fraction

import pytest

from factcheck.reading.read import read_value, read_value_of
from factcheck.reading.tables.physical import DIMENSIONS
from factcheck.reading.unit_words import WORDS
from factcheck.reading.units import convert, dimension, factor


@pytest.mark.parametrize(
    ("value", "unit", "to", "expected"),
    [
        (3, "斤", "kg", Fraction(3, 2)),
        (3, "亩", "m2", 2000),
        (15, "亩", "har", 1),
        (5, "kW.h", "J", 18_000_000),
        (240, "h", "d", 10),
        (2, "a", "mo", 24),
        (1, "里", "m", 500),
        (1, "t", "斤", 2000),
        (60, "%", "‰", 600),
        (1, "GBy", "MBy", 1000),
        (1, "[mi_i]", "km", Fraction(1609344, 1000000)),
    ],
)
def test_exact_conversion(value: int, unit: str, to: str, expected: Fraction) -> None:
    assert convert(value, unit, to) == expected
    assert convert(expected, to, unit) == value


@pytest.mark.parametrize(
    ("unit", "to"),
    [("kg", "m"), ("CNY", "USD"), ("家", "所"), ("%", "[pp]"), ("d", "mo"), ("Cel", "[degF]"), ("家", "kg")],
)
def test_what_measures_different_things_does_not_convert(unit: str, to: str) -> None:
    assert convert(1, unit, to) is None


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (None, None),
        ("kg", "mass"),
        ("CNY", "CNY"),
        ("家", "count:家"),
        ("打", "count"),
        ("[pp]", "percentage-point"),
    ],
)
def test_dimensions(unit: str | None, expected: str | None) -> None:
    assert dimension(unit) == expected


def test_every_spelling_of_a_unit_names_a_symbol_of_its_table() -> None:
    symbols = {symbol for rows in DIMENSIONS.values() for symbol in rows}
    for name, rows in DIMENSIONS.items():
        for symbol, (size, spellings) in rows.items():
            assert Fraction(size) > 0
            assert dimension(symbol) == name
            assert factor(symbol) == size
            for word in spellings.split():
                assert WORDS[word].symbol in symbols, word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3斤", "1.5公斤"),
        ("三成", "30%"),
        ("一半", "50%"),
        ("240小时", "10天"),
        ("5毛", "0.5元"),
        ("两年", "24个月"),
        ("一打", "12个"),
    ],
)
def test_the_same_quantity_in_other_units_is_the_same_canonically(one: str, other: str) -> None:
    first, second = read_value(one), read_value(other)
    assert first is not None
    assert second is not None
    if one == "一打":
        assert first.canonical().tight == second.canonical().tight
    else:
        assert (first.dimension, first.canonical().tight) == (second.dimension, second.canonical().tight)


@pytest.mark.parametrize(
    ("attribute", "written", "unit"),
    [
        ("发电量", "二千五百六十亿度", "kW.h"),
        ("發電量", "300度", "kW.h"),
        ("最高气温", "38度", "Cel"),
        ("倾角", "38度", "deg"),
        ("时速", "350公里", "km/h"),
        ("里程", "350公里", "km"),
        ("发电量", "第3", "rank"),
    ],
)
def test_an_attribute_settles_what_unit_its_value_has(attribute: str, written: str, unit: str) -> None:
    value = read_value_of(attribute, written)
    assert value is not None
    assert value.unit == unit
