"""What a style is asked to cite: an item, the passage in it, and the claim it supports."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.base.claim import Claim
from factcheck.styles.parts.item import Item

CONTEXT = 24
"""Code points before and after a quote that tell it from its like."""


@dataclass(frozen=True, slots=True)
class Passage:
    """[start, end) of the raw `text` of the item's source, with where that is for a reader."""

    text: str
    start: int
    end: int
    line: int = 0
    page: str = ""

    @property
    def quote(self) -> str:
        return self.text[self.start : self.end]

    @property
    def prefix(self) -> str:
        return self.text[max(0, self.start - CONTEXT) : self.start]

    @property
    def suffix(self) -> str:
        return self.text[self.end : self.end + CONTEXT]

    @property
    def paragraph(self) -> int:
        """From 1, counting lines that are not blank, up to the one where the quote starts."""
        return sum(1 for line in self.text[: self.start + 1].splitlines() if line.strip())


@dataclass(frozen=True, slots=True)
class Citation:
    """One item, cited for one passage; both passage and claim may be missing."""

    item: Item
    passage: Passage | None = None
    claim: Claim | None = None

    @property
    def locator(self) -> str:
        """Where the passage stands, in the item's language: 第3页 or 第12段, p. 3 or para. 12."""
        if self.passage is None:
            return ""
        if self.passage.page:
            return f"第{self.passage.page}页" if self.item.chinese else f"p. {self.passage.page}"
        number = self.passage.paragraph
        return f"第{number}段" if self.item.chinese else f"para. {number}"


def by_item(citations: Iterable[Citation]) -> list[tuple[Item, list[Citation]]]:
    """The items in the order of their first citation, each with its citations."""
    groups: dict[str, tuple[Item, list[Citation]]] = {}
    for citation in citations:
        groups.setdefault(citation.item.id, (citation.item, []))[1].append(citation)
    return list(groups.values())


def excerpt(citation: Citation) -> str:
    """Locator and quote in one line: 第12段：“四川综合排名第9”."""
    if citation.passage is None:
        return ""
    quote = " ".join(citation.passage.quote.split())
    left, right = _marks(quote, citation.item)
    return f"{citation.locator}{'：' if citation.item.chinese else ': '}{left}{quote}{right}"


def places(group: Sequence[Citation]) -> str:
    """Where the passages stand, in order: 第4、15段, paras. 4, 15; pages where the source has pages."""
    passages = [citation.passage for citation in group if citation.passage]
    if not passages:
        return ""
    paged = bool(passages[0].page)
    found = sorted(
        {int(passage.page) if passage.page.isdecimal() else passage.paragraph for passage in passages}
    )
    if group[0].item.chinese:
        return f"第{'、'.join(map(str, found))}{'页' if paged else '段'}."
    return f"{'pp.' if paged else 'paras.'} {', '.join(map(str, found))}."


def _marks(quote: str, item: Item) -> tuple[str, str]:
    """Quotation marks as the script has them, but none that the quote has itself: it stays as it is."""
    pairs = [("“", "”"), ("「", "」"), ("『", "』")]
    if item["language"].lower().startswith(("zh-hant", "zh-tw", "zh-hk")):
        pairs = [*pairs[1:], pairs[0]]
    return next((pair for pair in pairs if pair[0] not in quote), pairs[0])
