"""A pattern of paths in the settings matches no file.

What it does
    Compares every pattern in `paths` of the configuration with the files of the fact base: claims, names,
    references, raw texts, the settings and the baseline. A pattern is held against the whole path, from the
    root on.

Why it is bad
    The severities under it change nothing, and were meant to; with the folder renamed the gate has lost them.

Wrong
    [paths."archive/*"]                         # and the files are in claims/archive/
    period-missing = "off"

Right
    [paths."claims/archive/*"]
    period-missing = "off"
"""

from __future__ import annotations

from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.base.files import shown
from factcheck.base.listing import text_files
from factcheck.problem import Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example(
        (("factcheck.toml", "", '[paths."claims/libary.*"]\nunused-name = "off"\n'),),
        at=("factcheck.toml:4:8",),
    ),
    Example(
        (("factcheck.toml", "", '[paths]\n"claims" = {unused-name = "off"}\n'),), at=("factcheck.toml:5:1",)
    ),
    Example((("factcheck.toml", "", '[paths."claims/*"]\nunused-name = "off"\n'),)),
    Example((("factcheck.toml", "", '[paths."sources/library-2024.txt"]\nfile-unlisted = "off"\n'),)),
)


def check(facts: Facts) -> Iterator[Found]:
    loaded = facts.loaded
    config = loaded.config
    if not config.paths:
        return
    texts = (shown(path, loaded.root) for path in text_files(loaded.root, config))
    known = sorted({*loaded.files, *texts, *filter(None, [config.baseline])})
    for glob in config.paths:
        if not any(fnmatchcase(path, glob) for path in known):
            message = f"{glob} matches no file of the fact base; {_hint(glob, known)}"
            yield Found(config.at("paths", glob), message)


def _hint(glob: str, known: list[str]) -> str:
    """What may have been meant: the files of a folder, the end of a path, a path nearly like it."""
    folder = glob.rstrip("/") + "/"
    if any(path.startswith(folder) for path in known):
        return f"did you mean {folder}*?"
    bare = glob.removeprefix("./").removeprefix("/")
    if any(fnmatchcase(path, bare) for path in known):
        return f"did you mean {bare}?"
    found = next((path for path in known if fnmatchcase(path, f"*/{bare}")), "")
    near = found or next(iter(get_close_matches(glob, known, 1)), "")
    return f"the nearest is {near}" if near else f"write it like {known[0]}" if known else "remove it"
