"""`factcheck check` as its users run it: what it prints, silences, narrows, and how it ends."""

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.base.factbase import FactBase
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import check
from factcheck.text.text import Text
from tests.process import Run
from tests.sample import write_sample

RANKS = "四川全国排名第7。\n"
WRONG = "四川已聚集起1.1万余家人工智能企业。"


def lines(stdout: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stdout.splitlines()]


@pytest.mark.parametrize("draft", ["四川全国排名第7。", "四川全國排名第七。", "四川在全国位列第７。"])
def test_a_rank_without_its_index_is_ambiguous_and_told_which_indices_there_are(
    run: Run, repository: Path, draft: str
) -> None:
    done = run("check", "--lang", "zh", cwd=repository, stdin=draft)
    assert done.status == 1
    assert "ambiguous" in done.out
    for index in ("中国综合算力评价(2023年)", "中国新一代人工智能科技产业区域竞争力评价指数"):
        assert index in done.out
    assert "1 sentence, 1 with checkable assertions, 1 compared with a claim" in done.err


def test_the_lines_for_programs_have_the_contract_shape(call: Run, repository: Path) -> None:
    done = call("check", "--format", "jsonl", cwd=repository, stdin=RANKS)
    (line,) = lines(done.out)
    assert list(line) == ["path", "line", "column", "start", "end", "text", "verdict", "findings"]
    assert (line["path"], line["line"], line["column"], line["start"]) == ("-", 1, 1, 0)
    (finding,) = line["findings"]
    assert RANKS[finding["start"] : finding["end"]] == finding["text"] == "第7"
    assert {"claims", "message", "suggestion", "citations"} <= set(finding)


def test_every_citation_is_a_slice_of_its_source(call: Run, repository: Path) -> None:
    done = call("check", "--format", "jsonl", "examples/draft.md", cwd=repository)
    base = FactBase.open(repository)
    cited = [c for line in lines(done.out) for f in line["findings"] for c in f["citations"]]
    assert cited
    assert all(base.text(c["source"]).raw[c["start"] : c["end"]] == c["quote"] for c in cited)


def test_findings_quote_the_draft_as_it_stands(call: Run, repository: Path) -> None:
    text = (repository / "examples/draft.md").read_text(encoding="utf-8")
    done = call("check", "--format", "jsonl", "examples/draft.md", cwd=repository)
    for line in lines(done.out):
        assert text[line["start"] : line["end"]] == line["text"]
        assert all(text[f["start"] : f["end"]] == f["text"] for f in line["findings"])


@pytest.mark.parametrize(
    ("level", "status"), [("contradicted", 0), ("ambiguous", 1), ("unsupported", 1), ("never", 0)]
)
def test_fail_on_says_which_verdict_fails(call: Run, repository: Path, level: str, status: int) -> None:
    assert call("check", "--fail-on", level, cwd=repository, stdin=RANKS).status == status


def test_an_ignore_with_a_reason_silences_the_next_sentence_only(call: Run, repository: Path) -> None:
    draft = f"<!-- factcheck: ignore contradicted: 企业来函更正 -->\n{WRONG}\n\n{WRONG}\n"
    done = call("check", "--format", "jsonl", cwd=repository, stdin=draft)
    assert [line["verdict"] for line in lines(done.out)] == ["unchecked", "contradicted"]


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("<!-- factcheck: ignore contradicted -->", "without a reason"),
        ("<!-- factcheck: ignore disputed: 无 -->", "nothing to silence"),
    ],
)
def test_an_ignore_without_reason_or_effect_is_a_finding(
    call: Run, repository: Path, comment: str, said: str
) -> None:
    done = call("check", "--lang", "en", cwd=repository, stdin=f"{comment}\n{WRONG}\n")
    assert said in done.out
    assert done.status == 1


@pytest.mark.parametrize(
    ("note", "status"),
    [
        (f"[^1]: {WRONG}", 1),
        (f"[^1]: 又见：\n\n    {WRONG}", 1),
        ("[^1]: 四川日报，2024-08。", 0),
        (f"[1]: http://a.cn '{WRONG}'", 0),
        (f"```\n[^1]: {WRONG}\n```", 0),
    ],
)
def test_the_text_of_a_footnote_is_checked(call: Run, repository: Path, note: str, status: int) -> None:
    draft = f"正文[^1]。\n\n{note}\n"
    done = call("check", "--format", "jsonl", cwd=repository, stdin=draft)
    assert done.status == status
    for finding in [f for line in lines(done.out) for f in line["findings"]]:
        assert draft[finding["start"] : finding["end"]] == finding["text"]


def test_a_source_proves_nothing_of_itself(call: Run, repository: Path) -> None:
    source = "sources/sichuan-foundation-2024.txt"
    alone = call("check", "--format", "jsonl", source, cwd=repository)
    assert "sichuan-foundation-2024" in alone.err
    cited = [f for line in lines(alone.out) for f in line["findings"] if f["verdict"] == "supported"]
    assert all({c["source"] for c in f["citations"]} - {"sichuan-foundation-2024"} for f in cited)
    allowed = call("check", "--allow-self", "--format", "jsonl", source, cwd=repository)
    assert "supported" in {line["verdict"] for line in lines(allowed.out)}


@pytest.mark.parametrize("source", ["sichuan-foundation-2024", "sichuan-innovation-2024"])
def test_no_sentence_of_a_source_is_contradicted_by_its_own_claims(
    call: Run, repository: Path, source: str
) -> None:
    done = call("check", "--allow-self", "--format", "jsonl", f"sources/{source}.txt", cwd=repository)
    verdicts = [line["verdict"] for line in lines(done.out)]
    assert not {"contradicted", "disputed", "ambiguous"} & set(verdicts)
    assert verdicts.count("supported") > len(verdicts) / 3


