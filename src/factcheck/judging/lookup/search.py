"""The claims that answer a query, the best first; and the names it may have meant.

The one importer of rapidfuzz.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from factcheck.base.index.grams import grams
from factcheck.judging.lookup import query as understood
from factcheck.judging.lookup.coverage import Coverage
from factcheck.judging.lookup.query import Query, asking, read_query, spoken
from factcheck.judging.wording.glance import FIGURES, looks_like
from factcheck.reading.years import newest_first
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from factcheck.base.claim import Claim
    from factcheck.base.index.candidates import Sought

# Of what the index finds likely, so many are read for each result asked for, and so many at least.
READ_EACH, READ_LEAST = 2, 16
# Below this a claim only happens to share some characters; below this part of the best, it is beside the
# point.
LEAST, BESIDE = 0.3, 0.65
# How alike a name and a part of the query must be to be what was meant, in per cent; two of three
# characters are 66.
ALIKE = 66
IN_ORDER = 0.6  # of the name's characters stand in the query: 苹果公司 is no 所属公司
SHORTEST = 3  # what is left of a name of two is one character
SURE = 0.65  # a match this good needs no other reading of a query
STATED_PART = 0.7  # of the wording's worth is the statement's, the rest that of all fields together
LOOSE_WORTH = 0.98  # the words as they stand come first
KNOWN_WORTH, WORDING_WORTH, ASKED_WORTH, VALUE_WORTH = 0.6, 0.3, 0.3, 0.2

Span = tuple[int, int]


class Base(understood.Base, Protocol):
    """What a search asks of a fact base."""

    def candidates(self, sought: Sought, limit: int) -> list[tuple[Claim, float]]: ...


class Match(NamedTuple):
    """A claim that answers a query: how well, from 0 to 1, and which parts of its statement match."""

    claim: Claim
    score: float
    spans: tuple[Span, ...]


def search(
    raw: str, base: Base, limit: int, keep: Callable[[Claim], bool] | None = None
) -> tuple[list[Match], Query]:
    """The best matches and the query as it was understood; `keep` says which claims may be one.

    Other words for the same are tried where its own find nothing good: to know them takes a while.
    """
    found = _search(read_query(raw, base), base, limit, keep)
    if found[0] and found[0][0].score >= SURE:
        return found
    again = _search(read_query(raw, base, reword=True), base, limit, keep)
    return again if again[0] and (not found[0] or again[0][0].score > found[0][0].score) else found


def _search(
    query: Query, base: Base, limit: int, keep: Callable[[Claim], bool] | None
) -> tuple[list[Match], Query]:
    weights = base.weights((*query.sought.texts, *query.loosely))
    wanted = max(READ_EACH * limit, READ_LEAST) * (FILTERED if keep else 1)
    found = [
        (claim, known) for claim, known in base.candidates(query.sought, wanted) if not keep or keep(claim)
    ]
    scale = _Scale(query, weights, base)
    stated = {claim.id for claim, _ in found if scale.states(claim)}
    matches = sorted((scale.match(claim, known, stated) for claim, known in found), key=_rank)
    shown: list[Match] = []
    for match in matches:
        if len(shown) == limit or match.score < max(LEAST, BESIDE * shown[0].score if shown else 0):
            break
        if scale.covers(match.claim):
            shown.append(scale.shown(match))
    return shown, query


FILTERED = 20  # with a filter, so many times more are read


def _rank(match: Match) -> tuple[float, tuple[int, ...], str]:
    """The best first; of those alike the newest, whatever rounding has made of their scores."""
    return -round(match.score, 9), newest_first(fold(match.claim.period)), match.claim.id


class _Scale:
    """Weighs claims that were read against the query."""

    def __init__(self, query: Query, weights: Mapping[str, float], base: Base) -> None:
        self._query = query
        self._weights = weights
        self._base = base
        self._texts = {text: grams(text) & weights.keys() for text in query.sought.texts}
        loosely = dict.fromkeys((*query.loosely, *map(spoken, query.loosely)))
        self._loose = {text: grams(text) & weights.keys() for text in loosely}
        self._every = frozenset().union(*self._texts.values(), *self._loose.values())
        self._wholes = self._weigh()
        self._coverage = Coverage(map(asking, (*query.sought.texts, *query.loosely)))

    def _weigh(self) -> dict[str, float]:
        """What each text is worth whole: one in words of a region that no claim uses is worth no less."""
        every = self._texts | self._loose
        worths = {text: self._worth(have) for text, have in every.items()}
        written = (self._query.folded, *self._query.loosely)
        here, most = worths.get(self._query.folded, 0.0), max(worths.get(text, 0.0) for text in written)
        more = most / here if here else 1.0
        wholes = {text: max(worth, min(worth * more, most)) for text, worth in worths.items()}
        for family in (written, tuple(map(spoken, written))):
            known = [text for text in family if text in worths]
            wholes.update(dict.fromkeys(known, max(map(worths.__getitem__, known), default=0.0)))
        return wholes

    def states(self, claim: Claim) -> bool:
        """Whether the query has the very value of the claim; a name is none where a figure is asked for."""
        if self._query.asked and "name" not in self._query.asked and self._glance(claim) == "name":
            return False
        texts = (*self._query.sought.texts, *self._query.loosely)
        return any(_stands(fold(value), text) for value in claim.value for text in texts)

    def covers(self, claim: Claim) -> bool:
        """Whether the claim speaks of what the query says, not of a word or two of it."""
        told = _told(claim)
        named = fold(claim.subject) in self._query.sought.subjects
        return self._coverage.by(told, grams(told), named=named)

    def _answers(self, claim: Claim) -> float:
        """How far its value is of the kind that is asked for: wholly if it counts what shall be counted."""
        counted = self._query.counted
        other = bool(counted) and not any(fold(claim.value[0]).endswith(word) for word in counted)
        return (self._glance(claim) in self._query.asked) * (0.5 if other else 1.0)

    def _glance(self, claim: Claim) -> str:
        """What its value seems to be: 四川 and 三星 have no figure in them."""
        if len(claim.value) > 1 or self._base.names.kind(claim.value[0]):
            return "name"
        return looks_like(fold(claim.value[0]))

    def match(self, claim: Claim, known: float, stated: set[str]) -> Match:
        """The claim weighed; `stated` are those whose value the query has: the others are less likely."""
        told = _told(claim)
        said = self._wording(grams(told[: len(claim.statement)]))
        wording = STATED_PART * said + (1 - STATED_PART) * self._wording(grams(told))
        worth = KNOWN_WORTH + WORDING_WORTH
        score = KNOWN_WORTH * known + WORDING_WORTH * wording
        if self._query.asked:
            worth += ASKED_WORTH
            score += ASKED_WORTH * self._answers(claim)
        if stated:
            worth += VALUE_WORTH
            score += VALUE_WORTH * (claim.id in stated)
        return Match(claim, score / worth, ())

    def _wording(self, have: set[str]) -> float:
        have &= self._every
        strictly = max(self._share(text, self._texts[text] & have) for text in self._texts)
        loosely = max((self._share(text, self._loose[text] & have) for text in self._loose), default=0.0)
        return max(strictly, LOOSE_WORTH * loosely)

    def _share(self, text: str, shared: set[str]) -> float:
        whole = self._wholes[text]
        return self._worth(shared) / whole if whole else 0.0

    def _worth(self, text: set[str]) -> float:
        return fsum(map(self._weights.__getitem__, text))  # whatever their order, which is none

    def shown(self, match: Match) -> Match:
        """With the parts of the statement that stand in the query, or in another way to put it."""
        statement = fold(match.claim.statement)
        shared = set().union(*self._texts.values())
        marked = [at for at in range(len(statement) - 1) if statement[at : at + 2] in shared]
        spans: list[Span] = []
        for at in marked:
            if spans and at <= spans[-1][1]:
                spans[-1] = spans[-1][0], at + 2
            else:
                spans.append((at, at + 2))
        return match._replace(spans=tuple(spans))


def _told(claim: Claim) -> str:
    return fold("\n".join((claim.statement, *_said(claim))))


def _said(claim: Claim) -> Iterable[str]:
    return (
        claim.subject,
        claim.attribute,
        *claim.value,
        claim.basis,
        claim.scope,
        claim.period,
        *claim.speaker,
    )


def _stands(value: str, text: str) -> bool:
    """Whether a value stands in a text, not as the end of a longer figure: 2亿元 of 12亿元, 多家 of 9多家."""
    if len(value) < 2 or value not in text:
        return False
    before = text[: text.find(value)][-1:]
    return before not in FIGURES or (value[0] not in FIGURES and value[0] not in "多余")


def kind_of(claim: Claim) -> str:
    """The kind of a claim's value; `name` when it is no quantity."""
    from factcheck.reading.read import read_value

    value = read_value(claim.value[0]) if len(claim.value) == 1 else None
    return value.kind if value else "name"


def near_names(folded: str, names: Iterable[tuple[str, str]], limit: int) -> list[str]:
    """The names, of (folded word, canonical name), that a part of the query most resembles."""
    from rapidfuzz import fuzz, process
    from rapidfuzz.distance import LCSseq

    if len(folded) < SHORTEST:
        return []
    words = {word: name for word, name in names if len(word) >= SHORTEST}
    found = process.extract(folded, words.keys(), scorer=fuzz.partial_ratio, score_cutoff=ALIKE, limit=limit)
    return list(
        dict.fromkeys(
            words[word]
            for word, _, _ in found
            if folded in word or LCSseq.similarity(word, folded) >= IN_ORDER * len(word)
        )
    )
