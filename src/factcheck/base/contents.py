"""What the files of a fact base hold, as one run sees them: a file is opened where its stamp does not tell.

A file that was read before is taken to hold what it held then while its stamp (size, times, inode) is the
same and it was written well before it was read (`index/files.py` says why); all else is read and hashed.
"""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISDIR, S_ISLNK, S_ISREG
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.files import IrregularError
from factcheck.base.index.files import stamp_of
from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.base.index.files import Stamp

_NONE: Mapping[str, KnownFile] = MappingProxyType({})


class KnownFile(NamedTuple):
    """What a file held: `moment` is when, `encodings` are those in which it was found to be a text."""

    size: int
    modified: int
    changed: int
    inode: int
    moment: int
    sha256: str
    encodings: tuple[str, ...] = ()

    def is_sure(self, stamp: Stamp) -> bool:
        """Whether a file with this stamp certainly holds the same."""
        return stamp == self[:4] and not stamp.since(self.moment)


class Content(NamedTuple):
    """The hash of what a file holds; what it holds, where it had to be opened to know."""

    sha256: str
    data: bytes | None = None


class Contents:
    """The files of the fact base at `root`. `known` is what files held by where they are, `moment` the time
    by the clock of their file system; `asked` has, for each path, where it ends and what is there ("" for
    nothing). `is_steady` is False once a file changed while it was being looked at.
    """

    def __init__(self, root: Path, known: Mapping[str, KnownFile] = _NONE, moment: int = 0) -> None:
        self.root = root
        self.held: dict[str, KnownFile] = {}
        self.asked: dict[str, tuple[str, str]] = {}
        self.is_steady = True
        self._base = os.path.realpath(root).rstrip(os.sep) + os.sep
        self._known = known
        self._moment = moment
        self._folders: dict[str, str] = {}

    def end(self, path: Path) -> str:
        """Where a path leads, links followed."""
        return self._look(str(path))[0]

    def inside(self, base: Path, name: str) -> Path:
        """`name` relative to `base`; FactcheckError when that leads out of the fact base."""
        if not name or "\0" in name:
            raise FactcheckError(f"{name!r} is not a file name")
        if self.is_outside(base / name):
            raise FactcheckError(
                f"{name} points outside the fact base; copy the file into its sources folder"
            )
        return base / name

    def is_outside(self, path: Path) -> bool:
        """Whether a path leads out of the fact base."""
        return not f"{self.end(path)}{os.sep}".startswith(self._base)

    def open(self, path: Path) -> Content:
        """What a file holds; OSError when it cannot be read. Ask `is_outside` before."""
        end, found = self._look(str(path))
        self.asked[str(path)] = end, ""
        if found is None or not S_ISREG(found.st_mode):
            return Content("", self._read(end))  # which says what is wrong
        stamp = stamp_of(found)
        before = self.held.get(end)
        held, data = before or self._known.get(end), None
        if held is None or not held.is_sure(stamp):
            data = self._read(end)
            now = _hash(data)
            encodings = held.encodings if held and held.sha256 == now else ()
            held = KnownFile(*stamp, self._moment, now, encodings)
            self.is_steady &= before is None or before.sha256 == now
        self.held[end] = held
        self.asked[str(path)] = end, held.sha256
        return Content(held.sha256, data)

    def read(self, path: Path, expected: str) -> bytes:
        """The bytes of a file that `open` knew without opening it."""
        data = self._read(self.end(path))
        self.is_steady &= _hash(data) == expected
        return data

    def hash_of(self, path: Path) -> str:
        """The hash of a file's bytes, "" when it cannot be read or is outside."""
        if self.is_outside(path):
            self.asked[str(path)] = self.end(path), ""
            return ""
        try:
            return self.open(path).sha256
        except OSError:
            return ""

    def hash_of_text(self, path: Path, encoding: str) -> str:
        """The hash of a file of which it is known that it is a text in this encoding; "" where it is not.

        The file is not opened.
        """
        end, found = self._look(str(path))
        held = self.held.get(end) or self._known.get(end)
        if not (found and held and S_ISREG(found.st_mode) and encoding in held.encodings):
            return ""
        if not held.is_sure(stamp_of(found)):
            return ""
        self.held[end] = held
        self.asked[str(path)] = end, held.sha256
        return held.sha256

    def note_text(self, path: Path, encoding: str) -> None:
        """Remember of a file that was opened that it is a text in this encoding."""
        end = self.end(path)
        held = self.held[end]
        self.held[end] = held._replace(encodings=tuple(sorted({*held.encodings, encoding})))

    def same(self, asked: Mapping[str, tuple[str, str]]) -> bool:
        """Whether each of these paths still leads where it led, and what is there is what was there."""
        return all(
            self.hash_of(Path(path)) == content and self.end(Path(path)) == end
            for path, (end, content) in asked.items()
        )

    def _look(self, path: str) -> tuple[str, os.stat_result | None]:
        """Where a path leads, and what `stat` says of it. Folders are followed once a run."""
        folder, name = os.path.split(path)
        if name in {"", ".", ".."}:
            end = os.path.realpath(path)
        else:
            if folder not in self._folders:
                self._folders[folder] = os.path.realpath(folder)
            end = os.path.join(self._folders[folder], name)  # noqa: PTH118 - pathlib's takes ten times as long
        try:
            found = os.lstat(end)
            if S_ISLNK(found.st_mode):
                end = os.path.realpath(end)
                found = os.lstat(end)
        except OSError:
            return end, None
        return end, found

    def _read(self, end: str) -> bytes:
        path = Path(end)
        mode = path.stat().st_mode
        if not (S_ISREG(mode) or S_ISDIR(mode)):  # opening a folder says by itself what is wrong
            raise IrregularError
        return path.read_bytes()


def _hash(data: bytes) -> str:
    from hashlib import sha256

    return sha256(data).hexdigest()
