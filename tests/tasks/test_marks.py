"""Marks in drafts: found, taken out, and every offset led back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.tasks.marks import HEADING, unmark

PIECES = st.sampled_from(
    [
        "四川第9",
        "，",
        "。",
        "\n",
        "[@a]",
        "[见 @a; @b, 第3页]",
        "{claim:x-1}",
        "[^1]",
        "[^n]: 注\n",
        "`[@c]`",
        "[甲](乙)",
        "a@b",
    ]
)


@pytest.mark.parametrize(
    ("raw", "clean", "named"),
    [
        ("第9[@a]。", "第9。", [("source", ("a",))]),
        ("第9 [见 @a, 第3页; -@b-2024]。", "第9 。", [("source", ("a", "b-2024"))]),
        ("第9{claim:sichuan-rank}。", "第9。", [("claim", ("sichuan-rank",))]),
        (
            "第9[^1]，第7[^甲]。\n\n[^1]: 脚注\n[^甲]: 又一个",
            "第9，第7。\n\n[^1]: 脚注\n[^甲]: 又一个",
            [("note", ("1",)), ("note", ("甲",))],
        ),
        (
            "写信到[a@b.cn]，或`[@code]`。\n```\n[@a]\n```\n",
            "写信到[a@b.cn]，或`[@code]`。\n```\n[@a]\n```\n",
            [],
        ),
        (f"第9[^1]。\n\n{HEADING}\n\n[^1]: 甲\n", "第9。\n", [("own", ("1",)), ("own", ())]),
        ("[链接](http://a.cn/@b)与@c", "[链接](http://a.cn/@b)与@c", []),
    ],
)
def test_unmark(raw: str, clean: str, named: list[tuple[str, tuple[str, ...]]]) -> None:
    found = unmark(raw)
    assert found.text == clean
    assert [(mark.kind, mark.names) for mark in found.marks] == named


@given(st.lists(PIECES).map("".join))
def test_the_text_is_the_draft_without_its_marks_and_offsets_find_back(raw: str) -> None:
    found = unmark(raw)
    rest = "".join(
        raw[a:b]
        for a, b in zip(
            [0, *(m.end for m in found.marks)], [*(m.start for m in found.marks), len(raw)], strict=True
        )
    )
    assert found.text == rest
    for at, char in enumerate(found.text):
        assert raw[found.start(at)] == char
        assert raw[found.end(at + 1) - 1] == char
