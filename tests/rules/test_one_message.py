"""A fault is told once, at what is wrong, with what to do."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.tasks.verify import verify
from tests.process import run_process
from tests.sample import write_sample

TODAY = date(2025, 1, 2)
CASES = yaml.safe_load(Path(__file__).parents[1].joinpath("cases/verify/one-message.yaml").read_text("utf-8"))
HOSTILE = {
    "id": "\x1b[31mred",
    "statement": "青石市图书馆位于城北区",
    "subject": "青石市图书馆",
    "attribute": "位置",
    "value": "城北区",
    "note": "\x9b31m",
    "evidence": [{"source": "library-2024", "quote": "青石市图书馆位于城北区"}],
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["what"])
def test_told_once_and_there(case: dict[str, Any], tmp_path: Path) -> None:
    report = verify(write_sample(tmp_path, (case["file"], case["old"], case["new"])), TODAY)
    found = [f"{p.place.line}:{p.place.column} {p.message}" for p in report.problems]
    assert found == case["told"]


def test_an_id_of_json_with_a_control_character(tmp_path: Path) -> None:
    root = write_sample(tmp_path)
    (root / "claims/more.jsonl").write_text(json.dumps(HOSTILE) + "\n", "utf-8")
    ended = run_process("verify", "--root", str(root))
    assert ended.status == 1
    assert "␛[31mred cannot be an id" in ended.out
    table = run_process("export", "--format", "csv", "--root", str(root))
    assert "␛[31mred,青石市图书馆位于城北区" in table.out
    assert "<U+009B>31m" in table.out
    assert not {"\x1b", "\x9b"} & set(ended.out + table.out)