def test_a_baseline_marks_what_it_knows_and_lets_it_pass(call: Run, repository: Path, tmp_path: Path) -> None:
    draft, known = tmp_path / "draft.txt", tmp_path / "known.json"
    draft.write_text(WRONG + "\n", encoding="utf-8")
    call("check", "--write-baseline", "--baseline", str(known), str(draft), cwd=repository)
    draft.write_text(f"成都在四川。\n{WRONG}\n", encoding="utf-8")
    old = call("check", "--baseline", str(known), "--format", "jsonl", str(draft), cwd=repository)
    assert old.status == 0
    assert [f.get("known") for line in lines(old.out) for f in line["findings"]].count(True) == 1
    for language, mark in (("en", " [known]"), ("zh", " [已知]")):
        said = call("check", "--baseline", str(known), "--lang", language, str(draft), cwd=repository).out
        assert [line.split()[0] for line in said.splitlines() if line.endswith(mark)] == ["✗"]
    draft.write_text(f"{WRONG}\n{RANKS}", encoding="utf-8")
    assert call("check", "--baseline", str(known), str(draft), cwd=repository).status == 1


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2024-99-99", "draft.md:2:7: the date 2024-99-99 cannot be read"),
        ("昨天", "draft.md:2:7: the date 昨天 cannot be read"),
        ("2024-08-29", ""),
        ("2024-08-29T10:00:00+08:00", ""),
        ("2024-08-29 10:00:00 +0800", ""),
    ],
)
def test_a_date_of_the_front_matter_that_nobody_can_read_is_told(
    call: Run, repository: Path, tmp_path: Path, written: str, told: str
) -> None:
    (tmp_path / "draft.md").write_text(f"---\ndate: {written}\n---\n成都在四川。\n", "utf-8")
    ended = call("check", "draft.md", "--root", str(repository), cwd=tmp_path)
    assert ended.status == 0
    assert ("warning: " in ended.err, told in ended.err) == (bool(told), True)


def test_a_baseline_that_is_not_there_is_told(call: Run, repository: Path) -> None:
    ended = call("check", "--baseline", "mistyped.json", cwd=repository, stdin=WRONG)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == "factcheck: mistyped.json is not there; write it with --write-baseline\n"


def test_check_and_verify_leave_each_others_baseline_alone(call: Run, tmp_path: Path) -> None:
    shared, other = "factcheck-baseline.json", "keeps the problems of verify, not the findings of check"
    root = write_sample(tmp_path, ("factcheck.toml", "", f'baseline = "{shared}"\n'))
    (root / "draft.md").write_text("青石市图书馆有书99万册。\n", encoding="utf-8")
    call("verify", "--write-baseline", cwd=root)
    kept = (root / shared).read_bytes()
    for arguments in (["--write-baseline"], ["--baseline", shared]):
        ended = call("check", "draft.md", *arguments, cwd=root)
        assert (ended.status, ended.err) == (2, f"factcheck: {shared} {other}; name another file\n")
    assert (root / shared).read_bytes() == kept
    assert call("verify", cwd=root).status == 0
    (root / shared).unlink()
    call("check", "draft.md", "--write-baseline", cwd=root)
    assert "keeps the findings of check, not the problems of verify" in call("verify", cwd=root).err


def test_a_baseline_that_says_no_kind_is_read(call: Run, repository: Path, tmp_path: Path) -> None:
    draft, known = tmp_path / "draft.txt", tmp_path / "known.json"
    draft.write_text(WRONG, encoding="utf-8")
    call("check", "--write-baseline", "--baseline", str(known), str(draft), cwd=repository)
    written = json.loads(known.read_text("utf-8"))
    assert written.pop("kind") == "findings"
    known.write_text(json.dumps(written), encoding="utf-8")
    assert call("check", "--baseline", str(known), str(draft), cwd=repository).status == 0


@pytest.mark.parametrize("form", ["sarif", "github", "junit"])
def test_the_formats_of_ci_name_verdict_and_place(call: Run, repository: Path, form: str) -> None:
    done = call("check", "--format", form, cwd=repository, stdin=WRONG)
    assert "contradicted" in done.out
    assert done.status == 1


def test_an_empty_draft_is_refused(run: Run, repository: Path) -> None:
    done = run("check", cwd=repository, stdin=" \n")
    assert done.status == 2
    assert "empty" in done.err


def test_the_words_of_a_message_follow_the_language(call: Run, repository: Path) -> None:
    assert "来源说的是" in call("check", "--lang", "zh", cwd=repository, stdin=WRONG).out
    assert "the source says" in call("check", "--lang", "en", cwd=repository, stdin=WRONG).out


def test_explain_prints_what_was_weighed(call: Run, repository: Path) -> None:
    done = call("check", "--explain", cwd=repository, stdin=WRONG)
    assert "· sichuan-ai-company-count" in done.out


def test_nothing_unrelated_is_contradicted(shared: Path, repository: Path) -> None:
    """Government reports have nothing to do with the fact base: it contradicts none of their sentences."""
    reports = (shared / "corpus/reports-1954-2011.jsonl").read_text(encoding="utf-8").splitlines()
    text = "\n\n".join(json.loads(line)["text"][:4000] for line in reports)
    base = FactBase.open(repository)
    report = check(Text(text), "reports", Judge(base, Lexicon(base)))
    assert len(report.sentences) > 2000
    found = [f for s in report.sentences for f in s.findings if f.verdict == "contradicted" and f.claims]
    assert [(f.text, f.claims) for f in found] == []
