"""What grew or fell, told with no figure, against the claims on by how much: 净利润增长, 没有下降."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.wording.lexicon import SUBJECT_KINDS
from factcheck.judging.wording.tables.turns import FALLING, HOW, NOT, RISING, WHEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import Clause, SentenceView
    from factcheck.reading.period import Period


_HOW, _WHEN = tuple(HOW), (*WHEN, "|")
_MARKS = "。!了"


class Turn(NamedTuple):
    """[start, end) of a clause says that something rises or falls, or denies it."""

    start: int
    end: int
    direction: str
    denied: bool


def turn_of(said: str) -> Turn | None:
    """What a clause ends with: 没有下降, 继续增长."""
    end = len(said.rstrip(_MARKS))
    word = next((word for word in (*RISING, *FALLING) if said.endswith(word, 0, end)), "")
    if not word:
        return None
    start = _without(said, end - len(word), _HOW)
    denied = next((word for word in NOT if said.endswith(word, 0, start)), "")
    direction = "up" if word in RISING else "down"
    return Turn(start - len(denied) if denied else end - len(word), end, direction, bool(denied))


def _without(text: str, end: int, words: tuple[str, ...]) -> int:
    """The end of a text, moved to before all such words at its end."""
    while word := next((word for word in words if text.endswith(word, 0, end)), ""):
        end -= len(word)
    return end


def directions(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on what a clause that ends with 增长 or 下降 says of their subject, in their own period."""
    for clause in sentence.clauses:
        said = sentence.slice(clause.start, clause.end)
        turn = turn_of(said)
        period = _period(sentence, clause) if turn else None
        if turn is None or period is None:
            continue
        what = sentence.masked(clause.start, clause.start + turn.start)
        told = [view for view in views if _is_told(view, what, sentence, clause, period)]
        held = {v: _outcome(v, turn) for v in told}
        start, end = clause.start + turn.start, clause.start + turn.end
        for view, outcome in held.items():
            if outcome is Outcome.SAME or Outcome.SAME not in held.values():
                yield NamedHeld(view, outcome, start, end, sentence.slice(start, end), 1.0)


def _period(sentence: SentenceView, clause: Clause) -> Period | None:
    """The period of a clause that gives no figure; None where it, or that, cannot be told."""
    before = [mention for mention in sentence.mentions if mention.start < clause.end]
    dates = [(mention, period) for mention, period in sentence.periods if mention.start < clause.end]
    if any(m.start >= clause.start and m.kind != "date" for m in before):
        return None
    if any(m.kind == "date" and all(m is not dated for dated, _ in dates) for m in before):
        return None  # a quarter of a year that nothing names
    return dates[-1][1] if dates else sentence.carried.period


def _is_told(view: ClaimView, what: str, sentence: SentenceView, clause: Clause, period: Period) -> bool:
    """Whether a clause speaks of what a claim on a change is about, and of nothing beside it."""
    claim = view.claim
    if (
        view.change.mode != "by"
        or not view.change.direction
        or claim.certainty != "asserted"
        or claim.negated
    ):
        return False
    if view.period is None or not view.period.same(period):
        return False
    named = [
        h for h in sentence.names if sentence.lexicon.kind(h.entry) in SUBJECT_KINDS and h.start < clause.end
    ]
    if not named or sentence.lexicon.canonical(named[-1].entry) != view.subject:
        return False
    for form in view.subject_forms:
        what = what.replace(form, "|")
    what = what[: _without(what, len(what), _HOW)]
    names = [name for name in view.changing if what.endswith(name)]
    return any(not _without(what, len(what) - len(name), _WHEN) for name in names)


def _outcome(view: ClaimView, turn: Turn) -> Outcome:
    if view.change.direction == turn.direction:
        return Outcome.DENIED if turn.denied else Outcome.SAME
    return Outcome.SAME if turn.denied else Outcome.OTHER
