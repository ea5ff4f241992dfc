"""`factcheck extract`: the contract's lines, for many files, from standard input, for eyes."""

import json
from pathlib import Path

import pytest

from tests.process import Run


def test_a_line_of_json_for_each_assertion_in_the_contracts_form(call: Run, tmp_path: Path) -> None:
    done = call("extract", "--format", "jsonl", stdin="四川综合排名第9，企业1100余家。", cwd=tmp_path)
    assert (done.status, done.err) == (0, "")
    assert [json.loads(line) for line in done.out.splitlines()] == [
        {
            "path": "-", "kind": "rank", "text": "第9", "start": 6, "end": 8,
            "low": "9", "high": "9", "unit": "rank", "modifier": None,
        },
        {
            "path": "-", "kind": "measure", "text": "1100余家", "start": 11, "end": 17,
            "low": "1100", "high": "1200", "unit": "家", "modifier": "over",
        },
    ]  # fmt: skip


def test_many_files_are_named_on_their_lines(call: Run, tmp_path: Path) -> None:
    for name, text in (("a.txt", "27所"), ("b.txt", "没有"), ("c.txt", "百分之五")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = call("extract", "--format", "jsonl", "a.txt", "b.txt", "c.txt", cwd=tmp_path)
    assert [(line["path"], line["low"], line["unit"]) for line in map(json.loads, done.out.splitlines())] == [
        ("a.txt", "27", "所"),
        ("c.txt", "5", "%"),
    ]


@pytest.mark.parametrize(("as_of", "low"), [((), None), (("--as-of", "2024-08-29"), "2023-01-01")])
def test_relative_dates_are_resolved_against_a_given_day(
    call: Run, tmp_path: Path, as_of: tuple[str, ...], low: str | None
) -> None:
    done = call("extract", "--format", "jsonl", *as_of, stdin="去年", cwd=tmp_path)
    assert json.loads(done.out)["low"] == low


def test_for_eyes_the_line_and_what_was_read_in_it(call: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(
        "无关。\n四川综合排名第9。\n去年至少投入126万元。\n", encoding="utf-8"
    )
    done = call("extract", "draft.txt", cwd=tmp_path)
    assert done.out.splitlines() == [
        "draft.txt:2: 四川综合排名第9。",
        "    第9  rank 9",
        "draft.txt:3: 去年至少投入126万元。",
        "    去年  date year-1 (--as-of resolves it)",
        "    126万元  money 1,260,000 CNY",
    ]


def test_inside_a_fact_base_its_names_are_found(call: Run, repository: Path) -> None:
    done = call("extract", "--format", "jsonl", stdin="四川排名第9", cwd=repository)
    assert [json.loads(line)["kind"] for line in done.out.splitlines()] == ["name", "rank"]


def test_a_file_that_is_not_there(call: Run, tmp_path: Path) -> None:
    done = call("extract", "nowhere.txt", cwd=tmp_path)
    assert done.status == 2
    assert "nowhere.txt" in done.err
