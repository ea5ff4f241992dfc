"""What a word says that one is of another, from the one table of kin."""

import pytest

from factcheck.judging.wording.kin import kin, may_be_one
from factcheck.judging.wording.tables import kin as table


def test_what_stands_against_a_word_has_it_against_itself() -> None:
    plain = {word: one for word, one in kin().items() if word == one.plain}
    assert [(word, other) for word, one in plain.items() for other in one.others if other not in plain] == []
    assert [
        (word, other)
        for word, one in plain.items()
        for other in one.others
        if not any(plain[word].beside(plain[back]) for back in plain[other].others)
    ] == []


def test_no_word_has_two_rows() -> None:
    words = [word for row in table.ROWS.split("\n") for cell in row.split("|")[:3] for word in cell.split()]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("word", "another", "may"),
    [
        ("次子", "儿子", True),
        ("次子", "长子", False),
        ("师父", "老师", True),
        ("丈夫", "配偶", True),
        ("丈夫", "前夫", True),
        ("丈夫", "妻子", False),
        ("学生", "父亲", False),
        ("导演", "编剧", False),
    ],
)
def test_who_is_the_one_may_be_called_the_other(word: str, another: str, may: bool) -> None:
    assert may_be_one(word, another) is may_be_one(another, word) is may
