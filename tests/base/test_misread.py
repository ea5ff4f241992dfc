"""What is written under a mistyped key is not used: every command that answers without it says so."""

import json
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.base.index.bulk import Line
from factcheck.base.shapes import CLAIM
from tests.process import run_process
from tests.sample import write_sample

ASKING = (("lookup", "青石市"), ("check", "draft.txt"), ("show", "library-rank"), ("cite", "library-rank"))
LINE = {
    "id": "later",
    "statement": "青石市有三个区",
    "subject": "青石市",
    "attribute": "区数",
    "value": "3个",
}


def _mistype(path: Path, key: str, wrong: str) -> str:
    """Write `wrong` for the first such key; where that is."""
    text = path.read_text("utf-8")
    at = text.index(f"  {key}:")
    path.write_text(text[:at] + text[at:].replace(key, wrong, 1), "utf-8")
    return f"{path.parent.name}/{path.name}:{text.count(chr(10), 0, at) + 1}:3"


def _write_lines(path: Path, claims: list[dict[str, str]]) -> list[str]:
    """The claims as lines of JSON in the file, and those lines."""
    lines = [json.dumps(claim, ensure_ascii=False) for claim in claims]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return lines


def test_a_mistyped_key_of_a_claim_is_told_each_time_with_its_place(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    (tmp_path / "draft.txt").write_text("青石市有图书馆。\n", "utf-8")
    place = _mistype(root / "claims/library.yaml", "period", "perod")
    for command in (*ASKING, *ASKING):
        ended = run_process(*command, "--root", str(root), cwd=tmp_path)
        assert ended.status == 0, (command, ended)
        assert f"warning: {place}: no key perod in a claim; did you mean period?\n" in ended.err
        assert ended.err.count("warning: ") == 1
    _mistype(root / "claims/library.yaml", "perod", "period")
    assert run_process("lookup", "青石市", "--root", str(root)).err == ""


def test_so_is_one_in_lines_and_one_of_a_name(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    lines = [LINE | {"id": "good", "note": "x"}, LINE | {"vaule": "4个"}, LINE | {"id": "last"}]
    written = _write_lines(root / "claims/lines.jsonl", lines)
    (root / "claims/names.yaml").write_text("青石市: {kind: place, alias: [青石]}\n", "utf-8")
    base = FactBase.open(root)
    column = written[1].index('"vaule"') + 1
    assert [(str(problem.place), problem.message) for problem in base.misread] == [
        (f"claims/lines.jsonl:2:{column}", "no key vaule in a claim; did you mean value?"),
        ("claims/names.yaml:1:20", "no key alias in a name; did you mean aliases?"),
    ]
    assert [base.claim(claim).value for claim in ("good", "later", "last")] == [("3个",)] * 3
    base.close()


PASSED_OVER = {
    "no list": ("claims/more.yaml", "a: b\n", "claims/more.yaml:1:1: this file must be a list"),
    "a list in a line": (
        "claims/more.jsonl",
        json.dumps([LINE]) + "\n",
        "claims/more.jsonl:1:1: a claim must be a mapping of keys to values; a list stands here",
    ),
    "text in a line": ("claims/more.jsonl", '"a"\n', "claims/more.jsonl:1:1: a claim must be a mapping"),
    "nothing in a line": ("claims/more.jsonl", "null\n", "claims/more.jsonl:1:1: a claim must be a mapping"),
    "an item of text": ("claims/more.yaml", "- a\n", "claims/more.yaml:1:3: a claim must be a mapping"),
    "no id": (
        "claims/more.jsonl",
        json.dumps({"evidence": [{"source": "a", "quote": "b"}], **LINE, "id": []}) + "\n",
        "claims/more.jsonl:1:53: id must be text; a list stands here",
    ),
    "a name of nothing": (
        "claims/names.yaml",
        "'': {kind: place}\n",
        "claims/names.yaml:1:1: a name is empty",
    ),
    "names in a list": ("claims/names.yaml", "- 青石市\n", "claims/names.yaml:1:1: this file must map names"),
}


@pytest.mark.parametrize("case", PASSED_OVER)
def test_what_is_passed_over_for_its_shape_is_told_until_it_is_mended(case: str, tmp_path: Path) -> None:
    name, text, told = PASSED_OVER[case]
    root = write_sample(tmp_path / "base")
    (root / "factcheck.toml").write_text("[rules]\nname-unknown = 'off'\n", "utf-8")
    (root / "claims/names.yaml").write_text("图书馆: {kind: term}\n", "utf-8")
    (root / name).write_text(text, "utf-8")
    for _ in range(2):
        ended = run_process("lookup", "青石市", "--root", str(root))
        assert ended.status == 0
        assert ended.err.startswith(f"warning: {told}")
    assert run_process("verify", "--root", str(root)).status == 1
    (root / name).write_text("图书馆: {kind: term}\n" if "names" in name else "", "utf-8")
    assert run_process("lookup", "青石市", "--root", str(root)).err == ""


def test_what_is_mended_is_told_no_more_though_it_was_compiled_with_other_files(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    (root / "claims/more.yaml").write_text("- id: [a\n", "utf-8")
    assert run_process("lookup", "青石市", "--root", str(root)).status == 2
    (root / "claims/more.yaml").write_text("- perod: [a]\n", "utf-8")
    assert (
        "warning: claims/more.yaml:1:3: no key perod"
        in run_process("lookup", "青石市", "--root", str(root)).err
    )
    lines = [{**LINE, "evidence": [{"source": "library-2024", "quote": "青石市"}]}]
    (root / "claims/more.yaml").write_text("- " + json.dumps(lines[0], ensure_ascii=False) + "\n", "utf-8")
    assert run_process("lookup", "青石市", "--root", str(root)).err == ""


NULL = ("id", "statement", "subject", "value", "period", "evidence", "source", "quote")


@pytest.mark.parametrize("key", NULL)
def test_null_in_a_line_is_nothing_as_an_empty_value_is(key: str, tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    evidence: dict[str, str | None] = {"source": "library-2024", "quote": "青石市"}
    claim = {**LINE, "period": "2024", "evidence": [evidence]}
    owner: dict[str, object] = {**evidence} if key in evidence else {**claim}
    owner[key] = None
    whole = {**claim, "evidence": [owner]} if key in evidence else owner
    line = json.dumps(whole, ensure_ascii=False)
    (root / "claims/more.jsonl").write_text(line + "\n", "utf-8")
    ended = run_process("verify", "--root", str(root))
    column = line.index(f'"{key}": null') + len(f'"{key}": ') + 1
    assert ended.status == 1
    assert f"claims/more.jsonl:1:{column}: error: {key} is empty; " in ended.out
    assert "[wrong-shape]" in ended.out


def test_of_many_the_first_are_told_and_how_many_more_there_are(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    lines = [LINE | {"id": f"line-{number}", "vaule": "4个"} for number in range(1003)]
    written = _write_lines(root / "claims/lines.jsonl", lines)
    told = run_process("lookup", "青石市", "--root", str(root)).err.splitlines()
    column = written[0].index('"vaule"') + 1
    places = [line.split(": ")[1] for line in told[:3]]
    assert places == [f"claims/lines.jsonl:{number}:{column}" for number in (1, 2, 3)]
    assert told[3:] == ["warning: 1,000 more such places; factcheck verify shows them all"]


def test_a_line_has_every_key_that_a_claim_may_have() -> None:
    assert {*Line.__struct_fields__} == {*CLAIM.keys}
