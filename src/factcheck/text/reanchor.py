"""Where a quote stands in a source that changed: unchanged, moved, rewritten, or gone."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.text.difference import Change, difference, in_common
from factcheck.text.quotes import describe, find_quote, nearest
from factcheck.text.squeeze import squeeze
from factcheck.text.text import Span, Text

_CONTEXT = 64
# An exact quote that stands several times is taken to stand where so many characters of its context still
# adjoin it, and twice as many as anywhere else.
_ENOUGH = 3


class State(StrEnum):
    """What became of a quote."""

    UNCHANGED = "unchanged"  # as written, between the contexts given
    RESCRIPTED = "rescripted"  # the same text in another script, width or spacing
    RECONTEXTED = "recontexted"  # as written, but the contexts given no longer tell it from others
    AMBIGUOUS = "ambiguous"  # as written, but nothing tells which of the places it is, or that it is this one
    CHANGED = "changed"  # not there; `span` is the nearest passage, a suggestion
    VANISHED = "vanished"  # nor anything like it


@dataclass(frozen=True, slots=True)
class Anchor:
    """`span` in the new text; `quote`, `prefix`, `suffix` are what would find it; `changes` lead from the old
    quote to the new. For `changed` all of them suggest, and are no evidence.
    """

    state: State
    span: Span | None = None
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    changes: tuple[Change, ...] = ()


def reanchor(text: Text, quote: str, prefix: str = "", suffix: str = "") -> Anchor:
    """Where the quote of a claim stands now."""
    spans = find_quote(text, quote, prefix, suffix)
    if len(spans) == 1:
        written = text.raw[spans[0].start : spans[0].end]
        state = State.UNCHANGED if written == quote else State.RESCRIPTED
        return Anchor(state, spans[0], written, prefix, suffix, tuple(difference(quote, written)))
    if spans or (spans := find_quote(text, quote)):
        return _by_context(text, spans, quote, prefix, suffix)
    found = nearest(text, quote)
    return _anchor(State.CHANGED, text, found.span, quote) if found else Anchor(State.VANISHED)


def _anchor(state: State, text: Text, span: Span, quote: str) -> Anchor:
    written, prefix, suffix = describe(text, span)
    return Anchor(state, span, written, prefix, suffix, tuple(difference(quote, written)))


def _by_context(text: Text, spans: list[Span], quote: str, prefix: str, suffix: str) -> Anchor:
    before, after = _bare(prefix), _bare(suffix)
    kept = sorted(((_kept(text, span, before, after), span) for span in spans), reverse=True)
    most, best = kept[0]
    second = kept[1][0] if len(kept) > 1 else 0
    if most >= max(_ENOUGH, 2 * second):
        return _anchor(State.RECONTEXTED, text, best, quote)
    return Anchor(State.AMBIGUOUS, None, quote, prefix, suffix)


def _bare(context: str) -> str:
    return squeeze(context.strip()).text


def _kept(text: Text, span: Span, before: str, after: str) -> int:
    """How much of the contexts still adjoins `span`."""
    left = _bare(text.raw[max(0, span.start - _CONTEXT) : span.start])
    right = _bare(text.raw[span.end : span.end + _CONTEXT])
    return in_common(left[::-1], before[::-1]) + in_common(right, after)
