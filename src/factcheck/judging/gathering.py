"""Finds the claims that a sentence is held against, as far as is looked for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from factcheck.base.index.candidates import Wanted
from factcheck.judging.claims.begun import begun
from factcheck.judging.claims.claimview import ClaimView
from factcheck.judging.comparing.candidates import Candidates
from factcheck.judging.reach import MANY, Reach
from factcheck.judging.wording.tables.anaphors import FIGURES
from factcheck.reading.years import ANY_YEAR

if TYPE_CHECKING:
    from factcheck.base.claim import Claim
    from factcheck.judging.drafts.draftview import Clause, SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.problem import Place

SIBLINGS = 24  # claims about the very same thing


class Searchable(Protocol):
    """What is asked of a fact base to find claims."""

    def claims_of(self, subject: str, wanted: Wanted | None = None) -> list[Claim]: ...
    def similar(
        self, folded: str, limit: int, *, named: bool = False, years: frozenset[int] = ANY_YEAR
    ) -> list[tuple[Claim, float]]: ...
    def also_about(self, claim: Claim, limit: int, *, years: frozenset[int] = ANY_YEAR) -> list[Claim]: ...


class Gathering:
    """Finds the claims that sentences are held against; keeps what it has read of them."""

    def __init__(self, facts: Searchable, lexicon: Lexicon) -> None:
        self._facts = facts
        self._lexicon = lexicon
        # By id and place: where two claims have one id, each sentence must find what it would find alone.
        self._views: dict[tuple[str, Place], ClaimView] = {}
        self._beginnings: dict[tuple[str, Place], ClaimView | None] = {}
        self._found: dict[str, ClaimView] = {}
        self._others: dict[tuple[str, Place, frozenset[int]], list[Claim]] = {}

    def candidates(self, sentence: SentenceView, reach: Reach) -> Candidates:
        """The claims about what it names, those worded like it, and those about the same as these."""
        subjects = dict.fromkeys((*(hit.entry for hit in sentence.names), *sentence.carried.subjects[-1:]))
        if not subjects and not sentence.mentions:
            return Candidates()
        claims: dict[str, Claim] = {}
        of_before = any(word in sentence.folded for word in FIGURES)  # 这个数字
        said = sentence.folded + sentence.carried.words * of_before
        wanted = Wanted(said, MANY, reach.others, reach.behind, reach.years)
        for subject in subjects:
            claims.update((c.id, c) for c in self._facts.claims_of(subject, wanted))
        if reach.similar:
            claims.update(self._worded_like(sentence, reach, named=bool(subjects)))
        views = [*map(self._view, claims.values())]
        return Candidates([*views, *(one for view in views if (one := self._begun(view)))])

    def _begun(self, view: ClaimView) -> ClaimView | None:
        """What a claim on a change tells of the year before it, as a claim of its own."""
        named = view.claim.id, view.claim.place
        if named not in self._beginnings:
            claim = begun(view.claim)
            other = self._beginnings[named] = ClaimView(claim, self._lexicon) if claim else None
            if other:
                other.across, view.across = view.value, other.value
        return self._beginnings[named]

    def _worded_like(self, sentence: SentenceView, reach: Reach, *, named: bool) -> dict[str, Claim]:
        """The claims that share the rarest words, and the other ones about the same as the first of these."""
        claims: dict[str, Claim] = {}
        similar = self._similar(sentence.folded, reach.similar, reach, named=named)
        for claim in similar[: reach.leading] if sentence.mentions else ():
            claims.update((c.id, c) for c in self._siblings(claim, reach.years))
        claims.update((c.id, c) for c in similar)
        for clause in _with_figures(sentence):
            said = sentence.slice(clause.start, clause.end)
            found = self._similar(said, reach.leading, reach, named=True)
            claims.update((c.id, c) for c in found if c.id not in claims and self._view(c).value is not None)
        return claims

    def _similar(self, said: str, limit: int, reach: Reach, *, named: bool) -> list[Claim]:
        return [claim for claim, _ in self._facts.similar(said, limit, named=named, years=reach.years)]

    def view(self, claim_id: str) -> ClaimView:
        """One of those that were found last."""
        return self._found[claim_id]

    def _siblings(self, claim: Claim, years: frozenset[int]) -> list[Claim]:
        """The other claims about the same subject and attribute."""
        asked = claim.id, claim.place, years
        if asked not in self._others:
            self._others[asked] = self._facts.also_about(claim, SIBLINGS, years=years)
        return self._others[asked]

    def _view(self, claim: Claim) -> ClaimView:
        named = claim.id, claim.place
        if named not in self._views:
            self._views[named] = ClaimView(claim, self._lexicon)
        self._found[claim.id] = self._views[named]
        return self._views[named]


def _with_figures(sentence: SentenceView) -> list[Clause]:
    """The clauses with a figure, where there are several: the rarest words may all be those of one."""
    figures = [m.start for m in sentence.mentions if m.kind != "date"]
    found = [c for c in sentence.clauses if any(c.start <= at < c.end for at in figures)]
    return found if len(found) > 1 else []
