"""References as the index reads them: what the event reader says of each, or nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.parsed import parse_references, parse_sources
from factcheck.base.references import usual_references

USUAL = """references:
- id: one
  type: webpage
  title: "2005年：综述"
  author: [{literal: 日报}, {family: 陈, given: 章}]
  URL: https://example.org/1
  custom: {file: one.txt, sha256: 2c44}
- id: two
  note: 四川
"""
OTHER = """references:
- id: one
  author:
  - literal: 日报
  note: 'it''s'
- id: two
  title: >
    两行
    字
"""
WORDS = (
    "- |\n- |  |: |:|\n|#| #|\"|'|[|]|[{|}]|, |,|{|-|?|id|a|b|四川|，|1|.|>|&x|*x|!t|\\|%|@|~|\u3000|...|---"
)
PIECES = st.sampled_from([*WORDS.split("|"), "|"])
LINES = st.lists(
    st.tuples(st.sampled_from(["  ", "- ", "    ", ""]), st.sampled_from(["id", "b", "c"]),
              st.sampled_from(["", " x", ' "y"', " {p: q}", " {p: q, r: s}", " [{p: q}]", " [{p: q}, {p: r}]",
                               " {p: q, p: r}", " {p: a:b}", " {p: -}", " {p}", " {a b: c}", " [a, b]",
                               " {p: q }", " {p:  q  q}", " [{p: q},{p: r}]", " a: b", " x # y"])),
    max_size=6,
)  # fmt: skip


def items(text: str) -> list[tuple[object, int, int]]:
    return [(item.data, item.line, item.column) for item in parse_references(text, "x").items]


def agrees(text: str) -> bool:
    """Whether nothing is said of the text, or what all of it means."""
    whole = parse_sources(text, "x")
    said = usual_references(text)
    known = [(item.data, item.line) for item in whole.items]
    return said is None or (said == known and not [f for f in whole.flaws if f[0].startswith("yaml-")])


@pytest.mark.parametrize("text", [USUAL, OTHER, f"# 注\n\n{USUAL}", OTHER + USUAL[12:], USUAL.rstrip("\n")])
def test_references_are_read_block_by_block(text: str) -> None:
    assert usual_references(text) is not None
    assert agrees(text)
    whole = parse_sources(text, "x").items
    assert items(text) == [(item.data, item.line, item.column) for item in whole]


@pytest.mark.parametrize(
    "text",
    [
        USUAL + "nocite: x\n",  # no item any more
        USUAL.replace("references", "others"),
        USUAL.removeprefix("references:\n"),
        USUAL.replace("id: two", "id: &a two"),
        USUAL.replace("\n", "\r\n"),
        USUAL + "---\n",
        'references:\n- id: "a\n- id: b"\n',
        "",
    ],
)
def test_what_is_not_certain_is_read_whole(text: str) -> None:
    assert usual_references(text) is None
    assert parse_references(text, "x") == parse_sources(text, "x")


@given(st.lists(PIECES, max_size=20).map("".join))
def test_any_text_agrees_or_is_left(text: str) -> None:
    assert agrees("references:\n- id: " + text)


@given(LINES)
def test_any_lines_agree_or_are_left(lines: list[tuple[str, str, str]]) -> None:
    assert agrees(
        "references:\n- id: n\n" + "".join(f"{indent}{key}:{value}\n" for indent, key, value in lines)
    )


def test_the_references_here_agree() -> None:
    """Those of this repository and of the tests."""
    here = Path(__file__).parents[2]
    for path in [*here.glob("sources/*.yaml"), *here.glob("tests/bases/*/sources/*.yaml")]:
        assert agrees(path.read_text("utf-8")), path
