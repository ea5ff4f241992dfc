"""The fact base as every command but `verify` sees it: through the index, and the few claims it shows."""

from __future__ import annotations

import sqlite3
from functools import wraps
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Self, TypeVar

from factcheck.base.fault import MISREAD
from factcheck.base.index.candidates import Sought, Wanted, candidates, of_subjects
from factcheck.base.index.current import TRIES, current, refuse_unreadable, refused
from factcheck.base.index.files import stamp
from factcheck.base.index.home import Folder, Memory, homes
from factcheck.base.index.indexed_names import IndexedNames
from factcheck.base.index.known_words import KnownWords
from factcheck.base.index.loader import Moved, load_claim
from factcheck.base.index.sources_in import read_source
from factcheck.base.layout import Layouts
from factcheck.base.root import read_config
from factcheck.problem import FactcheckError
from factcheck.reading.years import ANY_YEAR, years_in
from factcheck.text.fold import fold
from factcheck.text.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.index.home import Home
    from factcheck.base.index.reader import Found
    from factcheck.base.index.snapshot import Snapshot
    from factcheck.base.index.statistics import Statistics
    from factcheck.base.index.update import Tick
    from factcheck.base.root import Config
    from factcheck.base.rows import Rows
    from factcheck.base.source import Source
    from factcheck.problem import Problem
    from factcheck.text.finder import Hit
    from factcheck.text.text import Text

_HELD = 50_000  # claims that were read are kept, up to so many
MANY_ALIKE = 40  # claims that are written alike: for so many, it pays to learn how


P = ParamSpec("P")
T = TypeVar("T")


def _steady(ask: Callable[Concatenate[FactBase, P], T]) -> Callable[Concatenate[FactBase, P], T]:
    """Ask again of a newer index when a claim is not where it was; of a new one when that did not help."""

    @wraps(ask)
    def asked(base: FactBase, /, *args: P.args, **kwargs: P.kwargs) -> T:
        stuck = False
        for _ in range(TRIES):
            before = base._snapshot  # noqa: SLF001 - it is the base's own
            try:
                return ask(base, *args, **kwargs)
            except (Moved, sqlite3.DatabaseError):
                stuck = base._renew(before, rebuild=stuck)  # noqa: SLF001 - the same
        raise FactcheckError(f"{base.root}: the files keep changing while they are read; try again later")

    return asked


