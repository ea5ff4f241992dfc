"""Markdown with all that is not prose blanked out, so that every offset stays what it was."""

import re

from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Span

FRONT = lazy_pattern(
    r"\A\ufeff?---[ \t]*(\r\n|\n|\r)(.*?)(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)", re.DOTALL
)
_LINE = lazy_pattern(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_FENCE = lazy_pattern(r"[ >]{0,8}(`{3,}+(?=[^`]*$)|~{3,}+)")
_INDENTED = lazy_pattern(r"(?: {4}|\t)[ \t]*\S")
_ITEM = lazy_pattern(r"[ >]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]|\[\^[^\]\r\n]{1,40}\]:)")
_OPENING = lazy_pattern(r"`+|<!--|<(script|style|pre)\b|(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)", re.IGNORECASE)
URL = r"(?:https?|ftp)://[^\s<>\"'“”‘’「」《》（），。；！？、\u3400-\u9fff]+"
# What stands in no group is blanked. The bounds keep a bracket that is never closed from costing all.
_INLINE = [
    lazy_pattern(pattern, re.MULTILINE)
    for pattern in (
        r"!\[[^\]\r\n]{0,300}\](?:\([^)\r\n]{0,1000}\)|\[[^\]\r\n]{0,100}\])",
        r"^[ ]{0,3}(\[)\^[^\]\r\n]{1,40}\]:",  # its bracket stays, to tell it from the line above
        r"^[ ]{0,3}\[(?! {4})[^\]\r\n]{1,100}\]:[^\r\n]*",
        r"\[\^[^\]\r\n]{1,40}\]",
        r"\[([^\[\]\r\n]{1,300})\](?:\([^()\r\n]{0,1000}(?:\([^()\r\n]{0,300}\)[^()\r\n]{0,300})?\)|\[[^\[\]\r\n]{0,100}\])",
        f"<{URL}>|{URL}",
        r"</?[A-Za-z][^<>\r\n]{0,500}>",
        r"&(?:[A-Za-z]{2,8}|#\d{1,6}|#x[0-9A-Fa-f]{1,6});",
        r"^[ \t]{0,3}(?:>[ \t]?)+",
        r"\*{2,3}|~~|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)|\\(?=\r?$)",
        r"(?<!\*)\*(?=[^\s*])([^*\r\n]{1,200})(?<=[^\s*])\*(?!\*)",
        r"(?<!\w)_(?=[^\s_])([^_\r\n]{1,200})(?<=[^\s_])_(?!\w)",
    )
]


def prose(raw: str) -> tuple[str, list[Span]]:
    """`raw` with spaces for all that is not prose, as long as `raw`; and the spans of its comments."""
    front = FRONT.match(raw)
    text = _without_blocks(raw, front.end() if front else 0)
    text, comments = _without_passages(text)
    for pattern in _INLINE:
        text = pattern.sub(_blanked, text)
    return text, comments


def comments_blanked(raw: str) -> tuple[str, list[Span]]:
    """Plain text without its HTML comments and addresses, likewise."""
    text, comments = _blank(raw, _comments(raw))
    return re.sub(URL, _blanked, text), comments


def _spaces(passage: str) -> str:
    return re.sub(r"[^\r\n]", " ", passage)


def _blanked(found: re.Match[str]) -> str:
    if not found.re.groups or found[1] is None:
        return _spaces(found[0])
    start, end = found.span(1)
    first, last = found.span()
    return " " * (start - first) + found[1] + " " * (last - end)


def _blank(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    parts: list[str] = []
    done = 0
    for start, end in spans:
        parts += text[done:start], _spaces(text[start:end])
        done = end
    return "".join([*parts, text[done:]]), spans


def _without_blocks(raw: str, front: int) -> str:
    """Without front matter, fenced code, and code that is indented after a blank line outside of a list."""
    parts = [_spaces(raw[:front])]
    fence, blank, listed, code = "", True, False, False
    for found in _LINE.finditer(raw, front):
        line = found[0]
        mark = _FENCE.match(line)
        if fence:
            parts.append(_spaces(line))
            closes = mark and mark[1].startswith(fence) and not line[mark.end() :].strip()
            fence = "" if closes else fence
            continue
        code = bool(_INDENTED.match(line)) and (blank or code) and not listed
        fence = mark[1] if mark and not code else ""
        parts.append(_spaces(line) if fence or code else line)
        empty = not line.strip()
        listed = bool(_ITEM.match(line)) or (listed and (empty or not blank or line[0] in " \t"))
        blank = empty
    return "".join(parts)


def _without_passages(text: str) -> tuple[str, list[Span]]:
    """Without inline code, comments, scripts and preformatted text."""
    openings = list(_OPENING.finditer(text))
    spans, comments = [], []
    done = 0
    last = {mark: text.lower().rfind(mark) for mark in ("-->", "</script", "</style", "</pre")}
    for number, opening in enumerate(openings):
        if opening.start() < done or opening[0][0] in "\r\n":
            continue
        if opening[0][0] == "`":
            end = _ticks_end(openings, number)
        else:
            mark = f"</{opening[1].lower()}" if opening[1] else "-->"
            end = _closed_by(mark, text, opening.end()) if last.get(mark, -1) >= opening.end() else 0
        if end:
            done = end
            spans.append(Span(opening.start(), end))
            comments += spans[-1:] if opening[0] == "<!--" else []
    return _blank(text, spans)[0], comments


def _closed_by(mark: str, text: str, start: int) -> int:
    """The end of the first `mark` from `start`, in any case, with the > that ends it."""
    found = re.compile(f"{mark}>?", re.IGNORECASE).search(text, start)
    return found.end() if found else 0


def _ticks_end(openings: list[re.Match[str]], number: int) -> int:
    """The end of the inline code that begins there: at as many ticks in the same paragraph, or 0."""
    for at in range(number + 1, len(openings)):
        later = openings[at]
        if later[0] == openings[number][0]:
            return later.end()
        if later[0][0] in "\r\n":
            break
    return 0


def _comments(raw: str) -> list[Span]:
    spans = []
    start = raw.find("<!--")
    while start >= 0 and (end := raw.find("-->", start)) >= 0:
        spans.append(Span(start, end + 3))
        start = raw.find("<!--", end)
    return spans
