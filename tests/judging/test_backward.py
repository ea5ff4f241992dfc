"""A sentence that points at what the one before is of goes on about it, with whatever measure word."""

import pytest

from factcheck.judging.drafts.backward import carries_on, turns_aside


@pytest.mark.parametrize("draft", ["这所学校有学生", "这条路全长3公里", "随后,这部电影上映", "该校成立"])
def test_a_sentence_that_points_back_carries_on(draft: str) -> None:
    assert carries_on(draft)


@pytest.mark.parametrize("draft", ["这样的学校有三所", "学校有学生两千人"])
def test_a_sentence_that_points_at_nothing_does_not(draft: str) -> None:
    assert not carries_on(draft)


@pytest.mark.parametrize("draft", ["比这条路早两年的铁路全长3公里", "旁边的学校有学生两千人"])
def test_what_is_set_beside_the_one_before_is_another(draft: str) -> None:
    assert turns_aside(draft)
