"""Which claims a text may be about, by what the index knows of them: no claim is read for it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.index.grams import grams, grams_of
from factcheck.base.index.reader import Found
from factcheck.base.index.words import ATTRIBUTE, SUBJECT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.base.index.reader import ClaimSegment, Row
    from factcheck.base.index.snapshot import Snapshot

    About = list[tuple[ClaimSegment, dict[str, int]]]
    _Scored = tuple[float, int, ClaimSegment, Row]  # its score below 0, and its key

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
    found: dict[ClaimSegment, dict[int, Row]] = {}
    for segment, rows in (*shared.likely(POOL), *_of_subjects(about, scale)):
        found.setdefault(segment, {}).update((row.doc, row) for row in rows)
    scored = []
    for segment, known in found.items():
        rows = [*known.values()]
        scored += scale.scored(segment, rows, shared.shares(segment, rows))
    return _best(scored, limit)


def of_subjects(snapshot: Snapshot, sought: Sought, limit: int, others: int) -> list[Found]:
    """The likeliest claims about the subjects that are sought, by attribute, period and basis alone.

    Those of an attribute that shares nothing with the text are so many at most.
    """
    about, scale = _known(snapshot, sought)
    scored = []
    for segment, rows in _of_subjects(about, scale):
        scored += scale.scored(segment, rows, [0.0] * len(rows))
    kept: list[Found] = []
    for found, _ in _best(scored, limit):
        said = scale.attributes[found.segment.words[found.row.attribute]] > 0
        if said or others > 0:
            kept.append(found)
        others -= not said
    return kept


def _known(snapshot: Snapshot, sought: Sought) -> tuple[About, _Scale]:
    """The subjects that claims have, by segment, and the scale for them: what no claim is about is none."""
    about = [(segment, segment.numbers(SUBJECT, sought.subjects)) for segment in snapshot.segments]
    known = {word for segment, numbers in about for word, n in numbers.items() if segment.is_alive(n)}
    return about, _Scale(sought._replace(subjects=frozenset(known)))


def _best(scored: list[_Scored], limit: int) -> list[tuple[Found, float]]:
    ranked = sorted(scored, key=lambda each: each[:2])[:limit]
    return [(Found(segment, row), -score) for score, _, segment, row in ranked]


def _of_subjects(about: About, scale: _Scale) -> list[tuple[ClaimSegment, list[Row]]]:
    """The claims about what is named; of a subject with very many, those with the nearest attributes."""
    counts: Counter[str] = Counter()
    for segment, subjects in about:
        if subjects:
            counts.update(segment.attributes_of(subjects.values()))
    near = _nearest_attributes(counts, scale) if counts.total() > ROOM else None
    return [
        (
            segment,
            segment.of(
                subjects.values(), None if near is None else segment.numbers(ATTRIBUTE, near).values()
            ),
        )
        for segment, subjects in about
        if subjects
    ]


def _nearest_attributes(counts: Counter[str], scale: _Scale) -> list[str]:
    near = sorted((-worth, word) for word in counts if (worth := scale.attributes[word]) > 0)
    chosen: list[str] = []
    room = ROOM
    for _, word in near:
        if counts[word] > room and chosen:
            break
        chosen.append(word)
        room -= counts[word]
    return chosen


class _Worths(dict[str, float]):
    """What words are worth; each is weighed when it is first asked for."""

    def __init__(self, weigh: Callable[[str], float]) -> None:
        super().__init__()
        self._weigh = weigh

    def __missing__(self, word: str) -> float:
        self[word] = worth = self._weigh(word)
        return worth


class _Scale:
    """Weighs rows against what is sought: `attributes` says how far each is the one that is named."""

    def __init__(self, sought: Sought) -> None:
        self.sought = sought
        self.attributes = _Worths(self._attribute)
        self._bases = _Worths(lambda word: BASIS_WORTH * self._shares[word] if word else 0.0)
        self._periods = _Worths(self._period)
        self._shares = _Worths(self._share)
        self._grams = [grams(text) for text in sought.texts]
        self._every = frozenset().union(*self._grams)

    def _attribute(self, word: str) -> float:
        if word in self.sought.attributes:
            return 1.0
        return max([self._shares[called] for called in self.sought.called.get(word, (word,))])

    def _share(self, word: str) -> float:
        """How much of a word stands in the text."""
        of = grams_of(word)
        if not of:
            return float(bool(word) and any(word in text for text in self.sought.texts))
        if self._every.isdisjoint(of):
            return 0.0
        return max([len(of & have) for have in self._grams]) / len(of)

    def _period(self, period: str) -> float:
        if period in self.sought.years:
            return 1.0
        return 0.7 * any(year in period for year in self.sought.years)

    def scored(self, segment: ClaimSegment, rows: list[Row], wordings: list[float]) -> list[_Scored]:
        """The claims with their scores, from 0 to 1, the lower first."""
        segment.learn(rows)
        words, subjects = segment.words, self.sought.subjects
        usual = ATTRIBUTE_WORTH + WORDING_WORTH + SUBJECT_WORTH * bool(subjects)
        usual += PERIOD_WORTH * bool(self.sought.years)
        made: list[_Scored] = []
        for row, wording in zip(rows, wordings, strict=True):
            _, key, _, _, _, subject, attribute, basis, period = row
            score = ATTRIBUTE_WORTH * self.attributes[words[attribute]] + WORDING_WORTH * wording
            if words[subject] in subjects:
                score += SUBJECT_WORTH
            if self.sought.years:
                score += PERIOD_WORTH * self._periods[words[period]]
            more = self._bases[words[basis]] if basis else 0.0
            made.append((-(score + more) / (usual + more), key, segment, row))
        return made
