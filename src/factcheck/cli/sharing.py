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
    if anew or characters < WORTH_KEEPING:
        from factcheck.judging.judge import Judge
        from factcheck.judging.wording.lexicon import Lexicon

        yield Judge(base, Lexicon(base))
        return
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.tasks.remembering import Remembering

    judge = Remembering(base, Lexicon(base))
    try:
        yield judge
    finally:
        judge.save()


def once(asked: "Asked", path: str, judge: "Judge", check: "Callable[[], Report]") -> "Report":
    """The report on a draft; what its judge remembers of it is not asked for again."""
    from factcheck.tasks.remembering import Remembering

    return judge.report(asked, path, check) if isinstance(judge, Remembering) else check()


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
