"""Dates and periods: resolved where there is a day to resolve against, relative and saying so where not."""

from datetime import date

import pytest

from factcheck.reading.period import Period, read_period
from factcheck.reading.read import read, read_value
from factcheck.text.text import Text
from tests.reading.tables import lines, split

ROWS = [row for row in lines("date") if len(row) == 5]
RESOLVED = [pytest.param(*row[:4], text, id=f"{text}@{row[3]}") for row in ROWS for text in split(row[4])]
RELATIVE = [
    pytest.param(row[0].removeprefix("relative "), text, id=text)
    for row in lines("date")
    if row[0].startswith("relative ")
    for text in split(row[1])
]


@pytest.mark.parametrize(("first", "last", "grain", "as_of", "text"), RESOLVED)
def test_a_date_covers_its_days(first: str, last: str, grain: str, as_of: str, text: str) -> None:
    value = read_value(text, None if as_of == "-" else date.fromisoformat(as_of))
    assert value is not None
    assert value.kind == "date"
    assert value.tight.low == (date.fromisoformat(first).toordinal() if first else None)
    assert value.tight.high == (date.fromisoformat(last).toordinal() if last else None)
    assert value.loose == value.tight
    assert (value.grain, value.relative) == (grain, None)


@pytest.mark.parametrize(("relative", "text"), RELATIVE)
def test_without_a_day_to_resolve_against_a_date_stays_relative(relative: str, text: str) -> None:
    value = read_value(text)
    assert value is not None
    assert value.relative == relative
    assert (value.tight.low, value.tight.high) == (None, None)


@pytest.mark.parametrize("text", [t for row in lines("date") if row[0] == "not" for t in split(row[1])])
def test_a_look_alike_is_no_date(text: str) -> None:
    assert [mention.text for mention in read(Text(text)) if mention.kind == "date"] == []


@pytest.mark.parametrize(
    ("written", "first", "last", "grain"),
    [
        ("2023", "2023-01-01", "2023-12-31", "year"),
        ("2024-07", "2024-07-01", "2024-07-31", "month"),
        ("2024-Q1", "2024-01-01", "2024-03-31", "quarter"),
        ("2024-H2", "2024-07-01", "2024-12-31", "half"),
        ("2024-02-29", "2024-02-29", "2024-02-29", "day"),
        ("2019..2021", "2019-01-01", "2021-12-31", "range"),
        ("2019-03..2019-05", "2019-03-01", "2019-05-31", "range"),
        ("2023年上半年", "2023-01-01", "2023-06-30", "half"),
    ],
)
def test_a_claims_period(written: str, first: str, last: str, grain: str) -> None:
    assert read_period(written) == Period(date.fromisoformat(first), date.fromisoformat(last), grain)


@pytest.mark.parametrize(
    "written", ["", "2024-13", "2024-02-30", "2024-Q5", "2021..2019", "去年", "第9", "永久", "2019.."]
)
def test_what_is_no_period(written: str) -> None:
    assert read_period(written) is None


def test_how_periods_meet() -> None:
    year, quarter, next_year = (read_period(text) for text in ("2024", "2024-Q1", "2025"))
    assert year is not None
    assert quarter is not None
    assert next_year is not None
    assert year.covers(quarter)
    assert not quarter.covers(year)
    assert year.overlaps(quarter)
    assert not year.overlaps(next_year)
    assert year.same(Period(year.first, year.last, "range"))
