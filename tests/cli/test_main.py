"""The shell around the commands: help, what ends badly, and what is imported when."""

import subprocess
import sys

import pytest
import typer

from factcheck.cli.commands import COMMANDS
from factcheck.cli.errors import reported
from factcheck.problem import FactcheckError, Place, Problem, Severity
from tests.process import Run, unmeasured


def test_help_lists_every_command_with_its_line(call: Run) -> None:
    outcome = call("--help")
    assert outcome.status == 0
    for name, entry in COMMANDS.items():
        assert f"  {name} " in outcome.out
        assert entry.help in outcome.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, call: Run) -> None:
    outcome = call(name, "--help")
    assert outcome.status == 0
    assert outcome.out.startswith(f"Usage: factcheck {name} ")


def test_a_mistyped_command_is_guessed(call: Run) -> None:
    outcome = call("lokup")
    assert outcome.status == 2
    assert "Did you mean 'lookup'?" in outcome.err


def test_the_version_is_printed(run: Run) -> None:
    assert run("--version").out.startswith("factcheck 0.")


def test_completion_knows_the_commands(run: Run) -> None:
    env = {"_FACTCHECK_COMPLETE": "complete_bash", "COMP_WORDS": "factcheck co", "COMP_CWORD": "1"}
    outcome = run(env=env)
    assert outcome.out.split() == ["conflicts", "coverage"]


def test_help_imports_no_command_and_nothing_heavy() -> None:
    code = "import sys; from factcheck.cli import run; run(['--help']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=unmeasured()
    )
    loaded = set(done.stdout.split())
    commands = {f"factcheck.cli.{name}" for name in COMMANDS}
    assert not loaded & ({"rich", "yaml", "opencc", "rapidfuzz", "sqlite3", "msgspec", "json"} | commands)


FAULT = Problem("key-unknown", Severity.ERROR, Place("claims/a.yaml", 3, 5), "no key 'valu'")
FAILURES = {
    "a call that cannot go on": (
        FactcheckError("no fact base here"),
        2,
        ["factcheck: no fact base here"],
    ),
    "a fact base that cannot be read": (
        FactcheckError("1 problem", [FAULT]),
        2,
        ["claims/a.yaml:3:5: no key 'valu' [key-unknown]", "factcheck: 1 problem"],
    ),
    "a file that cannot be read": (
        FileNotFoundError(2, "No such file or directory", "a\x1b.md"),
        2,
        ["a␛.md: No such file or directory"],
    ),
    "a bug": (
        ZeroDivisionError("division by zero"),
        2,
        [
            "factcheck: this is a bug in factcheck (ZeroDivisionError: division by zero).",
            "factcheck: Please report it with what you ran; FACTCHECK_DEBUG=1 shows the traceback.",
        ],
    ),
    "an interruption": (KeyboardInterrupt(), 130, ["factcheck: interrupted"]),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_every_failure_has_its_message_and_status(failure: str, capsys: pytest.CaptureFixture[str]) -> None:
    error, status, message = FAILURES[failure]
    with pytest.raises(typer.Exit) as end, reported():
        raise error
    assert end.value.exit_code == status
    assert capsys.readouterr().err.splitlines() == message


def test_a_traceback_is_shown_only_on_request(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    with pytest.raises(typer.Exit), reported():
        raise ZeroDivisionError
    assert "Traceback" in capsys.readouterr().err


def test_a_reader_that_leaves_early_is_no_error() -> None:
    code = (
        "from factcheck.cli.errors import reported\nwith reported():\n for _ in range(99999): print('四川')"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.stdout.close()
        said = program.stderr.read()
    assert b"BrokenPipe" not in said


@pytest.mark.parametrize("locale", ["C", "POSIX", "zh_CN.GB18030"])
def test_output_is_utf8_in_any_locale(locale: str) -> None:
    code = "from factcheck.cli.terminal import speak_utf8; speak_utf8(); print('\\u56db\\u5ddd\\ud800')"
    env = {"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=env, check=True)
    assert done.stdout.decode() == "四川\\ud800\n"
