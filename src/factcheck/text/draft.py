"""A draft: its sentences, its date, and what it asks to be left alone."""

import re
from dataclasses import dataclass

from factcheck.text.sentences import Sentence, sentences
from factcheck.text.text import Text

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)
_DATE = re.compile(r"^date:[ \t]*[\"']?([^\"'\r\n#]+)", re.MULTILINE)
_IGNORE = re.compile(r"<!--\s*factcheck:\s*ignore\s+([^\s:：]+)\s*(?:[:：]\s*(.*?))?\s*-->", re.DOTALL)
_NOT_PROSE = re.compile(r"<!--.*?-->|^```.*?^```|`[^`\n]+`", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment at [start, end) that silences `target` (a rule or a claim) in one sentence."""

    start: int
    end: int
    target: str
    reason: str
    sentence_index: int | None


@dataclass(frozen=True, slots=True)
class Draft:
    """`date` is the front matter's, as written."""

    text: Text
    sentences: list[Sentence]
    date: str | None
    ignores: list[Ignore]


def read_draft(text: Text, *, markdown: bool) -> Draft:
    """Reads a draft; offsets are those of the raw file whatever is skipped."""
    raw = text.raw
    front = _FRONT.match(raw) if markdown else None
    date = _DATE.search(front[1]) if front else None
    blank = list(raw)
    for skipped in [front] if front else []:
        blank[: skipped.end()] = _spaces(raw[: skipped.end()])
    for skipped in _NOT_PROSE.finditer(raw) if markdown else ():
        blank[skipped.start() : skipped.end()] = _spaces(skipped[0])
    prose = sentences(Text("".join(blank)))
    ignores = [
        Ignore(m.start(), m.end(), m[1], m[2] or "", _next(prose, m.end())) for m in _IGNORE.finditer(raw)
    ]
    return Draft(text, prose, date[1].strip() if date else None, ignores)


def _spaces(skipped: str) -> str:
    return "".join(c if c in "\r\n" else " " for c in skipped)


def _next(prose: list[Sentence], offset: int) -> int | None:
    return next((i for i, s in enumerate(prose) if s.start >= offset), None)
