"""Much text to check: with several processes, and a bar on stderr while it lasts."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.base.factbase import FactBase
    from factcheck.judging.judge import Judge
    from factcheck.tasks.check import Asked, Report
    from factcheck.tasks.sharing import Sharing

WORTH_KEEPING = 1_000  # characters; what is less is judged at once
LONG = 8_000  # characters of all drafts; less is judged before another process has begun


@contextmanager
def judging(base: "FactBase", characters: int, *, anew: bool) -> "Iterator[Judge]":
    """Who judges so many characters; he remembers what he finds, also where he is stopped on the way."""
    from factcheck.tasks.remembering import Remembering, judge_of

    judge = judge_of(base, remember=not anew and characters >= WORTH_KEEPING)
    try:
        yield judge
    finally:
        if isinstance(judge, Remembering):
            judge.save()


def once(asked: "Asked", path: str, judge: "Judge", check: "Callable[[], Report]") -> "Report":
    """The report on a draft; what its judge remembers of it is not asked for again."""
    from factcheck.tasks.remembering import Remembering

    return judge.report(asked, path, check) if isinstance(judge, Remembering) else check()


@contextmanager
def sharing(
    base: "FactBase", judge: "Judge", jobs: int, asked: Iterable[tuple["Asked", str]]
) -> Iterator["Sharing | None"]:
    """Who judges what will be asked of drafts (by their paths), where much of it is not remembered.

    None where the judge is as quick alone.
    """
    from factcheck.tasks.remembering import Remembering

    drafts = [(a, path) for a, path in asked if not (isinstance(judge, Remembering) and judge.knows(a, path))]
    if sum(len(one.raw) for one, _ in drafts) < LONG:
        yield None
        return
    from factcheck.cli.opening import cache_folder, ticking
    from factcheck.tasks.marked import asked_first
    from factcheck.tasks.sharing import Sharing

    with (
        ticking("checking", least=0) as tick,
        Sharing(base, judge, jobs or processors(), cache_folder(), tick) as share,
    ):
        share.expect(asked_first(one) for one, _ in drafts)
        yield share


def processors() -> int:
    """How many processors this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1
