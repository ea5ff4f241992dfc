"""GB/T 7714: the list of references, numbered or by author and year."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from factcheck.styles.parts.citation import Citation, by_item
from factcheck.styles.parts.gb import Entry, Rules
from factcheck.styles.parts.item import Item
from factcheck.text.fold import fold

_LANGUAGES = ("zh", "ja", "ko", "en", "ru")
"""The order in which the standard groups the languages; others stand with the Western ones."""


def numbered(citations: Sequence[Citation], rules: Rules) -> str:
    """`[1] …` a line, in the order of first citation."""
    entries = enumerate(by_item(citations), start=1)
    return "\n".join(f"[{n}] {Entry(item, rules, pages(group))}" for n, (item, group) in entries)


def by_author(citations: Sequence[Citation], rules: Rules) -> str:
    """Entries by language, author and year; 2024a and 2024b where author and year are the same."""
    entries = [Entry(item, rules, pages(group)) for item, group in by_item(citations)]
    entries.sort(key=lambda entry: _order(entry.item, entry.head))
    same = Counter(entry.head for entry in entries)
    seen: Counter[str] = Counter()
    lines = []
    for entry in entries:
        head = entry.head
        if same[head] > 1:
            entry = replace(entry, letter=chr(ord("a") + seen[head] % 26))  # noqa: PLW2901 - the same entry, told apart
            seen[head] += 1
        lines.append(str(entry))
    return "\n".join(lines)


def pages(group: Sequence[Citation]) -> str:
    """The pages that a reader turns to, when the source has pages: `15` or `15, 18`."""
    found = dict.fromkeys(c.passage.page for c in group if c.passage and c.passage.page)
    return ", ".join(found)


def _order(item: Item, head: str) -> tuple[int, bytes]:
    language = item.language if item.language in _LANGUAGES else "en"
    # GB 2312's first level, the everyday characters, is in the order of pinyin; folded, 陳 sorts as 陈.
    return _LANGUAGES.index(language), fold(head).encode("gb18030", "replace")
