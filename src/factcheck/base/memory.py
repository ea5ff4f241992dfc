"""What verify found out before, kept in .factcheck/verify.memory: never a source of truth.

A row's key says what it was made of, the hashes of all that it rests on: what a file says, what the rules
found of some claims, what a whole run found. `contents` tells the hashes of files, without opening those that
their stamps show to be as they were.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from factcheck.base import listing
from factcheck.base.contents import Contents, KnownFile
from factcheck.base.index.files import digest
from factcheck.base.index.home import Folder, homes
from factcheck.base.reader import Texts
from factcheck.base.rows import Rows
from factcheck.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from factcheck.base.load import Loaded
    from factcheck.base.root import Config

FILE = "verify.memory"
STAMPS, RUN = "\0stamps", "\0run"  # rows that are of no file
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
        self._rows = Rows(self._home, root, FILE)
        self._held = self.recall(STAMPS, "", dict[str, KnownFile]) or {}
        self.contents = Contents(root, self._held, self._moment())

    def recall(self, name: str, key: str, kind: type[T]) -> T | None:
        """What was kept under a name with this very key."""
        return self._rows.recall(name, key, kind)

    def keep(self, name: str, key: str, value: object) -> None:
        """Keep this under a name."""
        self._rows.keep(name, key, value)

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
        if not self.contents.is_steady:
            return
        held = self.contents.held if whole else {**self._held, **self.contents.held}
        if held != self._held:
            self.keep(STAMPS, "", held)
        self._rows.close()
        self._rows.save(forget=whole)

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
        found = [str(path) for files in kinds for path in files(self._root, self._config)]
        return found + [str(fault.place) for fault in listing.unlisted_folders(self._root, self._config)]

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
