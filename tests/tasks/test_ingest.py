"""`factcheck source add` of HTML, PDF and DOCX: kept, pinned, described, and then cited and verified."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.base.load import load
from tests.base.ingest.test_ingest import PARAGRAPHS, lines_on_two_pages, made_docx, page, reportlab_pdf
from tests.process import Run

CLAIM = """- id: rank
  statement: 四川算力发展指数排名全国第7
  subject: 四川
  attribute: 算力发展指数排名
  value: 第7
  period: 2024
  scope: 全国
  evidence:
  - source: doc
    quote: 四川算力发展指数排名全国第7
"""


def html() -> bytes:
    return page().encode()


def pdf() -> bytes:
    return reportlab_pdf(lines_on_two_pages)


@pytest.mark.parametrize(
    "document",
    [
        ("a.html", html, "[1] 陳章. 四川的算力[EB/OL]. （2024-08-29）. https://example.org/a/1.\n"),
        ("a.pdf", pdf, None),
        ("a.docx", made_docx, "[1] 陈章. 四川的算力[Z]. 2024.\n"),
    ],
)
def test_a_document_is_added_cited_and_verified(
    factbase: Path, call: Run, tmp_path: Path, document: tuple[str, Callable[[], bytes], str | None]
) -> None:
    """An empty fact base.

    == claims/names.yaml ==
    四川: {kind: place}
    """
    name, made, cited = document
    data = made()
    (tmp_path / name).write_bytes(data)
    root = str(factbase)
    added = call("source", "add", str(tmp_path / name), "--id", "doc", "--root", root)
    assert (added.status, added.err) == (0, "")
    source = load(factbase).sources["doc"]
    assert source.file == "doc.txt"
    kept = factbase / "sources" / f"doc{Path(name).suffix}"
    assert kept.read_bytes() == data
    original = source.custom["original"]
    assert original["file"] == kept.name
    assert original["sha256"] == hashlib.sha256(data).hexdigest()
    assert source.sha256 == hashlib.sha256((factbase / "sources/doc.txt").read_bytes()).hexdigest()
    assert "taken from the document" in source.note
    (factbase / "claims/a.yaml").write_text(CLAIM, encoding="utf-8")
    rules = [part for rule in ("span-missing", "source-changed", "wrong-shape") for part in ("--rule", rule)]
    verified = call("verify", "--root", root, *rules)
    assert verified.status == 0, verified.out
    done = call("cite", "rank", "--root", root).out
    assert done == cited if cited else done.endswith("：2.\n")
    kept.write_bytes(data + b" ")
    assert (
        f"{kept.name}, which doc.txt was taken out of, is not there as pinned"
        in call("verify", "--root", root, *rules).out
    )


def test_the_same_document_is_refused_a_second_time(factbase: Path, call: Run, tmp_path: Path) -> None:
    """An empty fact base."""
    (tmp_path / "a.html").write_bytes(html())
    assert call("source", "add", str(tmp_path / "a.html"), "--root", str(factbase)).status == 0
    again = call("source", "add", str(tmp_path / "a.html"), "--id", "b", "--root", str(factbase))
    assert again.status == 2
    assert "this very text is there already as a" in again.err


@pytest.mark.parametrize(
    "document",
    [
        ("a.pdf", b"%PDF-1.4 broken", "this is not a PDF that can be read"),
        ("a.pdf", b"", "is empty"),
        ("a.docx", b"PK broken", "this is not a DOCX that can be read"),
        ("a.html", b"<html></html>", "no article was found"),
        ("a.xls", b"x", "only .txt, .md, .html"),
    ],
)
def test_what_cannot_be_read_leaves_nothing_behind(
    factbase: Path, call: Run, tmp_path: Path, document: tuple[str, bytes, str]
) -> None:
    """An empty fact base."""
    name, data, message = document
    (tmp_path / name).write_bytes(data)
    done = call("source", "add", str(tmp_path / name), "--root", str(factbase))
    assert done.status == 2
    assert message in done.err
    assert not list((factbase / "sources").iterdir())


def test_what_is_said_on_the_command_line_goes_before_what_the_document_says(
    factbase: Path, call: Run, tmp_path: Path
) -> None:
    """An empty fact base."""
    (tmp_path / "a.html").write_bytes(html())
    options = ["--title", "另题", "--type", "article-newspaper", "--root", str(factbase)]
    assert call("source", "add", str(tmp_path / "a.html"), *options).status == 0
    source = load(factbase).sources["a"]
    assert (source.title, source.type, source.issued) == ("另题", "article-newspaper", "2024-08-29")
    assert [p in (factbase / "sources/a.txt").read_text(encoding="utf-8") for p in PARAGRAPHS] == [True] * 3
