"""References: dates in all of CSL's writings, authors, what is kept of the entry."""

import pytest

from factcheck.base.source import is_day, read_date, source_of
from factcheck.problem import NOWHERE

DATES = [
    ("2024", "2024"),
    ("2024-08", "2024-08"),
    ("2024-8-9", "2024-08-09"),
    ("2024年8月29日", "2024-08-29"),
    ("2024/08/29", "2024-08-29"),
    ("2024-08-29/2024-09-01", "2024-08-29/2024-09-01"),
    ({"date-parts": [["2024", "8"]]}, "2024-08"),
    ({"date-parts": [["2024", "8", "29"], ["2024", "9", "1"]]}, "2024-08-29/2024-09-01"),
    ([{"year": "2024", "month": "8"}], "2024-08"),
    ({"year": "2024"}, "2024"),
    ({"raw": "2024-08"}, "2024-08"),
    ({"literal": "2024"}, "2024"),
    ("2024-13", None),
    ("2023-02-29", None),
    ("2024-02-30", None),
    ("去年", None),
    ("", None),
    ({"date-parts": []}, None),
    ({"date-parts": [["2024", "0"]]}, None),
    ({"date-parts": "2024"}, None),
    ({"season": "1"}, None),
    ([], None),
    ([{"year": "x"}], None),
]


@pytest.mark.parametrize(("written", "read"), DATES)
def test_a_date(written: object, read: str | None) -> None:
    assert read_date(written) == read


def test_a_day_is_one_day() -> None:
    assert [is_day(text) for text in ("2024-08-29", "2024-08", "2024-8-29", "2024-02-30")] == [True] + [
        False
    ] * 3


def test_authors_of_all_sorts() -> None:
    authors = [
        {"literal": "四川日报"},
        {"family": "陈", "given": "章"},
        {"family": "Doe", "given": "Jane"},
        "无名",
        {},
    ]
    source = source_of(
        {"id": "a", "author": authors, "custom": {"file": "a.txt", "sha256": "AB"}}, NOWHERE, {}
    )
    assert source is not None
    assert source.authors == ("四川日报", "陈章", "Jane Doe", "无名")
    assert (source.file, source.sha256) == ("a.txt", "ab")
    assert source_of("text", NOWHERE, {}) is None
