"""Modifiers of numbers: which word of a value makes it less exact."""

import pytest

from factcheck.reading.modifying import modifier_of

VALUES = {
    "1100余家": "余",
    "6毛多": "多",
    "突破200元": "突破",
    "5%左右": "左右",
    "27所": None,
    "2024年以前": None,
}


@pytest.mark.parametrize(("value", "word"), VALUES.items())
def test_the_modifier_of_a_written_value(value: str, word: str | None) -> None:
    span = modifier_of(value)
    assert (span and value[span.start : span.end]) == word
