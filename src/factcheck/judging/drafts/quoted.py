"""Who says what is quoted, told only behind it: “四川还没有建立数据交易中心。”陈章说。"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.reading.tables.stance import SPEECH
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.drafts.draftview import SentenceView

QUOTE = '"'
SPEAKERS = ("person", "organization")
LONGEST = 20  # sentences of a quotation
_VERBS = alternatives(SPEECH)
_SAYS = lazy_pattern(rf"(?:这样|如此|对记者|向记者|接受采访时)?(?:{_VERBS})(?:道|到)?(?:[,;。]|$)")


def with_speakers(views: Sequence[SentenceView]) -> list[SentenceView]:
    """The sentences, those of a quotation with the name of whom the sentence behind it says that he spoke."""
    told = list(views)
    for at, behind in enumerate(views):
        who = _speaker(behind)
        first = _first_of_quotation(views, at) if who else at
        for place in range(first, at):
            readings = tuple(replace(one, said_by=who) for one in views[place].readings)
            told[place] = replace(views[place], said_by=who, readings=readings)
    return told


def _speaker(sentence: SentenceView) -> str:
    """The name with which a sentence begins that goes on to say that it spoke; "" where there is none."""
    for hit in sentence.names:
        start, end = hit.start - sentence.start, hit.end - sentence.start
        if sentence.lexicon.kind(hit.entry) in SPEAKERS and _SAYS.match(sentence.folded, end):
            return "" if "," in sentence.folded[:start] else sentence.lexicon.canonical(hit.entry)
    return ""


def _first_of_quotation(views: Sequence[SentenceView], at: int) -> int:
    """The sentence with which the quotation begins that ends right before `at`; `at` where none does."""
    if not at or not views[at - 1].folded.rstrip().endswith(QUOTE):
        return at
    first = at - 1
    while first > max(0, at - LONGEST) and not views[first].folded.startswith(QUOTE):
        first -= 1
    return first if views[first].folded.startswith(QUOTE) else at
