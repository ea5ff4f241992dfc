"""Files of the fact base: read as UTF-8, or say what is wrong; never outside its folder."""

from __future__ import annotations

import os
from errno import ELOOP
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING

from factcheck.base.fault import Fault
from factcheck.problem import Place

if TYPE_CHECKING:
    from pathlib import Path


class IrregularError(OSError):
    """A pipe or a device: to read it may wait for ever, or never end."""

    def __init__(self) -> None:
        super().__init__()
        self.strerror = "a pipe or a device, not a file"


def regular(path: Path) -> Path:
    """The path itself; IrregularError when neither a file nor a folder is there, OSError when nothing is."""
    mode = path.stat().st_mode
    if not (S_ISREG(mode) or S_ISDIR(mode)):  # opening a folder says by itself what is wrong
        raise IrregularError
    return path


def is_outside(path: Path, root: Path) -> bool:
    """Whether a file ends outside `root` once links are followed."""
    end, base = os.path.realpath(path), os.path.realpath(root)
    return not f"{end}{os.sep}".startswith(base.rstrip(os.sep) + os.sep)


def shown(path: Path, root: Path) -> str:
    """The path as the user knows it: relative to the fact base when it is inside."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def barred(path: Path, root: Path) -> list[Fault]:
    """Why a file must not even be opened: it is outside the fact base, or a pipe or a device."""
    where = Place(shown(path, root))
    if is_outside(path, root):
        message = "points outside the fact base; put the file itself here, or remove the link"
        return [Fault("file-outside", where, message)]
    try:
        regular(path)
    except IrregularError as error:
        return [Fault("file-unreadable", where, f"cannot be opened: {error.strerror}; remove it")]
    except OSError:  # whoever opens it says why
        pass
    return []


def leads_back(link: Path | str) -> bool:
    """Whether whoever follows this link comes back to it."""
    try:
        os.stat(link)  # noqa: PTH116 - `Path.stat` costs twice as much
    except OSError as error:
        return error.errno == ELOOP
    return False


def passed_over(link: Path) -> str:
    """What is said of a link that is not followed: to a folder, to itself, or to nothing."""
    if leads_back(link):
        return "a link that leads back to itself; correct it, or remove it"
    if link.is_dir():
        return "a link to a folder, whose files are not read; put the folder itself here, or remove the link"
    return "a link to nothing; correct it, or remove it"


def read_utf8(path: Path, root: Path) -> tuple[str, list[Fault]]:
    """A file's text without its byte order mark, and what keeps it from being read."""
    where = shown(path, root)
    found = barred(path, root)
    if found:
        return "", found
    try:
        data = path.read_bytes()
    except OSError as error:
        return "", [Fault("file-unreadable", Place(where), f"cannot be opened: {error.strerror}")]
    return decoded(data, where)


def decoded(data: bytes, where: str) -> tuple[str, list[Fault]]:
    """A file's bytes as text without their byte order mark, and what keeps them from being text."""
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        line = before.count("\n") + 1
        place = Place(where, line, len(before) - (before.rfind("\n") + 1) + 1)
        byte = data[error.start]
        kind = "a binary file, not text" if b"\0" in data else f"not UTF-8 (byte 0x{byte:02X})"
        return "", [Fault("file-unreadable", place, f"{kind}; save it as UTF-8")]
