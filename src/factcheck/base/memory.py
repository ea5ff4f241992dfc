"""What verify found last, kept in .factcheck/verify.json while nothing that it rests on has changed.

Then no file of the fact base is read again. A file is taken for unchanged by its stamp alone, and only where
it was written well before it was read (`index/files.py` says why); the folders, the settings, the program,
the day and the rules asked for must be the same too.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from factcheck.base.files import read_utf8
from factcheck.base.index.files import Stamp, stamp
from factcheck.base.index.home import Folder, homes
from factcheck.base.index.manifest import version
from factcheck.base.raw import original_path, path_of
from factcheck.base.write import write
from factcheck.problem import FactcheckError, Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from factcheck.base.load import Loaded
    from factcheck.base.root import Config

FILE = "verify.json"
_PACKAGE = Path(__file__).parents[1]
_Stamps = dict[str, Stamp | None]


class Kept(NamedTuple):
    """How many claims and sources there are, and everything that the rules found."""

    claims: int
    sources: int
    problems: list[Problem]


class Excerpts(Mapping[str, str]):
    """The texts of files that are read only when somebody wants to see a line of them."""

    def __init__(self, root: Path, paths: Collection[str]) -> None:
        self._root = root
        self._paths = paths

    def __getitem__(self, path: str) -> str:
        if path not in self._paths:
            raise KeyError(path)
        return read_utf8(self._root / path, self._root)[0]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


class Memory:
    """The memory of one fact base, for one day and one set of rules. Made before the files are read."""

    def __init__(self, root: Path, config: Config, today: date, only: Iterable[str]) -> None:
        self._root = root
        self._folders = (config.claims, config.sources)
        rest = (today.isoformat(), sorted(only), config.file, config.text)
        self._key = json.dumps([_program(), str(root.resolve()), *rest])
        self._home = next((home for home in homes(root, None) if isinstance(home, Folder)), None)
        self._stamps, self._moment = _Stamps(), 0

    def recall(self) -> Kept | None:
        """What was found last; None when it must be found again."""
        self._stamps = _walk(self._root, self._folders)
        if self._home is None or not self._stamps:
            return None
        try:
            kept = json.loads((self._home.path / FILE).read_bytes())
            if kept["key"] != self._key or not self._unchanged(kept["stamps"], kept["moment"]):
                return None
            problems = [
                Problem(r, Severity(s), Place(*at), m, tuple(c)) for r, s, at, m, c in kept["problems"]
            ]
            return Kept(kept["claims"], kept["sources"], problems)
        except (OSError, ValueError, TypeError, KeyError):  # none, or not one that this program wrote
            return None
        finally:
            self._begin()

    def keep(self, loaded: Loaded, problems: Iterable[Problem]) -> None:
        """Remember what was found, unless something that was read is too new to trust."""
        if self._home is None or not self._stamps:
            return
        if not self._moment:  # by the clock of this folder the next run will tell
            with suppress(OSError), self._home.alone(wait=False):
                return
        stamps = self._stamps | {str(path): _stamp(self._root, str(path)) for path in _others(loaded)}
        if any(found and found.since(self._moment) for found in stamps.values()):
            return
        kept = {
            "key": self._key,
            "moment": self._moment,
            "stamps": stamps,
            "claims": len(loaded.claims),
            "sources": len(loaded.sources),
            "problems": problems,
        }
        with suppress(OSError, FactcheckError), self._home.alone(wait=False):
            write(self._home.path / FILE, json.dumps(kept, ensure_ascii=True).encode())

    def _begin(self) -> None:
        """Note the time by the clock of the file system, before anything is read; nothing is left behind."""
        if self._home is None:
            return
        with suppress(OSError):
            if self._home.path.is_dir():
                self._moment = self._home.moment()
                return
            with TemporaryFile() as probe:
                found = os.fstat(probe.fileno())
                if found.st_dev == self._root.stat().st_dev:
                    self._moment = found.st_mtime_ns

    def _unchanged(self, before: Mapping[str, list[int] | None], moment: int) -> bool:
        """Whether all files that were read stand as they stood, and no others have come."""
        for path, numbers in before.items():
            now = self._stamps[path] if path in self._stamps else _stamp(self._root, path)
            if now != (None if numbers is None else Stamp(*numbers)) or (now and now.since(moment)):
                return False
        return self._stamps.keys() <= before.keys()


def _walk(root: Path, folders: Iterable[str]) -> _Stamps:
    """The stamps of the folders and of all that is in them; none where a link leads into another folder."""
    found: _Stamps = {}
    for folder in folders:
        for here, below, names in os.walk(root / folder):
            if any(Path(here, name).is_symlink() for name in below):
                return {}
            for path in (here, *(f"{here}/{name}" for name in names)):
                known = os.path.relpath(path, root)
                found[known] = _stamp(root, known)
    return found


def _stamp(root: Path, path: str) -> Stamp | None:
    try:
        return stamp(root / path)
    except OSError:
        return None


def _others(loaded: Loaded) -> Iterator[Path]:
    """The files that references name, which may stand elsewhere, and what these were taken out of."""
    for source in loaded.sources.values():
        path = path_of(loaded.root, source)
        if path:
            yield path
        original = original_path(loaded.root, source)
        if original:
            yield original


def _program() -> str:
    """The very code that runs, and what it runs on."""
    files = []
    for here, _, names in os.walk(_PACKAGE):
        for name in names:
            if not name.endswith(".pyc"):
                found = stamp(f"{here}/{name}")
                files.append((os.path.relpath(f"{here}/{name}", _PACKAGE), found.size, found.modified))
    return f"{version()}, python {sys.version}, {crc32(repr(sorted(files)).encode()):08x}"
