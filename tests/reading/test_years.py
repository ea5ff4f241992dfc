"""Years by their figures alone, as the index looks for them."""

import pytest

from factcheck.reading.years import is_of_other_years, newest_first, years_in


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2024年综合排名", ("2024",)),
        ("1998-2003年,2003年底", ("1998", "2003")),
        ("从618年到907年", ("618", "907")),
        ("618部手机、2024元1张、12024年", ("2024",)),
        ("没有年份", ()),
    ],
)
def test_years_that_stand_in_a_text(text: str, years: tuple[str, ...]) -> None:
    assert years_in(text) == years


@pytest.mark.parametrize(
    ("period", "years", "other"),
    [
        ("2023", {2023}, False),
        ("2023", {2024}, True),
        ("2023-07", {2023}, False),
        ("2023-07-15", {2022, 2024}, True),
        ("2024-Q1", {2023}, True),
        ("2019..2021", {2020}, False),
        ("2019-03..2021-06", {2022}, True),
        ("", {2023}, False),
        ("20世纪90年代", {2023}, False),
        ("1990年代", {1995}, False),
        ("618", {2023}, False),
        ("2022-2023", {2023}, False),  # somebody's own year
        ("2023财年", {2024}, False),
    ],
)
def test_period_of_other_years(period: str, years: set[int], *, other: bool) -> None:
    """Only one that is plainly of other years is: what is put in words may be of any."""
    assert is_of_other_years(period, frozenset(years)) is other


def test_newest_first() -> None:
    """What is of no period holds still; a year comes before its parts, and what is put in words last."""
    ordered = ["", "2025", "2024..2025", "2024", "2024-Q4", "2024-Q1", "2024-12", "2023", "1999", "近年"]
    assert sorted(sorted(ordered), key=newest_first) == ordered
