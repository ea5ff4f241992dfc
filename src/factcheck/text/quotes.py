"""Quotes and the spans they stand for (W3C TextQuoteSelector): finding the one, describing the other."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.text.align import search
from factcheck.text.fold import contested
from factcheck.text.squeeze import squeeze
from factcheck.text.text import Span, Text

LEAST_SIMILAR = 0.55
_WIDTHS = (4, 8, 16, 32, 64, 128)


@dataclass(frozen=True, slots=True)
class Nearest:
    """A suggestion, never evidence; `similarity` is the share of characters that need no edit."""

    span: Span
    similarity: float


def find_quote(text: Text, quote: str, prefix: str = "", suffix: str = "") -> list[Span]:
    """Every place where `quote` stands, between `prefix` and `suffix` where those are given.

    Script, width, case, white space and line ends may differ; nothing else may.
    """
    wanted = _squeezed(quote)
    if not wanted:
        return []
    squeezed = text.squeezed
    before, after = _squeezed(prefix), _squeezed(suffix)
    spans = [
        Span(*squeezed.span(at, at + len(wanted)))
        for at in _places(squeezed.text, wanted)
        if _stands_between(squeezed.text, at, at + len(wanted), before, after)
    ]
    if contested(quote[:10] + quote[-10:]):
        spans = sorted({*spans, *_literally(text.raw, quote, prefix, suffix)})
    return spans


def describe(text: Text, span: Span) -> tuple[str, str, str]:
    """(quote, prefix, suffix) by which `find_quote` finds this span and, if any context does it, no other."""
    quote = text.raw[span.start : span.end]
    prefix = suffix = ""
    rivals = len(find_quote(text, quote))
    for width in _WIDTHS:
        if rivals < 2:
            break
        prefix = text.raw[max(0, span.start - width) : span.start].lstrip()
        suffix = text.raw[span.end : span.end + width].rstrip()
        rivals = len(find_quote(text, quote, prefix, suffix))
    return quote, prefix, suffix


def nearest(text: Text, quote: str) -> Nearest | None:
    """The passage most like `quote`, the first of equals, or None where nothing is like it."""
    if exact := find_quote(text, quote):
        return Nearest(exact[0], 1.0)
    wanted = _squeezed(quote)
    best = search(text.squeezed.text, wanted)
    if best is None or best.end <= best.start:
        return None
    similarity = 1 - best.edits / max(len(wanted), best.end - best.start)
    return (
        Nearest(Span(*text.squeezed.span(best.start, best.end)), similarity)
        if similarity >= LEAST_SIMILAR
        else None
    )


def _squeezed(quote: str) -> str:
    return squeeze(quote.strip()).text


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _stands_between(text: str, start: int, end: int, before: str, after: str) -> bool:
    """Whether the contexts adjoin [start, end), but for a space."""
    if before:
        start -= text[start - 1 : start] == " "
        if start < len(before) or not text.startswith(before, start - len(before)):
            return False
    return not after or text.startswith(after, end + (text[end : end + 1] == " "))


def _literally(raw: str, quote: str, prefix: str, suffix: str) -> Iterator[Span]:
    """The places where it stands as typed: a word that the quote cuts (乾 of 乾隆) folds differently."""
    whole = prefix + quote + suffix
    return (Span(at + len(prefix), at + len(prefix + quote)) for at in _places(raw, whole))
