"""Running the command line in tests: as a real process, and inside this one."""

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from factcheck.cli import run

REPOSITORY = Path(__file__).parents[1]


def unmeasured() -> dict[str, str]:
    """The environment without what has coverage start in a process: that imports modules of its own."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}


@dataclass(frozen=True)
class Outcome:
    """What a command left: exit status, and what it wrote."""

    status: int
    out: str
    err: str


class Run(Protocol):
    """`run("lookup", "四川", stdin="…", cwd=root)`."""

    def __call__(
        self,
        *arguments: str,
        stdin: str | bytes = b"",
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
    ) -> Outcome: ...


def run_process(
    *arguments: str,
    stdin: str | bytes = b"",
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> Outcome:
    """Run factcheck as users do."""
    return _run((), arguments, stdin, cwd, env)


def run_bound(*arguments: str, cwd: Path | None = None) -> Outcome:
    """The same as one whom the modes of files bind, which root is not unless its powers are laid down."""
    if os.geteuid():
        return run_process(*arguments, cwd=cwd)
    if not shutil.which("setpriv"):
        pytest.skip("no setpriv here")
    return _run(("setpriv", "--bounding-set=-all", "--inh-caps=-all"), arguments, b"", cwd, None)


def _run(
    before: tuple[str, ...],
    arguments: tuple[str, ...],
    stdin: str | bytes,
    cwd: Path | None,
    env: Mapping[str, str] | None,
) -> Outcome:
    done = subprocess.run(
        [*before, sys.executable, "-m", "factcheck", *arguments],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        timeout=120,
        check=False,
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


def run_inside(
    *arguments: str,
    stdin: str | bytes = b"",
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> Outcome:
    """Run factcheck in this process: the same answers in a tenth of the time."""
    out, err = _stream(), _stream()
    given = _stream(stdin.encode() if isinstance(stdin, str) else stdin)
    with pytest.MonkeyPatch.context() as here:
        for name, value in (env or {}).items():
            here.setenv(name, value)
        for name, stream in {"stdin": given, "stdout": out, "stderr": err}.items():
            here.setattr(sys, name, stream)
        if cwd:
            here.chdir(cwd)
        status = run(arguments)
    return Outcome(status, _written(out), _written(err))


def _stream(content: bytes = b"") -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", newline="\n")


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()
