"""Where a claim's own wording has its value: a figure is not looked for within another one."""

import pytest

from factcheck.judging.claims.placing import find_value


@pytest.mark.parametrize(
    ("text", "value", "found"),
    [
        ("由15个工作日压缩到5个工作日", "5个工作日", "由15个工作日压缩到|"),
        ("由5个工作日延长到15个工作日", "5个工作日", "由|"),
        ("由1.5%提高到5%", "5%", "由1.5%提高到|"),
        ("由2.5万吨增至5万吨", "5万吨", "由2.5万吨增至|"),
        ("有第5个", "5个", "有第|"),
        ("有15个", "5个", None),
        ("浙江省台州市人", "浙江台州", "|"),
        ("浙江人", "", None),
    ],
)
def test_a_value_is_found_where_it_is_told(text: str, value: str, found: str | None) -> None:
    place = find_value(text, ((value,),))
    assert (place and text[: place[0]] + "|") == found