class FactBase:
    """A fact base, open for questions. It may be shared by threads.

    Every answer is of one moment: that of opening, or of the last `refresh`.
    """

    def __init__(self, root: Path, config: Config, home: Home, snapshot: Snapshot) -> None:
        self.root = root
        self.config = config
        self._home = home
        self._opened: Snapshot | None = snapshot
        self._renewing = Lock()
        self._layouts = Layouts(MANY_ALIKE)
        self._texts: dict[str, Text] = {}
        self._sources: dict[str, Source | None] = {}
        self._names: IndexedNames | None = None
        self._words: KnownWords | None = None

    @classmethod
    def open(
        cls, root: Path | str, *, cache: Path | None = None, tick: Tick | None = None, rebuild: bool = False
    ) -> FactBase:
        """The fact base at `root`, its index brought up to date, or built anew.

        The index is kept in `.factcheck/` there; in `cache` where that cannot be written to; else in memory.
        `tick` is told how many claims are indexed of about how many.
        Raises FactcheckError when the files cannot be read, with a problem for each place.
        """
        root = Path(root).resolve()
        config = read_config(root)
        why: Exception | None = None
        for home in homes(root, cache):
            try:
                snapshot = current(root, config, home, tick, rebuild=rebuild)
            except (OSError, sqlite3.Error) as error:
                why = error  # the last one is that in memory, where only the files can be at fault
                continue
            refuse_unreadable(snapshot)
            return cls(root, config, home, snapshot)
        raise refused(root, why)

    def refresh(self) -> bool:
        """Take in what changed in the files since; whether anything did, of raw texts those it has read.

        Raises FactcheckError when they cannot be read whole; it then answers as it did before.
        """
        before, texts = self._snapshot, self._texts
        self._renew(before, rebuild=False)
        return self._snapshot.manifest.segments != before.manifest.segments or any(
            self._reread(source_id) != text.raw for source_id, text in texts.items()
        )

    def _reread(self, source_id: str) -> str | None:
        """A source's raw text as it is now; None where there is none."""
        try:
            return self.text(source_id).raw
        except FactcheckError:
            return None

    def _renew(self, before: Snapshot, *, rebuild: bool) -> bool:
        """Go on with the index as it should be now; whether that is what it was `before`."""
        with self._renewing:
            if self._snapshot is not before:  # another thread has done it
                return False
            after = current(self.root, self.config, self._home, None, rebuild=rebuild)
            refuse_unreadable(after)
            self._opened = after
            self._forget()
        return self._snapshot.manifest.segments == before.manifest.segments

    def close(self) -> None:
        """Close the index; nothing can be asked any more."""
        with self._renewing:
            if self._opened:
                self._opened.close()
            self._opened = None
            self._forget()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def _forget(self) -> None:
        self._texts, self._sources, self._names, self._words = {}, {}, None, None

    @property
    def _snapshot(self) -> Snapshot:
        if self._opened is None:
            raise FactcheckError(f"{self.root}: this fact base was closed; open it again")
        return self._opened

    @property
    def misread(self) -> list[Problem]:
        """What was written for an entry and is not used, such as what stands under a mistyped key."""
        return [problem for problem in self._snapshot.problems() if problem.rule in MISREAD]

    @property
    def edition(self) -> str:
        """What the files hold that it answers from, in one word; "" where no other process has this index.

        Two that were opened on one edition give the same answers, but for what they read of raw texts.
        """
        return "" if isinstance(self._home, Memory) else self._snapshot.edition

    @property
    def untouched(self) -> bool:
        """Whether none of its files was written to since they were compiled, be it with what they held."""
        files = self._snapshot.manifest.files.values()
        try:
            return all(stamp(f"{self.root}/{row.path}") == row.stamp for row in files)
        except OSError:
            return False

    def rows(self, file: str) -> Rows:
        """The memory of that name beside the index; where that has no folder, one that keeps nothing."""
        from factcheck.base.rows import Rows

        return Rows(self._home if isinstance(self._home, Folder) else None, self.root, file)

    @property
    def names(self) -> IndexedNames:
        """What names.yaml says, and the words that regions say differently."""
        if self._names is None:
            self._names = IndexedNames(self._snapshot.names)
        return self._names

    @property
    def linked(self) -> tuple[str, ...]:
        """Links in the folders that are not followed: to a folder, or to nothing."""
        return self._snapshot.manifest.linked

    @property
    def index(self) -> Statistics:
        """What the index is: where, of how many parts, how large."""
        return self._snapshot.statistics(str(self._home))

    def __len__(self) -> int:
        return self._snapshot.count

    def claims(self) -> Iterator[Claim]:
        """Every claim, in the order of the files. Raises FactcheckError once a file changes meanwhile."""
        try:
            for found in self._snapshot.every():
                yield load_claim(self.root, found.segment.path(found.row.doc), found.row)
        except (Moved, sqlite3.DatabaseError) as error:
            raise FactcheckError(f"{self.root}: the files changed while they were read; try again") from error

    @_steady
    def find_claim(self, claim_id: str) -> Claim | None:
        """The claim of that id, the first one of several."""
        found = [claim for claim in map(self._load, self._snapshot.with_id(claim_id)) if claim.id == claim_id]
        return min(found, key=lambda claim: (claim.place.path.split("/"), claim.place.line), default=None)

    def claim(self, claim_id: str) -> Claim:
        """The claim of that id; FactcheckError when there is none."""
        found = self.find_claim(claim_id)
        if found is None:
            raise FactcheckError(f"no claim is called {claim_id}; find it with: factcheck lookup")
        return found

    @_steady
    def naming(self, claim_id: str) -> list[Claim]:
        """The claims that name this one in `differs`."""
        found = map(self._load, self._snapshot.related_to(claim_id))
        return sorted((claim for claim in found if claim_id in claim.differs), key=lambda claim: claim.id)

    @_steady
    def claims_of(self, subject: str, wanted: Wanted | None = None) -> list[Claim]:
        """The claims about a subject, whatever it is called in them, in the order of their ids.

        All of them, or those that are wanted: of a country there may be very many.
        """
        spellings = self.names.spellings(subject)
        if wanted:
            years = dict.fromkeys((*years_in(wanted.about), *map(str, sorted(wanted.years))))
            sought = Sought(
                (wanted.about,), frozenset(spellings), years=(*years,), called=self.names.attributes
            )
            found = of_subjects(self._snapshot, sought, wanted)
        else:
            found = self._snapshot.of(spellings)
        return sorted(map(self._load, found), key=lambda claim: (claim.id, claim.place))

    @_steady
    def subjects_in(self, folded: str) -> list[Hit[tuple[str, ...]]]:
        """Names, and subjects of claims that are no names, where they stand: the longest, left to right.

        A hit's entry is what the word may mean: canonical names, or the (folded) subject itself.
        """
        words = self._words
        if words is None:
            words = self._words = KnownWords(self.names, self._snapshot)
        return words.find(folded)

    @_steady
    def similar(
        self, folded: str, limit: int, *, named: bool = False, years: frozenset[int] = ANY_YEAR
    ) -> list[tuple[Claim, float]]:
        """The claims that share the rarest pairs of characters with a text, and what share, best first.

        With `named` fewer pairs are gone through: enough where the subject's claims are asked for as well.
        Of other than the `years` there are none, where there are years.
        """
        shared = self._snapshot.shared([folded, *self.names.synonyms(folded)], named=named)
        best = ((found, share) for found, share in shared.best(limit) if found.may_be_of(years))
        return [(self._load(found), share) for found, share in best]

    @_steady
    def candidates(self, sought: Sought, limit: int) -> list[tuple[Claim, float]]:
        """The claims that a text is likeliest about, with how likely they are, the best first.

        Only these are read from their files, however many there are about what the text names.
        """
        if not sought.attributes:  # else there is no need to guess at one by part of its name
            sought = sought._replace(called=self.names.attributes)
        hits = candidates(self._snapshot, sought, limit)
        return [(self._load(found), likely) for found, likely in hits]

    @_steady
    def weights(self, texts: Sequence[str]) -> dict[str, float]:
        """The pairs of characters of folded texts that claims have, and how much it says to share each."""
        return self._snapshot.weights(texts)

    @_steady
    def also_about(self, claim: Claim, limit: int, *, years: frozenset[int] = ANY_YEAR) -> list[Claim]:
        """Other claims with the subject and attribute of this one, its period's and those near it first.

        Of other than the `years` there are none, where there are years.
        """
        found = self._snapshot.about(
            self.names.spellings(claim.subject),
            self.names.spellings(claim.attribute),
            fold(claim.period),
            limit + 1,
        )
        near = (self._load(each) for each in found if each.may_be_of(years))
        return [other for other in near if other.id != claim.id][:limit]

    @_steady
    def find_source(self, source_id: str) -> Source | None:
        """The source of that id."""
        if source_id not in self._sources:
            self._sources[source_id] = read_source(self._snapshot.sources, source_id)
        return self._sources[source_id]

    def source(self, source_id: str) -> Source:
        """The source of that id; FactcheckError when there is none."""
        found = self.find_source(source_id)
        if found is None:
            raise FactcheckError(f"no source is called {source_id}; see: factcheck source list")
        return found

    def text(self, source_id: str) -> Text:
        """A source's raw text; FactcheckError when it cannot be had."""
        if source_id not in self._texts:
            from factcheck.base.raw import text_of

            self._texts[source_id] = text_of(self.root, self.source(source_id))
        return self._texts[source_id]

    def anchor(self, evidence: Evidence) -> Span | None:
        """Where a quote stands in its source; None unless it is one place."""
        raw = self.text(evidence.source)
        at = raw.raw.find(evidence.quote)
        if at >= 0 and not (evidence.prefix or evidence.suffix) and raw.raw.find(evidence.quote, at + 1) < 0:
            return Span(at, at + len(evidence.quote))
        from factcheck.text.quotes import find_quote

        spans = find_quote(raw, evidence.quote, evidence.prefix, evidence.suffix)
        return spans[0] if len(spans) == 1 else None

    def _load(self, found: Found) -> Claim:
        loaded = found.segment.loaded
        if found.row.doc not in loaded:
            if len(loaded) >= _HELD:
                loaded.clear()
            path = found.segment.path(found.row.doc)
            loaded[found.row.doc] = load_claim(self.root, path, found.row, self._layouts)
        return loaded[found.row.doc]
