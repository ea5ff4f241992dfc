"""Files of the fact base: read as UTF-8, or say what is wrong; never outside its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.fault import Fault
from factcheck.problem import FactcheckError, Place

if TYPE_CHECKING:
    from pathlib import Path


def shown(path: Path, root: Path) -> str:
    """The path as the user knows it: relative to the fact base when it is inside."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def read_utf8(path: Path, root: Path) -> tuple[str, list[Fault]]:
    """A file's text without its byte order mark, and what keeps it from being read."""
    where = shown(path, root)
    try:
        data = path.read_bytes()
    except OSError as error:
        return "", [Fault("file-unreadable", Place(where), f"cannot be opened: {error.strerror}")]
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        line = before.count("\n") + 1
        place = Place(where, line, len(before) - (before.rfind("\n") + 1) + 1)
        byte = data[error.start]
        kind = "a binary file, not text" if b"\0" in data else f"not UTF-8 (byte 0x{byte:02X})"
        return "", [Fault("file-unreadable", place, f"{kind}; save it as UTF-8")]


def inside(base: Path, name: str, root: Path) -> Path:
    """`name` relative to `base`, links followed; FactcheckError when that is outside `root`."""
    if not name or "\0" in name:
        raise FactcheckError(f"{name!r} is not a file name")
    path = (base / name).resolve()
    if not path.is_relative_to(root.resolve()):
        raise FactcheckError(f"{name} points outside the fact base; copy the file into its sources folder")
    return path
