"""Whether a claim may be meant where a sentence does not name its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import family
from factcheck.judging.comparing.comparable import Fitted
from factcheck.judging.comparing.elsewhere import is_on_a_country
from factcheck.judging.comparing.targets import targets_differ

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.comparable import Fit
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

LEAST_SHARED = 3  # characters of a claim's wording
LEAST_OF_A_TARGET = 0.55  # of its wording and its subject
SCORE, SCORE_OF_A_DATE = 0.7, 0.9  # of its fit


def speaks_for_itself(view: ClaimView, fit: Fit, mention: Mention, sentence: SentenceView) -> bool:
    """Whether so much of a claim is said that its subject need not be named (个税起征点提高到3500元)."""
    if view.value and mention.value and family(view.value) == "count":
        units = {view.value.unit, mention.value.unit} - {None, "个"}
        if len(units) > 1:
            return False  # 3代 of somebody's is no 1万张
    dated = view.value is not None and view.value.kind == "date"
    enough = fit.shared >= LEAST_SHARED + dated or (not dated and _wholly_named(view, fit, mention, sentence))
    return enough and fit.score >= (SCORE_OF_A_DATE if dated else SCORE)


def _wholly_named(view: ClaimView, fit: Fit, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a country's figure is called by its short name, and nothing else said: 1987年进口."""
    period = sentence.period_for(mention)
    if fit.added or period is None or view.period is None or not period.same(view.period):
        return False
    names = (*view.attribute_names, *view.changing)
    return is_on_a_country(view) and any(len(n) > 1 and n in sentence.own_words(mention) for n in names)


def of_one_thing(unnamed: Sequence[tuple[ClaimView, Fit]], fits: Sequence[Fitted]) -> list[Fitted]:
    """Claims that do not speak for themselves, on the thing and time of one that does: reports differ."""
    found = []
    for view, fit in unnamed:
        like = [score for other, one, score in fits if _alike(view, other) and not one.whose]
        found += [Fitted(view, fit, max(like))] if like else []
    return found


def of_several(about: Sequence[Fitted]) -> bool:
    """Whether claims on several subjects may be meant, of which the sentence names none."""
    return len({one.view.subject for one in about}) > 1 and not any(one.fit.whose for one in about)


def of_the_targets(fits: Sequence[Fitted], mention: Mention, sentence: SentenceView) -> list[Fitted]:
    """The claims on targets where a sentence states one, if they are all of one subject: 五年目标为20万套.

    What several have as an outcome is not what it may mean.
    """
    targets = [one for one in fits if one.view.target and one.score >= LEAST_OF_A_TARGET]
    if len({one.view.key for one in targets}) != 1 or targets_differ(targets[0].view, sentence, mention):
        return []
    said = sentence.period_for(mention)
    return [one for one in targets if said and one.view.period and said.same(one.view.period)]


def _alike(view: ClaimView, other: ClaimView) -> bool:
    mine, theirs = view.claim, other.claim
    return view.key == other.key and (mine.basis, mine.period, mine.scope) == (
        theirs.basis,
        theirs.period,
        theirs.scope,
    )
