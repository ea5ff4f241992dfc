"""Answers that rest on a text that was changed after it was pinned say so, on stderr."""

import hashlib
from pathlib import Path

import pytest

from factcheck.base.sample import SAMPLE
from tests.process import Run
from tests.sample import Edit, write_sample

RAW, REFS = "sources/library-2024.txt", "sources/references.yaml"
PIN = hashlib.sha256(SAMPLE[RAW].encode()).hexdigest()
WARNING = (
    "warning: library-2024.txt is not the text that was pinned; restore it, "
    "or review its claims and run: factcheck source pin library-2024"
)
COMMANDS = [
    ("check", "-"),
    ("check", "-", "--format", "jsonl"),
    ("lookup", "图书馆", "藏书"),
    ("lookup", "图书馆", "藏书", "--format", "json"),
]
DRAFT = "青石市图书馆2024年新增藏书3.2万册。"


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("edit", "warned"),
    [
        ((RAW, "馆长林一帆说", "馆长林一帆说，完"), True),
        ((REFS, PIN, "deadbeef"), True),
        ((REFS, PIN, PIN.upper()), False),
        ((REFS, f", sha256: {PIN}", ""), False),
        ((REFS, "青石日报", "青石晚报"), False),
    ],
)
def test_a_changed_source_is_warned_of(
    call: Run, tmp_path: Path, command: tuple[str, ...], edit: Edit, warned: bool
) -> None:
    sound = call(*command, "--root", str(write_sample(tmp_path / "sound")), stdin=DRAFT)
    done = call(*command, "--root", str(write_sample(tmp_path / "base", edit)), stdin=DRAFT)
    assert done.err.splitlines().count(WARNING) == warned
    assert done.status == sound.status == 0
    if edit[0] == RAW:
        assert done.out == sound.out


def test_a_source_that_nothing_printed_rests_on_is_not_read(run: Run, tmp_path: Path) -> None:
    root = write_sample(tmp_path, (RAW, "馆长林一帆说", "馆长林一帆说，完"))
    unrelated = run("check", "-", "--root", str(root), stdin="红石市图书馆有9人。")
    assert "pinned" not in unrelated.err
    assert WARNING in run("check", "-", "--root", str(root), stdin=DRAFT).err


def test_a_source_that_has_lost_the_very_quote_is_warned_of(run: Run, tmp_path: Path) -> None:
    root = write_sample(tmp_path, (RAW, "3.2万册", "2.3万册"))
    done = run("check", "-", "--root", str(root), stdin=DRAFT)
    assert WARNING in done.err


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        ((RAW, "3.2万册", "2.3万册"), "the quote has no one place in the raw text"),
        (
            ("claims/library.yaml", "  value: 3.2万册\n", "  value: 3.2万册\n  status: proposed\n"),
            "the claim was proposed and not reviewed",
        ),
    ],
)
def test_what_the_evidence_lacks_is_told_beside_the_verdict(
    run: Run, tmp_path: Path, edit: Edit, said: str
) -> None:
    sound = run("check", "-", "--root", str(write_sample(tmp_path / "sound")), stdin=DRAFT)
    short = run("check", "-", "--root", str(write_sample(tmp_path / "base", edit)), stdin=DRAFT)
    assert said not in sound.out
    assert said in short.out
