"""Where a claim's statement or quote has its value."""

from __future__ import annotations

import re

from factcheck.text.patterns import lazy_pattern

LONG_PLACE = 4  # characters of a place's name in which 省 or 市 may be left out
PLACE_MARKS = "省市县区"
_MORE_OF_IT = lazy_pattern(r"[0-9][.,]?$")  # 1|5个工作日, which holds no 5个工作日


def find_value(text: str, forms: tuple[tuple[str, ...], ...]) -> tuple[int, int] | None:
    """The span of the first of a value's forms that a text has; None where it has none of them."""
    for form in forms[0] if forms else ():
        at = text.find(form) if form else -1
        while at > 0 and form[0].isdigit() and _MORE_OF_IT.search(text, max(0, at - 2), at):
            at = text.find(form, at + 1)
        if at >= 0:
            return at, at + len(form)
    marked = any(mark in text for mark in PLACE_MARKS)
    for form in forms[0] if forms and marked else ():
        pattern = f"[{PLACE_MARKS}]?".join(map(re.escape, form))
        found = re.search(pattern, text) if len(form) >= LONG_PLACE else None
        if found:
            return found.span()
    return None
