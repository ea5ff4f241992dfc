"""What is invisible is left out, and every offset leads back to the raw text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.invisible import visible, without_invisible

HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f\U000e0100"
RAW = st.text(st.sampled_from("四川第9\n " + HIDDEN), max_size=24)


@pytest.mark.parametrize("char", HIDDEN)
def test_an_invisible_character_is_left_out(char: str) -> None:
    shown = without_invisible(f"{char}四{char}川{char}{char}省{char}")
    assert shown
    assert shown.text == "四川省"
    assert shown.span(0, 2) == (1, 4)
    assert shown.span(1, 3) == (3, 7)


@pytest.mark.parametrize("raw", ["", "Sichuan-9", "四川 第９\u3000名\u00a0\n\r\t……“”・"])
def test_what_can_be_seen_and_white_space_stay(raw: str) -> None:
    assert without_invisible(raw) is None
    assert visible(raw) == raw


@given(RAW, st.data())
def test_a_span_is_the_same_passage_and_begins_and_ends_visibly(raw: str, data: st.DataObject) -> None:
    shown = without_invisible(raw)
    if shown is None or not shown.text:
        assert visible(raw) in ("", raw)
        return
    start = data.draw(st.integers(0, len(shown.text) - 1))
    end = data.draw(st.integers(start + 1, len(shown.text)))
    first, last = shown.span(start, end)
    passage = raw[first:last]
    assert shown.text == visible(raw)
    assert visible(passage) == shown.text[start:end]
    assert visible(raw[:first]) == shown.text[:start]
    assert passage[0] not in HIDDEN
    assert passage[-1] not in HIDDEN
