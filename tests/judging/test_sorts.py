"""Words by the sort of thing they name, and how two of them stand to each other."""

import pytest

from factcheck.judging.wording.sorts import Likeness, likeness, sorts_of


@pytest.mark.parametrize(
    ("held", "said", "expected"),
    [
        ("钢琴家", "小提琴家", Likeness.OTHER),
        ("小说家", "作家", Likeness.BROADER),
        ("小说家", "剧作家", Likeness.OTHER),
        ("钢琴家", "著名音乐家", Likeness.BROADER),
        ("钢琴家", "即兴音乐家", Likeness.FINER),
        ("宋朝", "南宋", Likeness.FINER),
        ("南宋", "宋朝", Likeness.BROADER),
        ("夏季", "夏天", Likeness.SAME),
        ("师父", "老师", Likeness.SAME),
        ("养子", "儿子", Likeness.BROADER),
        ("长子", "第二子", Likeness.OTHER),
        ("配偶", "丈夫", Likeness.FINER),
        ("悬疑电影", "悬疑片", Likeness.SAME),
        ("悬疑电影", "喜剧片", Likeness.OTHER),
        ("挪威籍", "瑞典籍物理学家", Likeness.OTHER),
        ("明代画家", "明代诗人", Likeness.OTHER),
        ("北京", "成都", Likeness.OTHER),
        ("临河县", "清河市", Likeness.APART),
        ("画家", "春天", Likeness.APART),
        ("福建省白石市云水镇", "福建省青石市云水镇", Likeness.OTHER),
        ("白石市云水镇", "云水镇", Likeness.SAME),
        ("白石市云水镇", "白石市", Likeness.SAME),
        ("云水镇", "白石市云水镇", Likeness.SAME),
        ("白石市云水镇", "白石市云山镇", Likeness.OTHER),
    ],
)
def test_likeness(held: str, said: str, expected: Likeness) -> None:
    assert likeness(held, said) is expected


@pytest.mark.parametrize("word", ["成员", "国家", "唱片", "特色", "毕业", "某某", "最佳"])
def test_words_of_no_sort(word: str) -> None:
    assert sorts_of(word) == {}
