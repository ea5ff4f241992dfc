"""What verify found out before, kept in .factcheck/verify.memory: never a source of truth.

It is a table of named rows, each with the key that says what it was made of, the hashes of all that it rests
on: what a file says, what the rules found of some claims, what a whole run found. A row with another key is
none. `contents` tells the hashes of files, without opening those that their stamps show to be as they were.
A memory is good for the very program, root and folder that it was made by and in: one that came with a clone
is not believed.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from contextlib import closing, suppress
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from zlib import crc32

from factcheck.base import listing
from factcheck.base.contents import Contents, Held
from factcheck.base.index.files import digest, stamp
from factcheck.base.index.home import Folder, homes
from factcheck.base.index.manifest import version
from factcheck.base.reader import Texts
from factcheck.problem import FactcheckError, Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from factcheck.base.load import Loaded
    from factcheck.base.root import Config

FILE = "verify.memory"
STAMPS, RUN = "\0stamps", "\0run"  # rows that are of no file
_PACKAGE = Path(__file__).parents[1]
_SCHEMA = """
CREATE TABLE IF NOT EXISTS owner(text TEXT);
CREATE TABLE IF NOT EXISTS kept(name TEXT PRIMARY KEY, key TEXT, crc INT, body BLOB);
"""

T = TypeVar("T")


class Run(NamedTuple):
    """A whole run: what was asked of the files, which there were, and all that the rules found."""

    asked: dict[str, tuple[str, str]]
    listed: list[str]
    files: dict[str, str]
    claims: int
    sources: int
    problems: list[tuple[str, str, str, int, int, str, tuple[str, ...]]]


class Kept(NamedTuple):
    """How many claims and sources there are, everything that the rules found, and the texts for excerpts."""

    claims: int
    sources: int
    problems: list[Problem]
    files: Texts


class Memory:
    """The memory of one fact base. Made before its files are read."""

    def __init__(self, root: Path, config: Config) -> None:
        self._root = root
        self._config = config
        self._home = next((home for home in homes(root, None) if isinstance(home, Folder)), None)
        self._new: dict[str, tuple[str, bytes]] = {}
        self._asked: set[str] = set()
        self._rows = self._open()
        self._held = self.recall(STAMPS, "", dict[str, Held]) or {}
        self.contents = Contents(root, self._held, self._moment())

    def recall(self, name: str, key: str, kind: type[T]) -> T | None:
        """What was kept under a name with this very key."""
        self._asked.add(name)
        if self._rows is None:
            return None
        from msgspec import MsgspecError, msgpack

        try:
            found = self._rows.execute("SELECT key, crc, body FROM kept WHERE name = ?", (name,)).fetchone()
            if found is None or found[0] != key or found[1] != crc32(found[2]):
                return None
            return msgpack.decode(found[2], type=kind)
        except (sqlite3.Error, MsgspecError, TypeError, UnicodeError):  # damaged, or no name for a row
            return None

    def keep(self, name: str, key: str, value: object) -> None:
        """Keep this under a name."""
        if self._home is None:
            return
        from msgspec import msgpack

        self._asked.add(name)
        with suppress(UnicodeError):  # half of a surrogate pair, a file name that is no text
            name.encode()
            self._new[name] = key, msgpack.encode(value)

    def recall_run(self, today: date, only: Iterable[str]) -> Kept | None:
        """What a whole run found, when nothing that it looked at has changed."""
        found = self.recall(RUN, self._of_run(today, only), Run)
        if found is None or found.listed != self._listed() or not self.contents.same(found.asked):
            return None
        texts = Texts(self.contents)
        for where, sha256 in found.files.items():
            texts.leave(where, self._root / where, sha256)
        if self._config.file:
            texts.put(self._config.file, self._config.text)
        problems = [
            Problem(name, Severity(severity), Place(path, line, column), message, claims)
            for name, severity, path, line, column, message, claims in found.problems
        ]
        return Kept(found.claims, found.sources, problems, texts)

    def keep_run(self, today: date, only: Iterable[str], loaded: Loaded, problems: Iterable[Problem]) -> None:
        """Keep what a whole run found."""
        asked = self.contents.asked
        files = {
            where: asked[path][1] for where in loaded.files if (path := str(self._root / where)) in asked
        }
        told = [(p.rule, str(p.severity), *p.place, p.message, p.claims) for p in problems]
        run = Run(asked, self._listed(), files, len(loaded.claims), len(loaded.sources), told)
        self.keep(RUN, self._of_run(today, only), run)

    def save(self, *, whole: bool) -> None:
        """Write what is new; after a whole run what was not asked for is forgotten."""
        if self._home is None or not self.contents.is_steady:
            return
        held = self.contents.held if whole else {**self._held, **self.contents.held}
        if held != self._held:
            self.keep(STAMPS, "", held)
        if self._rows:
            self._rows.close()
        if self._new:
            with suppress(OSError, FactcheckError), self._home.alone(wait=False):
                self._write(self._home.path / FILE, whole=whole)

    def _write(self, path: Path, *, whole: bool) -> None:
        try:
            self._put(path, whole=whole)
        except sqlite3.DatabaseError:  # damaged: begin anew, once
            with suppress(sqlite3.Error):
                path.unlink(missing_ok=True)
                self._put(path, whole=whole)

    def _put(self, path: Path, *, whole: bool) -> None:
        with closing(sqlite3.connect(path, timeout=1, isolation_level=None)) as to:
            to.executescript("PRAGMA page_size=16384; PRAGMA synchronous=OFF;" + _SCHEMA)
            to.execute("BEGIN IMMEDIATE")
            owner = self._owner()
            if to.execute("SELECT text FROM owner").fetchall() != [(owner,)]:
                to.execute("DELETE FROM owner")
                to.execute("DELETE FROM kept")
                to.execute("INSERT INTO owner VALUES (?)", (owner,))
            rows = ((name, key, crc32(body), body) for name, (key, body) in self._new.items())
            to.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", rows)
            there = {name for (name,) in to.execute("SELECT name FROM kept")}
            gone = there - self._asked if whole else ()
            to.executemany("DELETE FROM kept WHERE name = ?", [(name,) for name in gone])
            to.execute("COMMIT")

    def _open(self) -> sqlite3.Connection | None:
        """The memory, when it is this program's and this folder's."""
        if self._home is None or not (self._home.path / FILE).is_file():
            return None
        path = (self._home.path / FILE).absolute()
        rows = None
        try:
            rows = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=1, isolation_level=None)
            if rows.execute("SELECT text FROM owner").fetchall() == [(self._owner(),)]:
                return rows
        except (sqlite3.Error, OSError):
            pass
        if rows:
            rows.close()
        return None

    def _owner(self) -> str:
        """What made a memory and where: a folder that was copied, or came with a clone, is another."""
        assert self._home
        folder = self._home.path.stat()
        return json.dumps([_program(), str(self._root.resolve()), folder.st_dev, folder.st_ino])

    def _of_run(self, today: date, only: Iterable[str]) -> str:
        parts = [today.isoformat(), sorted(only), self._config.file, self._config.text]
        return digest(json.dumps(parts).encode()).hex()

    def _listed(self) -> list[str]:
        kinds = (
            listing.claim_files,
            listing.name_files,
            listing.waiver_files,
            listing.reference_files,
            listing.text_files,
            listing.linked_folders,
        )
        return [str(path) for files in kinds for path in files(self._root, self._config)]

    def _moment(self) -> int:
        """The time by the clock of the file system, before anything is read; 0 where it cannot be told: then
        every file is hashed the next time. Nothing is left behind.
        """
        if self._home is None:
            return 0
        with suppress(OSError):
            if self._home.path.is_dir():
                return self._home.moment()
            with TemporaryFile() as probe:
                found = os.fstat(probe.fileno())
                return found.st_mtime_ns if found.st_dev == self._root.stat().st_dev else 0
        return 0


def _program() -> str:
    """The very code that runs, and what it runs on."""
    files = []
    for here, _, names in os.walk(_PACKAGE):
        for name in names:
            if not name.endswith(".pyc"):
                found = stamp(f"{here}/{name}")
                files.append((os.path.relpath(f"{here}/{name}", _PACKAGE), found.size, found.modified))
    spec = find_spec("msgspec")
    site = Path(spec.origin).parents[1] if spec and spec.origin else _PACKAGE
    beside = [name for name in os.listdir(site) if name.endswith("-info")]  # noqa: PTH208 - the names
    of_all = digest(repr([sorted(files), sorted(beside)]).encode())
    return f"{version()}, python {sys.version}, {of_all.hex()}"
