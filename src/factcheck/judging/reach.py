"""Which claims a sentence is held against: a few first, and many before anything but `supported` is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from factcheck.judging.claims.claimview import ClaimView
from factcheck.judging.comparing.candidates import Candidates
from factcheck.judging.wording.tables.anaphors import FIGURES

if TYPE_CHECKING:
    from factcheck.base.claim import Claim
    from factcheck.judging.drafts.draftview import Clause, SentenceView
    from factcheck.judging.wording.lexicon import Lexicon

MANY = 40  # claims of one subject: of more, only the likeliest
SIBLINGS = 24  # claims about the very same thing


class Reach(NamedTuple):
    """How many claims a sentence is held against.

    `others` are of a named subject, about what the sentence has no word of; `similar` are sought by wording
    alone; `leading` of those bring in the other claims about the same thing.
    """

    others: int
    similar: int
    leading: int


NEAR = Reach(others=3, similar=6, leading=2)
FAR = Reach(others=MANY, similar=24, leading=6)


class Searchable(Protocol):
    """What is asked of a fact base to find claims."""

    def claims_of(self, subject: str, about: str = "", limit: int = 0, others: int = 0) -> list[Claim]: ...
    def similar(self, folded: str, limit: int, *, named: bool = False) -> list[tuple[Claim, float]]: ...
    def also_about(self, claim: Claim, limit: int) -> list[Claim]: ...


class Gathering:
    """Finds the claims that sentences are held against; keeps what it has read of them."""

    def __init__(self, facts: Searchable, lexicon: Lexicon) -> None:
        self._facts = facts
        self._lexicon = lexicon
        self._views: dict[str, ClaimView] = {}
        self._others: dict[str, list[Claim]] = {}

    def candidates(self, sentence: SentenceView, reach: Reach) -> Candidates:
        """The claims about what it names, those worded like it, and those about the same as these."""
        subjects = dict.fromkeys((*(hit.entry for hit in sentence.names), *sentence.carried.subjects[-1:]))
        if not subjects and not sentence.mentions:
            return Candidates()
        claims: dict[str, Claim] = {}
        of_before = any(word in sentence.folded for word in FIGURES)  # 这个数字
        said = sentence.folded + sentence.carried.words * of_before
        for subject in subjects:
            claims.update((c.id, c) for c in self._facts.claims_of(subject, said, MANY, reach.others))
        similar = [c for c, _ in self._facts.similar(sentence.folded, reach.similar, named=bool(subjects))]
        for claim in similar[: reach.leading] if sentence.mentions else ():
            claims.update((c.id, c) for c in self._siblings(claim))
        claims.update((c.id, c) for c in similar)
        for clause in _with_figures(sentence):
            said = sentence.slice(clause.start, clause.end)
            found = (c for c, _ in self._facts.similar(said, reach.leading, named=True))
            claims.update((c.id, c) for c in found if c.id not in claims and self._view(c).value is not None)
        return Candidates(map(self._view, claims.values()))

    def view(self, claim_id: str) -> ClaimView:
        """One of those that were found."""
        return self._views[claim_id]

    def _siblings(self, claim: Claim) -> list[Claim]:
        """The other claims about the same subject and attribute."""
        if claim.id not in self._others:
            self._others[claim.id] = self._facts.also_about(claim, SIBLINGS)
        return self._others[claim.id]

    def _view(self, claim: Claim) -> ClaimView:
        if claim.id not in self._views:
            self._views[claim.id] = ClaimView(claim, self._lexicon)
        return self._views[claim.id]


def _with_figures(sentence: SentenceView) -> list[Clause]:
    """The clauses with a figure, where there are several: the rarest words may all be those of one."""
    figures = [m.start for m in sentence.mentions if m.kind != "date"]
    found = [c for c in sentence.clauses if any(c.start <= at < c.end for at in figures)]
    return found if len(found) > 1 else []
