"""A draft: its sentences, its date, and what it asks to be left alone."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from factcheck.text import markdown as md
from factcheck.text.blocks import blocks
from factcheck.text.patterns import lazy_pattern
from factcheck.text.sentences import Sentence, in_blocks
from factcheck.text.text import Text

_DATE = lazy_pattern(r"^date[ \t]*:[ \t]*[\"']?([^\"'\r\n#]*[^\"'\r\n#\s])", re.MULTILINE)
_IGNORE = lazy_pattern(
    r"<!--\s*factcheck\s*[:：]\s*ignore\b\s*([^\s:：]*)\s*(?:[:：]\s*(.*?))?\s*-->", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment at [start, end) that silences `target` (a rule or a claim) in the next sentence.

    `reason` is empty and `sentence_index` None where there is none: both are worth a finding.
    """

    start: int
    end: int
    target: str
    reason: str
    sentence_index: int | None


@dataclass(frozen=True, slots=True)
class Draft:
    """`text` is the raw file; `prose` is as long, with spaces for code, front matter, comments, link targets
    and marks: read values and names there, quote from `text`. `date` is the front matter's, as written.
    """

    text: Text
    prose: Text
    sentences: list[Sentence]
    date: str | None
    ignores: list[Ignore]


def read_draft(text: Text, *, markdown: bool) -> Draft:
    """Reads a draft; offsets are those of the raw file whatever is skipped."""
    blanked, comments = (md.prose if markdown else md.comments_blanked)(text.raw)
    prose = text if blanked == text.raw else Text(blanked)
    found = list(in_blocks(prose, blocks(blanked, markdown=markdown)))
    starts = [sentence.start for sentence in found]
    ignores = []
    for start, end in comments:
        if wish := _IGNORE.fullmatch(text.raw, start, end):
            after = bisect_left(starts, end)
            index = after if after < len(found) else None
            ignores.append(Ignore(start, end, wish[1], wish[2] or "", index))
    date = front_date(text.raw) if markdown else None
    return Draft(text, prose, found, date and date[0], ignores)


def front_matter(raw: str) -> str:
    """What stands in the front matter of a Markdown text, between its marks; "" where there is none."""
    front = md.FRONT.match(raw)
    return front[2] if front else ""


def behind_front(raw: str) -> str:
    """A Markdown text without its front matter."""
    front = md.FRONT.match(raw)
    return raw[front.end() :] if front else raw


def front_date(raw: str) -> tuple[str, int] | None:
    """The date in the front matter, as written, and where it stands."""
    front = md.FRONT.match(raw)
    date = front and _DATE.search(raw, *front.span(2))
    return (date[1], date.start(1)) if date else None
