"""Drafts in Word: checked like any other, and written again with the findings as comments."""

import io
import json
from pathlib import Path

import pytest

from tests.process import Run

docx = pytest.importorskip("docx", reason="pip install 'factcheck[ingest]'")

DRAFT = [
    "四川的家底",
    "四川聚集的人工智能企业已有1100多家，高校有27所。",
    "四川全国排名第7，华鲲振宇已推出60多款计算产品。",
]


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """Two paragraphs, the figures in runs of their own."""
    document = docx.Document()
    document.add_heading(DRAFT[0], 1)
    for text in DRAFT[1:]:
        paragraph = document.add_paragraph()
        for part in text.split("，"):
            paragraph.add_run(part if text.endswith(part) else f"{part}，").italic = part.startswith("四川")
    path = tmp_path / "draft.docx"
    document.save(path)
    return path


def findings(call: Run, repository: Path, path: Path) -> list[dict[str, object]]:
    done = call("check", str(path), "--root", str(repository), "--format", "jsonl", "--lang", "zh")
    return [finding for line in done.out.splitlines() for finding in json.loads(line)["findings"]]


def test_a_word_draft_is_checked_like_its_text(
    call: Run, repository: Path, draft: Path, tmp_path: Path
) -> None:
    text = tmp_path / "draft.txt"
    text.write_text("\n".join(DRAFT) + "\n", encoding="utf-8")
    found = findings(call, repository, draft)
    assert found == findings(call, repository, text)
    assert {str(finding["verdict"]) for finding in found} >= {"supported", "contradicted", "ambiguous"}


def test_findings_become_comments_on_their_words(
    call: Run, repository: Path, draft: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.docx"
    original = draft.read_bytes()
    done = call("check", str(draft), "--root", str(repository), "--comments", str(out), "--lang", "zh")
    assert done.status == 1
    assert f"{out}: " in done.err
    assert draft.read_bytes() == original
    found = findings(call, repository, draft)
    written = docx.Document(io.BytesIO(out.read_bytes()))
    assert [p.text for p in written.paragraphs] == DRAFT
    said = [comment.text for comment in written.comments]
    assert len(said) == len(found)
    for finding in found:
        assert any(str(finding["message"]) in line for line in said)
    assert sum(line.startswith("与来源矛盾：") for line in said) == sum(
        f["verdict"] == "contradicted" for f in found
    )
    after, before = 'preceding::w:commentRangeStart[@w:id="{0}"]', 'following::w:commentRangeEnd[@w:id="{0}"]'
    within = [f".//w:t[{after} and {before}]".format(number) for number in range(len(said))]
    words = {"".join(t.text for t in written.element.body.xpath(path)) for path in within}
    assert words == {str(finding["text"]) for finding in found}


def test_comments_need_one_word_draft_and_another_file(
    call: Run, repository: Path, draft: Path, tmp_path: Path
) -> None:
    root = ["--root", str(repository)]
    text = tmp_path / "draft.txt"
    text.write_text("四川全国排名第7。\n", encoding="utf-8")
    for arguments in ([str(text)], [str(draft), str(text)]):
        done = call("check", *arguments, *root, "--comments", str(tmp_path / "out.docx"))
        assert (done.status, (tmp_path / "out.docx").exists()) == (2, False)
    assert call("check", str(draft), *root, "--comments", str(draft)).status == 2


def test_a_broken_word_draft_is_named(call: Run, repository: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK broken")
    done = call("check", str(path), "--root", str(repository))
    assert done.status == 2
    assert f"{path}: this is not a DOCX that can be read" in done.err


def test_a_row_of_a_table_is_read_as_one(call: Run, repository: Path, tmp_path: Path) -> None:
    """What a figure is of stands in another cell; one of several paragraphs keeps them."""
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "四川聚集的人工智能企业", "1300多家"
    table.cell(0, 1).add_paragraph("高校有27所。")
    document.save(str(tmp_path / "a.docx"))
    (tmp_path / "a.txt").write_text("四川聚集的人工智能企业\t1300多家\n高校有27所。\n", "utf-8")
    found = findings(call, repository, tmp_path / "a.docx")
    assert found == findings(call, repository, tmp_path / "a.txt")
    assert "contradicted" in {str(finding["verdict"]) for finding in found}


def test_a_word_draft_without_text_is_empty_as_any_other(call: Run, repository: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    docx.Document().save(str(path))
    done = call("check", str(path), "--root", str(repository))
    assert (done.status, done.out) == (2, "")
    assert f"{path}: it is empty; give it the sentences to check" in done.err


def test_annotate_sends_word_drafts_to_check(call: Run, repository: Path, draft: Path) -> None:
    done = call("annotate", str(draft), "--root", str(repository))
    assert done.status == 2
    assert "--comments OUT.docx" in done.err
