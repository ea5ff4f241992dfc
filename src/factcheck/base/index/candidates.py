"""Which claims a text may be about, by what the index knows of them: no claim is read for it."""

from __future__ import annotations

from collections import Counter
from copy import copy
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.index.grams import grams, grams_of
from factcheck.base.index.reader import Found
from factcheck.base.index.words import ATTRIBUTE, SUBJECT
from factcheck.reading.years import ANY_YEAR, is_of_other_years, newest_first

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.base.index.reader import ClaimSegment, Row
    from factcheck.base.index.snapshot import Snapshot

    About = list[tuple[ClaimSegment, dict[str, int]]]
    _Rows = list[tuple[ClaimSegment, list[Row]]]
    _Scored = tuple[float, int, ClaimSegment, Row]  # its score below 0, and its key

POOL = 120  # so many claims by wording are weighed
ROOM = 400  # and about so many of the subjects named: those whose attributes are nearest
ROOM_OF_YEARS = 120  # where those of some years are sought, of which there are fewer
RECENT = 4  # so many texts are likely to be asked about again
NAMED = 0.6  # of an attribute: so much of it says that it is meant, whatever the year

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


class Wanted(NamedTuple):
    """Which of a subject's claims, of which there may be very many: those a folded text is likeliest `about`.

    At most `limit`, of which so many `others` are about what the text has no word of; none further `behind`
    the likeliest, of 1, unless it is of no period. Where the text tells of some `years` alone, none that is
    of others and not of the attribute it names.
    """

    about: str
    limit: int
    others: int
    behind: float = 1.0
    years: frozenset[int] = ANY_YEAR


class Ranked(NamedTuple):
    """A claim on a subject, how likely a text is about it, from 0 to 1, and if its attribute is said."""

    found: Found
    likely: float
    said: bool


def candidates(snapshot: Snapshot, sought: Sought, limit: int) -> list[tuple[Found, float]]:
    """The likeliest claims with how likely they are, from 0 to 1: the best first, of equals the newest."""
    about, scale = _known(snapshot, sought)
    shared = snapshot.shared(sought.texts, named=bool(scale.sought.subjects and sought.attributes))
    found: dict[ClaimSegment, dict[int, Row]] = {}
    for segment, rows in (*shared.likely(POOL), *_of_subjects(about, scale)):
        found.setdefault(segment, {}).update((row.doc, row) for row in rows)
    scored = []
    for segment, known in found.items():
        rows = [*known.values()]
        scored += scale.scored(segment, rows, shared.shares(segment, rows))
    scored.sort(key=lambda one: (one[0], newest_first(one[2].words[one[3].period]), one[1]))
    return _found(scored[:limit])


def of_subjects(snapshot: Snapshot, sought: Sought, wanted: Wanted) -> list[Found]:
    """The likeliest claims about the subjects that are sought, by attribute, period and basis alone."""
    ranked = _ranked(snapshot, sought, wanted.years)
    least = ranked[0].likely - wanted.behind if ranked else 0.0
    kept: list[Found] = []
    others = wanted.others
    for found, likely, said in ranked[: wanted.limit]:
        if likely < least and found.row.period:
            continue
        if said or others > 0:
            kept.append(found)
        others -= not said
    return kept


def _ranked(snapshot: Snapshot, sought: Sought, years: frozenset[int]) -> list[Ranked]:
    """All claims about the subjects, the likeliest first; a sentence asks for few and then for more."""
    key = (sought.subjects, sought.texts, sought.years, years)
    asked = snapshot.ranked  # which another thread may replace meanwhile
    if key in asked:
        return asked[key]
    about, scale = _known(snapshot, sought)
    scored: list[_Scored] = []
    for segment, rows in _of_years(
        _of_subjects(about, scale, ROOM_OF_YEARS if years else ROOM), scale, years
    ):
        scored += scale.scored(segment, rows, [0.0] * len(rows))
    ranked = [
        Ranked(found, likely, scale.attributes[found.segment.words[found.row.attribute]] > 0)
        for found, likely in _found(sorted(scored, key=lambda one: one[:2]))
    ]
    snapshot.ranked = {**dict([*asked.items()][-RECENT:]), key: ranked}
    return ranked


def _known(snapshot: Snapshot, sought: Sought) -> tuple[About, Scale]:
    """The subjects that claims have, by segment, and the scale for them: what no claim is about is none."""
    about = [(segment, segment.numbers(SUBJECT, sought.subjects)) for segment in snapshot.segments]
    known = {word for segment, numbers in about for word, n in numbers.items() if segment.is_alive(n)}
    last = snapshot.scale  # which another thread may replace meanwhile
    scale = last if last and last.is_of(sought) else Scale(sought)
    snapshot.scale = scale
    return about, scale.about(frozenset(known))


def _found(scored: list[_Scored]) -> list[tuple[Found, float]]:
    return [(Found(segment, row), -score) for score, _, segment, row in scored]


def _of_subjects(about: About, scale: Scale, room: int = ROOM) -> _Rows:
    """The claims about what is named; of a subject with very many, those with the nearest attributes."""
    counts: Counter[str] = Counter()
    for segment, subjects in about:
        if subjects:
            counts.update(segment.attributes_of(subjects.values()))
    near = _nearest_attributes(counts, scale, room) if counts.total() > room else None
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


def _of_years(found: _Rows, scale: Scale, years: frozenset[int]) -> _Rows:
    """Those that may be of the years.

    About an attribute that is named also those of the years beside, from which it may have changed, and all
    of them where there are none of the years.
    """
    if not years:
        return found
    beside = years.union(*((year - 1, year + 1) for year in years))
    for segment, rows in found:
        segment.learn(rows)
    then = {
        segment.words[row.attribute]
        for segment, rows in found
        for row in rows
        if not is_of_other_years(segment.words[row.period], years)
    }

    def kept(attribute: str, period: str) -> bool:
        if not is_of_other_years(period, years):
            return True
        near = attribute not in then or not is_of_other_years(period, beside)
        return near and scale.attributes[attribute] >= NAMED

    return [
        (segment, [row for row in rows if kept(segment.words[row.attribute], segment.words[row.period])])
        for segment, rows in found
    ]


def _nearest_attributes(counts: Counter[str], scale: Scale, room: int) -> list[str]:
    near = sorted((-worth, word) for word in counts if (worth := scale.attributes[word]) > 0)
    chosen: list[str] = []
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


class Scale:
    """Weighs rows against what is sought: `attributes` says how far each is the one that is named.

    What words are worth is the same whatever the subject, and a text may name several.
    """

    def __init__(self, sought: Sought) -> None:
        self.sought = sought
        self.attributes = _Worths(self._attribute)
        self._bases = _Worths(lambda word: BASIS_WORTH * self._shares[word] if word else 0.0)
        self._periods = _Worths(self._period)
        self._shares = _Worths(self._share)
        self._grams = [grams(text) for text in sought.texts]
        self._every = frozenset().union(*self._grams)

    def is_of(self, sought: Sought) -> bool:
        """Whether it is that for this, but for the subjects."""
        return self.sought._replace(subjects=sought.subjects) == sought

    def about(self, subjects: frozenset[str]) -> Scale:
        """The same for other subjects, with what has been weighed."""
        scale = copy(self)
        scale.sought = self.sought._replace(subjects=subjects)
        return scale

    def _attribute(self, word: str) -> float:
        if word in self.sought.attributes:
            return 1.0
        called = self.sought.called.get(word)
        return self._share(word) if called is None else max([self._shares[each] for each in called])

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
