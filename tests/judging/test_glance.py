"""What a value is at a glance, held against what the readers say of it."""

import pytest

from factcheck.judging.wording.glance import looks_like, surely_differ
from factcheck.reading.read import read_value

SAME = [
    ("3.5%", "3.50%"),
    ("1万家", "10000家"),
    ("1.39万亿元", "13900亿元"),
    ("第7", "第7位"),
    ("四川", "四川"),
    ("约5亿元", "超过5亿元"),
    ("1,200人", "1200人"),
    ("0%", "0.0%"),
]
TWO = [
    ("3.5%", "3.6%"),
    ("1万家", "1000家"),
    ("第7名", "第9位"),
    ("北京", "成都"),
    ("1.39万亿元", "1.4万亿元"),
    ("45.2亿元", "1.2万亿元"),
    ("2015年", "2016年"),
]
LOOKS = [
    ("第9", "rank"),
    ("53%", "percent"),
    ("5倍", "multiple"),
    ("833元", "money"),
    ("2024年7月18日", "date"),
    ("2至3个月", "duration"),
    ("27所", "measure"),
    ("沈复民", "name"),
    ("首个", "superlative"),
    ("1100余家", "measure"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_may_be_one_value_is_left_to_the_readers(one: str, other: str) -> None:
    assert not surely_differ(one, other)
    assert not surely_differ(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_values(one: str, other: str) -> None:
    """And so say the readers, where they read both."""
    assert surely_differ(one, other)
    assert surely_differ(other, one)
    first, second = read_value(one), read_value(other)
    assert first is None or second is None or first.canonical().tight != second.canonical().tight


@pytest.mark.parametrize(("text", "kind"), LOOKS)
def test_the_kind_is_that_of_the_readers(text: str, kind: str) -> None:
    assert looks_like(text) == kind
    value = read_value(text)
    assert (value.kind if value else "name") == kind
