"""A figure that another is only held against: 低于6.5%的预期目标, 低于82.4%的总体保护率."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reading.read import read_value
from factcheck.reading.stance import compared_with, is_the_target
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

_OF_WHAT = lazy_pattern(r"的[^\W\d_]{2,10}(?=[,;。!?]|$)")


def itself(mention: Mention, sentence: SentenceView) -> Mention:
    """What an outcome is held against, a target or another figure, without the word that does so."""
    written = sentence.slice(mention.start, mention.end)
    length = compared_with(written)
    if not length:
        return mention
    end = mention.end - sentence.start
    value = read_value(written[length:])
    told = is_the_target(sentence.folded, end) or (
        value is not None
        and _OF_WHAT.match(sentence.folded, end)
        and _follows_its_like(value, mention, sentence)
    )
    return mention._replace(value=value, text=mention.text[length:]) if told and value else mention


def _follows_its_like(value: Value | None, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure of the same unit stands before it, right before the clause: 只有68.2%,低于82.4%的…."""
    clause = sentence.clause_of(mention.start)
    before = [m for m in sentence.mentions if m.value and m.end <= mention.start and m.kind != "date"]
    last = before[-1] if before else None
    if value is None or last is None or not last.value or clause.start != mention.start:
        return False
    return last.value.unit == value.unit and last.value.kind == value.kind
