"""HTML, PDF and DOCX as other programs make them: their text, what they say of themselves, clear errors."""

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from factcheck.base.ingest import extract, readable
from factcheck.problem import FactcheckError
from factcheck.text.quotes import find_quote
from factcheck.text.text import Text

PARAGRAPHS = [
    "数据显示，四川已聚集起1100余家人工智能企业，在芯片、整机、软件等方面均有布局，产业基础日益牢固，未来可期。",
    "中国信息通信研究院发布的《中国综合算力评价》显示，四川算力发展指数排名全国第7，其中算力规模分指数排名第13。",
    "“我们仍需强根。”他建议，继续加大对算力中心的投入，推动算力资源的优化配置和共享，提高算力利用效率。",
]
PAGE = """<!doctype html><html lang="zh-Hant"><head><meta charset="{charset}"><title>四川的算力 - 日報</title>
<meta property="og:site_name" content="日報"><meta name="author" content="陳章">
<meta property="article:published_time" content="2024-08-29T08:00:00+08:00">
<link rel="canonical" href="https://example.org/a/1"><script>document.write("不是正文")</script></head>
<body><nav><a href="/">首頁</a><a href="/b">要聞</a></nav><article><h1>四川的算力</h1>{body}</article>
<footer>版權所有</footer></body></html>"""


def page(charset: str = "utf-8") -> str:
    return PAGE.format(charset=charset, body="".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS))


def reportlab_pdf(draw: Any, **options: Any) -> bytes:
    canvas_module = pytest.importorskip("reportlab.pdfgen.canvas", reason="pip install reportlab")
    from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]  # it ships no types
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont  # type: ignore[import-untyped]  # it ships no types

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    out = io.BytesIO()
    canvas = canvas_module.Canvas(out, **options)
    canvas.setTitle("四川的算力")
    draw(canvas)
    canvas.save()
    return out.getvalue()


def lines_on_two_pages(canvas: Any) -> None:
    for number, paragraph in enumerate(PARAGRAPHS):
        canvas.setFont("STSong-Light", 12)
        for row, at in enumerate(range(0, len(paragraph), 30)):
            canvas.drawString(60, 700 - 20 * row, paragraph[at : at + 30])
        if number != 1:
            canvas.showPage()
        else:
            canvas.translate(0, -100)


class TestHtml:
    @pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5"])
    def test_the_article_and_what_the_page_says_of_it(self, encoding: str) -> None:
        named = {"gb18030": "gb2312"}.get(encoding, encoding)
        text = page(named)
        if encoding == "big5":
            text = "".join(c for c in text if c.encode("big5", "ignore"))
        found = extract(text.encode(encoding), "a.html")
        assert (
            found.csl
            == {
                "type": "webpage",
                "title": "四川的算力",
                "author": "陳章",
                "container-title": "日報",
                "issued": "2024-08-29",
                "URL": "https://example.org/a/1",
                "language": "zh-Hant",
            }
            or encoding == "gb18030"
        )
        assert found.extractor.startswith("trafilatura 2")
        assert "不是正文" not in found.text
        assert "首頁" not in found.text
        if encoding != "big5":
            assert all(paragraph in found.text.splitlines() for paragraph in PARAGRAPHS)

    @pytest.mark.parametrize(
        ("head", "above", "issued"),
        [
            ("", "", None),
            ('<meta property="article:published_time" content="2024-08-29">', "", "2024-08-29"),
            ("", '<time datetime="2024-08-29">8月29日</time>', "2024-08-29"),
            ("", '<div class="date">2024-08-29 10:20 来源：日报</div>', "2024-08-29"),
        ],
    )
    def test_a_day_that_the_article_speaks_of_is_not_the_pages(
        self, head: str, above: str, issued: str | None
    ) -> None:
        said = "".join(f"<p>{words}</p>" for words in ("这个比赛创办于2013年，每年办一次。", *PARAGRAPHS))
        html = f"<html><head>{head}</head><body><article>{above}<h1>比赛</h1>{said}</article></body></html>"
        found = extract(html.encode(), "a.html")
        assert "2013年" in found.text
        assert found.csl.get("issued") == issued

    def test_a_page_that_is_wrong_about_its_encoding(self) -> None:
        assert PARAGRAPHS[0] in extract(page("big5").encode(), "a.htm").text

    def test_a_page_without_an_article(self) -> None:
        with pytest.raises(
            FactcheckError, match=r"a\.html: no article was found in this page; save its text as"
        ):
            extract(b"<html><body></body></html>", "a.html")


