"""Items as other programs write them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.styles import STYLES, style
from factcheck.styles.parts.citation import Citation, Passage, excerpt
from factcheck.styles.parts.date import read_date
from factcheck.styles.parts.item import read_item
from factcheck.styles.parts.name import Name, gb_name, initials
from tests.styles.case import RAW, passage


@pytest.mark.parametrize(
    ("written", "iso", "year"),
    [
        ("2024-08-29", "2024-08-29", "2024"),
        ("2024-8", "2024-08", "2024"),
        ("2024年8月29日", "2024-08-29", "2024"),
        ({"date-parts": [["2024", "8"]]}, "2024-08", "2024"),
        ({"date-parts": [["1957"], ["1990"]]}, "1957/1990", "1957-1990"),
        ([{"year": "2024", "month": "8"}], "2024-08", "2024"),
        ({"year": "2024"}, "2024", "2024"),
        ({"raw": "2024-08-29"}, "2024-08-29", "2024"),
        ({"literal": "明末"}, "明末", "明末"),
        ("c1988", "c1988", "c1988"),
        ("2024-13", "2024-13", "2024-13"),
    ],
)
def test_date(written: Any, iso: str, year: str) -> None:
    date = read_date(written)
    assert date
    assert (date.iso, date.year) == (iso, year)


@pytest.mark.parametrize("written", [None, "", {}, [], {"literal": ""}])
def test_no_date(written: Any) -> None:
    assert read_date(written) is None


@pytest.mark.parametrize(
    ("name", "in_2025", "in_2015"),
    [
        (Name(family="陈", given="章"), "陈章", "陈章"),
        (Name(family="昂温", given="P. S."), "昂温 P S", "昂温 P S"),
        (Name(family="Einstein", given="Albert"), "Einstein A", "EINSTEIN A"),
        (Name(family="De Morgan", given="Augustus"), "De Morgan A", "DE MORGAN A"),
        (Name(family="Godard", given="Jean-Luc"), "Godard J-L", "GODARD J-L"),
        (Name(literal="American Chemical Society"), "American Chemical Society", "American Chemical Society"),
        (Name(family="Peebles", given="P. Z.", suffix="Jr."), "Peebles P Z Jr", "PEEBLES P Z, Jr."),
        (Name(family="Plato"), "Plato", "PLATO"),
    ],
)
def test_gb_name(name: Name, in_2025: str, in_2015: str) -> None:
    assert gb_name(name, upper=False) == in_2025
    assert gb_name(name, upper=True) == in_2015


def test_initials_of_a_chinese_given_name() -> None:
    assert initials("小民") == "小民"


@pytest.mark.parametrize(
    ("csl", "language"),
    [
        ({"language": "zh-Hant"}, "zh"),
        ({"title": "談談"}, "zh"),
        ({"title": "図書館の本"}, "ja"),
        ({"title": "한국"}, "ko"),
        ({"title": "Отечественная"}, "ru"),
        ({"title": "A study", "author": [{"literal": "四川日报"}]}, "zh"),
        ({"title": "A study"}, "en"),
    ],
)
def test_language(csl: dict[str, Any], language: str) -> None:
    assert read_item(csl).language == language


@pytest.mark.parametrize(
    ("csl", "names"),
    [
        ({"author": "张三"}, ["张三"]),
        ({"author": ["张三", "李四"]}, ["张三", "李四"]),
        ({"author": {"literal": "新华社"}}, ["新华社"]),
        ({"author": [{"given": "佚名"}]}, ["佚名"]),
        (
            {"author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van den"}]},
            ["Jan van den Berg"],
        ),
        ({"author": [{}, {"literal": ""}]}, []),
        ({"author": 3}, []),
    ],
)
def test_authors(csl: dict[str, Any], names: list[str]) -> None:
    assert [name.full for name in read_item(csl).authors] == names


def test_the_paragraph_of_a_passage_counts_lines_that_are_not_blank() -> None:
    assert passage().paragraph == 2
    assert Passage(RAW, 0, 2).paragraph == 1
    assert Passage("\n\n一", 2, 3).paragraph == 1


@pytest.mark.parametrize(
    ("language", "quote", "page", "written"),
    [
        ("zh-Hans", "四川", "", "第1段：“四川”"),
        ("zh-Hans", "称“地基”", "", "第1段：「称“地基”」"),
        ("zh-Hant", "四川", "", "第1段：「四川」"),
        ("zh-Hant", "稱「地基」", "3", "第3页：『稱「地基」』"),
        ("en", "the base", "", "para. 1: “the base”"),
    ],
)
def test_excerpt(language: str, quote: str, page: str, written: str) -> None:
    item = read_item({"id": "a", "language": language})
    assert excerpt(Citation(item, Passage(quote, 0, len(quote), 1, page))) == written


scalars = st.text(max_size=20)
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(scalars, inner, max_size=3)
)
keys = st.sampled_from(
    [
        "id",
        "type",
        "title",
        "author",
        "editor",
        "issued",
        "accessed",
        "page",
        "volume",
        "number",
        "language",
        "DOI",
    ]
)


@given(st.dictionaries(keys | scalars, anything, max_size=8))
def test_any_mapping_can_be_cited_in_any_style(csl: dict[str, Any]) -> None:
    citation = Citation(read_item(csl), passage())
    for name in STYLES:
        if name not in {"link", "claim-review"}:
            assert "\r" not in style(name).cite([citation])
