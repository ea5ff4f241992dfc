"""Why a claim differs from those above it in a group, without holding it against each of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.agrees import ValueRelation, compare
from factcheck.rules.parts.settings import Setting, setting
from factcheck.rules.parts.values import Reach, excludes, reach, said, same

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
    from factcheck.reading.value import Exact

UNEXPLAINED = "unexplained"


class _Kind(NamedTuple):
    """What may tell two claims apart, their values aside."""

    setting: Setting
    attribute: str
    speaker: tuple[str, ...]
    certainty: str

    def why(self, other: _Kind) -> list[str]:
        """What does."""
        names = ("basis", "period", "scope")
        why = [name for name, a, b in zip(names, self.setting, other.setting, strict=False) if a != b]
        why += ["attribute"] if self.attribute != other.attribute else []
        why += ["speaker"] if self.speaker != other.speaker else []
        return [*why, "certainty"] if self.certainty != other.certainty else why


class Above:
    """The claims of a group that were added so far."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._order: dict[str, int] = {}
        self._claims: list[Claim] = []
        self._kinds: dict[_Kind, _Alike] = {}
        self._naming: dict[str, list[str]] = defaultdict(list)

    def add(self, claim: Claim) -> None:
        kind = self._kind(claim)
        self._kinds.setdefault(kind, _Alike()).add(len(self._claims), claim, reach(self._facts, claim))
        self._order[claim.id] = len(self._claims)
        self._claims.append(claim)
        for name in claim.differs:
            self._naming[name].append(claim.id)

    def reasons(self, claim: Claim) -> tuple[str, ...]:
        """The reasons, one each, that a claim differs from them, in their order."""
        own, told = self._kind(claim), self._told(claim)
        found = [(at, [words]) for at, words in told.items()]
        for kind, alike in self._kinds.items():
            why = kind.why(own)
            places = alike.telling(reach(self._facts, claim), told)
            found += [(at, self._reasons(why, self._claims[at], claim)) for at in places]
        found.sort(key=lambda each: each[0])
        return tuple(dict.fromkeys(reason for _, reasons in found for reason in reasons))

    def _told(self, claim: Claim) -> dict[int, str]:
        """What `differs` says, by the places of those it says it of."""
        named = {name: claim.differs[name] for name in claim.differs if claim.differs[name]}
        for name in self._naming[claim.id]:
            words = self._claims[self._order[name]].differs[claim.id]
            if words:
                named.setdefault(name, words)
        return {self._order[name]: words for name, words in named.items() if name in self._order}

    def _kind(self, claim: Claim) -> _Kind:
        attribute = self._facts.canonical(claim.attribute)
        return _Kind(setting(self._facts, claim), attribute, tuple(claim.speaker), claim.certainty)

    def _reasons(self, why: list[str], one: Claim, other: Claim) -> list[str]:
        """Why two claims may differ although no `differs` says so."""
        if same(self._facts, one, other) and one.negated == other.negated:
            # The value of another year, or within another scope, confirms nothing.
            return [] if {"period", "scope", "attribute"}.intersection(why) else ["corroboration"]
        if not excludes(self._facts, one, other):
            return [_nearly(self._facts, one, other)]
        return why or [UNEXPLAINED]


class _Alike:
    """Claims, by their places in the group, that only their values tell apart."""

    def __init__(self) -> None:
        self._said: dict[Hashable, list[int]] = {}
        self._reaching: list[tuple[int, Reach]] = []
        self._lows: dict[Hashable, list[tuple[Exact, int]]] = defaultdict(list)
        self._widest: dict[Hashable, Exact] = defaultdict(int)
        self._words: dict[int, Hashable] = {}
        self._others: list[Hashable] = []

    def add(self, at: int, claim: Claim, reached: Reach | None) -> None:
        words = said(claim)
        known = self._said.setdefault(words, [])
        known.append(at)
        self._words[at] = words
        if reached:
            self._reaching.append((at, reached))
        if len(known) > 1:
            return
        if reached:
            insort(self._lows[reached.sort], (reached.low, at))
            self._widest[reached.sort] = max(self._widest[reached.sort], reached.high - reached.low)
        else:
            self._others.append(words)

    def telling(self, own: Reach | None, told: Collection[int]) -> Iterator[int]:
        """The first of all that say one thing, those in `told` aside; of plain numbers that are far from a
        claim's own, and so excluded by it, the first of all.
        """
        near = list(self._others)
        for sort, lows in self._lows.items():
            start, stop = 0, len(lows)
            if own and own.sort == sort:
                start = bisect_left(lows, (own.low - self._widest[sort], -1))
                stop = bisect_right(lows, own.high, start, key=_low)
                yield from _first((at for at, reached in self._reaching if reached.misses(own)), told)
            near += [self._words[at] for _, at in lows[start:stop]]
        for words in near:
            yield from _first(self._said[words], told)


def _low(entry: tuple[Exact, int]) -> Exact:
    return entry[0]


def _first(places: Iterable[int], told: Collection[int]) -> list[int]:
    return list(islice((at for at in places if at not in told), 1))


def _nearly(facts: Facts, one: Claim, other: Claim) -> str:
    values = facts.value(one.value[0]), facts.value(other.value[0])
    if values[0] and values[1]:
        relations = {compare(values[0], values[1]).relation, compare(values[1], values[0]).relation}
        return "rounding" if ValueRelation.AGREES in relations else "another kind of value"
    return "part and whole"
