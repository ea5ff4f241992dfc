"""What goes on to this day against what has ended: 至今仍在出版 for 停刊, 已经停用 for 仍在使用."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.apart import told_apart
from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.opposites import AGAIN, ENDS
from factcheck.judging.wording.tables.states import (
    ALREADY,
    FOR_LONG,
    GOES_ON_NOW,
    NO_LONGER,
    ONLY_PASSING,
    STILL,
    TO_THIS_DAY,
)
from factcheck.judging.wording.wording import CLAUSE_EDGE
from factcheck.reading.stance import is_future, is_hypothesis, negator_at
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_GOES_ON = lazy_pattern(r"(?:至今|迄今|直到现在|直到今天)[都也]?(?:仍然?|依然|依旧|还)(?P<what>[^,;。]{2,})")
_LAST_OF = lazy_pattern(r"最后一次(?P<what>[^,;。是在于|]{2,6}?)(?=是|在|于|为|的|\||\d|$)")
_NOW = alternatives((*TO_THIS_DAY, *STILL))
_BEFORE = lazy_pattern(rf"(?:{_NOW}|[》\"'])*$")
_OF_IT = lazy_pattern(r"[》\"']*的?(?P<what>[^\W\d_是为有在于由从达约近]{1,8})(?=[是为有在于由从达约近\d])")


@cache
def _ends() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Each end, and what then goes on no more; in the one wording of what is compared."""
    rows = (row.split("|") for row in ENDS.strip().splitlines())
    return tuple((_worded(end), _worded(on)) for end, on in rows)


def _worded(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for word in words.split() for form in (word, gloss(word).text)))


@cache
def _has_ended() -> re.Pattern[str]:
    """Finds that something is over by now: 已经停用, 如今早已停刊多年, 已不再使用."""
    ends = alternatives(dict.fromkeys(word for end, _ in _ends() for word in end))
    ons = alternatives(dict.fromkeys(word for _, on in _ends() for word in on))
    already = alternatives(ALREADY)
    return re.compile(
        rf"(?:(?:{_NOW})*(?:{already})被?(?P<end>{ends})|"
        rf"(?:{_NOW}|{already})*(?:{alternatives(NO_LONGER)})(?P<on>{ons}))"
        rf"(?:了|{alternatives(FOR_LONG)})*(?=[,;。!]|$)"
    )


def still(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims that give the day on which ended what a sentence says goes on to this day: 至今仍在出版."""
    found = _GOES_ON.search(sentence.glossed.text)
    if not found or negator_at(sentence.folded, 0, len(sentence.folded)):
        return
    known = list(views)
    for view in known:
        value = view.value
        told = view.claim.asserts and value is not None and value.kind == "date"
        if not told or not sentence.speaks_of(view.subject_forms, view.subject):
            continue
        last_of = _LAST_OF.search(view.statement)
        over = last_of["what"] in found["what"] if last_of else False
        said = "|".join((view.core, *view.attribute_names))
        over = over or any(
            any(w in said for w in end) and any(w in found["what"] for w in on) for end, on in _ends()
        )
        if over and not _begun_again(view, known):
            at = in_draft(sentence, *found.span())
            if not told_apart(view, sentence, at[0]):
                yield NamedHeld(view, Outcome.OTHER, *at, sentence.slice(*at), 1.0)


def ended(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims by which goes on to this day what a sentence says is over by now: 已经停用, for 仍在使用."""
    text = sentence.glossed.text
    found = _has_ended().search(text)
    if not found or sentence.carried.period or is_future(text) or is_hypothesis(text):
        return
    known = list(views)
    for view in known:
        if not view.claim.asserts or view.value is not None or not _over(view, found):
            continue
        at = in_draft(sentence, *found.span())
        clause = sentence.clause_of(at[0])
        dated = any(m.kind == "date" and clause.start <= m.start < clause.end for m in sentence.mentions)
        passing = any(word in text[: found.start()] for word in ONLY_PASSING)
        if not dated and not passing and _is_its_own(view, known, text, found.start()):
            yield NamedHeld(view, Outcome.OTHER, *at, sentence.slice(*at), 1.0)


def goes_on(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims by which goes on to this day what a sentence says goes on, whatever its word for now."""
    text = sentence.glossed.text
    found = _goes_on_now().search(text)
    if not found or negator_at(sentence.folded, 0, len(sentence.folded)):
        return
    known = list(views)
    for view in known:
        held = _goes_on_now().search(view.statement) if view.claim.asserts and view.value is None else None
        worded = all(piece in text for piece in view.pieces)  # held by its names
        same = held is not None and held["what"] == found["what"] and not worded
        if same and _is_its_own(view, known, text, found.start()):
            at = in_draft(sentence, *found.span())
            yield NamedHeld(view, Outcome.SAME, *at, sentence.slice(*at), 1.0)


def _begun_again(view: ClaimView, known: Iterable[ClaimView]) -> bool:
    """Whether anything is told of the same thing as begun again."""
    own = (one for one in known if one.subject == view.subject)
    return any(word in one.explaining for one in own for word in AGAIN)


def _over(view: ClaimView, found: re.Match[str]) -> bool:
    """Whether a claim says of what is said to be over that it still goes on."""
    now = _goes_on_now().search(view.statement)
    rows = (on for end, on in _ends() if found["end"] in end or found["on"] in on)
    return now is not None and any(now["what"] in on for on in rows)


@cache
def _goes_on_now() -> re.Pattern[str]:
    ons = alternatives(dict.fromkeys(word for _, on in _ends() for word in on))
    pattern = rf"(?:{alternatives(GOES_ON_NOW)})[^\W\d_不未没]{{0,4}}?(?P<what>{ons})(?![^\W\d_中着])"
    return re.compile(pattern)


def _is_its_own(view: ClaimView, known: Sequence[ClaimView], text: str, start: int) -> bool:
    """Whether what begins at `start` is said of the claim's subject itself, in its clause or the one before.

    The one before may speak of what a claim tells of it (甲的高度), not of a part of it (甲的北塔).
    """
    before = _BEFORE.sub("", text[:start])
    if before.endswith(view.subject_forms):
        return not before.removesuffix(_ending(before, view.subject_forms))[-1:].isalnum()
    if not before.endswith((",", ";")):
        return False
    clause = CLAUSE_EDGE.split(before[:-1])[-1]
    form = next((form for form in view.subject_forms if clause.lstrip("《").startswith(form)), "")
    if not form:
        return False
    of_it = _OF_IT.match(clause.lstrip("《"), len(form))
    own = {name for one in known if one.subject == view.subject for name in one.attribute_forms}
    return of_it is None or of_it["what"] in own


def _ending(text: str, forms: tuple[str, ...]) -> str:
    return next(form for form in forms if text.endswith(form))
