"""The manifest: which segments an index has, from which files they were compiled, and by what."""

from __future__ import annotations

import os
import sqlite3
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from factcheck.base.index.files import Stamp, file_digest, stamp
from factcheck.base.index.segment import define, open_segment, written

FORMAT = 1
MANIFEST = "index.sqlite"
_PACKAGE = Path(__file__).parents[2]

_SCHEMA = """
CREATE TABLE version(text TEXT);
CREATE TABLE moment(at INT);
CREATE TABLE segment(name TEXT PRIMARY KEY, kind TEXT, count INT, size INT, modified INT, digest BLOB);
CREATE TABLE file(path TEXT PRIMARY KEY, kind TEXT, size INT, modified INT, changed INT, inode INT,
                  digest BLOB, segment TEXT, count INT);
CREATE TABLE folder(path TEXT PRIMARY KEY, size INT, modified INT, changed INT, inode INT);
CREATE TABLE linked(path TEXT PRIMARY KEY)
"""


class SegmentRow(NamedTuple):
    """A segment's file in the index's folder; `claims` is how many it has, dead ones too."""

    name: str
    kind: str
    claims: int = 0
    size: int = 0
    modified: int = 0
    digest: bytes = b""


class FileRow(NamedTuple):
    """A file of the fact base as it was when `segment` was compiled from it."""

    path: str
    kind: str
    stamp: Stamp
    digest: bytes
    segment: str
    claims: int = 0


class Manifest(NamedTuple):
    """`moment` is when the files were read, by the clock of their file system; the rest by name or path.

    `linked` is as in `Listing`.
    """

    version: str
    moment: int
    segments: dict[str, SegmentRow]
    files: dict[str, FileRow]
    folders: dict[str, Stamp]
    linked: tuple[str, ...] = ()


def version() -> str:
    """What an index depends on besides the files: the format, OpenCC, and this very code."""
    parts = [f"format {FORMAT}", f"OpenCC {_opencc_version()}"]
    for folder in ("text", "text/data", "base", "base/index"):
        with os.scandir(_PACKAGE / folder) as found:
            stamps = sorted(
                (e.name, e.stat().st_size, e.stat().st_mtime_ns) for e in found if e.name.endswith(".py")
            )
        parts.append(f"{folder} {crc32(repr(stamps).encode()):08x}")
    return ", ".join(parts)


def _opencc_version() -> str:
    """By the name of its metadata folder: importing it, or importlib.metadata, takes longer than a lookup."""
    spec = find_spec("opencc")
    if spec is None or spec.origin is None:
        return "none"
    site = Path(spec.origin).parents[1]
    names = sorted(name for name in os.listdir(site) if name.lower().startswith("opencc-"))  # noqa: PTH208 - the names
    found = [name.partition("-")[2].removesuffix(".dist-info") for name in names]
    return " ".join(found) or str(stamp(spec.origin))


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of the index in a folder; None when there is none that can be used."""
    path = folder / MANIFEST
    if not path.is_file():
        return None
    try:
        connection = open_segment(path)
    except sqlite3.Error:
        return None
    try:
        return _read(connection)
    except (sqlite3.Error, TypeError, ValueError):
        return None
    finally:
        connection.close()


def _read(connection: sqlite3.Connection) -> Manifest | None:
    found = connection.execute("SELECT text FROM version").fetchone()
    if found is None or found[0] != version():
        return None
    (moment,) = connection.execute("SELECT at FROM moment").fetchone()
    segments = {row[0]: SegmentRow(*row) for row in connection.execute("SELECT * FROM segment")}
    files = {row[0]: _file_row(row) for row in connection.execute("SELECT * FROM file")}
    folders = {path: Stamp(*numbers) for path, *numbers in connection.execute("SELECT * FROM folder")}
    linked = tuple(path for (path,) in connection.execute("SELECT path FROM linked"))
    return Manifest(found[0], moment, segments, files, folders, linked)


def _file_row(row: tuple[Any, ...]) -> FileRow:
    return FileRow(row[0], row[1], Stamp._make(row[2:6]), *row[6:])


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put the manifest in its place: from here on the index is that."""
    with written(folder / MANIFEST) as to:
        define(to, _SCHEMA)
        to.execute("INSERT INTO version VALUES (?)", (manifest.version,))
        to.execute("INSERT INTO moment VALUES (?)", (manifest.moment,))
        to.executemany("INSERT INTO segment VALUES (?, ?, ?, ?, ?, ?)", manifest.segments.values())
        rows = ((f.path, f.kind, *f.stamp, f.digest, f.segment, f.claims) for f in manifest.files.values())
        to.executemany("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        folders = ((path, *found) for path, found in manifest.folders.items())
        to.executemany("INSERT INTO folder VALUES (?, ?, ?, ?, ?)", folders)
        to.executemany("INSERT INTO linked VALUES (?)", ((path,) for path in manifest.linked))


def is_intact(folder: Path, row: SegmentRow) -> bool:
    """Whether a segment's file is what was written: by its stamp, else (copied, damaged) by its content."""
    path = folder / row.name
    try:
        found = stamp(path)
        if (found.size, found.modified) == (row.size, row.modified):
            return True
        return found.size == row.size and file_digest(path) == row.digest
    except OSError:
        return False