class TestPdf:
    def test_paragraphs_and_pages(self) -> None:
        found = extract(reportlab_pdf(lines_on_two_pages), "a.pdf")
        assert found.text.count("\f") == 1
        assert found.csl["title"] == "四川的算力"
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", found.csl["issued"])
        text = Text(found.text)
        assert [len(find_quote(text, paragraph)) for paragraph in PARAGRAPHS] == [1, 1, 1]
        assert [found.text[: find_quote(text, p)[0].start].count("\f") for p in PARAGRAPHS] == [0, 1, 1]

    def test_what_a_browser_prints(self, tmp_path: Path) -> None:
        chromium = shutil.which("chromium")
        if chromium is None or "CJK" not in _fonts():
            pytest.skip("no Chromium with a Chinese font (apt-get install chromium fonts-noto-cjk)")
        body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
        (tmp_path / "a.html").write_text(
            f"<meta charset=utf-8><style>body{{columns:2}}</style>{body}", encoding="utf-8"
        )
        options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
        target = f"--print-to-pdf={tmp_path / 'a.pdf'}"
        subprocess.run(
            [chromium, *options, target, (tmp_path / "a.html").as_uri()],
            capture_output=True,
            timeout=60,
            check=True,
        )
        text = Text(extract((tmp_path / "a.pdf").read_bytes(), "a.pdf").text)
        assert [len(find_quote(text, paragraph)) for paragraph in PARAGRAPHS] == [1, 1, 1]

    def test_a_scan_says_so(self) -> None:
        image = pytest.importorskip("PIL.Image", reason="pip install pillow").new("RGB", (8, 8), "white")
        from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]  # it ships no types

        data = reportlab_pdf(lambda canvas: canvas.drawImage(ImageReader(image), 0, 0, 500, 700))
        with pytest.raises(
            FactcheckError, match=r"a\.pdf: this PDF is a scan, pictures without text; run OCR"
        ):
            extract(data, "a.pdf")

    def test_an_empty_one(self) -> None:
        with pytest.raises(FactcheckError, match="there is no text in this PDF"):
            extract(reportlab_pdf(lambda canvas: canvas.showPage()), "a.pdf")

    def test_a_locked_one(self) -> None:
        with pytest.raises(FactcheckError, match="locked by a password; save a copy without one"):
            extract(reportlab_pdf(lines_on_two_pages, encrypt="secret"), "a.pdf")

    @pytest.mark.parametrize("data", [b"%PDF-1.7 and then nothing", b"not a PDF", b"\x00" * 100])
    def test_a_broken_one(self, data: bytes) -> None:
        with pytest.raises(FactcheckError, match=r"a\.pdf: this is not a PDF that can be read"):
            extract(data, "a.pdf")

    def test_a_file_without_bytes(self) -> None:
        with pytest.raises(FactcheckError, match=r"a\.pdf is empty"):
            extract(b"", "a.pdf")


def _fonts() -> str:
    listed = shutil.which("fc-list")
    found = (
        subprocess.run([listed, ":lang=zh"], capture_output=True, text=True, check=False).stdout
        if listed
        else ""
    )
    return "CJK" if found.strip() else ""


class TestDocx:
    def test_paragraphs_tables_and_tracked_changes(self) -> None:
        found = extract(made_docx(), "a.docx")
        assert found.text == "四川的算力\n四川算力发展指数排名全国第7。\n排名\t第7\n链接与新增\n"
        assert found.csl == {
            "type": "document",
            "title": "四川的算力",
            "author": "陈章",
            "issued": "2024-08-29",
        }

    @pytest.mark.skipif(
        shutil.which("pandoc") is None, reason="pandoc is not installed (apt-get install pandoc)"
    )
    def test_what_pandoc_writes(self, tmp_path: Path) -> None:
        markdown = "\n\n".join(PARAGRAPHS)
        subprocess.run(
            ["pandoc", "-o", str(tmp_path / "a.docx")], input=markdown, encoding="utf-8", check=True
        )
        assert extract((tmp_path / "a.docx").read_bytes(), "a.docx").text.splitlines() == PARAGRAPHS

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"\xd0\xcf\x11\xe0 old", "locked by a password, or an old .doc"),
            (b"PK not a zip", "this is not a DOCX that can be read"),
            (b"plain text", "this is not a DOCX that can be read"),
        ],
    )
    def test_a_broken_or_locked_one(self, data: bytes, message: str) -> None:
        with pytest.raises(FactcheckError, match=re.escape(message)):
            extract(data, "a.docx")

    def test_a_zip_that_is_no_document(self) -> None:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("a.txt", "x")
        with pytest.raises(FactcheckError, match="not a DOCX"):
            extract(out.getvalue(), "a.docx")

    def test_an_empty_one(self) -> None:
        docx = pytest.importorskip("docx", reason="pip install 'factcheck[ingest]'")
        out = io.BytesIO()
        docx.Document().save(out)
        with pytest.raises(FactcheckError, match="there is no text in this document"):
            extract(out.getvalue(), "a.docx")


def made_docx() -> bytes:
    """A heading, a paragraph in three runs, a table, a link, an insertion and a deletion that are tracked."""
    docx = pytest.importorskip("docx", reason="pip install 'factcheck[ingest]'")
    from datetime import UTC, datetime

    from docx.oxml import parse_xml

    document = docx.Document()
    document.core_properties.title = "四川的算力"
    document.core_properties.author = "陈章"
    document.core_properties.created = datetime(2024, 8, 29, tzinfo=UTC)
    document.add_heading("四川的算力", 1)
    paragraph = document.add_paragraph("四川算力发展")
    paragraph.add_run("指数排名").bold = True
    paragraph.add_run("全国第7。")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "排名", "第7"
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    tracked = document.add_paragraph("链接与")._p
    tracked.append(parse_xml(f'<w:ins {w} w:id="9" w:author="a"><w:r><w:t>新增</w:t></w:r></w:ins>'))
    tracked.append(
        parse_xml(f'<w:del {w} w:id="8" w:author="a"><w:r><w:delText>删去</w:delText></w:r></w:del>')
    )
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_what_is_readable() -> None:
    assert readable("a.HTML")
    assert readable("b/c.docx")
    assert not readable("a.txt")
    assert not readable("a.doc")


def test_without_the_extra_a_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(
        FactcheckError, match=r"reading a\.pdf needs pypdfium2; install the extra: pip install"
    ):
        extract(b"%PDF", "a.pdf")
