"""A source's page: what it is, and its text with every quoted passage marked and linked."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from factcheck.formats.html import Mark, link, marked
from factcheck.styles.parts.gb import E2025, Entry
from factcheck.styles.parts.item import read_item

if TYPE_CHECKING:
    from factcheck.base.source import Source
    from factcheck.formats.site.claims import Addresses
    from factcheck.tasks.export import Export


def source_page(source: Source, exported: Export, addresses: Addresses) -> str:
    """The body of the page."""
    entry = Entry(read_item(source.csl), E2025)
    original = f"<p>{link(source.url, source.url)}</p>\n" if source.url else ""
    head = f"<h1>{escape(source.title or source.id)}</h1>\n<p>{escape(str(entry))}</p>\n{original}"
    text = exported.texts.get(source.id)
    if text is None:
        return head
    marks = [
        Mark(
            item.span.start,
            item.span.end,
            "quote",
            addresses.claim(item.claim.id),
            f"at-{item.claim.id}",
            item.claim.statement,
        )
        for item in exported.by_source.get(source.id, ())
        if item.span
    ]
    return f'{head}<div class="source">{marked(text.raw, marks)}</div>\n'
