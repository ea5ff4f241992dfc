"""Quotes: found whatever the script and spacing, exact otherwise; finding and describing are a pair."""

import random
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from opencc import OpenCC

from factcheck.text.quotes import Nearest, describe, find_quote, nearest
from factcheck.text.text import Span, Text

SOURCES = sorted((Path(__file__).parents[2] / "sources").glob("*.txt"))
SMALL = st.text(st.sampled_from("四川第9, \n\u200b乾隆著名a1"), max_size=24)


@pytest.mark.parametrize(
    ("raw", "quote", "found"),
    [
        ("四川综合排名第9。", "四川綜合排名第９", ["四川综合排名第9"]),
        ("四川綜合排名第9。", "四川综合排名第9", ["四川綜合排名第9"]),
        ("「地基」是否牢固？", "“地基”是否牢固?", ["「地基」是否牢固？"]),
        ("四川综合排\n名第9", "四川综合排名第9", ["四川综合排\n名第9"]),
        ("四川综合排\r\n　　名 第9", "四川综合排名第9", ["四川综合排\r\n　　名 第9"]),
        ("四\u200b川\ufeff综合", "四川综合", ["四\u200b川\ufeff综合"]),
        ("四川综合", "四 川\n综　合", ["四川综合"]),
        ("葛\U000e0100城", "葛城", ["葛\U000e0100城"]),
        ("⼈⼯智能", "人工智能", ["⼈⼯智能"]),
        ("an ice cream", "a nice", []),
        ("a  nice\nday", "a nice day", ["a  nice\nday"]),
        ("Micro LED晶圆", "micro  led 晶圆", ["Micro LED晶圆"]),
        ("第9名,第9名", "第9", ["第9", "第9"]),
        ("哈哈哈", "哈哈", ["哈哈", "哈哈"]),
        ("四川综合排名第9", "四川综合排名第7", []),
        ("增长3.5%", "增长35%", []),
        ("乾隆年间", "干隆年间", []),
        ("乾隆年间", "乾", ["乾"]),
        ("四川", "", []),
        ("四川", " \n", []),
        ("", "四川", []),
    ],
)
def test_find(raw: str, quote: str, found: list[str]) -> None:
    assert [raw[start:end] for start, end in find_quote(Text(raw), quote)] == found


@pytest.mark.parametrize(
    ("prefix", "suffix", "starts"),
    [
        ("", "", [2, 8]),
        ("四川", "", [2]),
        ("重慶 ", "", [8]),
        ("", "。", [8]),
        ("", ",重", [2]),
        ("川", "。", []),
        ("北京", "", []),
        ("很长的上文四川", "", []),
    ],
)
def test_contexts_tell_places_apart(prefix: str, suffix: str, starts: list[int]) -> None:
    text = Text("四川排名,\n重庆排名。")
    assert [span.start for span in find_quote(text, "排名", prefix, suffix)] == [
        s - (s > 2) + (s > 2) for s in starts
    ]


@given(SMALL, SMALL, SMALL)
@example("", "乾", "隆乾")
@example("哈", "哈哈", "")
@example("a", " a", " a a")
def test_a_span_described_is_found_again(before: str, inside: str, after: str) -> None:
    raw = before + inside + after
    start = len(before) + len(inside) - len(inside.lstrip(" \n\u200b"))
    end = len(before) + len(inside.rstrip(" \n\u200b"))
    if start >= end:
        return
    quote, prefix, suffix = describe(Text(raw), Span(start, end))
    assert Span(start, end) in find_quote(Text(raw), quote, prefix, suffix)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_any_passage_of_a_source_is_found_alone_in_any_script(source: Path) -> None:
    text = Text(source.read_text("utf-8"))
    other = OpenCC("s2tw" if "foundation" in source.stem else "t2s")
    rng = random.Random(9)
    for _ in range(200):
        start = rng.randrange(len(text.raw) - 60)
        span = Span(start, start + rng.randint(4, 60))
        while text.raw[span.start].isspace():
            span = Span(span.start + 1, span.end)
        while text.raw[span.end - 1].isspace():
            span = Span(span.start, span.end - 1)
        parts = describe(text, span)
        assert find_quote(text, *parts) == [span]
        assert find_quote(text, *map(other.convert, parts)) == [span]


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ("四川綜合排名第7", "四川综合排名第9"),
        ("全省综合排名第9位", "四川综合排名第9。"),
        ("綜合排名第9", "综合排名第9"),
        ("已聚集1100多家人工智能公司", "已聚集起1100余家人工智能企业"),
        ("北京烤鸭非常好吃,游客很多", None),
        ("x", None),
        ("", None),
    ],
)
def test_nearest(quote: str, passage: str | None) -> None:
    text = Text("数据显示,四川已聚集起1100余\n家人工智能企业。四川综合排名第9。天府之国的美食也很有名。")
    found = nearest(text, quote)
    if passage is None:
        assert found is None
    else:
        assert found
        assert text.raw[found.span.start : found.span.end].replace("\n", "") == passage
        assert found.similarity == 1 or quote != "綜合排名第9"


@given(SMALL, st.text(st.sampled_from("四川第9乾隆著名a1"), max_size=12))
def test_nearest_is_a_passage_or_none(raw: str, quote: str) -> None:
    found = nearest(Text(raw), quote)
    assert found is None or (
        0 <= found.span.start < found.span.end <= len(raw) and 0.5 < found.similarity <= 1
    )


def test_an_exact_quote_is_nearest() -> None:
    assert nearest(Text("第7,第9"), "第9") == Nearest(Span(3, 5), 1.0)
