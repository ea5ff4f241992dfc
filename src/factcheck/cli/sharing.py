"""Much text to check: with several processes, and a bar on stderr while it lasts."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.base.factbase import FactBase
    from factcheck.judging.judge import Judge
    from factcheck.tasks.check import Asked, Report
    from factcheck.tasks.check_draft import Ask
    from factcheck.tasks.remembering import Remembering
    from factcheck.tasks.sharing import Sharing

WORTH_KEEPING = 1_000  # characters; what is less is judged at once
LONG = 8_000  # characters of all drafts; less is judged before another process has begun


@contextmanager
def helped(
    base: "FactBase", drafts: "Sequence[tuple[Asked, str]]", jobs: int, *, anew: bool
) -> "Iterator[tuple[Judge, Ask]]":
    """Who judges drafts (what is asked, and its path), and how: from memory, and by `jobs` processes.

    A memory knows whole texts and single sentences, and what it does not know is shared; with `anew` there
    is none.
    """
    from functools import partial

    from factcheck.judging.judge import Judge
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.tasks.check import check_asked
    from factcheck.tasks.marked import without_marks

    with _remembering(base, sum(len(asked.raw) for asked, _ in drafts), anew=anew) as memory:
        judge = memory or Judge(base, Lexicon(base))
        bare = ((without_marks(asked), path) for asked, path in drafts)
        unknown = (asked for asked, path in bare if not (memory and memory.knows(asked, path)))
        with _sharing(base, judge, jobs, unknown) as share:

            def ask(asked: "Asked", path: str, by: Judge) -> "Report":
                check = partial(check_asked, asked, path, by, share if by is judge else None)
                return memory.report(asked, path, check) if memory and by is memory else check()

            yield judge, ask


@contextmanager
def _remembering(base: "FactBase", characters: int, *, anew: bool) -> "Iterator[Remembering | None]":
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
def _sharing(
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
