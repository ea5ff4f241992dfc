"""One writing of numerals within words."""

import pytest

from factcheck.judging.digits import same_but_numerals, years_in_digits


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("二〇二三年", "2023年"),
        ("成立于一九二二年的", "成立于1922年的"),
        ("二十三年", "二十三年"),
        ("二〇二三号", "二〇二三号"),
        ("十二〇二三年", "十2023年"),
    ],
)
def test_years_in_digits(written: str, expected: str) -> None:
    assert years_in_digits(written) == expected
    assert len(expected) == len(written)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("九十个火星日", "90个火星日", True),
        ("九十个火星日", "19个火星日", False),
        ("七路", "7路", True),
        ("三星", "四星", False),
        ("90个火星日", "90个火星日", False),
    ],
)
def test_same_but_numerals(one: str, other: str, *, same: bool) -> None:
    assert same_but_numerals(one, other) is same
