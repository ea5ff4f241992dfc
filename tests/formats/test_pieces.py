from hypothesis import given
from hypothesis import strategies as st

from factcheck.formats.pieces import Piece, clip, columns, highlight, visible, width


def test_what_steers_a_terminal_is_shown_instead() -> None:
    cases = {
        "\x1b[31m红\x1b[0m": "␛[31m红␛[0m",
        "第9\x9b7": "第9<U+009B>7",
        "四川\u202e7第": "四川<U+202E>7第",
        "一\n二\t三\r": "一␊二␉三␍",
        "\x7f\ufeff\ud800": "␡<U+FEFF><U+D800>",
        "四川 综合排名第9。": "四川 综合排名第9。",
    }
    assert {raw: visible(raw) for raw in cases} == cases


@given(st.text())
def test_visible_text_stays_as_it_is_and_is_one_printable_line(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert len(shown.splitlines()) <= 1
    shown.encode()


def test_wide_characters_take_two_columns_and_marks_none() -> None:
    cases = {"": 0, "abc": 3, "四川": 4, "第9（": 5, "e\u0301": 1, "𠮷": 2, "ｱ": 1}
    assert {text: width(text) for text in cases} == cases


@given(st.text(), st.integers(1, 20))
def test_a_clipped_text_fits(text: str, room: int) -> None:
    clipped = clip(text, room)
    assert width(clipped) <= room
    assert clipped == text or clipped.endswith("…")


@given(st.text(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))))
def test_highlighting_loses_nothing_and_marks_exactly_the_spans(
    text: str, spans: list[tuple[int, int]]
) -> None:
    pieces = highlight(text, spans)
    assert "".join(piece.text for piece in pieces) == text
    marked = [piece.style == "match" for piece in pieces for _ in piece.text]
    assert marked == [any(start <= i < end for start, end in spans) for i in range(len(text))]


def test_columns_line_up_under_wide_characters() -> None:
    lines = columns([["四川", "第9"], ["GDP", Piece("126万亿", "value")], ["一"]])
    assert ["".join(piece.text for piece in line) for line in lines] == ["四川  第9", "GDP   126万亿", "一"]
    assert lines[1][-1] == Piece("126万亿", "value")
