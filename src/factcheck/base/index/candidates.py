"""Which claims a text may be about, by what the index knows of them: no claim is read for it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.index.grams import grams
from factcheck.base.index.reader import Found
from factcheck.base.index.words import ATTRIBUTE, SUBJECT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.base.index.reader import ClaimSegment, Row
    from factcheck.base.index.snapshot import Snapshot

    About = list[tuple[ClaimSegment, dict[str, int]]]

_YEAR = r"(?<!\d)(?:1\d{3}|20\d{2})(?=年|\D|$)"
POOL = 120  # so many claims by wording are weighed
ROOM = 400  # and about so many of the subjects named: those whose attributes are nearest

# What counts how much; only what a text has to say counts at all.
SUBJECT_WORTH, ATTRIBUTE_WORTH, WORDING_WORTH, PERIOD_WORTH, BASIS_WORTH = 0.35, 0.3, 0.2, 0.15, 0.05


class Sought(NamedTuple):
    """What is known of a text, all of it folded.

    `texts` are the text and other ways to put it; `subjects` and `attributes` are every spelling of
    those that it names; `years` stand in it; `called` is what attributes are called otherwise.
    """

    texts: tuple[str, ...]
    subjects: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    years: tuple[str, ...] = ()
    called: Mapping[str, frozenset[str]] = {}


def years_in(folded: str) -> tuple[str, ...]:
    """The years that stand in a text as four figures."""
    return tuple(dict.fromkeys(re.findall(_YEAR, folded))) if any(map(str.isdecimal, folded)) else ()


def candidates(snapshot: Snapshot, sought: Sought, limit: int) -> list[tuple[Found, float]]:
    """The likeliest claims with how likely they are, from 0 to 1, the best first."""
    about, scale = _known(snapshot, sought)
    shared = snapshot.shared(sought.texts, named=bool(scale.sought.subjects and sought.attributes))
    found = {(id(f.segment), f.row.doc): f for f in (*shared.best(POOL), *_of_subjects(about, scale))}
    _learn(found.values())
    scored = [(f, scale.score(f, shared.share(f))) for f in found.values()]
    return sorted(scored, key=_rank)[:limit]


def of_subjects(snapshot: Snapshot, sought: Sought, limit: int) -> list[Found]:
    """The likeliest claims about the subjects that are sought, by attribute, period and basis alone."""
    about, scale = _known(snapshot, sought)
    listed = _of_subjects(about, scale)
    _learn(listed)
    scored = [(f, scale.score(f, 0.0)) for f in listed]
    return [found for found, _ in sorted(scored, key=_rank)[:limit]]


def _learn(found: Iterable[Found]) -> None:
    rows: dict[int, list[Row]] = {}
    segments = {id(each.segment): each.segment for each in found}
    for each in found:
        rows.setdefault(id(each.segment), []).append(each.row)
    for number, segment in segments.items():
        segment.learn(rows[number])


def _known(snapshot: Snapshot, sought: Sought) -> tuple[About, _Scale]:
    """The subjects that claims have, by segment, and the scale for them: what no claim is about is none."""
    about = [(segment, segment.numbers(SUBJECT, sought.subjects)) for segment in snapshot.segments]
    known = {word for segment, numbers in about for word, n in numbers.items() if segment.is_alive(n)}
    return about, _Scale(sought._replace(subjects=frozenset(known)))


def _rank(hit: tuple[Found, float]) -> tuple[float, int]:
    return -hit[1], hit[0].row.key


def _of_subjects(about: About, scale: _Scale) -> list[Found]:
    """The claims about what is named; of a subject with very many, those with the nearest attributes."""
    counts: Counter[str] = Counter()
    for segment, subjects in about:
        if subjects:
            counts.update(segment.attributes_of(subjects.values()))
    near = _nearest_attributes(counts, scale) if counts.total() > ROOM else None
    return [
        Found(segment, row)
        for segment, subjects in about
        if subjects
        for row in segment.of(
            subjects.values(), None if near is None else segment.numbers(ATTRIBUTE, near).values()
        )
    ]


def _nearest_attributes(counts: Counter[str], scale: _Scale) -> list[str]:
    near = sorted((-scale.attribute(word), word) for word in counts if scale.attribute(word) > 0)
    chosen: list[str] = []
    room = ROOM
    for _, word in near:
        if counts[word] > room and chosen:
            break
        chosen.append(word)
        room -= counts[word]
    return chosen


class _Scale:
    """Weighs rows against what is sought; words are weighed once."""

    def __init__(self, sought: Sought) -> None:
        self.sought = sought
        self._shares: dict[str, float] = {}

    @cached_property
    def _grams(self) -> list[set[str]]:
        return [grams(text) for text in self.sought.texts]

    def attribute(self, word: str) -> float:
        """How far an attribute is the one that is named."""
        if word in self.sought.attributes:
            return 1.0
        return max(map(self.share, self.sought.called.get(word, (word,))))

    def share(self, word: str) -> float:
        """How much of a word stands in the text."""
        if word not in self._shares:
            self._shares[word] = self._weighed(word)
        return self._shares[word]

    def _weighed(self, word: str) -> float:
        of = grams(word)
        if not of:
            return float(bool(word) and any(word in text for text in self.sought.texts))
        return max([len(of & have) for have in self._grams], default=0) / len(of)

    def score(self, found: Found, wording: float) -> float:
        """From 0 to 1."""
        segment, row = found
        worth = ATTRIBUTE_WORTH + WORDING_WORTH
        score = ATTRIBUTE_WORTH * self.attribute(segment.word(row.attribute)) + WORDING_WORTH * wording
        if self.sought.subjects:
            worth += SUBJECT_WORTH
            score += SUBJECT_WORTH * (segment.word(row.subject) in self.sought.subjects)
        if self.sought.years:
            worth += PERIOD_WORTH
            score += PERIOD_WORTH * self._period(segment.word(row.period))
        basis = segment.word(row.basis)
        if basis:
            share = self.share(basis)
            worth += BASIS_WORTH * share
            score += BASIS_WORTH * share
        return score / worth

    def _period(self, period: str) -> float:
        if period in self.sought.years:
            return 1.0
        return 0.7 * any(year in period for year in self.sought.years)
