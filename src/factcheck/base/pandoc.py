"""Citation styles that pandoc sets: `.csl` files found, `pandoc --citeproc` run."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_SECONDS = 60


def find_style(name: str, folders: Iterable[Path]) -> Path | None:
    """The first file of that name in the folders."""
    return next((folder / name for folder in folders if (folder / name).is_file()), None)


def bibliography(program: str, items: str, csl: Path | None) -> str:
    """The references of a CSL-JSON text in the style of a `.csl` file, or in pandoc's own, Chicago.

    Raises FactcheckError with what pandoc says when it cannot.
    """
    # A local file only: pandoc would fetch an address, and a parent style that the file names.
    command = [program, "--from", "csljson", "--citeproc", "--to", "plain", "--wrap", "none"]
    if csl:
        command += ["--csl", str(csl)]
    try:
        done = subprocess.run(  # noqa: S603 - no shell; the program was found on the PATH by the caller
            command, input=items, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise FactcheckError(f"pandoc could not be run: {error}") from error
    if done.returncode:
        said = done.stderr.strip() or f"exit status {done.returncode}"
        raise FactcheckError(f"pandoc could not set {csl or 'the references'}: {said}")
    return done.stdout.strip("\n")
