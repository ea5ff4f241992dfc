"""Bring an index up to date: compile what changed, and rename the new manifest into place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from factcheck.base.collector import paused
from factcheck.base.files import IrregularError, regular
from factcheck.base.index.claims_in import compile_claims, frequency_in, grams_of_files
from factcheck.base.index.columns import ClaimFile
from factcheck.base.index.files import CLAIMS, NAMES, SOURCES, digest
from factcheck.base.index.grams import FREQUENT
from factcheck.base.index.home import Folder
from factcheck.base.index.manifest import FileRow, Manifest, SegmentRow, version
from factcheck.base.index.names_in import compile_names
from factcheck.base.index.parts import helpers, shares
from factcheck.base.index.sources_in import compile_sources
from factcheck.base.index.state import State, look
from factcheck.base.reader import Reader

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from factcheck.base.index.home import Home
    from factcheck.base.root import Config

Tick = Callable[[int, int], None]  # how much is done, of how much

DELTAS = 8  # so many segments of changed files are searched one by one; then they are made one
LARGE_PART = 10  # a segment with a tenth of all claims stays as it is then
USUAL = 350  # bytes of a claim: a guess at how many there are, before any is read
STALE = 4  # when every fourth claim is dead, all is compiled anew
UNKNOWN = b""  # the digest of what may have changed while it was read: it is no file's


def update(
    root: Path, config: Config, home: Home, tick: Tick | None = None, *, rebuild: bool = False
) -> Manifest:
    """The manifest that describes the files, after compiling what changed; for who is alone in that home.

    A file that changes meanwhile is found changed the next time: what is kept of it is told by its content.
    Raises FactcheckError when a file cannot be read, OSError or sqlite3.Error when the home takes nothing.
    """
    known = None if rebuild else home.read()
    moment = home.moment()
    state = look(root, config, known)
    if known and state.current and not state.restamped:
        return known
    with paused():
        made = _Build(root, config, home, tick).run(known, state, moment)
    home.save(made)
    return made


class _Build:
    def __init__(self, root: Path, config: Config, home: Home, tick: Tick | None) -> None:
        self._root = root
        self._config = config
        self._home = home
        self._tick = tick
        self._segments: dict[str, SegmentRow] = {}
        self._files: dict[str, FileRow] = {}
        self._small = {NAMES: self._names, SOURCES: self._sources}

    def run(self, known: Manifest | None, state: State, moment: int) -> Manifest:
        self._segments = dict(known.segments) if known else {}
        self._files = dict(state.same)
        touched = {state.listing.files[path] for path in state.changed}
        touched |= {known.files[path].kind for path in state.gone} if known else set()
        have = {row.kind for row in self._segments.values()}
        small = [kind for kind in self._small if kind in touched or kind not in have]
        if CLAIMS not in have or known is None:
            self._all_claims(state, small)
        else:
            self._replace(small, state)
            if CLAIMS in touched:
                self._some_claims(state)
        listing = state.listing
        folders = dict(listing.folders)
        return Manifest(version(), moment, self._segments, self._files, folders, listing.linked)

    def _replace(self, kinds: Iterable[str], state: State) -> None:
        for kind in kinds:
            self._replace_one(kind, self._small[kind], state)

    def _replace_one(self, kind: str, fill: Callable[[sqlite3.Connection], None], state: State) -> None:
        """Compile all files of a kind into one segment, in the place of the one before."""
        paths = [path for path, its in state.listing.files.items() if its == kind]
        stamps = {
            path: state.changed.get(path) or state.same[path].stamp
            for path in paths
            if self._is_there(path, state)
        }
        before = {path: _content(self._root / path) for path in stamps}
        made = self._home.add(kind, fill)
        self._segments = {name: row for name, row in self._segments.items() if row.kind != kind}
        self._segments[made.name] = made
        for path, found in stamps.items():
            same = before[path] == _content(self._root / path)
            self._files[path] = FileRow(path, kind, found, before[path] if same else UNKNOWN, made.name)

    @staticmethod
    def _is_there(path: str, state: State) -> bool:
        return path in state.changed or path in state.same

    def _names(self, to: sqlite3.Connection) -> None:
        names, faults = Reader(self._root, self._config).names()
        compile_names(to, names, faults)

    def _sources(self, to: sqlite3.Connection) -> None:
        entries, faults = [], []
        for some, found in Reader(self._root, self._config).references():
            entries += some
            faults += found
        compile_sources(to, entries, faults)

    def _all_claims(self, state: State, small: Iterable[str] = ()) -> None:
        """Compile all claims, and the small kinds while other processes are at their share of the claims."""
        paths = [p for p, kind in state.listing.files.items() if kind == CLAIMS and self._is_there(p, state)]
        self._segments = {name: row for name, row in self._segments.items() if row.kind != CLAIMS}
        home, (first, *others) = self._home, shares(paths, self._sizes(paths, state))
        if not isinstance(home, Folder):
            self._replace(small, state)
            self._claims(paths, {}, state)
            return
        with helpers(self._root, [(share, home.vacant(CLAIMS)) for share in others]) as helping:
            self._replace(small, state)
            self._claims(first, {}, state, times=1 + len(others))
            for helper in helping:
                if helper.has_done_it():
                    self._take(home.adopt(helper.to, CLAIMS), state)
                else:
                    self._claims(helper.paths, {}, state)

    def _sizes(self, paths: Iterable[str], state: State) -> list[int]:
        return [(state.changed.get(path) or state.same[path].stamp).size for path in paths]

    def _some_claims(self, state: State) -> None:
        """Compile the changed files, or more when there are many segments, or much in them is dead."""
        kept = self._living()
        whole = sum(row.claims for row in kept)
        alive = sum(row.claims for row in self._files.values())
        if (whole - alive) * STALE > whole or not kept:
            self._all_claims(state)
            return
        paths = [path for path in state.changed if state.listing.files[path] == CLAIMS]
        if len(kept) > DELTAS:
            kept = [row for row in kept if row.claims * LARGE_PART >= whole]
            large = {row.name for row in kept}
            paths = [
                path
                for path, kind in state.listing.files.items()
                if kind == CLAIMS and self._outside(path, large, state)
            ]
        others = {name: row for name, row in self._segments.items() if row.kind != CLAIMS}
        self._segments = others | {row.name: row for row in kept}
        self._claims(paths, self._gone(kept), state)
        if self._needs_what_was_left_out():
            self._all_claims(state)

    def _living(self) -> list[SegmentRow]:
        """The segments of claims in which some are alive."""
        living = {row.segment for row in self._files.values()}
        return [row for row in self._segments.values() if row.kind == CLAIMS and row.name in living]

    def _outside(self, path: str, segments: set[str], state: State) -> bool:
        row = self._files.get(path)
        return self._is_there(path, state) and (row is None or row.segment not in segments)

    def _gone(self, kept: Iterable[SegmentRow]) -> Counter[int]:
        """By gram in how many dead claims of these segments it stands, without those they know of."""
        gone: Counter[int] = Counter()
        alive = self._files.keys()
        for row in kept:
            with self._home.reading(row) as segment:
                paths = [path for (path,) in segment.execute("SELECT path FROM file")]
                dead = [path for path in paths if path not in alive or self._files[path].segment != row.name]
                for counts in grams_of_files(segment, dead):
                    gone.update(counts)
                gone.subtract(dict(segment.execute("SELECT code, frequency FROM gone")))
        return gone

    def _claims(self, paths: list[str], gone: Mapping[int, int], state: State, times: int = 1) -> None:
        """Compile the files into one more segment; `times` as many are compiled meanwhile."""
        files = [ClaimFile(self._root, path) for path in paths]
        done = self._done(self._sizes(paths, state), times)
        self._take(self._home.add(CLAIMS, lambda to: compile_claims(to, files, gone, done)), state)

    def _take(self, made: SegmentRow, state: State) -> None:
        """Add a segment of claims, and the files that it was compiled from."""
        with self._home.reading(made) as segment:
            rows = segment.execute("SELECT path, digest, count FROM file").fetchall()
        self._segments[made.name] = made._replace(claims=sum(count for _, _, count in rows))
        for path, content, count in rows:
            found = state.changed.get(path) or state.same[path].stamp
            self._files[path] = FileRow(path, CLAIMS, found, content, made.name, count)

    def _done(self, sizes: list[int], times: int) -> Callable[[int, int], None]:
        """Tell how many claims are done of how many there will be, going by the bytes read so far."""
        tick = self._tick
        if tick is None:
            return lambda claims, read: None  # noqa: ARG005 - nobody listens
        whole = sum(sizes)
        tick(0, times * whole // USUAL)

        def told(claims: int, read: int) -> None:
            tick(claims * times, claims * times * max(whole, read) // max(read, 1))

        return told

    def _needs_what_was_left_out(self) -> bool:
        """Whether a gram that was too frequent to keep has become rare enough to be sought."""
        frequency: Counter[int] = Counter()
        left_out: set[int] = set()
        claims = [row for row in self._segments.values() if row.kind == CLAIMS]
        for row in claims:
            with self._home.reading(row) as segment:
                left_out |= {number for (number,) in segment.execute("SELECT code FROM frequent")}
        for row in claims:
            with self._home.reading(row) as segment:
                for number in left_out:
                    frequency[number] += frequency_in(segment, number)
        return any(frequency[number] <= FREQUENT for number in left_out)


def _content(path: Path) -> bytes:
    try:
        return digest(regular(path).read_bytes())
    except (FileNotFoundError, IrregularError):
        return UNKNOWN
