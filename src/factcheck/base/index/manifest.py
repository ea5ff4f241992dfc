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

FORMAT = 2
SMALL = 1 << 19  # bytes: to look through a segment of no more costs nothing that one would notice
MANIFEST = "index.sqlite"
_PACKAGE = Path(__file__).parents[2]

_TABLES = ("segment", "file", "folder", "linked")
_SCHEMA = """
CREATE TABLE version(text TEXT);
CREATE TABLE moment(at INT);
CREATE TABLE segment(name TEXT PRIMARY KEY, kind TEXT, count INT, size INT, modified INT, digest BLOB,
                     crc INT);
CREATE TABLE file(path TEXT PRIMARY KEY, kind TEXT, size INT, modified INT, changed INT, inode INT,
                  digest BLOB, segment TEXT, count INT);
CREATE TABLE folder(path TEXT PRIMARY KEY, size INT, modified INT, changed INT, inode INT);
CREATE TABLE linked(path TEXT PRIMARY KEY);
CREATE TABLE crc(of INT)
"""


_Table = list[tuple[Any, ...]]


class SegmentRow(NamedTuple):
    """A segment's file in the index's folder; `claims` is how many it has, dead ones too."""

    name: str
    kind: str
    claims: int = 0
    size: int = 0
    modified: int = 0
    digest: bytes = b""
    crc: int = 0


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
    ((moment,),) = moments = connection.execute("SELECT at FROM moment").fetchall()
    tables = [connection.execute(f"SELECT * FROM {table}").fetchall() for table in _TABLES]  # noqa: S608 - ours
    if connection.execute("SELECT of FROM crc").fetchall() != [(_crc([found], moments, *tables),)]:
        return None
    segments, files, folders, linked = tables
    return Manifest(
        found[0],
        moment,
        {row[0]: SegmentRow(*row) for row in segments},
        {row[0]: FileRow(row[0], row[1], Stamp._make(row[2:6]), *row[6:]) for row in files},
        {path: Stamp(*numbers) for path, *numbers in folders},
        tuple(path for (path,) in linked),
    )


def _crc(*tables: _Table) -> int:
    """A checksum of rows: what a disk has turned reads as well as what was written."""
    return crc32(repr([sorted(rows) for rows in tables]).encode("utf-8", "backslashreplace"))


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put the manifest in its place: from here on the index is that."""
    with written(folder / MANIFEST) as to:
        define(to, _SCHEMA)
        head: list[_Table] = [[(manifest.version,)], [(manifest.moment,)]]
        tables: list[_Table] = [
            [tuple(row) for row in manifest.segments.values()],
            [(f.path, f.kind, *f.stamp, f.digest, f.segment, f.claims) for f in manifest.files.values()],
            [(path, *found) for path, found in manifest.folders.items()],
            [(path,) for path in manifest.linked],
        ]
        crc: _Table = [(_crc(*head, *tables),)]
        for table, rows in zip(("version", "moment", *_TABLES, "crc"), (*head, *tables, crc), strict=True):
            if rows:
                places = ", ".join("?" * len(rows[0]))
                to.executemany(f"INSERT INTO {table} VALUES ({places})", rows)  # noqa: S608 - ours


def crc_of(path: Path, size: int) -> int:
    """A checksum of a small file of so many bytes; 0 of a larger one."""
    return crc32(path.read_bytes()) if size <= SMALL else 0


def is_intact(folder: Path, row: SegmentRow) -> bool:
    """Whether a segment's file is what was written: by its stamp, else (copied, damaged) by its content.

    A small one always by its checksum too: of what a disk has turned the stamp tells nothing.
    """
    path = folder / row.name
    try:
        found = stamp(path)
        if (found.size, found.modified) == (row.size, row.modified):
            return crc_of(path, found.size) == row.crc
        return found.size == row.size and file_digest(path) == row.digest
    except OSError:
        return False
