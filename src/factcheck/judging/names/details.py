"""What a sentence says of a claim's names beside them: 丹麦作曲家某甲, 某县某乡|某村, 与某乙共同."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.comparing.heldname import Outcome, in_draft
from factcheck.judging.names.described import before_name
from factcheck.judging.wording.sorts import LEVELS, Likeness, likeness, sorts_of
from factcheck.judging.wording.tables.apart import AROUND, BEING, FAMILIES, GOING_ON, PLACING
from factcheck.judging.wording.tables.deeds import BY_SEVERAL
from factcheck.judging.wording.wording import spans_of
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.heldname import NamedHeld
    from factcheck.judging.drafts.draftview import SentenceView

# Of these one is one only, where a calling may be one of two.
_ONE_OF = frozenset("country gender dynasty religion".split())
_LEVELS = tuple("省市县区州乡镇村")
_PLACED = frozenset("county district town isle".split())
_WHERE = ("于", "在")
_PLACES = LEVELS | frozenset("country bridge waters heights temple".split())  # by its ending: 潮州|枫溪
_NO_PLACE, _NO_NAME = (*BEING, *GOING_ON), (*AROUND, *FAMILIES)
_PLACING = lazy_pattern(rf"(?:{alternatives(PLACING)})[于在]$")
_LONGER = lazy_pattern(r"[^\W\d_的与和及跟同并而于在是]{2,6}$")
_WITH = lazy_pattern(
    rf"(?P<one>[^\W\d_与和同跟及]{{2,8}})(?:与|和|同|跟|及)(?P<other>[^\W\d_与和同跟及的]{{2,8}}?)(?:{alternatives(BY_SEVERAL)})"
)


def with_details(held: NamedHeld, sentence: SentenceView, views: Iterable[ClaimView]) -> NamedHeld:
    """What is held, unless the sentence adds to the claim's names what their source does not have."""
    if held.outcome is not Outcome.SAME:
        return held
    if _is_longer(held, sentence) or _has_another_hand(held, sentence, views):
        return replace(held, outcome=Outcome.BESIDE)
    return _as_called(held, sentence)


def _as_called(held: NamedHeld, sentence: SentenceView) -> NamedHeld:
    """Another than the claim has, where its name is called of another country, sex or time than there."""
    view, text = held.view, sentence.glossed.text
    forms = view.value_forms[0] if len(view.value_forms) == 1 else ()
    stated = {before_name(w.text, w.value[0]) for w in view.wordings if w.value}
    for low, _ in spans_of(forms, text):
        said = before_name(text, low)
        found = {likeness(word, said, _ONE_OF) for word in stated} - {Likeness.APART}
        if found == {Likeness.OTHER}:
            at = in_draft(sentence, low - len(said), low)
            return replace(held, outcome=Outcome.OTHER, start=at[0], end=at[1], text=sentence.slice(*at))
    return held


def _is_longer(held: NamedHeld, sentence: SentenceView) -> bool:
    """Whether a place goes on to its clause's end with what no claim has: 某县某乡|某村, 产于某市|某地."""
    said = sentence.slice(held.start, held.end)
    before = sentence.slice(sentence.start, held.start)
    levels = before.endswith(_WHERE) and said.endswith(_LEVELS)
    placed = _PLACING.search(before) and sorts_of(said).keys() <= _PLACES
    if not levels and not placed:
        return False
    more = sentence.slice(held.end, sentence.clause_of(held.end).end)
    named = (
        _LONGER.match(more)
        and not more.startswith((*BEING, *GOING_ON))
        and not more.endswith((*AROUND, *FAMILIES))
    )
    known = sorts_of(more).keys() <= (_PLACES if placed else _PLACED)
    return bool(named) and known and more not in held.view.explaining


def _has_another_hand(held: NamedHeld, sentence: SentenceView, views: Iterable[ClaimView]) -> bool:
    """Whether something is said to have been done together with one whom no claim on its subject names."""
    found, view = _WITH.search(sentence.glossed.text), held.view
    if found is None or not found["other"] or len(view.value_forms) > 1:
        return False
    own = [form for forms in (view.subject_forms, *view.value_forms) for form in forms]
    who = found["one"] if found["other"] in own else found["other"]
    if not any(form in found["one"] or form in found["other"] for form in own):
        return False
    return not any(who.endswith(form) for form in own) and not any(
        who in one.explaining or any(who.endswith(form) for forms in one.value_forms for form in forms)
        for one in views
        if one.subject == view.subject
    )
