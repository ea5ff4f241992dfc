"""Long drafts judged by several processes at once, each of which judges a share of the sentences."""

from __future__ import annotations

import gc
import signal
import sys
from concurrent.futures import ProcessPoolExecutor, process
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import cache, lru_cache
from multiprocessing import active_children, get_context, parent_process
from threading import Thread
from threading import enumerate as enumerate_threads
from typing import TYPE_CHECKING

from factcheck.base.factbase import FactBase
from factcheck.problem import FactcheckError
from factcheck.tasks.remembering import Remembering, judge_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Future
    from multiprocessing.process import BaseProcess
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.finding import Finding
    from factcheck.judging.judge import Judge
    from factcheck.tasks.check import Asked

    Part = tuple[str, list[list[Finding]], dict[str, str]]
    Tick = Callable[[int, int], None]

SHARE = 1_500  # characters of a share: some thirty sentences
WORTHWHILE = 4  # shares, for which another process is worth its beginning


class Sharing:
    """Judges drafts in shares, of which other processes take what this one has not come to yet.

    What is found is the same as alone: a process that sees another index than this one is not heard.
    `tick` is told how many shares of a draft are judged, of how many.
    """

    def __init__(self, base: FactBase, judge: Judge, processes: int, cache: Path | None, tick: Tick) -> None:
        self._base, self._judge, self._cache, self._tick = base, judge, cache, tick
        self._others = processes - 1 if base.edition else 0
        self._memory = judge if isinstance(judge, Remembering) else None
        self._pool: ProcessPoolExecutor | None = None
        self._begun: dict[Asked, list[Future[Part]]] = {}
        self._unheard: list[Future[Part]] = []
        self._managers: list[Thread] = []  # of the pool, which does not wait for them once it is told not to

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._pool:
            return
        if kind or not all(part.done() for part in self._unheard):  # nobody waits for what they do
            # The pool must know first: it complains of shares taken from it when its processes are gone.
            self._pool.shutdown(wait=False, cancel_futures=True)
            for child in active_children():
                child.terminate()
            for manager in self._managers:
                manager.join()
        else:
            self._pool.shutdown(cancel_futures=True)

    def expect(self, drafts: Iterable[Asked]) -> None:
        """Let the others begin with what will be asked; there are as many as have enough to do."""
        asked = tuple(dict.fromkeys(drafts))
        others = min(self._others, sum(map(_shares, asked)) // WORTHWHILE)
        if others < 1:
            return
        try:
            self._pool = ProcessPoolExecutor(others, get_context("spawn"), _settle_in, gc.get_threshold())
            before = [*enumerate_threads()]
            with _spared():
                self._begun = {one: list(self._submitted(self._pool, one)) for one in asked}
            new = (thread for thread in enumerate_threads() if thread not in before)
            self._managers = [thread for thread in new if type(thread).__module__ == process.__name__]
        except (OSError, NotImplementedError, BrokenProcessPool):
            self._begun = {}  # a system without semaphores, or with no room for more processes

    def _submitted(self, pool: ProcessPoolExecutor, asked: Asked) -> Iterator[Future[Part]]:
        for share in range(_shares(asked)):
            yield pool.submit(
                _judged, self._base.root, self._cache, asked, share, remember=self._memory is not None
            )

    def __call__(self, asked: Asked, views: Sequence[SentenceView]) -> list[list[Finding]]:
        """The findings on each sentence of what is asked."""
        begun = self._begun.pop(asked, [])
        found: dict[int, list[list[Finding]]] = {}
        shares = range(_shares(asked))
        # From the end, for the others come from the beginning.
        for share in reversed(shares):
            if not begun or begun[share].cancel():
                found[share] = _findings(self._judge, asked, views, share)
                self._tick(len(found), len(shares))
        for share in shares:
            if share not in found:
                found[share] = self._heard(begun[share], _of(asked, views, share)) or _findings(
                    self._judge, asked, views, share
                )
                self._tick(len(found), len(shares))
        return [findings for share in shares for findings in found[share]]

    def _heard(self, part: Future[Part], views: Sequence[SentenceView]) -> list[list[Finding]]:
        """What another process found; nothing when it failed, saw other files, or need not be waited for."""
        if self._memory and not part.done() and all(map(self._memory.remembers, views)):
            self._unheard.append(part)
            return []
        try:
            edition, found, texts = part.result()
        except (BrokenProcessPool, FactcheckError, OSError):
            return []
        if edition != self._base.edition:
            return []
        if self._memory:
            self._memory.rest_on(texts)
        return found


def _shares(asked: Asked) -> int:
    return len(asked.raw) // SHARE + 1


def _findings(judge: Judge, asked: Asked, views: Sequence[SentenceView], share: int) -> list[list[Finding]]:
    """What is found on the sentences of one of a draft's shares."""
    return [judge.findings(view, explain=asked.explain) for view in _of(asked, views, share)]


def _of(asked: Asked, views: Sequence[SentenceView], share: int) -> Sequence[SentenceView]:
    """The sentences of one of a draft's shares."""
    first, last = (len(views) * number // _shares(asked) for number in (share, share + 1))
    return views[first:last]


@contextmanager
def _spared() -> Iterator[None]:
    """Begins processes that Ctrl-C does not reach: it is for the one that was started by hand, afterwards."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # which they inherit
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _settle_in(*collecting: int) -> None:
    """Make this process one that helps another, collects as rarely, and ends with it, however that ends."""
    gc.set_threshold(*collecting)
    Thread(target=_end_with, args=(parent_process(),), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    signal.raise_signal(signal.SIGTERM)


@cache
def _opened(root: Path, folder: Path | None, *, remember: bool) -> tuple[FactBase, Judge]:
    base = FactBase.open(root, cache=folder)
    return base, judge_of(base, remember=remember)


@lru_cache(maxsize=1)
def _sentences(judge: Judge, asked: Asked) -> list[SentenceView]:
    return asked.sentences(judge.lexicon)[1]


def _judged(root: Path, folder: Path | None, asked: Asked, share: int, *, remember: bool) -> Part:
    """What the process that this runs in finds on a share of a draft, and of which files."""
    base, judge = _opened(root, folder, remember=remember)
    views = _sentences(judge, asked)
    if not isinstance(judge, Remembering):
        return base.edition, _findings(judge, asked, views, share), {}
    judge.forget_texts()
    found = _findings(judge, asked, views, share)
    judge.save()
    return base.edition, found, judge.forget_texts()
