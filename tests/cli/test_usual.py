"""A usual lookup is read without typer, as typer would have read it."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from factcheck.cli import lookup, usual
from factcheck.cli.answer import Asked
from factcheck.cli.commands import root_command
from tests.process import Run, unmeasured

WORDS = [
    "四川",
    "綜合 排名",
    "x",
    "",
    "--",
    "-",
    "-5%",
    "--help",
    "-h",
    "--limit=3",
    "--nonsense",
    "-n3",
    "３",
]
NAMES = [*usual.OPTIONS, "--Limit", "--lim", "-l"]
VALUES = [
    "3",
    "0",
    "-1",
    " 3",
    "+3",
    "1_0",
    "٣",
    "9" * 7,
    "json",
    "JSON",
    "zh",
    "fr",
    "rank",
    "r",
    "",
    "dir",
    "-",
]
arguments = st.lists(
    st.sampled_from(WORDS).map(lambda word: [word])
    | st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES)).map(list)
    | st.sampled_from(NAMES).map(lambda name: [name]),
    max_size=5,
).map(lambda parts: ["lookup", *(word for part in parts for word in part)])


def by_typer(words: list[str], monkeypatch: pytest.MonkeyPatch) -> Asked | None:
    """What typer makes of them; None where it complains or only helps."""
    seen: list[Asked] = []

    def answer(asked: Asked) -> int:
        seen.append(asked)
        return 0

    monkeypatch.setattr(lookup, "answer", answer)
    try:
        root_command().main(words, standalone_mode=False)
    except (typer.Exit, typer.TyperException, SystemExit):
        return None
    return seen[0] if seen else None


@given(arguments)
def test_what_is_read_by_hand_is_what_typer_reads(words: list[str]) -> None:
    asked = usual.read(words)
    with pytest.MonkeyPatch.context() as here:
        assert asked is None or asked == by_typer(words, here)


USUAL: dict[str, Any] = {
    "四川 综合排名": Asked("四川 综合排名"),
    "四川 -n 3": Asked("四川", limit=3),
    "--format json 四川": Asked("四川", form="json"),
    "四川 --kind rank --lang zh": Asked("四川", kind="rank", lang="zh"),
    "四川 --root base --subject 大学": Asked("四川", root=Path("base"), subject="大学"),
    "四川 -n 1 -n 2": Asked("四川", limit=2),
    # Of these it is typer that says what they mean, or that they are wrong.
    "": None,
    "--help": None,
    "四川 --limit": None,
    "四川 --limit=3": None,
    "四川 --limit three": None,
    "四川 --format xml": None,
    "四川 --nonsense 3": None,
    "四川 -- --root": None,
}


@pytest.mark.parametrize("line", USUAL)
def test_usual_calls_are_read_by_hand_and_no_others(line: str) -> None:
    assert usual.read(["lookup", *line.split()]) == USUAL[line]


def test_the_environment_names_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_ROOT", "base")
    assert usual.read(["lookup", "四川"]) == Asked("四川", root=Path("base"))
    assert usual.read(["lookup", "四川", "--root", "other"]) == Asked("四川", root=Path("other"))
    monkeypatch.setenv("FACTCHECK_ROOT", "")
    assert usual.read(["lookup", "四川"]) == Asked("四川")


def test_no_other_command_and_no_completion(monkeypatch: pytest.MonkeyPatch) -> None:
    assert usual.look_up(["check", "四川"]) is None
    monkeypatch.setenv("_FACTCHECK_COMPLETE", "complete_bash")
    assert usual.look_up(["lookup", "四川"]) is None


def test_both_ways_end_alike(repository: Path, tmp_path: Path, run: Run) -> None:
    """`--limit=5` is read by typer, `--limit 5` is not."""
    for words, root, status in (
        ("四川排名", repository, 0),
        ("鬱鬱", repository, 1),
        ("四川排名", tmp_path, 2),
    ):
        usually, otherwise = (
            run("lookup", words, *limit, "--root", str(root)) for limit in (("--limit", "5"), ("--limit=5",))
        )
        assert usually == otherwise
        assert usually.status == status


def test_nothing_is_imported_that_is_not_used(repository: Path) -> None:
    code = (
        "import sys; from factcheck.cli import run;"
        "run(['lookup', '四川排名', '--root', sys.argv[1]]); print(*sys.modules)"
    )
    command = [sys.executable, "-c", code, str(repository)]
    subprocess.run(command, capture_output=True, check=True)  # which brings the index up to date
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=unmeasured())
    loaded = set(done.stdout.splitlines()[-1].split())
    unused = {"typer", "rich", "yaml", "opencc", "rapidfuzz", "msgspec", "shutil", "subprocess", "inspect"}
    assert not loaded & (unused | {"difflib", "dataclasses", "traceback", "factcheck.cli.commands"})
