"""Coordinates: whatever ends a line, offsets slice the raw text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.text import Text

LINES = st.text(st.sampled_from("四a\r\n\u2028\ufeff𠮷é\u0301\U000e0100"), max_size=30)


@pytest.mark.parametrize(
    ("raw", "offset", "expected"),
    [
        ("", 0, (1, 1)),
        ("四川", 1, (1, 2)),
        ("四\n川", 2, (2, 1)),
        ("四\r\n川", 3, (2, 1)),
        ("四\r川", 2, (2, 1)),
        ("四\r\r\n\n川", 5, (4, 1)),
        ("四\u2028川", 2, (1, 3)),
        ("\ufeff四川", 1, (1, 1)),
        ("\ufeff四川", 0, (1, 1)),
        ("\ufeff四\n川", 3, (2, 1)),
        ("𠮷川", 1, (1, 2)),
        ("葛\U000e0100城", 2, (1, 3)),
    ],
)
def test_line_and_column(raw: str, offset: int, expected: tuple[int, int]) -> None:
    assert Text(raw).line_column(offset) == expected


@given(LINES)
def test_lines_are_those_of_editors(raw: str) -> None:
    text = Text(raw)
    starts = text.line_starts
    lines = [raw[start:end] for start, end in zip(starts, [*starts[1:], len(raw)], strict=True)]
    assert "".join(lines) == raw
    assert [line.rstrip("\r\n") for line in lines] == re.split("\r\n|\n|\r", raw)


@given(LINES)
def test_columns_count_code_points(raw: str) -> None:
    text = Text(raw)
    for offset in range(len(raw)):
        line, column = text.line_column(offset)
        mark = line == 1 and raw.startswith("\ufeff")
        assert text.line_starts[line - 1] + column - 1 + mark == max(offset, mark)


def test_the_folded_form_has_the_offsets_of_the_raw() -> None:
    text = Text("臺灣「地基」")
    assert text.folded == '台湾"地基"'
    assert text.raw[text.folded.index("地基") :] == "地基」"
