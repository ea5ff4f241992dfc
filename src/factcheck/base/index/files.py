"""The files that an index is compiled from: which there are, and whether they are still what was read."""

from __future__ import annotations

import os
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base import listing
from factcheck.base.files import leads_back, regular
from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

CLAIMS, NAMES, SOURCES = "claims", "names", "sources"
_SPECIAL = {listing.NAMES: NAMES, listing.WAIVERS: ""}
_LISTS = (".yaml", ".yml", ".jsonl")
_REFERENCES = (".yaml", ".yml")

# A file changed twice within one tick of the file system's clock may look unchanged: what was written
# this close to the moment of reading is compared by content (git calls such entries racily clean).
# FAT ticks every two seconds.
TICK = 2_000_000_000

DIGEST = 16  # bytes


class Stamp(NamedTuple):
    """What `stat` says about a file; nanoseconds."""

    size: int
    modified: int
    changed: int
    inode: int

    def since(self, moment: int) -> bool:
        """Whether the file may have been written after `moment` without its stamp telling."""
        return max(self.modified, self.changed) > moment - TICK


class Listing(NamedTuple):
    """The files of a fact base, by path from its root, with their kinds; the folders with their stamps.

    `linked` are the links that are passed over: to folders, to themselves and to nothing; `unlisted` are the
    folders whose files could not be listed.
    """

    files: Mapping[str, str]
    folders: Mapping[str, Stamp]
    linked: tuple[str, ...] = ()
    unlisted: Mapping[str, OSError] = MappingProxyType({})


def stamp(path: str | Path) -> Stamp:
    """The file's stamp; raises OSError when there is no such file."""
    return stamp_of(os.stat(path))  # noqa: PTH116 - pathlib's costs twice as much, and there are hundreds


def stamp_of(found: os.stat_result) -> Stamp:
    """The stamp in what `stat` said."""
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)


def digest(data: bytes) -> bytes:
    """What tells one content from another."""
    from hashlib import blake2b

    return blake2b(data, digest_size=DIGEST).digest()


def file_digest(path: Path) -> bytes:
    """The digest of a file's content, however large it is."""
    from hashlib import blake2b

    made = blake2b(digest_size=DIGEST)
    with regular(path).open("rb") as file:
        while part := file.read(1 << 20):
            made.update(part)
    return made.digest()


def list_files(root: Path, claims: str, sources: str) -> Listing:
    """Every file that the index is about.

    Raises FactcheckError when the fact base itself is no more, or a name is no text.
    """
    if not root.is_dir():
        message = f"{root}: the fact base is not there any more; open it where it is now"
        raise FactcheckError(message)
    files: dict[str, str] = {}
    folders: dict[str, Stamp] = {}
    linked = []
    unlisted: dict[str, OSError] = {}
    for folder, kind in ((claims, CLAIMS), (sources, SOURCES)):
        for path, entry in _walk(root, folder, folders, unlisted):
            kept = _kind(entry.name, kind)
            if entry.is_symlink() and _hides(entry, kept, kind):
                linked.append(_as_text(path))
            elif kept:
                files[_as_text(path)] = kept
    in_order = sorted(files.items(), key=lambda item: item[0].split("/"))
    return Listing(dict(in_order), folders, tuple(sorted(linked)), unlisted)


def _hides(link: os.DirEntry[str], kept: str, kind: str) -> bool:
    """Whether something is missing because a link is not followed. A folder of raw texts may well be one."""
    if os.path.isdir(link.path) or leads_back(link.path):  # noqa: PTH112 - as in `stamp`
        return kind == CLAIMS or bool(kept)
    return bool(kept) and not os.path.exists(link.path)  # noqa: PTH110 - as in `stamp`


def _as_text(path: str) -> str:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError as error:
        raise FactcheckError(f"{path}: the name of this file is not UTF-8; rename it") from error
    return path


def _kind(name: str, kind: str) -> str:
    """What a file of such a folder is; "" when it is nothing to index (`listing` has the same rules)."""
    if kind == CLAIMS:
        return _SPECIAL.get(name, CLAIMS) if name.lower().endswith(_LISTS) else ""
    return SOURCES if name.lower().endswith(_REFERENCES) else ""


def _walk(
    root: Path, folder: str, folders: dict[str, Stamp], unlisted: dict[str, OSError]
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """The files below a folder, and links; hidden ones are not of the fact base."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = _entries(root, here, folders)
        except OSError as error:
            unlisted[here] = error
            continue
        for path, entry in entries:
            if entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            else:
                yield path, entry


def _entries(root: Path, here: str, folders: dict[str, Stamp]) -> list[tuple[str, os.DirEntry[str]]]:
    folders[here] = stamp(f"{root}/{here}")
    with os.scandir(f"{root}/{here}") as found:
        return [(f"{here}/{entry.name}", entry) for entry in found if not entry.name.startswith(".")]
