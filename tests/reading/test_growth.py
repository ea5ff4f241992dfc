"""增长两倍 is three times as much, 增长到两倍 twice."""

from fractions import Fraction

import pytest

from factcheck.reading.read import read
from factcheck.text.text import Text
from tests.reading.tables import lines


@pytest.mark.parametrize(("times", "text"), lines("growth"))
def test_what_a_change_amounts_to(times: str, text: str) -> None:
    found = [mention.value for mention in read(Text(text)) if mention.kind == "multiple"]
    assert [value.tight.low for value in found if value is not None] == [Fraction(times)]
