"""Rows of a memory in the index's folder: by name, each with the key that says what it was made of.

A memory is never a source of truth, and good for the very program, root and folder that it was made by and
in: one that came with a clone is not believed. A row with another key is none, and so is a damaged one.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from contextlib import closing, suppress
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from zlib import crc32

from factcheck.base.index.files import digest, stamp
from factcheck.base.index.manifest import version
from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from factcheck.base.index.home import Folder

# What another process or the disk is to blame for, and no damage.
_FOR_NOW = {"SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_READONLY"}
_PACKAGE = Path(__file__).parents[1]
_SCHEMA = """
CREATE TABLE IF NOT EXISTS owner(text TEXT);
CREATE TABLE IF NOT EXISTS kept(name TEXT PRIMARY KEY, key TEXT, crc INT, body BLOB);
"""

T = TypeVar("T")


class Rows:
    """The memory `file` in the folder of a fact base's index; without one nothing is remembered."""

    def __init__(self, home: Folder | None, root: Path, file: str) -> None:
        self._home = home
        self._root = root
        self._file = file
        self._program = _program() if home else ""  # the one that runs from now on
        self._new: dict[str, tuple[str, bytes]] = {}
        self._asked: set[str] = set()
        self._rows = self._open()

    def recall(self, name: str, key: str, kind: type[T]) -> T | None:
        """What was kept under a name with this very key."""
        self._asked.add(name)
        if self._rows is None:
            return None
        from msgspec import MsgspecError, msgpack

        try:
            found = self._rows.execute("SELECT key, crc, body FROM kept WHERE name = ?", (name,)).fetchone()
            if found is None or found[0] != key or found[1] != _crc(name, key, found[2]):
                return None
            return msgpack.decode(found[2], type=kind)
        except (sqlite3.Error, MsgspecError, TypeError, UnicodeError):  # damaged, or no name for a row
            return None

    def keep(self, name: str, key: str, value: object) -> None:
        """Keep this under a name, once it is saved."""
        if self._home is None:
            return
        from msgspec import msgpack

        self._asked.add(name)
        with suppress(UnicodeError):  # half of a surrogate pair, a file name that is no text
            name.encode()
            self._new[name] = key, msgpack.encode(value)

    def save(self, *, forget: bool = False, most: int | None = None) -> None:
        """Write what is new; `forget` what was not asked for; of more than `most` the oldest go.

        Where another process writes here, it is left: it costs the same work once more.
        """
        if self._home is None or not self._new:
            return
        with suppress(OSError, FactcheckError), self._home.alone(wait=False):
            self._write(self._home.path / self._file, forget=forget, most=most)
            self._new = {}

    def close(self) -> None:
        """Recall nothing more."""
        if self._rows:
            self._rows.close()
            self._rows = None

    def _write(self, path: Path, *, forget: bool, most: int | None) -> None:
        if path.is_symlink():
            return  # nobody knows what it leads to
        try:
            self._put(path, forget=forget, most=most)
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorname", "") in _FOR_NOW:  # text that is none has no name
                return
            with suppress(sqlite3.Error):  # damaged: begin anew, once
                path.unlink(missing_ok=True)
                self._put(path, forget=forget, most=most)

    def _put(self, path: Path, *, forget: bool, most: int | None) -> None:
        with closing(sqlite3.connect(path, timeout=1, isolation_level=None)) as to:
            to.executescript("PRAGMA page_size=16384; PRAGMA synchronous=OFF;" + _SCHEMA)
            to.execute("BEGIN IMMEDIATE")
            owner = self._owner
            if to.execute("SELECT text FROM owner").fetchall() != [(owner,)]:
                to.execute("DELETE FROM owner")
                to.execute("DELETE FROM kept")
                to.execute("INSERT INTO owner VALUES (?)", (owner,))
            rows = ((name, key, _crc(name, key, body), body) for name, (key, body) in self._new.items())
            to.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", rows)
            if forget:
                there = {name for (name,) in to.execute("SELECT name FROM kept")}
                gone = [(name,) for name in there - self._asked]
                to.executemany("DELETE FROM kept WHERE name = ?", gone)
            if most is not None:
                newest = "SELECT rowid FROM kept ORDER BY rowid DESC LIMIT 1 OFFSET ?"
                to.execute(f"DELETE FROM kept WHERE rowid <= ({newest})", (most,))  # noqa: S608 - ours
            to.execute("COMMIT")

    def _open(self) -> sqlite3.Connection | None:
        """The memory, when it is this program's and this folder's."""
        path = (self._home.path / self._file).absolute() if self._home else None
        if path is None or path.is_symlink() or not path.is_file():
            return None
        rows = None
        try:
            rows = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=1, isolation_level=None)
            if rows.execute("SELECT text FROM owner").fetchall() == [(self._owner,)]:
                return rows
        except (sqlite3.Error, OSError):
            pass
        if rows:
            rows.close()
        return None

    @cached_property
    def _owner(self) -> str:
        """What made a memory and where: a folder that was copied, or came with a clone, is another."""
        assert self._home
        folder = self._home.path.stat()
        return json.dumps([self._program, str(self._root.resolve()), folder.st_dev, folder.st_ino])


def _crc(name: str, key: str, body: bytes) -> int:
    return crc32(body, crc32(f"{name}\n{key}\n".encode()))


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
