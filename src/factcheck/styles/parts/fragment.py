"""Text fragments: the part of an address that makes a browser scroll to a quote and mark it.

A browser matches whole words, and finds its own word boundaries in Chinese: a fragment that starts
or ends inside one of its words is not found. Punctuation and line ends are boundaries for everyone, so
quotes are widened to them.
"""

from urllib.parse import quote as percent_encoded

_BOUNDARIES = frozenset('。！？；：，、!?;…—()（）《》〈〉「」『』“”"‘’[]【】\t\r\n\u3000')
_LONG = 90
"""Longer quotes are given by their first and last clause, so that the address stays short."""

_LEAST = 4
"""So many characters at least, before the first or last clause of a long quote is enough."""


def text_fragment(text: str, start: int, end: int) -> str:
    """`:~:text=…` for [start, end) of `text`: the whole quote or `first,last`, after `prefix-,` if needed."""
    start, end = widened(text, start, end)
    exact = text[start:end]
    if not exact:
        return ""
    if len(exact) <= _LONG and "\n" not in exact and "\r" not in exact:
        return f":~:text={_told_apart(text, start, exact)}{_encoded(exact)}"
    first, last = _first_clause(exact), _last_clause(exact)
    return f":~:text={_told_apart(text, start, first)}{_encoded(first)},{_encoded(last)}"


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The span grown to the punctuation around it, without the punctuation itself or outer white space."""
    while start > 0 and not _boundary(text, start - 1):
        start -= 1
    while end < len(text) and not _boundary(text, end):
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _boundary(text: str, at: int) -> bool:
    """Whether a browser surely ends a word at this character: not a comma within 1,100."""
    char = text[at]
    if char == ",":
        return not (text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit())
    return char in _BOUNDARIES


def _first_clause(exact: str) -> str:
    for at in range(_LEAST, len(exact)):
        if _boundary(exact, at):
            return exact[:at]
    return exact


def _last_clause(exact: str) -> str:
    for at in range(len(exact) - _LEAST - 1, 0, -1):
        if _boundary(exact, at):
            return exact[at + 1 :].strip()
    return exact


def _told_apart(text: str, start: int, sought: str) -> str:
    """`prefix-,` when the sought text also stands earlier; the browser takes the first it finds."""
    if text.find(sought) >= start:
        return ""
    end = start
    while end > 0 and (_boundary(text, end - 1) or text[end - 1].isspace()):
        end -= 1
    begin, _ = widened(text, max(0, end - 1), end)
    prefix = text[begin:start].strip()
    return f"{_encoded(prefix)}-," if prefix else ""


def _encoded(text: str) -> str:
    """Percent-encoded, the characters with a meaning in a fragment (- , &) included."""
    return percent_encoded(text, safe="").replace("-", "%2D")
