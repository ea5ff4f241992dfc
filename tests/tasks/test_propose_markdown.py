"""Proposals for a Markdown source: its prose alone asserts, and no mark of it gets into a claim."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.formats.proposals import names_yaml, yaml
from factcheck.tasks.propose import Proposal, propose, propose_all
from factcheck.tasks.verify import verify

TEXT = """\
---
title: 青石集团市场观察2024年
date: 2024-02-10
revenue: 7亿元
---
# 青石集团市场观察

2023年，青石集团营业收入达到**949.5亿元**，同比增长*37.9%*。<!-- 旧稿：12亿元 -->

| 企业 | 2023年销量（万辆） | 同比 |
|---|---|---|
| 白石集团 | 302.4 | 61.9% |

青石集团的[研发人员](https://example.org/1)有320人。
"""


def base(root: Path, name: str = "text.md", text: str = TEXT) -> Path:
    (root / "claims").mkdir(parents=True)
    (root / "sources").mkdir()
    (root / "sources" / name).write_text(text, encoding="utf-8")
    entry = f"- {{id: text, type: document, title: 题, issued: 2024-02-10, custom: {{file: {name}}}}}\n"
    (root / "sources/refs.yaml").write_text(entry, encoding="utf-8")
    return root


def test_only_prose_is_proposed_in_plain_words(tmp_path: Path) -> None:
    found = propose(FactBase.open(base(tmp_path)))
    assert [(p.subject, p.attribute, p.value, p.statement, p.quote) for p in found] == [
        (
            "青石集团",
            "营业收入",
            "949.5亿元",
            "青石集团2023年营业收入达到949.5亿元",
            "青石集团营业收入达到**949.5亿元",
        ),
        (
            "青石集团",
            "营业收入同比增长率",
            "37.9%",
            "青石集团2023年营业收入同比增长37.9%",
            "青石集团营业收入达到**949.5亿元**，同比增长*37.9%",
        ),
        (
            "青石集团",
            "研发人员",
            "320人",
            "青石集团研发人员有320人",
            "青石集团的[研发人员](https://example.org/1)有320人",
        ),
    ]
    assert not [p for p in found if "title:" in p.context or "|" in p.context]


def test_proposals_pass_verify_and_are_not_proposed_again(tmp_path: Path) -> None:
    root = base(tmp_path)
    found = propose_all(FactBase.open(root))
    (root / "claims/proposed.yaml").write_text(yaml(found.claims), encoding="utf-8")
    (root / "claims/names.yaml").write_text(names_yaml(found.names), encoding="utf-8")
    problems = verify(root, today=date(2025, 12, 31)).problems
    assert [str(p) for p in problems if p.rule not in ("source-unpinned", "unused-name")] == []
    assert propose(FactBase.open(root)) == []


@pytest.mark.parametrize("name", ["text.md", "text.txt"])
def test_a_row_of_a_table_is_left_to_people(name: str, tmp_path: Path) -> None:
    text = "青石集团有限公司年报\n\n青石集团有限公司营业收入5亿元。\n\n"
    rows = text + "| 企业 | 销量 |\n|---|---|\n| 白石 | 302.4 |\n"
    found: list[Proposal] = propose(FactBase.open(base(tmp_path, name, rows)))
    assert [p.value for p in found] == ["5亿元"]
