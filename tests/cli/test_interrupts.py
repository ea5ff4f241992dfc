"""Ctrl-C, whenever it comes: status 130 and one line, no traceback."""

import subprocess
import sys

import pytest

from tests.process import REPOSITORY, unmeasured

PROGRAM = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.{before})
if {early}:
    sys.modules.pop("signal"), sys.modules.pop("contextlib", None)
class Finder:
    def find_spec(self, name, *_):
        if name == {module!r}:
            sys.meta_path.remove(self)
            os.kill(os.getpid(), signal.SIGINT)
from factcheck.cli import main
sys.meta_path.insert(0, Finder())
sys.argv = ["factcheck", *{arguments!r}]
sys.exit(main())
"""
MODULES = [
    # (what is being imported, by which command)
    ("factcheck.cli.interrupts", ["coverage"]),
    ("signal", ["coverage"]),
    ("factcheck.cli.terminal", ["coverage"]),
    ("typer", ["coverage"]),
    ("factcheck.cli.coverage", ["coverage"]),
    ("factcheck.tasks.coverage", ["coverage"]),
    ("factcheck.formats.coverage_text", ["coverage"]),
    ("factcheck.cli.usual", ["lookup", "四川"]),
    ("factcheck.cli.answer", ["lookup", "四川"]),
    ("factcheck.base.factbase", ["lookup", "四川"]),
]


def start(module: str, arguments: list[str], before: str) -> subprocess.CompletedProcess[str]:
    code = PROGRAM.format(module=module, arguments=arguments, before=before, early=module == "signal")
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=unmeasured(),
        cwd=REPOSITORY,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(("module", "arguments"), MODULES, ids=[module for module, _ in MODULES])
def test_an_interruption_while_modules_are_loaded(module: str, arguments: list[str]) -> None:
    done = start(module, arguments, "default_int_handler")
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "factcheck: interrupted\n")


def test_who_is_started_to_be_left_alone_is() -> None:
    """In the background of a shell SIGINT is ignored."""
    done = start("typer", ["--version"], "SIG_IGN")
    assert (done.returncode, done.stderr) == (0, "")
