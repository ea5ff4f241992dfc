"""Whence and whither: 从乙飞抵甲 for 从甲飞抵乙, which a claim may say whole, or two claims by halves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.comparable import covered, period_admits
from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.comparing.mentioned import period_named
from factcheck.judging.wording.tables.directed import ARRIVES, LEAVES
from factcheck.judging.wording.wording import begin_alike
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_WAY = lazy_pattern(
    rf"(?:{alternatives(LEAVES)})(?P<origin>[^\W\d_]{{2,16}}?)(?:{alternatives(ARRIVES)})了?(?P<end>[^\W\d_]{{2,16}})"
)
_LEAVING = lazy_pattern(rf"(?:{alternatives(LEAVES)})[《\"']?$")
_ARRIVING = lazy_pattern(rf"(?:{alternatives(ARRIVES)})了?[《\"']?$")
SAID = 0.6  # of a claim's wording
NAME = 2  # characters that two names begin with alike


class Way(NamedTuple):
    """From where to where, each beginning with the name of the place."""

    origin: str
    end: str

    def turns(self, other: Way) -> bool:
        """Whether one gets by the one from where one gets to by the other, and the other way round."""
        crossed = _closer(self.origin, other.end, other.origin)
        return crossed and _closer(self.end, other.origin, other.end)


def returned(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims by which one gets from here to there, where a sentence has it the other way round."""
    found = _WAY.search(sentence.glossed.text)
    if found is None:
        return
    said = Way(found["origin"], found["end"])
    known = [view for view in views if _is_told(view, said, sentence)]
    for view in known:
        held = _way_of(view)
        one = covered(view, sentence.glossed.text) >= SAID
        if (one and held and held.turns(said)) or _halves(view, known, said, sentence):
            at = in_draft(sentence, *found.span())
            yield NamedHeld(view, Outcome.REVERSED, *at, sentence.slice(*at), 1.0)


def _is_told(view: ClaimView, said: Way, sentence: SentenceView) -> bool:
    """Whether a claim gives one of the two ends, for the subject and the time of the sentence."""
    claim = view.claim
    if claim.certainty != "asserted" or claim.negated or len(view.value_forms) != 1:
        return False
    if not sentence.speaks_of(view.subject_forms, view.subject):
        return False
    whole = _way_of(view)
    named = any(form in end for form in view.value_forms[0] for end in said)
    named = named or (whole is not None and whole.turns(said))
    return named and period_admits(period_named(sentence), view.period, state=True)


def _way_of(view: ClaimView) -> Way | None:
    """The way that a claim's statement tells."""
    found = _WAY.search(view.statement)
    return Way(found["origin"], found["end"]) if found else None


def _halves(view: ClaimView, views: Iterable[ClaimView], said: Way, sentence: SentenceView) -> bool:
    """Whether a claim and another on the same time tell a half each of the way that a sentence turns round.

    One may come from where he went in another year: the sentence must name the year of both.
    """
    period = period_named(sentence)
    if period is None or view.period is None or not view.period.same(period):
        return False
    others = [v for v in views if v.subject == view.subject and v.period and v.period.same(period)]
    left, reached = _ends_of(view, _LEAVING), _ends_of(view, _ARRIVING)
    ways = [Way(origin, end) for v in others for origin in left for end in _ends_of(v, _ARRIVING)]
    ways += [Way(origin, end) for v in others for origin in _ends_of(v, _LEAVING) for end in reached]
    return any(way.turns(said) for way in ways)


def _ends_of(view: ClaimView, pattern: re.Pattern[str]) -> list[str]:
    """What a claim's value is called, where words of a pattern stand right before it."""
    places = ((w.text, w.value) for w in view.wordings if w.value)
    return [text[at[0] : at[1]] for text, at in places if pattern.search(text[: at[0]])]


def _closer(name: str, one: str, other: str) -> bool:
    """Whether a name begins as the one does, and not so far as the other: 北京南站 is neither 北京西站."""
    alike = begin_alike(name, one)
    return alike >= NAME and alike > begin_alike(name, other)
