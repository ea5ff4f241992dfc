"""Who has an office after it was handed on: 甲接替乙出任某职, 某职由乙变更为甲, 乙卸任,由甲接任."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.wording.tables.handed_on import BECOMES, GIVES_UP, TAKES_OVER
from factcheck.judging.wording.tables.whose import NO_NOUNS, OTHERS_OWN
from factcheck.reading.titles import is_title
from factcheck.reading.words import alternatives
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_NAME = r"[^\W\d_]{2,8}?"
_REPLACED = lazy_pattern(
    rf"(?:^|[,;|])(?P<new>{_NAME})(?:{alternatives(TAKES_OVER)})了?(?P<old>{_NAME})(?:,|出任|担任|就任|成为|当选|任)"
)
_BECAME = lazy_pattern(rf"由(?P<old>{_NAME})(?:{alternatives(BECOMES)})(?P<new>{_NAME})(?:[,;。]|$)")
_LEFT = lazy_pattern(
    rf"(?:^|[,;|])(?P<old>{_NAME})(?:已|将|正式|宣布|因故|因病)?(?:{alternatives(GIVES_UP)})"
)
_FOLLOWED = lazy_pattern(
    rf"[,;](?:改?由|其?职务由)?(?P<new>{_NAME})(?:{alternatives(TAKES_OVER)})(?:[,;。其该这]|$)"
)
_AGAINST = (Outcome.OTHER, Outcome.DENIED, Outcome.REVERSED)


class _Change(NamedTuple):
    """Who had an office, "" where it is not said, and where (in the glossed text) it says who has it now."""

    old: str
    new: tuple[int, int] | None


def handed_on(groups: Sequence[Sequence[NamedHeld]], sentence: SentenceView) -> list[list[NamedHeld]]:
    """Claims, those on an office held by who has it at last where a sentence tells that it was handed on."""
    found = [[_of_its_own(one, sentence) for one in group] for group in groups]
    change = _change_in(sentence.glossed.text)
    if change is None:
        return found
    new = sentence.glossed.text[slice(*change.new)] if change.new else ""
    same = (one.view for group in found for one in group if one.outcome is Outcome.SAME)
    known = any(new in (*_names(view), *view.subject_forms) for view in same)
    return [[_by_change(one, sentence, change, known=known) for one in group] for group in found]


def _by_change(one: NamedHeld, sentence: SentenceView, change: _Change, *, known: bool) -> NamedHeld:
    """What is held, as an office was handed on; `known`: a claim has it that who took it over has one."""
    if one.outcome is Outcome.SILENT or not is_title(fold(one.view.claim.attribute)):
        return one
    if change.new is None:
        return _left(one, change.old)
    dated = sentence.periods or one.view.period is not None
    if dated and change.old in _names(one.view):
        return one  # who had it till then
    got = _got(one, sentence, change.new)
    former = got.outcome is Outcome.OTHER and known
    return replace(got, outcome=Outcome.BESIDE) if former else got


def _change_in(text: str) -> _Change | None:
    """How a text tells that an office was handed on; None where it tells nothing of the kind."""
    both = _REPLACED.search(text) or _BECAME.search(text)
    if both is not None:
        return _Change(both["old"], both.span("new"))
    left = _LEFT.search(text)
    followed = _FOLLOWED.search(text, left.end()) if left is not None else None
    return None if left is None else _Change(left["old"], followed.span("new") if followed else None)


def _names(view: ClaimView) -> tuple[str, ...]:
    return tuple(form for forms in view.value_forms for form in forms)


def _left(one: NamedHeld, old: str) -> NamedHeld:
    """What is held, where somebody else gave an office up: that excludes nobody who has it."""
    other = one.outcome in _AGAINST and old not in _names(one.view)
    return replace(one, outcome=Outcome.BESIDE) if other else one


def _got(one: NamedHeld, sentence: SentenceView, new: tuple[int, int]) -> NamedHeld:
    """What is held, by who took an office over."""
    outcome = Outcome.SAME if sentence.glossed.text[slice(*new)] in _names(one.view) else Outcome.OTHER
    low, high = (sentence.start + at for at in sentence.glossed.origin(*new))
    return NamedHeld(one.view, outcome, low, high, sentence.slice(low, high), 1.0)


def _of_its_own(one: NamedHeld, sentence: SentenceView) -> NamedHeld:
    """What is held, unless it is told of another's office, or of kin, called by this one: 董事长|助理是甲."""
    text = sentence.glossed.text
    named = [at + len(name) for name in one.view.attribute_names if (at := text.find(name)) >= 0]
    another = bool(named) and all(text.startswith((*_ANOTHERS,), end) for end in named)
    return replace(one, outcome=Outcome.BESIDE) if another and one.outcome in _AGAINST else one


_ANOTHERS = tuple(word for word in (*NO_NOUNS, *OTHERS_OWN) if word not in ("一职", "职务"))
