"""What a command asks of its surroundings: the terminal, the locale, the clock."""

import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TextIO

if TYPE_CHECKING:
    from factcheck.formats.text import Printer


def have_streams() -> None:
    """Stand in for the standard streams that the caller closed.

    There is nothing to read, messages are lost; what is written to stdout fails, as on a disk that is full.
    """
    for name, access in (("stdin", os.O_RDONLY), ("stdout", os.O_RDONLY), ("stderr", os.O_WRONLY)):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, os.fdopen(os.open(os.devnull, access), mode, encoding="utf-8"))


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale; a lone surrogate comes out as its escape, which JSON reads back."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def today() -> date:
    """The day it is; SOURCE_DATE_EPOCH, the convention of reproducible builds, fixes it."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    if fixed.isdecimal():
        return datetime.fromtimestamp(int(fixed), UTC).date()
    return datetime.now().astimezone().date()


def in_workspace(path: Path) -> str:
    """A path counted from the workspace of GitHub or GitLab, as CI does, else from here; "" outside these."""
    for top in (os.environ.get("GITHUB_WORKSPACE"), os.environ.get("CI_PROJECT_DIR"), "."):
        if top and path.resolve().is_relative_to(Path(top).resolve()):
            found = path.resolve().relative_to(Path(top).resolve()).as_posix()
            return "" if found == "." else found
    return ""


def language(chosen: Literal["zh", "en"] | None) -> Literal["zh", "en"]:
    """The language of messages: the one that was chosen, or the locale's."""
    if chosen:
        return chosen
    locale = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "zh" if locale.lower().startswith("zh") else "en"


def colourful(stream: TextIO) -> bool:
    """Whether to colour what goes to a stream: a terminal that can, and nobody said NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def printer() -> "Printer":
    """Where results for people go: stdout, in colour and as wide as the terminal when it is one."""
    from factcheck.formats.text import Printer

    if not colourful(sys.stdout):
        return Printer(sys.stdout)
    import shutil

    return Printer(sys.stdout, colour=True, width=shutil.get_terminal_size().columns)
