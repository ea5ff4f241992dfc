"""Regional words are folded pairs that a finder can take as they are."""

import pytest

from factcheck.text.finder import Finder
from factcheck.text.fold import fold
from factcheck.text.regional import other_writings, regional_groups, regional_pairs


def test_both_sides_are_folded() -> None:
    for regional, mainland in regional_pairs().items():
        assert (fold(regional), fold(mainland)) == (regional, mainland)


def test_a_mainland_word_is_no_regional_one() -> None:
    pairs = regional_pairs()
    chained = [word for regional, word in pairs.items() if word in pairs and pairs[word] != word]
    assert not chained


def test_a_regional_word_does_not_stand_in_its_own_translation() -> None:
    """Or it would be found in mainland text, as 尼日 in 尼日尔."""
    assert not [word for word, mainland in regional_pairs().items() if word in mainland and word != mainland]


def test_sheltered_words_stand_for_themselves() -> None:
    assert [hit.entry for hit in Finder(regional_pairs()).find("软体动物与软体")] == ["软体动物", "软件"]
    assert [hit.entry for hit in Finder(regional_pairs()).find("柔软体验")] == ["柔软体"]


@pytest.mark.parametrize(
    ("name", "elsewhere"),
    [
        ("国家数据局", "国家资料局"),
        ("国家资料局", "国家数据局"),
        ("高级副总裁", "高阶副总裁"),
        ("四川省人工智能行业协会", "四川省人工智慧行业协会"),
        ("城镇新增就业", "城镇添加就业"),
        ("存储产业", "保存产业"),  # OpenCC's way back from 儲存產業
        ("信息", "资讯"),
        ("输达信息公司", "输达资讯公司"),
    ],
)
def test_a_name_is_written_as_another_region_would(name: str, elsewhere: str) -> None:
    assert elsewhere in other_writings(name)


@pytest.mark.parametrize("name", ["核心", "资料", "文件", "新增", "四川", "软体动物", "大型别墅", ""])
def test_a_name_that_is_an_ordinary_word_is_only_itself(name: str) -> None:
    assert other_writings(name) == ()


def test_other_writings_are_few_and_folded() -> None:
    written = other_writings("数据设备支持程序文件信息软件视频网络")
    assert len(written) <= 32
    assert all(fold(other) == other for other in written)


def test_no_word_is_called_itself_elsewhere() -> None:
    assert not [word for word, others in regional_groups().items() if word in others]
