"""Much text to check: with several processes, and a bar on stderr while it lasts."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.base.factbase import FactBase
    from factcheck.judging.judge import Judge
    from factcheck.tasks.check import Asked
    from factcheck.tasks.sharing import Sharing

LONG = 8_000  # characters of all drafts; less is judged before another process has begun


@contextmanager
def sharing(
    base: "FactBase", judge: "Judge", jobs: int, characters: int, asked: Iterable["Asked"]
) -> Iterator["Sharing | None"]:
    """Who judges what will be asked, where it is long; None where the judge is as quick alone."""
    if characters < LONG:
        yield None
        return
    from factcheck.cli.opening import cache_folder, ticking
    from factcheck.tasks.sharing import Sharing

    with (
        ticking("checking", least=0) as tick,
        Sharing(base, judge, jobs or processors(), cache_folder(), tick) as share,
    ):
        share.expect(asked)
        yield share


def processors() -> int:
    """How many processors this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1
