"""Whom and when a sentence speaks of, beside a claim on names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.comparable import names_another, period_admits
from factcheck.judging.comparing.compared import only_a_moment
from factcheck.judging.comparing.nearly import nearly_named
from factcheck.judging.drafts.backward import carries_on
from factcheck.judging.wording.wording import coverage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period

STATED = 0.8  # of the words of a claim that leaves its subject unsaid


def period_named(sentence: SentenceView) -> Period | None:
    """The first period that a sentence names, not as part of a name (2008年奥运会)."""
    return next((period for _, period in _periods(sentence)), None)


def of_its_time(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a sentence speaks of the claim's time, as far as it names any."""
    return period_admits(period_named(sentence), view.period, state=True)


def period_at(sentence: SentenceView, at: int) -> Period | None:
    """The last period that is named before `at` in its clause."""
    start = sentence.clause_of(at).start
    return next((p for m, p in reversed([*_periods(sentence)]) if start <= m.start < at), None)


def names_later(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a sentence names the claim's period, and another before it: 甲于2018年发射,2019年着陆."""
    later = [period for _, period in _periods(sentence)][1:]
    return any(period_admits(period, view.period, state=True) for period in later)


def _periods(sentence: SentenceView) -> Iterator[tuple[Mention, Period]]:
    for mention, period in sentence.periods:
        if not any(hit.start <= mention.start and mention.end <= hit.end for hit in sentence.names):
            yield mention, period


def speaks_of(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> bool:
    """Whether a sentence is about the claim's subject."""
    text = sentence.glossed.text
    if sentence.speaks_of(view.subject_forms, view.subject):
        return not only_a_moment(sentence, view.subject_forms)
    if sentence.unknown is not None or names_another(view, sentence, lexicon):
        return False
    if view.subject in sentence.carried.subjects[-1:]:
        return carries_on(sentence.folded)
    return nearly_named(view, text) or _as_it_is_stated(view, sentence)


def _as_it_is_stated(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a claim leaves its subject unsaid, and a sentence of its very time says what it does."""
    if view.period is None or any(form in view.statement for form in view.subject_forms):
        return False
    period = period_named(sentence)
    if period is None or not period.same(view.period):
        return False
    pieces = [piece for piece in view.pieces if len(piece) > 1]
    total = sum(map(len, pieces))
    text = sentence.glossed.text
    return total > 1 and sum(coverage(piece, text) * len(piece) for piece in pieces) >= STATED * total
