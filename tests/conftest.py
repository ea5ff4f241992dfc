"""What is the same for every test: no colour, one width, one locale, one day; and small fact bases."""

import os
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from tests.process import Run, run_inside, run_process

REPOSITORY = Path(__file__).parents[1]
SHARED = REPOSITORY.parent / "shared"
TODAY = "1735689600"  # 2025-01-01
FIXED = {"NO_COLOR": "1", "TZ": "UTC", "COLUMNS": "100", "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": TODAY}
UNSET = ("FORCE_COLOR", "FACTCHECK_ROOT", "FACTCHECK_DEBUG", "LANG", "LC_MESSAGES", "PYTHONIOENCODING")

settings.register_profile("house", deadline=None, max_examples=60, derandomize=True)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden-write", action="store_true", help="write the golden files instead of comparing"
    )
    parser.addoption(
        "--every-script",
        action="store_true",
        help="run tests/test_both_scripts.py in every script, and whole",
    )


def pytest_configure() -> None:
    for name in UNSET:
        os.environ.pop(name, None)
    os.environ.update(FIXED)
    time.tzset()


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the person's own cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture
def run() -> Run:
    """The command line as a process of its own."""
    return run_process


@pytest.fixture
def call() -> Run:
    """The command line within this process."""
    return run_inside


@pytest.fixture
def repository() -> Path:
    """This repository, whose own fact base is the demo."""
    return REPOSITORY


@pytest.fixture
def shared() -> Path:
    """What the developers share beside the repository; the test is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not here")
    return SHARED


@pytest.fixture
def factbase(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A fact base with the files of the test's docstring, each under a line `== path ==`.

        == claims/a.yaml ==
        - id: …

    What stands before the first such line says what is true when the test passes.
    """
    root = tmp_path / "base"
    for folder in ("claims", "sources"):
        (root / folder).mkdir(parents=True)
    for path, content in _files(request.function.__doc__ or ""):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content, encoding="utf-8", newline="\n")
    return root


def _files(docstring: str) -> list[tuple[str, str]]:
    first, _, rest = docstring.partition("\n")
    text = f"{first.lstrip()}\n{textwrap.dedent(rest)}"
    parts = ("\n" + text).split("\n== ")[1:]
    return [
        (head.removesuffix(" =="), body.rstrip() + "\n")
        for head, _, body in (part.partition("\n") for part in parts)
    ]


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """`golden("lookup.json", text)`: the text is what stands in tests/cases/golden/lookup.json.

    `make golden` writes the files; review their diff.
    """

    def compare(name: str, text: str) -> None:
        path = REPOSITORY / "tests/cases/golden" / name
        if request.config.getoption("--golden-write"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.exists(), f"{name} is new: write it with `make golden`"
        assert text == path.read_text(encoding="utf-8")

    return compare
