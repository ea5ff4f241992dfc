"""Where a claim's names stand in a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.judging.claims.claimview import barred
from factcheck.judging.wording.tables.apart import BRANCHES

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

LEAST_WITH_DE = 4  # characters of a name in which 的 may stand
OPENS, CLOSES = "《", "》"
_BRANCHES = tuple(BRANCHES)


def names_in(view: ClaimView, sentence: SentenceView) -> list[tuple[int, int]]:
    """Spans (glossed) of the claim's names that stand in the sentence, in its order; one for each found."""
    text = barred(sentence.glossed.text, view.subject_forms, view.value_forms)
    spans = []
    for forms in view.value_forms:
        found = next((span for form in forms if (span := _span(form, text))), None)
        if found and _at_least_one(sentence, found) and not of_a_branch(view, text, found[1]):
            spans.append(found)
    return sorted(spans)


def of_a_branch(view: ClaimView, text: str, end: int) -> bool:
    """Whether a name goes on at `end` as that of a branch which the claim knows nothing of: 某大学|附中."""
    branch = next((word for word in _BRANCHES if text.startswith(word, end)), "")
    return bool(branch) and branch not in view.explaining


def _at_least_one(sentence: SentenceView, span: tuple[int, int]) -> bool:
    """Whether a span of the gloss stands for words of the draft, not for part of a name's other wording."""
    start, end = sentence.glossed.origin(*span)
    return end > start


def _in_a_title(text: str, start: int, end: int) -> bool:
    """Whether a name is only part of a work's title: 《甲市门外》 says nothing of 甲市."""
    opens = text.rfind(OPENS, 0, start)
    closes = text.find(CLOSES, end) if opens > text.rfind(CLOSES, 0, start) else -1
    rest = text[opens + 1 : start] + text[end:closes]
    return opens >= 0 and closes >= 0 and (rest[:1].isalpha() or rest[-1:].isalpha())


def _span(form: str, text: str) -> tuple[int, int] | None:
    """Where a name stands in a text, with or without 的 in it."""
    at = text.find(form) if form else -1
    while at >= 0:
        if not _in_a_title(text, at, at + len(form)):
            return at, at + len(form)
        at = text.find(form, at + 1)
    if len(form) < LEAST_WITH_DE or "的" not in text or not {*form}.issubset(text):
        return None
    found = re.search("的?".join(map(re.escape, form)), text)
    return found.span() if found else None
