"""Open the fact base that a command is to use, with a bar on stderr while a large one is indexed."""

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.base.factbase import FactBase

LARGE = 20_000  # claims; fewer are indexed before a bar could be read
TOLD = 3  # places with a mistyped key; more would bury the answer


def open_base(root: Path | None) -> "FactBase":
    """The fact base at `--root`, or the one found from here; FactcheckError when there is none."""
    from factcheck.base.factbase import FactBase

    with ticking("indexing", LARGE) as tick:
        base = FactBase.open(fact_base_root(root), cache=cache_folder(), tick=tick)
    if passed_over := [*_links(base), *_misread(base)]:
        from factcheck.formats.pieces import visible

        for what in passed_over:
            print(visible(f"warning: {what}"), file=sys.stderr)
    return base


def _links(base: "FactBase") -> Iterator[str]:
    """Each link that hides claims, so that nobody takes an answer for the whole."""
    if base.linked:
        from factcheck.base.files import passed_over

        yield from (f"{path}: {passed_over(base.root / path)}" for path in base.linked)


def _misread(base: "FactBase") -> Iterator[str]:
    """The first places where something was written that is not used, and how many more there are."""
    found = base.misread
    yield from (f"{problem.place}: {problem.message}" for problem in found[:TOLD])
    if len(found) > TOLD:
        yield f"{len(found) - TOLD:,} more such places; factcheck verify shows them all"


def cache_folder() -> Path:
    """Where the indexes of fact bases go that cannot be written to.

    A variable that names no absolute path is passed over, as the XDG specification has it.
    """
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        if Path(os.environ.get(name, "")).is_absolute():
            return Path(os.environ[name]) / "factcheck"
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "factcheck"


@contextmanager
def ticking(doing: str, least: int) -> Iterator["Callable[[int, int], None]"]:
    """What to tell how much is done, of how much; a bar appears where that is not below the `least`."""
    with ExitStack() as bar:
        started: list[Callable[[int, int], None]] = []

        def tick(done: int, total: int) -> None:
            if total < least:
                return
            if not started:
                from factcheck.cli.terminal import colourful
                from factcheck.formats.text import progress

                started.append(bar.enter_context(progress(doing, sys.stderr, shown=colourful(sys.stderr))))
            started[0](done, total)

        yield tick


def fact_base_root(root: Path | None) -> Path:
    """The fact base to use: the one that `--root` names outright, or the one found from here. It is absolute.

    Raises FactcheckError when there is none.
    """
    from factcheck.base.root import find_root

    if root is None:
        return find_root(Path.cwd())
    if not root.is_dir():
        raise FactcheckError(f"--root {root}: no such folder")
    if find_root(root) != root.resolve():
        raise FactcheckError(f"--root {root}: not a fact base; it has no claims and sources folders")
    return root.resolve()
