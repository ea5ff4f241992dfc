"""Word comments: on exactly the words, and nothing else changed."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.base.ingest.test_ingest import made_docx

docx = pytest.importorskip("docx", reason="pip install 'factcheck[ingest]'")

from factcheck.base.ingest import Remark, word_comments, word_text  # noqa: E402 - after the check for the extra


def remark(text: str, words: str) -> Remark:
    start = text.index(words)
    return Remark(start, start + len(words), f"关于{words}")


@pytest.mark.parametrize(
    "words",
    ["第7", "四川", "展指数", "指数排名", "全国第7。", "发展指数排名全国", "新增", "接与新", "四川的算力"],
)
def test_a_comment_is_on_exactly_its_words(words: str) -> None:
    data = made_docx()
    text = word_text(data, "a.docx")
    done = docx.Document(io.BytesIO(word_comments(data, "a.docx", [remark(text, words)])))
    body = done.element.body
    start = body.xpath(".//w:commentRangeStart")[0]
    end = body.xpath(".//w:commentRangeEnd")[0]
    inside = body.xpath(".//w:t[preceding::w:commentRangeStart and following::w:commentRangeEnd]")
    assert "".join(t.text for t in inside) == words
    assert start.get(start.nsmap and f"{{{start.nsmap['w']}}}id") == end.get(f"{{{end.nsmap['w']}}}id")
    assert [comment.text for comment in done.comments] == [f"关于{words}"]


def test_the_rest_of_the_document_is_unchanged() -> None:
    data = made_docx()
    text = word_text(data, "a.docx")
    remarks = [remark(text, words) for words in ("第7", "四川", "展指数", "新增")]
    done = word_comments(data, "a.docx", remarks)
    assert word_text(done, "a.docx") == text
    before, after = (docx.Document(io.BytesIO(part)) for part in (data, done))
    assert [style(p) for p in before.paragraphs] == [style(p) for p in after.paragraphs]
    assert len(list(after.comments)) == 4


def style(paragraph: object) -> tuple[str, str, list[str]]:
    """Its style, its text, and which characters are bold."""
    bold = "".join(("b" if run.bold else "-") * len(run.text) for run in paragraph.runs)  # type: ignore[attr-defined]  # of docx
    return paragraph.style.name, paragraph.text, [bold]  # type: ignore[attr-defined]  # of docx


def test_comments_that_overlap_and_one_on_nothing() -> None:
    data = made_docx()
    text = word_text(data, "a.docx")
    remarks = [
        remark(text, "发展指数排名"),
        remark(text, "排名全国"),
        Remark(len(text) + 5, len(text) + 9, "外面"),
    ]
    done = docx.Document(io.BytesIO(word_comments(data, "a.docx", remarks)))
    assert [comment.text for comment in done.comments] == ["关于发展指数排名", "关于排名全国"]


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed (apt-get install pandoc)")
def test_another_program_reads_the_comments(tmp_path: Path) -> None:
    data = made_docx()
    (tmp_path / "a.docx").write_bytes(
        word_comments(data, "a.docx", [remark(word_text(data, "a.docx"), "第7")])
    )
    command = ["pandoc", "--track-changes=all", "--to", "markdown", "--wrap=none", str(tmp_path / "a.docx")]
    seen = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert re.search(r"\[关于第7\]\{\.comment-start[^}]*\}第7\[\]\{\.comment-end", seen)
