"""What is decided of the figures of a sentence: each by the claims weighed and what qualifies them, then all
by what the others of it show.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.aside import after_another
from factcheck.judging.comparing.candidates import Candidates
from factcheck.judging.figures.extremes import is_over_periods
from factcheck.judging.figures.naming import part_of_a_name, part_of_another_spelling
from factcheck.judging.figures.quantities import weigh
from factcheck.judging.figures.timing import is_since, of_an_unknown_year, of_another_time
from factcheck.judging.figures.verbatim import within_quote
from factcheck.judging.finding import Verdict
from factcheck.judging.given import exchanged, informed_by, spoken_for
from factcheck.judging.leftover import is_checkable
from factcheck.judging.readings import unless_doubtful
from factcheck.judging.scoped import scope_decision, unless_beyond, unless_of_another_scope
from factcheck.judging.speakers import misattributed, told_flatly
from factcheck.judging.verdict import Decision, decide, denied, unless_agreed
from factcheck.judging.within.totals import right_totals

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.finding import Step
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention

_AGREED = (Verdict.SUPPORTED, Verdict.DISPUTED, Verdict.AMBIGUOUS)

Decided = tuple[Decision, "tuple[Step, ...]"]


def decide_figures(sentence: SentenceView, views: Candidates, lexicon: Lexicon) -> dict[Mention, Decided]:
    """The decision on each figure and date that asserts something."""
    said = (*sentence.mentions, *(m for m in sentence.told if m.value is not None))
    summed = right_totals(sentence)
    mentions = [m for m in said if m.start not in summed and _asserts(m, sentence, views)]
    judged = {m: _decide(m, sentence, views, lexicon) for m in mentions}
    informed = informed_by(_decisions(judged), sentence)
    for mention, (decision, _) in judged.items():
        if informed and decision.verdict is Verdict.UNSUPPORTED and not decision.first:
            judged[mention] = _decide(mention, informed, views, lexicon)
    for mention, given in spoken_for(_decisions(judged), sentence).items():
        others = Candidates(view for view in views if view not in given)
        judged[mention] = _decide(mention, sentence, others, lexicon)
    for mention in exchanged(_decisions(judged), sentence):
        decision, steps = judged[mention]
        judged[mention] = replace(decision, verdict=Verdict.CONTRADICTED, code="contradicted"), steps
    return _by_their_dates(judged, sentence)


def _asserts(mention: Mention, sentence: SentenceView, views: Candidates) -> bool:
    before = sentence.slice(sentence.start, mention.start)
    if part_of_another_spelling(mention, sentence):
        return False
    if any(told.start <= mention.start < told.end for told in sentence.told if told is not mention):
        return False
    if not is_checkable(mention, before) or part_of_a_name(mention, sentence, views):
        return False
    stated = mention.value is not None and views.agreeing(mention.value)
    return bool(stated) or not any(within_quote(mention, sentence, v) for v in views)


def _decisions(judged: Mapping[Mention, Decided]) -> dict[Mention, Decision]:
    return {mention: decision for mention, (decision, _) in judged.items()}


def _by_their_dates(judged: Mapping[Mention, Decided], sentence: SentenceView) -> dict[Mention, Decided]:
    """The decisions as those on the sentence's dates qualify them."""
    dates = {m: d for m, d in _decisions(judged).items() if m.kind == "date"}
    agreed = {d.first for d in dates.values() if d.verdict in _AGREED and d.first}
    known = {m for m, d in dates.items() if d.verdict in (*_AGREED, Verdict.CONTRADICTED)}
    return {
        mention: (unless_agreed(_unless_undated(decision, mention, sentence, known), agreed), steps)
        for mention, (decision, steps) in judged.items()
    }


def _unless_undated(
    decision: Decision, mention: Mention, sentence: SentenceView, known: set[Mention]
) -> Decision:
    """The decision; what contradicts only in a year of which nothing is known is of another period."""
    contradicts = decision.verdict is Verdict.CONTRADICTED
    if contradicts and of_an_unknown_year(decision.views, mention, sentence, known):
        return replace(decision, verdict=Verdict.UNSUPPORTED, code="period")
    return decision


def _decide(mention: Mention, sentence: SentenceView, views: Candidates, lexicon: Lexicon) -> Decided:
    """The decision on a figure, with the steps that led to it.

    What the sentences before hand on narrows which claims are meant, and never excludes any.
    """
    decision, steps = _decided(mention, sentence, views, lexicon)
    if decision.verdict is Verdict.CONTRADICTED and sentence.carried.words:
        alone = replace(sentence, carried=replace(sentence.carried, words=""))
        open_one, open_steps = _decided(mention, alone, views, lexicon)
        if open_one.verdict is Verdict.AMBIGUOUS:
            return open_one, open_steps
    return decision, steps


def _decided(mention: Mention, sentence: SentenceView, views: Candidates, lexicon: Lexicon) -> Decided:
    weighed = weigh(mention, sentence, views, lexicon)
    decision = decide(weighed.held, weighed.missed)
    if decision.first is not None and weighed.held:
        decision = _as_said(decision, mention, sentence, lexicon)
    return unless_doubtful(_as_dated(decision, mention, sentence), sentence, mention.start), weighed.steps


def _as_said(decision: Decision, mention: Mention, sentence: SentenceView, lexicon: Lexicon) -> Decision:
    """The decision as the scope, a denial and the speaker qualify it, in this order."""
    if decision.first is None:
        return decision
    clause = sentence.clause_of(mention.start)
    decision = scope_decision(decision.first, sentence, mention.end, decision)
    before = sentence.slice(clause.start, mention.start)
    decision = unless_of_another_scope(unless_beyond(decision, before), mention.value, before)
    decision = denied(decision, sentence, mention.start, mention.end)
    decision = misattributed(decision, sentence, lexicon)
    return told_flatly(after_another(decision, sentence), sentence)


def _as_dated(decision: Decision, mention: Mention, sentence: SentenceView) -> Decision:
    """The decision unless the figure is of another time, or nobody knows which of a list it belongs to."""
    if decision.verdict is Verdict.CONTRADICTED and (
        is_over_periods(mention, sentence) or of_another_time(decision.views, mention, sentence)
    ):
        return replace(decision, verdict=Verdict.UNSUPPORTED, code="period")
    if decision.verdict is Verdict.CONTRADICTED and mention.start in sentence.unpaired:
        return replace(decision, verdict=Verdict.UNSUPPORTED, code="unpaired")
    told = decision.first if decision.verdict is Verdict.AMBIGUOUS else None
    if told is not None and is_since(told, mention, sentence):
        return replace(decision, verdict=Verdict.SUPPORTED, code="supported", others=())
    return decision
