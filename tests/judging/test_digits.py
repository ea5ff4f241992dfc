"""One writing of numerals within words."""

import pytest

from factcheck.judging.wording.digits import another_number, respelled, same_but_numerals, years_in_digits


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


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("坐公交七路回家", "坐公交7路回家"),
        ("坐公交7路回家", "坐公交七路回家"),
        ("九龙巴士二百八十九r线", "九龙巴士289r线"),
        ("小行星六零五零", "小行星6050"),
        ("小行星6050", "小行星六千零五十"),
    ],
)
def test_a_numeral_is_respelled_in_its_place(written: str, other: str) -> None:
    found = next(r for r in respelled(written) if r.piece == other)
    assert found.origin(0, len(found.piece)) == (0, len(written))
    assert found.origin(found.low, found.high) == (found.start, found.end)
    assert found.origin(found.low + 1, found.high) is None


@pytest.mark.parametrize("written", ["1992年", "一些人", "3.5倍", "126万亿元", "统一"])
def test_what_counts_or_dates_belongs_to_no_name(written: str) -> None:
    assert list(respelled(written)) == []


@pytest.mark.parametrize(
    ("said", "held", "another"),
    [
        ("第7顺位", "第17顺位", True),
        ("第十顺位", "第十七顺位", True),
        ("第十七顺位", "第17顺位", False),
        ("台中市", "台中市大甲区", False),
        ("三星", "三星电子", False),
    ],
)
def test_another_number(said: str, held: str, *, another: bool) -> None:
    assert another_number(said, held) is another
