"""Dates that a sentence names only to measure from: what a figure is held against, or a change began with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

RATIOS = ("multiple", "percent", "fraction")
TO_LEVEL = lazy_pattern(r"[到至为]$")
_HELD_AGAINST = lazy_pattern(r"(?<![占同环可对百])[比较]$")
_EQUALS = lazy_pattern(r"(?:相当于|等于|(?<![成作])为|是|达到?|不及|不到|仅及)了?$")


def held_against(sentence: SentenceView, dated: Mention) -> bool:
    """Whether a date is what something is held against: 比2023年减少8起."""
    return bool(_HELD_AGAINST.search(sentence.slice(sentence.start, dated.start)))


def measured_from(sentence: SentenceView, dated: Mention, mention: Mention) -> bool:
    """Whether a date is of what a mention is a multiple or share of: 2024年…相当于2021年的两倍."""
    ratio = mention.value is not None and mention.value.kind in RATIOS
    beside = ratio and sentence.slice(dated.end, mention.start) == "的"
    return beside and _EQUALS.search(sentence.slice(sentence.start, dated.start)) is not None


def begun_from(sentence: SentenceView, dated: Mention, mention: Mention) -> bool:
    """Whether a date is of what a change began with, and a mention what it came to: 由1957年的…增至…."""
    before = sentence.slice(sentence.start, dated.start)
    between = sentence.slice(dated.end, mention.start)
    return before.endswith(("由", "从")) and between.startswith("的") and bool(TO_LEVEL.search(between))
