"""Differences, character by character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.difference import difference, reworded, show

FEW = st.text("四川第97。", max_size=12)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("综合排名第9", "综合排名第7", "综合排名第[-9-]{+7+}"),
        ("综合排名第9", "四川综合排名", "{+四川+}综合排名[-第9-]"),
        ("同样", "同样", "同样"),
        ("", "新", "{+新+}"),
        ("旧", "", "[-旧-]"),
        ("", "", ""),
        ("1100余家企业", "1200多家企业", "1[-1-]{+2+}00[-余-]{+多+}家企业"),
    ],
)
def test_shown(old: str, new: str, line: str) -> None:
    assert show(difference(old, new)) == line


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("综合排名第９", "綜合排名第7", "綜合排名第[-９-]{+7+}"),
        ("四川,排名第9", "四川，\n排名第7", "四川，排名第[-9-]{+7+}"),
        ("第2023名", "第20\n23名", "第20{+\n+}23名"),
    ],
)
def test_script_and_width_are_no_rewording(old: str, new: str, line: str) -> None:
    assert show(reworded(old, new)) == line


@given(FEW, FEW)
def test_steps_lead_from_one_to_the_other(old: str, new: str) -> None:
    changes = difference(old, new)
    assert "".join(change.gone for change in changes) == old
    assert "".join(change.came for change in changes) == new


def test_very_long_texts_are_compared_at_their_ends_only() -> None:
    old, new = "头" + "四川" * 5_000 + "尾", "头" + "成都" * 5_000 + "尾"
    assert [len(change.gone) for change in difference(old, new)] == [1, 10_000, 1]
