"""`factcheck annotate`: footnotes where the claims bear a draft out, every other byte as it was."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from factcheck.tasks.marks import unmark
from tests.process import Run

needs_pandoc = pytest.mark.skipif(
    shutil.which("pandoc") is None, reason="pandoc is not installed (apt-get install pandoc)"
)
CLAIMS = """
- {id: companies, statement: 四川已聚集起1100余家人工智能企业, subject: 四川,
   attribute: 人工智能企业数量, value: 1100余家,
   evidence: [{source: daily, quote: 四川已聚集起1100余家人工智能企业}]}
- {id: schools, statement: 四川有27所高校开设人工智能相关专业, subject: 四川,
   attribute: 开设人工智能相关专业的高校数量, value: 27所,
   evidence: [{source: report, quote: 四川有27所高校开设人工智能相关专业}]}
- {id: old-schools, statement: 四川有20所高校开设人工智能相关专业, subject: 四川,
   attribute: 开设人工智能相关专业的高校数量, value: 20所,
   evidence: [{source: daily, quote: 20所高校开设}], status: retracted}
"""
REFERENCES = """
- {id: daily, type: article-newspaper, title: 报道, author: [{literal: 记者}], container-title: 日报,
   issued: 2024-08, language: zh, custom: {file: daily.txt}}
- {id: report, type: report, title: 年报, author: [{literal: 研究院}], issued: 2024, language: zh,
   custom: {file: report.txt}}
