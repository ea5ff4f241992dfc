"""Quotes and the spans they stand for: finding, describing, suggesting."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from factcheck.text.fold import fold
from factcheck.text.text import Span, Text

_WHITE = re.compile(r"[\s\u200b-\u200d\u2060\ufeff\u00ad]+")


@dataclass(frozen=True, slots=True)
class Nearest:
    """A passage that resembles a quote: a suggestion, never evidence."""

    span: Span
    similarity: float


def find_quote(text: Text, quote: str, prefix: str = "", suffix: str = "") -> list[Span]:
    """Every place where `quote` stands, whatever the script, width and white space."""
    pattern = _pattern(quote)
    if not pattern:
        return []
    before = _pattern(prefix) and f"(?:{_pattern(prefix)})\\s*"
    after = _pattern(suffix) and f"(?=\\s*{_pattern(suffix)})"
    whole = re.compile(f"{before}({pattern}){after}")
    return [Span(*m.span(1)) for m in whole.finditer(text.folded)]


def _pattern(quote: str) -> str:
    letters = _WHITE.sub("", fold(quote))
    return r"[\s\u200b-\u200d\u2060\ufeff\u00ad]*".join(map(re.escape, letters))


def describe(text: Text, span: Span) -> tuple[str, str, str]:
    """(quote, prefix, suffix) by which `find_quote` finds this span and no other."""
    quote = text.raw[span.start : span.end]
    width = 0
    prefix = suffix = ""
    while len(find_quote(text, quote, prefix, suffix)) > 1 and width < len(text.raw):
        width += 8
        prefix = text.raw[max(0, span.start - width) : span.start]
        suffix = text.raw[span.end : span.end + width]
    return quote, prefix, suffix


def nearest(text: Text, quote: str) -> Nearest | None:
    """The passage most like `quote`, or None where nothing resembles it."""
    wanted = fold(quote)
    matcher = SequenceMatcher(None, text.folded, wanted, autojunk=False)
    block = matcher.find_longest_match()
    if not block.size:
        return None
    start = max(0, block.a - block.b)
    end = min(len(text.raw), start + len(wanted))
    ratio = SequenceMatcher(None, text.folded[start:end], wanted, autojunk=False).ratio()
    return Nearest(Span(start, end), ratio) if ratio >= 0.5 else None
