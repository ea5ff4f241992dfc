"""Web pages in one file: nothing is fetched, and nothing that a source says is markup or script."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from html import escape
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Mark:
    """[start, end) of a text: `kind` is a CSS class, `href` a link, `anchor` an id at its start."""

    start: int
    end: int
    kind: str = ""
    href: str = ""
    anchor: str = ""
    title: str = ""


def page(title: str, body: str, *, script: str = "", language: str = "zh") -> str:
    """A whole page. Its policy lets only this style and this script run, whatever the body holds."""
    style = asset("page.css")
    policy = (
        f"default-src 'none'; img-src data:; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"
    )
    if script:
        policy += f"; script-src {_hash(script)}"
    scripted = f"<script>{script}</script>\n" if script else ""
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}\n{scripted}</body>\n</html>\n"
    )


def asset(name: str) -> str:
    """A file that ships with the package."""
    return (files("factcheck.formats") / "assets" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def link(text: str, href: str) -> str:
    """A link to a place of our own making, or to the web; anything else (`javascript:`) is only text."""
    if href.lower().startswith(("http://", "https://")):
        return f'<a href="{escape(href)}" rel="noopener noreferrer nofollow">{escape(text)}</a>'
    return escape(text) if ":" in href else f'<a href="{escape(href)}">{escape(text)}</a>'


def marked(text: str, marks: Iterable[Mark]) -> str:
    """The text with its marks; where several lie on a character, the shortest gives class, link and title."""
    placed = sorted(marks, key=lambda mark: (mark.end - mark.start, mark.start))
    anchors: dict[int, list[str]] = {}
    for mark in placed:
        if mark.anchor:
            anchors.setdefault(mark.start, []).append(f'<a id="{escape(mark.anchor)}"></a>')
    return "".join(
        "".join(anchors.get(start, [])) + _segment(text[start:end], owner)
        for start, end, owner in _segments(len(text), placed)
    )


def _segments(length: int, placed: list[Mark]) -> Iterator[tuple[int, int, Mark | None]]:
    """[start, end) and the shortest mark over it, for each stretch between two ends of marks."""
    cuts = sorted({0, length, *(mark.start for mark in placed), *(mark.end for mark in placed)})
    begin: dict[int, list[Mark]] = {}
    for mark in placed:
        begin.setdefault(mark.start, []).append(mark)
    rank = {id(mark): place for place, mark in enumerate(placed)}
    live: list[Mark] = []
    for start, end in pairwise(cuts):
        live = [mark for mark in live if mark.end > start] + begin.get(start, [])
        yield start, end, min((m for m in live if m.kind), key=lambda m: rank[id(m)], default=None)


def _segment(text: str, mark: Mark | None) -> str:
    shown = escape(text)
    if mark is None:
        return shown
    title = f' title="{escape(mark.title)}"' if mark.title else ""
    inner = f'<a href="{escape(mark.href)}">{shown}</a>' if mark.href else shown
    return f'<mark class="{escape(mark.kind)}"{title}>{inner}</mark>'
