"""A new fact base with one example; what is there already stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.sample import SAMPLE
from factcheck.base.write import write_new
from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from pathlib import Path

IGNORE = ".factcheck/\n"


def init(folder: Path) -> list[str]:
    """Write the example into `folder` (made when missing); the paths written.

    Raises FactcheckError, and writes nothing, where a file of that name or a fact base is there.
    """
    files = {**SAMPLE, ".gitignore": IGNORE}
    if (folder / ".gitignore").exists():
        del files[".gitignore"]  # somebody's own; the index folder is theirs to ignore
    there = [name for name in files if (folder / name).exists() or (folder / name).is_symlink()]
    there += [f"{name}/" for name in ("claims", "sources") if (folder / name).exists()]
    if there:
        raise FactcheckError(f"{folder}: {', '.join(there)} exists; a fact base is begun where there is none")
    if folder.exists() and not folder.is_dir():
        raise FactcheckError(f"{folder} is a file; name a folder")
    for name, text in files.items():
        write_new(folder / name, text.encode())
    return list(files)
