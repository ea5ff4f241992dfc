"""In which script a text is: words it does not have are added in its own."""

import pytest
from opencc import OpenCC

from factcheck.tasks.proposing.attributes import is_traditional
from factcheck.text.text import Text

SENTENCES = [
    "湖州话的使用人口据统计仅有十万",
    "该片片长近两小时，于1987年上映",
    "青石市图书馆新馆2024年开放，藏书120万册。",
    "他在北海道的农场里养了三十头牛",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_script_is_told_by_what_folds(sentence: str) -> None:
    assert not is_traditional(Text(sentence))
    assert is_traditional(Text(OpenCC("s2t").convert(sentence)))
