"""Where an index lives: a folder beside the claims, the user's cache, or memory when neither can be had."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from typing import TYPE_CHECKING, Protocol

from factcheck.base.index.files import digest, file_digest, stamp
from factcheck.base.index.manifest import (
    MANIFEST,
    Manifest,
    SegmentRow,
    crc_of,
    is_intact,
    read_manifest,
    write_manifest,
)
from factcheck.base.index.segment import BESIDE, in_memory, open_segment, written

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path

FOLDER = ".factcheck"
_LOCK = "lock"


class Home(Protocol):
    """Keeps segments and a manifest."""

    def read(self) -> Manifest | None:
        """The manifest, when it and its segments can be used."""

    def moment(self) -> int:
        """What time it is for the files that are written here, in nanoseconds."""

    def add(self, kind: str, fill: Callable[[sqlite3.Connection], None]) -> SegmentRow:
        """A new segment, filled."""

    def save(self, manifest: Manifest) -> None:
        """Make this the index; segments that it does not name go."""

    def open(self, row: SegmentRow) -> sqlite3.Connection:
        """A segment to read from; OSError or sqlite3.Error when it is not there."""

    def reading(self, row: SegmentRow) -> AbstractContextManager[sqlite3.Connection]:
        """The same, for a moment."""

    def alone(self, *, wait: bool = True) -> AbstractContextManager[None]:
        """A context in which nobody else builds here; BlockingIOError when not to wait for who does."""


class Folder:
    """An index in a folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __str__(self) -> str:
        return str(self.path)

    def read(self) -> Manifest | None:
        found = read_manifest(self.path)
        if found and all(is_intact(self.path, row) for row in found.segments.values()):
            return found
        return None

    def moment(self) -> int:
        probe = self.path / f"moment.{os.getpid()}{BESIDE}"
        probe.write_bytes(b"")
        try:
            return stamp(probe).modified
        finally:
            probe.unlink()

    def add(self, kind: str, fill: Callable[[sqlite3.Connection], None]) -> SegmentRow:
        path = self.vacant(kind)
        with written(path) as to:
            fill(to)
        return self.adopt(path, kind)

    def vacant(self, kind: str) -> Path:
        """Where another segment may be written."""
        return self.path / f"{kind}-{os.urandom(8).hex()}.sqlite"

    def adopt(self, path: Path, kind: str) -> SegmentRow:
        """A segment that was written there, by this process or another."""
        found = stamp(path)
        return SegmentRow(
            path.name, kind, 0, found.size, found.modified, file_digest(path), crc_of(path, found.size)
        )

    def save(self, manifest: Manifest) -> None:
        write_manifest(self.path, manifest)
        for found in self.path.glob("*.sqlite"):
            if found.name != MANIFEST and found.name not in manifest.segments:
                with suppress(OSError):  # another process may hold it open, on some systems
                    found.unlink()

    def open(self, row: SegmentRow) -> sqlite3.Connection:
        return open_segment(self.path / row.name, row.size)

    def reading(self, row: SegmentRow) -> AbstractContextManager[sqlite3.Connection]:
        return closing(self.open(row))

    @contextmanager
    def alone(self, *, wait: bool = True) -> Iterator[None]:
        self.path.mkdir(parents=True, exist_ok=True)
        ignored = self.path / ".gitignore"
        if not ignored.exists():
            ignored.write_text("*\n", "utf-8")
        with (self.path / _LOCK).open("ab") as held, _locked(held.fileno(), wait=wait):
            for left in self.path.glob(f"*{BESIDE}"):
                left.unlink(missing_ok=True)
            yield


class Memory:
    """An index that ends with the process."""

    def __init__(self) -> None:
        self._manifest: Manifest | None = None
        self._segments: dict[str, sqlite3.Connection] = {}

    def __str__(self) -> str:
        return "memory"

    def read(self) -> Manifest | None:
        return self._manifest

    def moment(self) -> int:
        return 0  # unknown: every file is compared by its content

    def add(self, kind: str, fill: Callable[[sqlite3.Connection], None]) -> SegmentRow:
        made = in_memory()
        made.execute("BEGIN")
        fill(made)
        made.execute("COMMIT")
        row = SegmentRow(f"{kind}-{os.urandom(8).hex()}", kind)
        self._segments[row.name] = made
        return row

    def save(self, manifest: Manifest) -> None:
        self._manifest = manifest
        self._segments = {name: made for name, made in self._segments.items() if name in manifest.segments}

    def open(self, row: SegmentRow) -> sqlite3.Connection:
        return self._segments[row.name]

    def reading(self, row: SegmentRow) -> AbstractContextManager[sqlite3.Connection]:
        return nullcontext(self.open(row))

    @contextmanager
    def alone(self, *, wait: bool = True) -> Iterator[None]:
        del wait
        yield


@contextmanager
def _locked(handle: int, *, wait: bool) -> Iterator[None]:
    """Hold the file's lock, which ends with the process; without such locks two may build the same."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    try:
        yield
    finally:
        fcntl.flock(handle, fcntl.LOCK_UN)


def homes(root: Path, cache: Path | None) -> Iterator[Home]:
    """Where an index of the fact base may be, the best first."""
    if _writable(root) or (root / FOLDER / MANIFEST).is_file():
        yield Folder(root / FOLDER)
    if cache:
        of = digest(str(root).encode("utf-8", "surrogateescape")).hex()[:16]
        yield Folder(cache.absolute() / f"{root.name or 'root'}-{of}")
    yield Memory()


def _writable(folder: Path) -> bool:
    """Whether one may write here, and means to: a folder without any write bit is read-only even to root."""
    try:
        mode = folder.stat().st_mode
    except OSError:
        return False
    return bool(mode & 0o222) and os.access(folder, os.W_OK)
