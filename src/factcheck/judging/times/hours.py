"""At what hours, on what days of the week, in what part of the year alone: 全日 for 只在繁忙时间."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.comparing.sides import sides_in
from factcheck.judging.names.whose import of_subject
from factcheck.judging.wording.tables.states import ALONE, HOURS
from factcheck.judging.wording.wording import content, coverage, unexplained
from factcheck.reading.stance import negator_at
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_CLAUSE = lazy_pattern(r"[^,;:。!?]+")
SAID = 0.6  # of what is done then


def at_other_hours(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims by which is done only then, or always, what a sentence says of another time or of all.

    What is done on weekdays may be done at week-ends too: one of them must leave out the others.
    """
    text = sentence.glossed.text
    if not sides_in(text, HOURS):
        return
    for view in views:
        claim = view.claim
        told = claim.asserts
        if not told or not sides_in(view.statement, HOURS) or _of_its_own_time(view, sentence):
            continue
        found = _other(view, text) if sentence.speaks_of(view.subject_forms, view.subject) else None
        if found and of_subject(view, text, *found, ()):
            at = in_draft(sentence, *found)
            yield NamedHeld(view, Outcome.OTHER, *at, sentence.slice(*at), 1.0)


def _of_its_own_time(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a sentence says since or till when it is so, and the claim does not."""
    return view.period is None and any(mention.kind == "date" for mention in sentence.mentions)


def _other(view: ClaimView, text: str) -> tuple[int, int] | None:
    """Where a clause that says what a claim does puts it at a time that the claim rules out."""
    for clause in _CLAUSE.finditer(text):
        said = {row: (side, word) for row, side, word in sides_in(clause[0], HOURS)}
        for row, held, own in sides_in(view.statement, HOURS):
            side, word = said.get(row, (held, own))
            apart = side is not held and not any(one in text for one in held)
            if not apart or negator_at(clause[0], 0, len(clause[0])):
                continue
            whole = next(iter(row))
            only = _alone(own, view.statement) or (held == whole and _alone(word, clause[0]))
            if only and _does_so(view, own, clause[0]) and not _more(view, word, clause[0]):
                at = clause.start() + clause[0].index(word)
                return at, at + len(word)
    return None


def _does_so(view: ClaimView, own: str, clause: str) -> bool:
    """Whether a clause tells of what the claim says is done then."""
    pieces = [piece for piece in view.pieces if piece not in own and own not in piece]
    total = sum(map(len, pieces))
    return total > 0 and sum(coverage(p, clause) * len(p) for p in pieces) >= SAID * total


def _more(view: ClaimView, word: str, clause: str) -> bool:
    """Whether a clause says more of the subject than when (停止|行驶), or names another before the time."""
    start = max((clause.rfind(form) + len(form) for form in view.subject_forms if form in clause), default=0)
    bare = _before(word).sub(lambda found: "|" * len(found[0]), clause).replace(word, "|" * len(word))
    said = bare[start:]
    led = not start and content(bare[: clause.index(word)])
    return bool(led) or any(e - s > 1 for s, e in unexplained(said, view.explaining))


@cache
def _before(word: str) -> re.Pattern[str]:
    joined = r"(?:[^\W\d_在于的]{1,5}[及和与、或]){0,3}"  # 只在|周日及|公众假期
    return re.compile(rf"(?:{alternatives(ALONE)})[在于为是]?(?:每[年周日天])?的?{joined}{re.escape(word)}")


def _alone(word: str, text: str) -> bool:
    """Whether a text says that it is then, and at no other time."""
    return _before(word).search(text) is not None
