"""The names that proposals speak of: cut where they end, and each with an entry of its own."""

from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.formats.proposals import names_yaml
from factcheck.tasks.propose import propose_all
from tests.tasks.proposing import Case, new_base

CASES = [
    # (text, the entries that are proposed)
    (
        "岚川新能源汽车市场观察\n\n岚川新能源汽车销量达到95万辆。\n",
        ["岚川新能源汽车: {kind: term}"],
    ),
    ("岚川市市场观察\n\n岚川市人口95万人。该市面积800平方公里。\n", ["岚川市: {kind: place}"]),
    ("岚川银行业观察\n\n岚川银行业资产95亿元。岚川银行业存款80亿元。\n", ["岚川银行业: {kind: term}"]),
    (
        "岚川银行观察\n\n岚川银行资产95亿元。岚川银行董事长周启明说，存款80亿元。\n",
        [
            "岚川银行: {kind: organization}",
            "周启明: {kind: person, offices: [{office: 董事长, of: 岚川银行}]}",
        ],
    ),
    (
        "青石集团年报\n\n青石集团收入95亿元。白石省省长周启明说，该集团利润8亿元。\n",
        [
            "青石集团: {kind: organization}",
            "周启明: {kind: person, offices: [{office: 省长, of: 白石省}]}",
            "白石省: {kind: place}",
        ],
    ),
    (
        "岚川银行观察\n\n岚川银行资产95亿元。行长肖启获得存款80亿元。\n",
        [
            "岚川银行: {kind: organization}",
            "肖启: {kind: person, offices: [{office: 行长, of: 岚川银行}]}",
        ],
    ),
    ("调研\n\n其中甲4.72万亿元。\n", []),
]


@pytest.mark.parametrize(("text", "entries"), CASES)
def test_names(text: str, entries: list[str], tmp_path: Path) -> None:
    found = propose_all(FactBase.open(new_base(Case("names", "2025-03-01", text, ()), tmp_path / "base")))
    assert names_yaml(found.names).splitlines() == entries
