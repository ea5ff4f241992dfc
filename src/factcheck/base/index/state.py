"""What has changed in the files since they were compiled."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.index.files import Listing, Stamp, file_digest, list_files, stamp
from factcheck.base.listing import unlisted_faults
from factcheck.problem import FactcheckError, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factcheck.base.index.manifest import FileRow, Manifest
    from factcheck.base.root import Config


class State(NamedTuple):
    """The files as they are.

    `same` need no compiling; `restamped` tells that some of them, or the folders, look other than the
    manifest says although they are not; `changed` are new or have another content, `gone` are no more.
    """

    listing: Listing
    same: dict[str, FileRow]
    changed: dict[str, Stamp]
    gone: tuple[str, ...]
    restamped: bool

    @property
    def current(self) -> bool:
        """Whether what was compiled is what stands there."""
        return not self.changed and not self.gone


def look(root: Path, config: Config, known: Manifest | None) -> State:
    """Compare the files with the manifest; FactcheckError when one cannot be read."""
    listing, restamped = _list(root, config, known)
    before = known.files if known else {}
    same: dict[str, FileRow] = {}
    changed: dict[str, Stamp] = {}
    missing = set()
    for path, kind in listing.files.items():
        try:
            now = stamp(f"{root}/{path}")
            row = before.get(path)
            if row is None or row.kind != kind:
                changed[path] = now
            elif row.stamp == now and not now.since(known.moment if known else 0):
                same[path] = row
            elif file_digest(root / path) == row.digest:
                same[path], restamped = row._replace(stamp=now), True
            else:
                changed[path] = now
        except FileNotFoundError:
            missing.add(path)
        except OSError as error:
            raise FactcheckError(
                f"{path}: cannot be opened ({error.strerror}); see to its permissions"
            ) from error
    gone = tuple(path for path in before if path not in listing.files or path in missing)
    return State(listing, same, changed, gone, restamped)


def _list(root: Path, config: Config, known: Manifest | None) -> tuple[Listing, bool]:
    """The files, by the manifest when no folder has changed; whether the folders look other than it says.

    Where a link leads may change with no folder's stamp telling: with links, all is listed each time.
    """
    same = (
        known is not None
        and _outermost(known.folders) == _outermost({config.claims, config.sources})
        and _folders_same(root, known)
    )
    if known and same and not known.linked:
        return Listing({row.path: row.kind for row in known.files.values()}, known.folders), False
    found = list_files(root, config.claims, config.sources)
    if unlisted := unlisted_faults(found.unlisted, config):
        problems = (Problem(f.rule, Severity.ERROR, f.place, f.message) for f in unlisted)
        raise FactcheckError("the fact base cannot be read whole; correct this first", problems)
    return found, not (known and same and known.linked == found.linked)


def _outermost(folders: Iterable[str]) -> set[str]:
    """The folders that are within no other."""
    every = set(folders)
    return {folder for folder in every if every.isdisjoint(map(str, PurePosixPath(folder).parents))}


def _folders_same(root: Path, known: Manifest) -> bool:
    for path, before in known.folders.items():
        try:
            now = stamp(f"{root}/{path}")
        except OSError:
            return False
        if now != before or now.since(known.moment):
            return False
    return True
