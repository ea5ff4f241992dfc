"""The checkable assertions of a text: its values, and the names a fact base knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from factcheck.reading.mention import Mention
from factcheck.reading.period import last_day
from factcheck.reading.read import put_back, read
from factcheck.text.draft import read_draft
from factcheck.text.invisible import without_invisible
from factcheck.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class Hit(Protocol):
    """A name at [start, end)."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class FindsNames(Protocol):
    """What knows names: `FactBase.names`."""

    def find(self, folded: str) -> Iterable[Hit]:
        """The names in a folded text, from left to right."""
        ...


@dataclass(frozen=True, slots=True)
class Extracted:
    """The mentions of a text, from left to right, none overlapping."""

    path: str
    text: Text
    mentions: list[Mention]


def extract(
    text: Text,
    path: str,
    *,
    markdown: bool = False,
    as_of: date | None = None,
    names: FindsNames | None = None,
) -> Extracted:
    """What `text` asserts that can be checked; in Markdown, only what its prose does.

    `as_of` resolves 今年 and 7月 (a Markdown file's own `date:` does too). With `names`, the names it finds
    come out as mentions of kind `name`; a value inside a name (2024年人工智能指数报告) is a part of it.
    Invisible characters are passed over, and yet counted in the offsets.
    """
    if shown := without_invisible(text.raw):
        found = extract(Text(shown.text), path, markdown=markdown, as_of=as_of, names=names)
        return Extracted(path, text, [put_back(mention, shown, text) for mention in found.mentions])
    if not markdown:
        return Extracted(path, text, _with_names(read(text, as_of), text, names))
    draft = read_draft(text, markdown=True)
    day = as_of or last_day(draft.date or "")
    prose = [(sentence.start, sentence.end) for sentence in draft.sentences]
    mentions = _inside(_with_names(read(text, day), text, names), prose)
    return Extracted(path, text, mentions)


def _with_names(mentions: list[Mention], text: Text, names: FindsNames | None) -> list[Mention]:
    """The mentions and the names between them; of two that overlap, the longer one."""
    if names is None:
        return mentions
    found = [
        Mention("name", hit.start, hit.end, text.raw[hit.start : hit.end], None)
        for hit in names.find(text.folded)
    ]
    ordered = sorted((*mentions, *found), key=lambda mention: (mention.start, -mention.end))
    kept: list[Mention] = []
    for mention in ordered:
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
            continue
        kept.append(mention)
    return kept


def _inside(mentions: list[Mention], prose: list[tuple[int, int]]) -> list[Mention]:
    """The mentions that lie in one of the spans; both are in order."""
    kept: list[Mention] = []
    spans = iter(prose)
    start, end = next(spans, (0, 0))
    for mention in mentions:
        while end <= mention.start and (following := next(spans, None)) is not None:
            start, end = following
        if start <= mention.start < end:
            kept.append(mention)
    return kept