"""
NAMES = "四川: {kind: place, aliases: [四川省]}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    base = tmp_path / "base"
    for name, text in {
        "claims/a.yaml": CLAIMS,
        "claims/names.yaml": NAMES,
        "sources/refs.yaml": REFERENCES,
        "sources/daily.txt": "四川已聚集起1100余家人工智能企业。从前有20所高校开设。\n",
        "sources/report.txt": "摘要。\n\n四川有27所高校开设人工智能相关专业。\n",
    }.items():
        (base / name).parent.mkdir(parents=True, exist_ok=True)
        (base / name).write_text(text, encoding="utf-8")
    return base


def annotated(call: Run, root: Path, draft: str, *options: str) -> str:
    return call("annotate", "-", "--root", str(root), *options, stdin=draft).out


DRAFT = (
    "# 四川\n\n"
    "四川有27所高校开设人工智能相关专业，已聚集起1100余家人工智能企业。四川有1100余家人工智能企业。\n"
)


def test_footnotes_are_numbered_in_order_one_for_each_source(call: Run, root: Path) -> None:
    assert annotated(call, root, DRAFT) == (
        "# 四川\n\n"
        "四川有27所高校开设人工智能相关专业[^1]，已聚集起1100余家人工智能企业[^2]。"
        "四川有1100余家人工智能企业[^2]。\n"
        "\n<!-- factcheck: footnotes -->\n\n"
        "[^1]: 研究院. 年报\\[R\\]. 2024. 第2段.\n"
        "[^2]: 记者. 报道\\[N\\]. 日报，2024-08. 第1段.\n"
    )


@pytest.mark.parametrize("options", [(), ("--style", "pandoc")])
@pytest.mark.parametrize(
    "draft",
    [
        DRAFT,
        DRAFT.rstrip("\n"),
        DRAFT.replace("\n", "\r\n"),
        "四川有27所高校开设人工智能相关专业[^1]。\n\n[^1]: 作者自己的脚注\n",
        "四川有27所高校开设人工智能相关专业[@report]。四川有1100余家人工智能企业 [见 @other, 第3页]。\n",
        "没有什么可查的。\n",
        "",
    ],
)
def test_a_second_run_changes_nothing(call: Run, root: Path, draft: str, options: tuple[str, ...]) -> None:
    once = annotated(call, root, draft, *options)
    assert annotated(call, root, once, *options) == once


def test_only_marks_are_added(call: Run, root: Path) -> None:
    once = annotated(call, root, DRAFT)
    assert unmark(once).text == DRAFT
    assert re.sub(r"\[@[^\]]*\]", "", annotated(call, root, DRAFT, "--style", "pandoc")) == DRAFT


def test_pandoc_citations(call: Run, root: Path) -> None:
    done = annotated(call, root, DRAFT, "--style", "pandoc")
    assert done == DRAFT.replace("专业，", "专业[@report]，").replace("企业。", "企业[@daily]。")


def test_what_the_claims_contradict_is_listed_and_not_cited(call: Run, root: Path) -> None:
    draft = "四川有27所高校开设人工智能相关专业。\n四川有45所高校开设人工智能相关专业。\n"
    done = call("annotate", "-", "--root", str(root), "--lang", "zh", stdin=draft)
    assert done.status == 1
    assert done.out.startswith(
        "四川有27所高校开设人工智能相关专业[^1]。\n四川有45所高校开设人工智能相关专业。\n"
    )
    listed, last = done.err.splitlines()
    assert listed.startswith("-:2:4: contradicted: 45所: ")
    assert last == "1 citation of 1 source, 1 not cited"


def test_a_footnote_of_the_authors_keeps_its_number(call: Run, root: Path) -> None:
    draft = "四川有27所高校开设人工智能相关专业[^1]。\n\n[^1]: 四川有1100余家人工智能企业，作者注\n"
    done = annotated(call, root, draft)
    assert done.startswith(
        "四川有27所高校开设人工智能相关专业[^2][^1]。\n\n[^1]: 四川有1100余家人工智能企业，作者注\n"
    )


def test_a_footnote_of_the_authors_is_checked_and_gets_no_footnote_of_its_own(call: Run, root: Path) -> None:
    draft = "正文[^1]。\n\n[^1]: 四川有45所高校开设人工智能相关专业。\n\n    四川有1100余家人工智能企业。\n"
    done = call("annotate", "-", "--root", str(root), "--lang", "en", stdin=draft)
    assert (done.status, done.out) == (1, draft)
    assert done.err.startswith("-:3:10: contradicted: 45所: ")
    cited = call("annotate", "-", "--root", str(root), "--style", "pandoc", stdin=draft)
    assert cited.out == draft.replace("企业。", "企业[@daily]。")


def test_code_front_matter_and_links_are_left_whole(call: Run, root: Path) -> None:
    text = "四川有27所高校开设人工智能相关专业"
    draft = f"---\ntitle: {text}\n---\n\n```\n{text}\n```\n\n[{text}，详见](http://a.cn)。\n"
    done = annotated(call, root, draft)
    assert done.startswith(draft.replace("(http://a.cn)", "(http://a.cn)[^1]"))


def test_a_mark_says_what_its_sentence_is_checked_against(call: Run, root: Path) -> None:
    """Without the mark 27所 is borne out; the claim that is named says otherwise."""
    marked = "四川有27所高校开设人工智能相关专业{claim:companies}。\n"
    assert "[^1]" not in annotated(call, root, marked)
    assert "[^1]" in annotated(call, root, marked.replace("companies", "schools"))
    assert "[^1]" not in annotated(call, root, "四川有27所高校开设人工智能相关专业[@daily]。\n")
    unknown = call("annotate", "-", "--root", str(root), stdin="四川。\n成都{claim:nobody}。\n")
    assert (unknown.status, unknown.out) == (2, "")
    assert unknown.err.startswith("-:2:3: the draft says {claim:nobody}, but there is no such claim")


def test_check_reads_an_annotated_draft_as_the_draft_itself(call: Run, root: Path) -> None:
    """Marks are no prose; offsets and texts are those of the draft with its marks."""
    options = ("--root", str(root), "--format", "jsonl")
    plain = [json.loads(line) for line in call("check", "-", *options, stdin=DRAFT).out.splitlines()]
    text = annotated(call, root, DRAFT)
    marked = [json.loads(line) for line in call("check", "-", *options, stdin=text).out.splitlines()]
    assert [s["verdict"] for s in marked] == [s["verdict"] for s in plain]
    assert [[f["text"] for f in s["findings"]] for s in marked] == [
        [f["text"] for f in s["findings"]] for s in plain
    ]
    for sentence in marked:
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]
        assert all(text[f["start"] : f["end"]] == f["text"] for f in sentence["findings"])


def test_check_holds_a_sentence_to_the_claims_it_cites(call: Run, root: Path) -> None:
    options = ("--root", str(root), "--format", "jsonl")
    verdicts = {
        mark: json.loads(
            call("check", "-", *options, stdin=f"四川有27所高校开设人工智能相关专业{mark}。\n").out
        )["verdict"]
        for mark in ("", "{claim:schools}", "{claim:companies}", "[@report]", "[@daily]", "[@elsewhere]")
    }
    assert verdicts == {
        "": "supported",
        "{claim:schools}": "supported",
        "{claim:companies}": "unsupported",
        "[@report]": "supported",
        "[@daily]": "unsupported",
        "[@elsewhere]": "supported",
    }


def test_other_encodings_and_files_in_place(call: Run, root: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_bytes((DRAFT * 3).encode("gb18030"))
    assert call("annotate", str(draft), "--root", str(root), "--in-place").status == 0
    assert unmark(draft.read_bytes().decode("gb18030")).text == DRAFT * 3
    out = tmp_path / "out.md"
    assert call("annotate", str(draft), "--root", str(root), "-o", str(out)).out == ""
    assert out.read_bytes() == draft.read_bytes()
    assert call("annotate", "-", "--in-place", "--root", str(root), stdin=DRAFT).status == 2
    both = call("annotate", str(draft), "--root", str(root), "--in-place", "-o", str(tmp_path / "x.md"))
    assert both.status == 2
    assert "give one of them" in both.err
    assert draft.read_bytes() == out.read_bytes()


def test_an_encoding_that_has_not_the_characters_is_named(call: Run, root: Path, tmp_path: Path) -> None:
    """A draft in Big5, which has no 记 for the footnote."""
    draft = tmp_path / "draft.md"
    draft.write_bytes("四川已聚集起1100餘家人工智能企業，這是我們都知道的事情。\n".encode("big5"))
    before = draft.read_bytes()
    done = call("annotate", str(draft), "--root", str(root), "--in-place")
    assert done.status == 2
    assert "save the draft as UTF-8 first" in done.err
    assert draft.read_bytes() == before


@needs_pandoc
def test_the_example_draft_is_rendered_with_its_footnotes(run: Run, repository: Path, tmp_path: Path) -> None:
    """As in the README: the output's footnotes resolve, a second run is byte-identical."""
    first, second = tmp_path / "one.md", tmp_path / "two.md"
    draft = repository / "examples/draft.md"
    assert run("annotate", str(draft), "-o", str(first), cwd=repository).status == 1
    run("annotate", str(first), "--root", str(repository), "-o", str(second))
    assert first.read_bytes() == second.read_bytes()
    text = first.read_text(encoding="utf-8")
    marks = re.findall(r"\[\^(\w+)\](?!:)", text)
    assert marks
    assert set(marks) == set(re.findall(r"^\[\^(\w+)\]:", text, re.MULTILINE))
    html = subprocess.run(
        ["pandoc", "--from", "markdown", "--to", "html", str(first)],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    assert html.count('class="footnote-ref"') == len(marks)
    assert "[^" not in html
