"""Much text to check: with several processes, and a bar on stderr while it lasts."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.base.factbase import FactBase
    from factcheck.judging.judge import Judge
    from factcheck.tasks.check import Asked
    from factcheck.tasks.remembering import Remembering
    from factcheck.tasks.sharing import Sharing

WORTH_KEEPING = 1_000  # characters; what is less is judged at once
LONG = 8_000  # characters of all drafts; less is judged before another process has begun


@contextmanager
def remembering(base: "FactBase", characters: int, *, anew: bool) -> "Iterator[Remembering | None]":
    """Who judges so many characters and remembers what he finds, also where he is stopped on the way.

    None where that is not worth it: what it takes is not even imported for a pasted sentence.
    """
    if anew or characters < WORTH_KEEPING:
        yield None
        return
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.tasks.remembering import Remembering

    memory = Remembering(base, Lexicon(base))
    try:
        yield memory
    finally:
        memory.save()


@contextmanager
def sharing(
    base: "FactBase", judge: "Judge", jobs: int, drafts: Iterable["Asked"]
) -> Iterator["Sharing | None"]:
    """Who judges what will be asked, where it is long; None where the judge is as quick alone."""
    asked = list(drafts)
    if sum(len(one.raw) for one in asked) < LONG:
        yield None
        return
    from factcheck.cli.opening import cache_folder, ticking
    from factcheck.tasks.marked import asked_first
    from factcheck.tasks.sharing import Sharing

    with (
        ticking("checking", least=0) as tick,
        Sharing(base, judge, jobs or processors(), cache_folder(), tick) as share,
    ):
        share.expect(map(asked_first, asked))
        yield share


def processors() -> int:
    """How many processors this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1
