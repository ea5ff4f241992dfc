"""The parts of which patterns are made."""

import re

import pytest

from factcheck.reading.words import JOINT, SMALL_NUMBER, SMALL_NUMBERS


@pytest.mark.parametrize("listed", ["甲、乙", "甲和乙", "甲与乙", "甲及乙", "甲以及乙"])
def test_a_list_is_parted_at_its_joints(listed: str) -> None:
    assert re.split(JOINT, listed) == ["甲", "乙"]


@pytest.mark.parametrize("name", ["大同", "高跟鞋"])
def test_what_says_with_whom_is_no_joint(name: str) -> None:
    assert re.split(JOINT, name) == [name]


@pytest.mark.parametrize("number", ["3", "12", "三", "两", "十二", "一百"])
def test_a_small_number_is_whole(number: str) -> None:
    assert re.fullmatch(SMALL_NUMBER, number)


def test_two_are_written_in_two_ways() -> None:
    assert (SMALL_NUMBERS["两"], SMALL_NUMBERS["二"], SMALL_NUMBERS["十"]) == (2, 2, 10)
