"""The short way of the plain forms reads what the long way reads."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reading import scan
from factcheck.reading.mention import Mention
from factcheck.reading.read import read
from factcheck.text.text import Text

REPOSITORY = Path(__file__).parents[2]
SHARED = REPOSITORY.parent / "shared"
_BEFORE = (
    "|的|为|有|了|约|近|超过|超过了|达到|至少|只有|增加|增长|比|从|到|截至|自|自从|每|"
    "每年增长|时速|秒速|分速约|平均每人|公元前|民国|昭和|光绪|第|"
    "负|零下|美元|$|A|-|,|5,|\n\u3000\u3000|\u3000| |“|"
    "(|过去的|提前|个|同|统|前|近三年"
).split("|")
_NUMBERS = (
    "1|3|12|27|100|1955|2011|1,260|5.2|126万|1.39万亿|3百|一|二|两|三|五|十|十五|二十五|三百|"
    "两千|一百二十六|三万五千|五八|一九五五|二〇一一|百分之五|百分之二十三点八|几|百|千万|"
    "十四五|一百两|零|第三|第五十八|第1|倒数第三|第一"
).split("|")
_UNITS = (
    "|个|家|所|人|年|年底|年5月|年5月3日|月|日|天|周|周年|世纪|度|吨|公里|千瓦|千瓦时|千克|"
    "亿元|万亿元|元|块|毛|角|分|%|个百分点|倍|成|折|次|届|点|级|部|国|项|批|部分|多家|余人|"
    "多亿斤|小时|分钟|里|名|方|章|学期|星期|大|产业|次世界大战|亩|平方公里|个月|季度|两|半"
).split("|")
_AFTER = (
    "|的|。|、|左右|以上|以上的|以上、九年|以下|上下|多|半|五|至五|到10|-|和|和5个之间|/年|"
    "每月|头两个月|前9个月|"
    "制|代|度|份|级|法律|以来|以前|内|间|初|的8月|的上半年|大|元|分|员| |要求|之间|义务|"
    "起"
).split("|")
_FILL = "\n" + "。" * 1000  # the short way is for long texts
pieces = st.builds(
    lambda *parts: "".join(parts),
    st.sampled_from(_BEFORE), st.sampled_from(_NUMBERS), st.sampled_from(_UNITS), st.sampled_from(_AFTER),
)  # fmt: skip


def _long_way(raw: str, monkeypatch: pytest.MonkeyPatch) -> list[Mention]:
    with monkeypatch.context() as patch:
        patch.setattr(scan, "recall", lambda *_: None)
        return read(Text(raw))


@given(st.lists(pieces, min_size=1, max_size=3).map("".join))
def test_both_ways_read_the_same(raw: str) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        long = raw + _FILL
        assert read(Text(long)) == _long_way(long, monkeypatch)
        assert read(Text(raw)) == _long_way(raw, monkeypatch)


def _texts() -> list[str]:
    """What the repository and its neighbour have of running text."""
    reports = SHARED / "corpus" / "reports-1954-2011.jsonl"
    texts = [path.read_text("utf-8") for path in sorted((REPOSITORY / "sources").glob("*.txt"))]
    if reports.exists():
        lines: list[dict[str, Any]] = [json.loads(line) for line in reports.read_text("utf-8").splitlines()]
        texts += [line["text"] for line in lines]
    return texts


def test_both_ways_read_running_text_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    for raw in _texts():
        assert read(Text(raw)) == _long_way(raw, monkeypatch)
