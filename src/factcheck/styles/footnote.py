"""Markdown footnotes with the GB/T 7714—2025 entry, the place and the quote."""

from collections.abc import Sequence

from factcheck.styles.parts.citation import Citation, by_item, excerpt, places
from factcheck.styles.parts.gb import E2025, Entry
from factcheck.styles.parts.gb_list import pages
from factcheck.styles.parts.item import Item
from factcheck.text.patterns import lazy_pattern

TITLE = "Markdown 脚注"

_MARKDOWN = lazy_pattern(r"([\\`*_\[\]<>&$~^|#{}!])")
_BARE_URL = lazy_pattern(r"https?://[^\s<>\"]+")


def cite(citations: Sequence[Citation]) -> str:
    """One definition a source: `[^1]: 四川日报. …[N]. 四川日报，2024-08-29（3）. 第12段：“…”`"""
    groups = enumerate(by_item(citations), start=1)
    return "\n".join(definition(str(n), item, group) for n, (item, group) in groups)


def definition(label: str, item: Item, group: Sequence[Citation], *, quotes: bool = True) -> str:
    """One footnote on one line, which no text of a source can leave or mark up.

    The entry, then each place with its quote, or without `quotes` the places alone: 第4、15段.
    """
    entry = str(Entry(item, E2025, pages(group)))
    said = "；".join(dict.fromkeys(filter(None, map(excerpt, group)))) if quotes else places(group)
    return f"[^{label}]: {escaped(entry)}{' ' if said else ''}{escaped(said)}"


def escaped(text: str) -> str:
    """Markdown that shows exactly this text; web addresses become links."""
    written, at = [], 0
    for url in _BARE_URL.finditer(text):
        end = url.end() - (1 if url[0].endswith(".") else 0)
        written += [_MARKDOWN.sub(r"\\\1", text[at : url.start()]), f"<{text[url.start() : end]}>"]
        at = end
    return "".join(written) + _MARKDOWN.sub(r"\\\1", text[at:])
