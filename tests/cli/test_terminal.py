import io
import os
import pty
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from factcheck.cli import terminal
from tests.sample import write_sample


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LC_ALL": "", "LANG": "zh_TW.UTF-8"}, "zh"),
        ({"LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, "zh"),
        ({"LC_ALL": "", "LC_MESSAGES": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"LC_ALL": "C"}, "en"),
        ({"LC_ALL": ""}, "en"),
    ],
)
def test_messages_are_in_the_language_of_the_locale(
    environment: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert terminal.language(None) == language
    assert terminal.language("zh") == "zh"


def test_today_can_be_fixed_and_else_is_today(monkeypatch: pytest.MonkeyPatch) -> None:
    assert terminal.today() == date(2025, 1, 1)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert terminal.today() > date(2025, 1, 1)


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({"NO_COLOR": ""}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": "", "TERM": "dumb"}, False),
    ],
)
def test_a_terminal_is_coloured_unless_somebody_objects(
    environment: dict[str, str], coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert terminal.colourful(Terminal()) is coloured
    assert not terminal.colourful(io.StringIO())


@pytest.mark.parametrize("no_colour", ["", "1"])
def test_a_real_terminal_gets_colour_or_not(no_colour: str, repository: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "factcheck", "verify", "--root", str(repository)]
    environment = {**os.environ, "NO_COLOR": no_colour, "TERM": "xterm"}
    subprocess.run(command, stdout=theirs, env=environment, check=True)
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert ("\x1b[" in shown) == (not no_colour)
    assert "no problems" in shown


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["rule"], ["verify"]])
def test_a_full_disk_is_told_in_a_line(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "factcheck", *arguments]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "factcheck: No space left on device\n")


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="no shell to close a stream with")
@pytest.mark.parametrize(
    ("redirected", "arguments", "status", "said"),
    [
        ("<&-", "check", 2, "factcheck: -: it is empty; give it the sentences to check\n"),
        ("<&-", "extract", 2, "factcheck: -: it is empty; give it the sentences to check\n"),
        ("<&-", "verify", 0, ""),
        (">&-", "verify", 2, "factcheck: Bad file descriptor\n"),
        (">&-", "lookup 青石", 2, "factcheck: Bad file descriptor\n"),
        ("2>&-", "lookup 青石", 0, ""),
        ("2>&-", "check no-such-file", 2, ""),
    ],
)
def test_a_closed_stream_is_no_bug(
    redirected: str, arguments: str, status: int, said: str, tmp_path: Path
) -> None:
    command = f'exec "{sys.executable}" -m factcheck {arguments} {redirected}'
    root = write_sample(tmp_path)
    done = subprocess.run(["/bin/sh", "-c", command], cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (status, said)
    assert "Traceback" not in done.stdout
