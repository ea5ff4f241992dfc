"""What other programs read back out of BibTeX, biblatex, RIS, CSL-JSON and footnotes is what went in."""

import json
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.styles import style
from factcheck.styles.parts.citation import Citation
from factcheck.styles.parts.item import read_item
from factcheck.styles.parts.tex import escaped
from tests.styles.case import CASES, citations, items, passage

PANDOC = shutil.which("pandoc")
needs_pandoc = pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed (apt-get install pandoc)")
HOSTILE = (
    "}} @book{x, title={",
    "\\input{/etc/passwd}",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "ER  - \nTY  - JOUR",
    "\r\nAU  - Mallory",
    "a and b and {c",
    "[x](javascript:alert(1)) *b* `c`",
    "\u202egnp.exe",
    '"quoted" \\" % # $ & _ ^ ~',
    "\x00\x1b[31m",
)


def pandoc(text: str, reader: str, writer: str) -> str:
    assert PANDOC
    command = [PANDOC, "--from", reader, "--to", writer, "--wrap=none"]
    return subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=True).stdout


def hostile(text: str) -> list[Citation]:
    fields = dict.fromkeys(
        ("title", "container-title", "publisher", "volume", "page", "note", "language"), text
    )
    entry = fields | {"id": text, "type": "book", "author": [{"literal": text}], "issued": text}
    return [Citation(read_item(entry), passage(text, f"{text}。") if text else None)]


def seen(text: str) -> str:
    """As a reader sees it: one line, without controls and direction marks."""
    shown = "".join(c for c in text if unicodedata.category(c) not in {"Cc", "Cf"} or c in "\n\r\t")
    return " ".join(shown.split())


def bibtex(text: str) -> Any:
    parser = pytest.importorskip("bibtexparser", reason="pip install bibtexparser")
    if hasattr(parser, "parse_string"):
        return parser.parse_string(text)
    return parser.loads(text)


@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
def test_bibtex_is_read_back(name: str) -> None:
    library = bibtex(style(name).cite(citations()))
    assert [entry.key for entry in library.entries] == [item.id for item in items()]
    assert not library.failed_blocks
    first = library.entries[0].fields_dict
    assert first["title"].value == "{四川人工智能产业“地基”是否牢固?}"
    assert first["author"].value == "{四川日报全媒体记者}"


@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_breaks_out_of_bibtex(name: str, text: str) -> None:
    library = bibtex(style(name).cite(hostile(text)))
    assert len(library.entries) == 1
    assert not library.failed_blocks
    assert {field.key for field in library.entries[0].fields} >= {"title", "author"}


@given(st.text())
def test_braces_are_balanced_for_bibtex_which_counts_the_escaped_ones_too(text: str) -> None:
    depth = 0
    for brace in re.findall(r"[{}]", escaped(text)):
        depth += 1 if brace == "{" else -1
        assert depth >= 0
    assert depth == 0


@needs_pandoc
@pytest.mark.parametrize(("name", "reader"), [("bibtex", "bibtex"), ("biblatex", "biblatex"), ("ris", "ris")])
def test_pandoc_reads_them_all(name: str, reader: str) -> None:
    if (
        reader == "ris"
        and "ris" not in subprocess.check_output([str(PANDOC), "--list-input-formats"], text=True).split()
    ):
        pytest.skip("this pandoc does not read RIS (from 3.0 on)")
    read = json.loads(pandoc(style(name).cite(citations()), reader, "csljson"))
    assert [entry["title"] for entry in read] == [item.title for item in items()]


def test_ris_is_read_back() -> None:
    rispy = pytest.importorskip("rispy", reason="pip install rispy")
    records = rispy.loads(style("ris").cite(citations()))
    assert [record["id"] for record in records] == [item.id for item in items()]
    assert records[0]["type_of_reference"] == "NEWS"
    assert records[4]["authors"][:2] == ["Van der Berg, Jean-Luc", "Smith, Anna B., Jr."]
    assert records[0]["notes"] == ["第2段：“四川已聚集起1100余家人工智能企业”"]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_breaks_out_of_ris(text: str) -> None:
    lines = style("ris").cite(hostile(text)).splitlines()
    assert [line[:2] for line in lines].count("TY") == 1
    assert lines[-1] == "ER  - "
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)


@pytest.mark.parametrize("name", ["csl-json", "web-annotation"])
@pytest.mark.parametrize("text", HOSTILE)
def test_json_stands_in_a_page_without_ending_its_script(name: str, text: str) -> None:
    written = style(name).cite(hostile(text))
    assert "<" not in written
    assert json.loads(written)


@needs_pandoc
def test_csl_json_and_references_yaml_are_accepted_by_pandoc(tmp_path: Path) -> None:
    expected = [item.title for item in items()]
    read = json.loads(pandoc(style("csl-json").cite(citations()), "csljson", "csljson"))
    assert [entry.get("title", "[无题名]") for entry in read] == expected
    references = (CASES / "references.yaml").read_text(encoding="utf-8")
    document = f"---\n{references}\nnocite: '@*'\n...\n\n文[@statute]。\n"
    (tmp_path / "draft.md").write_text(document, encoding="utf-8")
    command = [str(PANDOC), "--citeproc", "--to", "plain", "--wrap=none", str(tmp_path / "draft.md")]
    rendered = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert "中华人民共和国数据安全法" in rendered
    assert "談談四川省長的「1號創新工程」" in rendered


@needs_pandoc
def test_the_first_fact_bases_references_are_a_bibliography_for_pandoc(
    repository: Path, tmp_path: Path
) -> None:
    (tmp_path / "draft.md").write_text("四川[@sichuan-foundation-2024]。\n", encoding="utf-8")
    bibliography = repository / "sources/references.yaml"
    options = ["--citeproc", "--bibliography", str(bibliography), "--to", "plain", "--wrap=none"]
    command = [str(PANDOC), *options, str(tmp_path / "draft.md")]
    rendered = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert "四川日报全媒体记者. 2024." in rendered.stdout
    assert not rendered.stderr


@needs_pandoc
@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_a_footnote_is_read_as_markup(text: str) -> None:
    document = f"文。[^1]\n\n{style('footnote').cite(hostile(text))}\n"
    html = pandoc(document, "markdown", "html")
    assert not re.search(r"<(script|img|em|strong|code)\b|href=\"(?!#)", html)
    assert seen(text) in " ".join(pandoc(document, "markdown-smart", "plain").split()) or "\\" in text


@needs_pandoc
def test_footnotes_link_the_address() -> None:
    online = [citation for citation in citations() if citation.item.id == "report-institute"]
    html = pandoc(f"文。[^1]\n\n{style('footnote').cite(online)}\n", "markdown", "html")
    assert 'href="https://example.org/report.pdf"' in html
