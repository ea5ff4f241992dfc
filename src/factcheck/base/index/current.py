"""The index as it should be now: the one that is there, or one brought up to date."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.base.fault import MISREAD
from factcheck.base.index.snapshot import Snapshot
from factcheck.base.index.state import look
from factcheck.problem import FactcheckError, Place, Problem, Severity

if TYPE_CHECKING:
    from factcheck.base.index.home import Home
    from factcheck.base.index.update import Tick
    from factcheck.base.root import Config

TRIES = 12


def current(
    root: Path, config: Config, home: Home, tick: Tick | None = None, *, rebuild: bool = False
) -> Snapshot:
    """The index as of now; OSError or sqlite3.Error when this home cannot keep one."""
    for attempt in range(TRIES):
        known = home.read()
        state = look(root, config, known)
        try:
            if known and state.current and not (state.restamped or rebuild or attempt):
                return Snapshot(home, known)
            from factcheck.base.index.update import update

            with home.alone():
                return Snapshot(home, update(root, config, home, tick, rebuild=rebuild or attempt > 1))
        except sqlite3.DatabaseError:  # replaced by another process, or damaged: once more, then built anew
            continue
    raise OSError(f"the index of {root} cannot be opened")


def refuse_unreadable(snapshot: Snapshot) -> None:
    """FactcheckError, with a problem for each place, when not all files could be read."""
    problems = [problem for problem in snapshot.problems() if problem.rule not in MISREAD]
    if problems:
        raise FactcheckError("the fact base cannot be read whole; correct this first", problems)


def refused(root: Path, error: Exception | None) -> FactcheckError:
    """What to raise where no index could be made at all, by the last error: a file that cannot be opened."""
    name = getattr(error, "filename", None)
    if isinstance(error, OSError) and isinstance(name, str) and Path(name).is_relative_to(root):
        message = f"cannot be opened: {error.strerror}; see to its permissions"
        place = Place(Path(name).relative_to(root).as_posix())
        problem = Problem("file-unreadable", Severity.ERROR, place, message)
        return FactcheckError("the fact base cannot be read whole; correct this first", [problem])
    return FactcheckError(f"{root}: no index can be made of it, in no folder and not in memory: {error}")
