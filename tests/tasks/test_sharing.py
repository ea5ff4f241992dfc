"""Long drafts are judged by several processes, and nobody could tell from what they find."""

import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import groupby
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TypeVar

import pytest

from factcheck.base.factbase import FactBase
from factcheck.cli.sharing import LONG
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import Asked
from factcheck.tasks.sharing import Sharing
from tests.process import Run

T = TypeVar("T")


@pytest.fixture
def long_draft(repository: Path, tmp_path: Path) -> Path:
    prose = (repository / "examples/draft.md").read_text("utf-8").split("---", 2)[2]
    path = tmp_path / "long.md"
    path.write_text(prose * (LONG // len(prose) + 1), "utf-8")
    return path


def test_a_long_draft_has_the_same_findings_however_many_processes_judge(
    run: Run, repository: Path, long_draft: Path
) -> None:
    alone, shared = (
        run("check", "-f", "jsonl", "--jobs", jobs, str(long_draft), cwd=repository) for jobs in "13"
    )
    assert alone.status == shared.status == 1
    assert alone.out.count("\n") > 100
    assert (shared.out, shared.err) == (alone.out, alone.err)


def test_many_drafts_come_in_their_order(run: Run, repository: Path, long_draft: Path) -> None:
    half = long_draft.with_name("half.md")
    half.write_text(long_draft.read_text("utf-8")[: LONG // 2], "utf-8")
    short = long_draft.with_name("short.md")
    short.write_text("四川全国排名第7。\n", "utf-8")
    paths = [str(path) for path in (half, short, half)]
    alone, shared = (run("check", "-f", "jsonl", "--jobs", jobs, *paths, cwd=repository) for jobs in "12")
    assert shared.out == alone.out
    named = re.findall(r'"path": "[^"]*/(\w+).md"', shared.out)
    assert [name for name, _ in groupby(named)] == ["half", "short", "half"]


def test_a_process_that_sees_other_files_is_not_heard(factbase: Path) -> None:
    """== claims/a.yaml ==
    - id: hall
      statement: 岚江有书店118家
      subject: 岚江
      attribute: 书店数
      value: 118家
      evidence: [{source: one, quote: 岚江有书店118家}]
    == sources/one.txt ==
    岚江有书店118家。
    == sources/references.yaml ==
    references: [{id: one, type: report, title: 一, custom: {file: one.txt}}]
    """
    base = FactBase.open(factbase)
    judge = Judge(base, Lexicon(base))
    asked = Asked("岚江有书店118家。\n\n" * 200)
    _, views = asked.sentences(judge.lexicon)
    before = [judge.findings(view) for view in views]
    claims = factbase / "claims/a.yaml"
    claims.write_text(claims.read_text("utf-8").replace("118", "119"), "utf-8")
    done: list[tuple[int, int]] = []
    with Sharing(base, judge, 2, None, lambda *far: done.append(far)) as share:
        share.expect([asked])
        assert share(asked, views) == before
    assert done[-1][0] == done[-1][1] == len(done)


def test_what_nobody_waits_for_ends_without_a_word(
    repository: Path, long_draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def terminate(process: BaseProcess) -> None:  # and wait until the pool must have seen that it is gone
        end(process)
        process.join()
        time.sleep(0.2)

    def interrupt(judged: int, shares: int) -> None:  # when this process has taken two from the other
        if judged == 2 < shares:
            raise KeyboardInterrupt

    end = BaseProcess.terminate
    monkeypatch.setattr(BaseProcess, "terminate", terminate)
    complaints: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", complaints.append)
    base = FactBase.open(repository)
    judge = Judge(base, Lexicon(base))
    asked = Asked(long_draft.read_text("utf-8"))
    _, views = asked.sentences(judge.lexicon)
    with suppress(KeyboardInterrupt), Sharing(base, judge, 2, None, interrupt) as share:
        share.expect([asked])
        share(asked, views)
        pytest.fail("it was not interrupted")
    assert not complaints


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGKILL])
def test_what_helps_ends_with_the_process_that_began_it(
    repository: Path, long_draft: Path, kind: signal.Signals
) -> None:
    if kind is signal.SIGINT and signal.getsignal(kind) is signal.SIG_IGN:
        pytest.skip("what a shell begins in the background, and all that this begins, ignores it")
    long_draft.with_name("longer.md").write_text(long_draft.read_text("utf-8") * 9, "utf-8")
    # What another test had judged would be remembered, and the end come before the signal.
    how = ["--no-cache", "-j", "2"]
    command = [sys.executable, "-m", "factcheck", "check", *how, str(long_draft.with_name("longer.md"))]
    began = subprocess.Popen(command, cwd=repository, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    children = _soon(lambda: _children(began.pid))
    assert children
    began.send_signal(kind)
    _, said = began.communicate(timeout=60)
    assert kind is signal.SIGKILL or said == b"factcheck: interrupted\n"
    assert _soon(lambda: not any(map(_alive, children)))


def _children(process: int) -> list[int]:
    tasks = Path(f"/proc/{process}/task/{process}/children")
    if not tasks.exists():
        pytest.skip("only Linux tells the children of a process")
    return [int(child) for child in tasks.read_text("utf-8").split() if b"spawn_main" in _command(child)]


def _command(process: str) -> bytes:
    return Path(f"/proc/{process}/cmdline").read_bytes()


def _alive(process: int) -> bool:
    status = Path(f"/proc/{process}/stat")
    return status.exists() and ") Z" not in status.read_text("utf-8")


def _soon(ask: Callable[[], T]) -> T:
    for _ in range(200):
        if found := ask():
            return found
        time.sleep(0.05)
    return ask()
