"""GB/T 7714 against the examples that the standard itself prints."""

from typing import Any

import pytest

from factcheck.styles.parts.citation import Citation, Passage
from factcheck.styles.parts.gb import E2015, E2025, E2025_AUTHOR_DATE, EM_SPACE, Entry, ordinal
from factcheck.styles.parts.gb_list import by_author, numbered
from factcheck.styles.parts.item import read_item
from tests.styles.case import read

CASES = read("gb7714.yaml")
CASES_2015 = read("gb7714-2015.yaml")
BOOK = {
    "id": "b",
    "type": "book",
    "title": "书",
    "author": [{"literal": "甲"}],
    "issued": "2020",
    "language": "zh",
}


def plain(entry: str) -> str:
    """The em space between a standard's number and name as the cases have it."""
    return entry.replace(EM_SPACE, " ")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["item"]["title"][:16])
def test_2025_prints_its_own_examples(case: Any) -> None:
    assert plain(str(Entry(read_item(case["item"]), E2025))) == case["entry"]


@pytest.mark.parametrize("case", [c for c in CASES if "ay" in c], ids=lambda case: case["item"]["title"][:16])
def test_2025_author_date(case: Any) -> None:
    assert plain(str(Entry(read_item(case["item"]), E2025_AUTHOR_DATE))) == case["ay"]


@pytest.mark.parametrize("case", CASES_2015, ids=lambda case: case["item"]["title"][:16])
def test_2015_prints_its_own_examples(case: Any) -> None:
    assert str(Entry(read_item(case["item"]), E2015)) == case["entry"]


@pytest.mark.parametrize(
    ("language", "names", "expected"),
    [
        ("zh-Hans", ["甲", "乙", "丙", "丁"], "甲，乙，丙，等"),
        ("zh-Hant", ["甲", "乙", "丙", "丁"], "甲，乙，丙，等"),
        ("en", ["A", "B", "C", "D"], "A，B，C，et al."),
        ("ru", ["А", "Б", "В", "Г"], "А，Б，В，и др."),
        ("", ["甲", "乙", "丙", "丁"], "甲，乙，丙，等"),
        ("", ["A", "B", "C", "D"], "A，B，C，et al."),
        ("zh", ["甲", "乙", "丙"], "甲，乙，丙"),
    ],
)
def test_et_al_follows_the_items_language(language: str, names: list[str], expected: str) -> None:
    item = read_item({"type": "book", "language": language, "author": [{"literal": name} for name in names]})
    assert Entry(item, E2025).head == expected


def test_entries_are_numbered_once_a_source() -> None:
    first, second = Citation(read_item(BOOK)), Citation(read_item({**BOOK, "id": "c", "title": "册"}))
    assert numbered([first, second, first], E2025).splitlines() == [
        "[1] 甲. 书[M]. 2020.",
        "[2] 甲. 册[M]. 2020.",
    ]


def test_years_are_told_apart_by_letters() -> None:
    items = [{**BOOK, "id": i, "title": i} for i in "xyz"] + [{**BOOK, "id": "w", "issued": "2019"}]
    lines = by_author([Citation(read_item(item)) for item in items], E2025_AUTHOR_DATE).splitlines()
    assert [line.split(". ")[0] for line in lines] == ["甲，2019", "甲，2020a", "甲，2020b", "甲，2020c"]


def test_authors_stand_in_the_order_of_pinyin_whatever_the_script() -> None:
    names = ["張三", "陈章", "陳舟", "Boobier", "阿扬", "周军"]
    items = [{**BOOK, "id": n, "author": [{"literal": n}], "language": ""} for n in names]
    items[3]["title"] = "AI"
    lines = by_author([Citation(read_item(item)) for item in items], E2025_AUTHOR_DATE).splitlines()
    assert [line.split("，")[0] for line in lines] == ["阿扬", "陈章", "陳舟", "張三", "周军", "Boobier"]


def test_the_pages_that_are_cited_replace_the_books() -> None:
    item = read_item({**BOOK, "page": "400"})
    cited = [Citation(item, Passage("文", 0, 1, 1, page)) for page in ("15", "18", "15")]
    assert numbered(cited, E2025) == "[1] 甲. 书[M]. 2020：15, 18."


@pytest.mark.parametrize(
    ("number", "written"), [(2, "2nd"), (3, "3rd"), (11, "11th"), (21, "21st"), (112, "112th")]
)
def test_ordinal(number: int, written: str) -> None:
    assert ordinal(number) == written


@pytest.mark.parametrize(
    ("fields", "entry"),
    [
        ({"type": "book", "language": "zh"}, "[无题名][M]."),
        ({}, "[Untitled][Z]."),
        ({"type": "webpage", "title": "題"}, "題[EB/OL]."),
        (
            {"type": "webpage", "title": "題", "container-title": "站", "issued": "2024"},
            "站. 題[EB/OL]. （2024）.",
        ),
        (
            {"type": "speech", "title": "讲话", "issued": "2024-01-22", "event-place": "成都"},
            "讲话[Z]. 成都，2024-01-22.",
        ),
        ({"type": "book", "title": "書", "issued": "民国三十五年"}, "書[M]. 民国三十五年."),
    ],
)
def test_what_is_missing_leaves_no_empty_place(fields: dict[str, Any], entry: str) -> None:
    assert str(Entry(read_item(fields), E2025)) == entry
