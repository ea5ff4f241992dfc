"""Whether a figure is a target and a claim an outcome, or the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reading.stance import announces_target, in_list_of_targets, is_future, is_target, is_the_target
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

PLANNED = ("拟", "计划")
PLANNING = ("规划", "计划", "拟", "预计", "预期")


def targets_differ(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether one of them states a target and the other an outcome; what is to come may be a target."""
    clause = sentence.slice(*sentence.governing(mention))
    said = is_target(clause) or (view.target and is_future(clause)) or bool(announcing(sentence, mention))
    said = said or is_the_target(sentence.folded, mention.end - sentence.start)
    said = said or in_list_of_targets(_list_before(sentence) + sentence.slice(sentence.start, mention.start))
    named = _is_called_a_plan(view, clause) or _between_plans(sentence, mention)
    said = said or (view.target and named)
    return said != view.target and not (said and any(word in view.statement for word in PLANNED))


def _is_called_a_plan(view: ClaimView, clause: str) -> bool:
    """Whether a clause has a claim's attribute, by whose name it is a plan: 计划投资."""
    attribute = fold(view.claim.attribute)
    return attribute in clause and any(word in attribute for word in PLANNING)


def _between_plans(sentence: SentenceView, mention: Mention) -> bool:
    """Whether the clauses right before and behind a figure's each tell what is planned: 规划…,投资…,计划…."""
    own = sentence.clause_of(mention.start)
    before = [sentence.slice(one.start, one.end) for one in sentence.clauses if one.end < own.start + 1]
    behind = [sentence.slice(one.start, one.end) for one in sentence.clauses if one.start >= own.end]
    beside = (*before[-1:], *behind[:1])
    return len(beside) > 1 and all(any(word in said for word in PLANNING) for said in beside)


def announcing(sentence: SentenceView, mention: Mention) -> str:
    """The clause right before a figure's that announces it as a target (某人希望,…); "" where none does."""
    own = sentence.clause_of(mention.start)
    before = [sentence.slice(one.start, one.end) for one in sentence.clauses if one.end <= own.start]
    comma = sentence.slice(own.start - 1, own.start) == ","
    told = comma and bool(before) and announces_target(before[-1], sentence.slice(own.start, own.end))
    return before[-1] if told else ""


def _list_before(sentence: SentenceView) -> str:
    """What stands before a sentence in one list with it: …;…;"""
    said = ""
    for told in reversed(sentence.carried.trail):
        if not told.folded.endswith(";"):
            break
        said = told.folded + said
    return said
