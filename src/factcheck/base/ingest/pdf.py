"""PDF: pages of lines to pages of paragraphs."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from factcheck.base.ingest.extracted import Extracted
from factcheck.problem import FactcheckError
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGE_BREAK = "\f"
_FULL = 0.85
"""A line shorter than this share of the page's usual line ends its paragraph."""

_DATE = lazy_pattern(r"D:(\d{4})(\d{2})?(\d{2})?")
_LATIN = lazy_pattern(r"[A-Za-z0-9,;]$")


def extract(data: bytes) -> Extracted:
    """The text, a paragraph a line, pages apart by form feeds.

    Raises FactcheckError for a file that is broken, locked by a password, empty, or only pictures.
    """
    import pypdfium2  # type: ignore[import-untyped]  # it ships no types

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise FactcheckError("this PDF is locked by a password; save a copy without one") from error
        raise FactcheckError(f"this is not a PDF that can be read ({error}); get it again") from error
    try:
        return _read(document, f"pypdfium2 {pypdfium2.PYPDFIUM_INFO}")
    except pypdfium2.PdfiumError as error:
        raise FactcheckError(f"a page of this PDF cannot be read ({error}); get it again") from error
    finally:
        document.close()


def _read(document: Any, extractor: str) -> Extracted:
    pages, pictures = [], []
    for page in document:
        text = page.get_textpage().get_text_bounded()
        pages.append(_paragraphs(text.splitlines()))
        pictures.append(any(found.type == _IMAGE for found in page.get_objects(max_depth=3)))
    if not any(page.strip() for page in pages):
        if any(pictures):
            raise FactcheckError("this PDF is a scan, pictures without text; run OCR over it first")
        raise FactcheckError("there is no text in this PDF")
    scanned = [str(n) for n, page in enumerate(pages, 1) if not page.strip() and pictures[n - 1]]
    notes = (f"no text on page {', '.join(scanned)}: only pictures",) if scanned else ()
    return Extracted(PAGE_BREAK.join(pages) + "\n", extractor, _metadata(document), notes)


_IMAGE = 3  # FPDF_PAGEOBJ_IMAGE


def _metadata(document: Any) -> dict[str, str]:
    said = document.get_metadata_dict(skip_empty=True)
    dated = _DATE.match(said.get("CreationDate", ""))
    csl = {
        "type": "report",
        "title": said.get("Title", "").strip(),
        "author": said.get("Author", "").strip(),
        "issued": "-".join(part for part in dated.groups() if part) if dated else "",
    }
    return {key: value for key, value in csl.items() if value}


def _paragraphs(lines: Sequence[str]) -> str:
    """Lines that fill the page go on in the next; inside Chinese a line end is nothing at all."""
    kept = [line.strip() for line in lines if line.strip()]
    # Not the longest: two lines are taken for one now and then.
    full = sorted(map(_width, kept))[3 * len(kept) // 4] if kept else 0
    paragraphs: list[str] = []
    open_ = False
    for line in kept:
        if open_:
            gap = " " if _LATIN.search(paragraphs[-1]) and line[0].isascii() and line[0].isalnum() else ""
            paragraphs[-1] += gap + line
        else:
            paragraphs.append(line)
        open_ = _width(line) >= _FULL * full
    return "\n".join(paragraphs)


def _width(line: str) -> int:
    """In columns: a line of Chinese and one of Latin letters that fill the page have as many."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)
