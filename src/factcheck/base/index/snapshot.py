"""An index, open for reading: it stays what it was, whatever is built meanwhile."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.base.index.files import CLAIMS, NAMES, SOURCES, digest
from factcheck.base.index.grams import FREQUENT, code, grams, telling, weight
from factcheck.base.index.keys import key_of
from factcheck.base.index.reader import ClaimSegment, Found
from factcheck.base.index.shared import Shared
from factcheck.base.index.words import ATTRIBUTE, SUBJECT
from factcheck.problem import Place, Problem, Severity

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from factcheck.base.index.candidates import Ranked, Scale
    from factcheck.base.index.home import Home
    from factcheck.base.index.manifest import Manifest
    from factcheck.base.index.statistics import Statistics

RAREST = 8  # so many grams of a text are enough to find what it is about
ENOUGH = 16_000  # and so many postings of theirs, once there are
FEW = 3  # grams
FAR = 10_000  # years
REMEMBERED = 200_000  # grams


class Snapshot:
    """The segments of one manifest."""

    def __init__(self, home: Home, manifest: Manifest) -> None:
        self.manifest = manifest
        self.segments: list[ClaimSegment] = []
        self._others: dict[str, sqlite3.Connection] = {}
        self._frequencies: dict[str, int] = {}
        self.ranked: dict[object, list[Ranked]] = {}  # what was last asked of subjects
        self.scale: Scale | None = None  # and by what it was weighed
        for row in manifest.segments.values():
            opened = home.open(row)
            if row.kind == CLAIMS:
                alive = (file.path for file in manifest.files.values() if file.segment == row.name)
                self.segments.append(ClaimSegment(opened, alive))
            else:
                self._others[row.kind] = opened

    def close(self) -> None:
        """Close the segments; those in memory too, so nothing can be asked any more."""
        for connection in (*(segment.connection for segment in self.segments), *self._others.values()):
            connection.close()

    @cached_property
    def edition(self) -> str:
        """A hash of the program and of all files that the index was compiled from, however that was done."""
        files = sorted((path, file.kind, file.digest.hex()) for path, file in self.manifest.files.items())
        return digest(repr((self.manifest.version, files)).encode("utf-8", "surrogatepass")).hex()

    @property
    def count(self) -> int:
        """How many claims there are."""
        return sum(file.claims for file in self.manifest.files.values())

    @property
    def names(self) -> sqlite3.Connection:
        """The segment that `names_in` wrote."""
        return self._others[NAMES]

    @property
    def sources(self) -> sqlite3.Connection:
        """The segment that `sources_in` wrote."""
        return self._others[SOURCES]

    def statistics(self, where: str) -> Statistics:
        """What it is made of."""
        from factcheck.base.index.statistics import statistics

        parts = (segment.connection for segment in self.segments)
        return statistics(where, self.manifest, parts, self.names, self.sources)

    def problems(self) -> list[Problem]:
        """What keeps the files, or an entry in one, from having been read whole."""
        opened = [(segment.connection, segment.living) for segment in self.segments]
        opened += [(connection, frozenset(self.manifest.files)) for connection in self._others.values()]
        rows = {
            row
            for connection, alive in opened
            for row in connection.execute("SELECT * FROM fault")
            if row[1] in alive
        }
        return [_problem(*row) for row in sorted(rows, key=lambda row: row[1:])]

    def with_id(self, claim_id: str) -> list[Found]:
        """Where the claim of that id may stand."""
        key = key_of(claim_id)
        return [Found(segment, row) for segment in self.segments for row in segment.with_key(key)]

    def related_to(self, claim_id: str) -> list[Found]:
        """Where the claims stand that may name that id in `differs`."""
        key = key_of(claim_id)
        return [Found(segment, row) for segment in self.segments for row in segment.related_to(key)]

    def every(self) -> Iterator[Found]:
        """All claims, in the order of the files."""
        order = sorted(
            (path.split("/"), number)
            for number, segment in enumerate(self.segments)
            for path in segment.living
        )
        for path, number in order:
            segment = self.segments[number]
            yield from (Found(segment, row) for row in segment.in_file("/".join(path)))

    def of(self, subjects: Iterable[str]) -> list[Found]:
        """The claims whose subject is written in one of these (folded) ways."""
        wanted = list(subjects)
        return [
            Found(segment, row)
            for segment in self.segments
            for row in segment.of(segment.numbers(SUBJECT, wanted).values())
        ]

    def about(
        self, subjects: Iterable[str], attributes: Iterable[str], period: str, limit: int
    ) -> list[Found]:
        """The claims with one of the subjects and attributes, the period's and those near it first."""
        wanted, measured = list(subjects), list(attributes)
        found = [
            Found(segment, row)
            for segment in self.segments
            for row in segment.of(
                segment.numbers(SUBJECT, wanted).values(), segment.numbers(ATTRIBUTE, measured).values()
            )
        ]
        return sorted(found, key=lambda f: (_apart(f.segment.word(f.row.period), period), f.row.key))[:limit]

    def subjects(self, folded: str) -> set[str]:
        """The subjects, as claims have them, that stand in a text."""
        found = set()
        for segment in self.segments:
            here = segment.subjects.standing(folded)
            found |= {word for word, (number,) in here.items() if segment.is_alive(number)}
        return found

    def every_subject(self) -> set[str] | None:
        """All subjects, as claims have them; None unless each segment has been read whole."""
        every = [segment.subjects.every() for segment in self.segments]
        if any(words is None for words in every):
            return None
        pairs = zip(self.segments, every, strict=True)
        return {word for s, words in pairs for word, (number,) in (words or {}).items() if s.is_alive(number)}

    def frequencies(self, texts: Iterable[str]) -> dict[str, int]:
        """In how many claims each gram of the texts stands that tells anything; those in none not.

        What was asked once is kept: sentences have much in common, and a search asks of a text twice.
        """
        wanted = set().union(*map(grams, texts))
        known = self._frequencies
        if unknown := wanted.difference(known):
            if len(known) > REMEMBERED:
                known = self._frequencies = {}
                unknown = wanted
            codes = {gram: code(gram) if telling(gram) else 0 for gram in unknown}
            counts = self._count({*codes.values()})
            known.update({gram: counts[number] for gram, number in codes.items()})
        return {gram: count for gram in wanted if (count := known[gram]) > 0}

    def _count(self, codes: set[int]) -> Counter[int]:
        counts: Counter[int] = Counter()
        for segment in self.segments:
            have, gone = segment.frequencies(codes)
            counts.update(have)
            counts.subtract(gone)
        return counts

    def shared(self, texts: Iterable[str], *, named: bool = False) -> Shared:
        """Which claims share the rarest grams of the texts; few will do where it is `named` what is meant."""
        few = 1 if named else FEW
        total = self.count
        chosen: list[tuple[int, int]] = []
        room = ENOUGH // 4 if named else ENOUGH
        counts = {code(gram): count for gram, count in self.frequencies(texts).items()}
        for frequency, number in sorted((count, number) for number, count in counts.items()):
            if frequency > FREQUENT or len(chosen) == RAREST or (frequency > room and len(chosen) >= few):
                break
            chosen.append((number, round(1000 * weight(frequency, total))))
            room -= frequency
        return Shared(self.segments, chosen)

    def weights(self, texts: Iterable[str]) -> dict[str, float]:
        """How much it says to share each telling gram of the texts; those that no claim has say nothing."""
        total = self.count
        return {gram: weight(count, total) for gram, count in self.frequencies(texts).items()}


def _problem(rule: str, path: str, line: int, column: int, message: str) -> Problem:
    return Problem(rule, Severity.ERROR, Place(path, line, column), message)


def _apart(one: str, other: str) -> int:
    """How far apart two periods are, in years and one more; far when that cannot be told."""
    if one == other:
        return 0
    years = one[:4], other[:4]
    return 1 + abs(int(years[0]) - int(years[1])) if all(map(str.isdecimal, years)) else FAR
