"""HTML: the article in a page, and what the page says of it."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from factcheck.base.ingest.extracted import Extracted
from factcheck.problem import FactcheckError
from factcheck.text.encoding import decode
from factcheck.text.patterns import lazy_pattern

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{3,20})", re.IGNORECASE)
_HEAD = 4096
# A page that says gb2312 or big5 means their supersets, as every browser takes it.
_SUPERSETS = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}
# The page's day is what its head or a mark for it says: 创办于2013年 in the text is another's.
_DATED = {"original_date": True, "extensive_search": False}
_AUTHOR = lazy_pattern(r"<meta\s+name=[\"']author[\"']\s+content=[\"']([^\"'<>]{1,80})[\"']", re.IGNORECASE)
_LANGUAGE = lazy_pattern(r"<html[^>]*\blang\s*=\s*[\"']?([A-Za-z-]{2,12})", re.IGNORECASE)


def extract(data: bytes) -> Extracted:
    """The main text, a paragraph a line, without menus and scripts; FactcheckError where there is none."""
    import trafilatura

    page = _decoded(data)
    found: Any = trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        include_links=False,
        date_extraction_params=_DATED,
    )
    text = (found.text or "").strip() if found else ""
    if not text:
        raise FactcheckError("no article was found in this page; save its text as .txt and add that")
    language = _LANGUAGE.search(page[:_HEAD])
    csl = {
        "type": "webpage",
        "title": found.title,
        "author": found.author or _author(page),
        "container-title": found.sitename,
        "issued": found.date,
        "URL": found.url,
        "language": language[1] if language else "",
    }
    return Extracted(
        f"{text}\n",
        f"trafilatura {trafilatura.__version__}",
        {key: str(value) for key, value in csl.items() if value},
    )


def _author(page: str) -> str:
    """Chinese names are one word, which trafilatura does not take for a name."""
    said = _AUTHOR.search(page[:_HEAD])
    return unescape(said[1]).strip() if said else ""


def _decoded(data: bytes) -> str:
    """By the page's own word where that holds, else by what its bytes are."""
    named = _CHARSET.search(data[:_HEAD])
    if named and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        name = named[1].decode("ascii").lower()
        try:
            return data.decode(_SUPERSETS.get(name, name))
        except (LookupError, UnicodeDecodeError):
            pass  # a page may be wrong about itself
    return decode(data).text
