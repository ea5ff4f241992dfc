"""`export --format site`: a fact base as pages that need no server and run nothing but their own script."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from factcheck.formats.export_jsonl import dumps as jsonl
from factcheck.formats.export_rows import dumps as csv
from factcheck.formats.html import asset, link, page
from factcheck.formats.site.claims import Addresses, claim_entry, differing
from factcheck.formats.site.search import folding
from factcheck.formats.site.source import source_page
from factcheck.styles import csl_json
from factcheck.styles.parts.citation import Citation
from factcheck.styles.parts.item import read_item

if TYPE_CHECKING:
    from factcheck.tasks.export import Export

_SEARCH = (
    '<p><input type="search" id="query" placeholder="搜索：简体、繁体皆可" aria-label="搜索" autofocus></p>\n'
    '<p class="dim" id="count" aria-live="polite"></p>\n'
)
_DOWNLOADS = ("claims.jsonl", "claims.csv", "references.json")


def site(exported: Export, title: str) -> dict[str, str]:
    """File name → content: `index.html`, `conflicts.html`, a page for each source, and data to download."""
    addresses = Addresses(exported)
    pages = {
        "index.html": _index(exported, addresses, title),
        "conflicts.html": page(f"分歧 · {title}", _navigation(title) + differing(exported, addresses)),
    }
    for source in exported.sources:
        body = _navigation(title) + source_page(source, exported, addresses)
        pages[addresses.source(source.id)] = page(f"{source.title or source.id} · {title}", body)
    citations = [Citation(read_item(source.csl)) for source in exported.sources]
    return pages | {
        "claims.jsonl": jsonl(exported),
        "claims.csv": "\ufeff" + csv(exported),  # Excel knows UTF-8 only by its mark
        "references.json": csl_json.cite(citations) + "\n",
    }


def _navigation(title: str) -> str:
    return f"<nav>{link(title, 'index.html')} · {link('分歧', 'conflicts.html')}</nav>\n"


def _index(exported: Export, addresses: Addresses, title: str) -> str:
    sources = "".join(
        f"<li>{link(source.title or source.id, addresses.source(source.id))} "
        f'<span class="dim">{escape(source.issued)}</span></li>\n'
        for source in exported.sources
    )
    downloads = " · ".join(link(name, name) for name in _DOWNLOADS)
    entries, texts = [], []
    for claim in exported.claims:
        entry, text = claim_entry(claim, exported, addresses)
        entries.append(entry)
        texts.append(text)
    body = (
        f"{_navigation(title)}<h1>{escape(title)}</h1>\n{_SEARCH}"
        f'<div id="claims">\n{"".join(entries)}</div>\n<h2>来源</h2>\n<ul>{sources}</ul>\n'
        f"<p>{downloads}</p>\n{folding(texts)}"
    )
    return page(title, body, script=asset("search.js"))
