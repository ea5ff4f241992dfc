"""A folder that nobody may read, or that is not there, hides what it holds: no command goes on without it."""

import shutil
from pathlib import Path

import pytest

from tests.process import run_bound, run_process
from tests.sample import write_sample

ASKING = (("lookup", "青石市"), ("check", "draft.txt"), ("show", "library-rank"), ("conflicts",))
CLOSED = "this folder cannot be listed: Permission denied; see to its permissions"


@pytest.mark.parametrize("before", [(), ("verify",), ("lookup", "青石市")])
def test_a_file_that_one_may_not_read_is_told(before: tuple[str, ...], tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    (tmp_path / "draft.txt").write_text("青石市有图书馆。\n", "utf-8")
    if before:
        assert run_bound(*before, "--root", str(root)).status == 0
    shutil.copyfile(root / "claims/library.yaml", root / "claims/more.yaml")
    (root / "claims/more.yaml").chmod(0)
    for command in (("verify",), *ASKING):
        ended = run_bound(*command, "--root", str(root), cwd=tmp_path)
        assert ended.status == 2, (command, ended)
        assert "claims/more.yaml:1:1: " in ended.out + ended.err
        assert "cannot be opened: Permission denied" in ended.out + ended.err


@pytest.mark.parametrize("before", [(), ("verify",), ("lookup", "青石市")])
@pytest.mark.parametrize("name", ["claims", "claims/more", "claims/empty", "sources", "sources/more"])
def test_a_folder_that_one_may_not_read_is_told(name: str, before: tuple[str, ...], tmp_path: Path) -> None:
    """Whatever was remembered, or indexed, while it could be read."""
    root = write_sample(tmp_path / "base")
    (root / "claims/empty").mkdir()
    for folder, file in (("claims", "library.yaml"), ("sources", "library-2024.txt")):
        (root / folder / "more").mkdir()
        if folder == "claims":
            (root / folder / file).rename(root / folder / "more" / file)
    (tmp_path / "draft.txt").write_text("青石市有图书馆。\n", "utf-8")
    if before:
        assert run_bound(*before, "--root", str(root)).status == 0
    (root / name).chmod(0)
    try:
        for command in (("verify",), *ASKING, ("verify",)):
            ended = run_bound(*command, "--root", str(root), cwd=tmp_path)
            assert ended.status == 2, (command, ended)
            said = f"{name}:1:1: error: {CLOSED}" if command == ("verify",) else f"{name}:1:1: {CLOSED}"
            assert said in ended.out + ended.err
            assert "[file-unreadable]" in ended.out + ended.err
    finally:
        (root / name).chmod(0o755)
    assert run_bound("verify", "--root", str(root)).status == 0
    assert run_bound("lookup", "青石市", "--root", str(root)).err == ""


def test_a_hidden_folder_is_nobodys_concern(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    (root / "claims/.hidden").mkdir(mode=0)
    assert run_bound("verify", "--root", str(root)).status == 0
    assert run_bound("lookup", "青石市", "--root", str(root)).err == ""


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("claims", "claims:1:1: no folder claims/ here; begin a fact base with: factcheck init"),
        ("sources", "sources:1:1: no folder sources/ here; create it"),
    ],
)
def test_a_folder_that_is_not_there_is_told(name: str, said: str, indexed: bool, tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    (tmp_path / "draft.txt").write_text("青石市有图书馆。\n", "utf-8")
    if indexed:
        assert run_process("lookup", "青石市", "--root", str(root)).status == 0
    shutil.rmtree(root / name)
    for command in (("verify",), *ASKING):
        ended = run_process(*command, "--root", str(root), cwd=tmp_path)
        assert ended.status == 2, (command, ended)
        assert said in (ended.out + ended.err).replace(": error: ", ": ")


def test_a_folder_that_is_called_otherwise_is_told_at_its_setting(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base", ("factcheck.toml", "", "\nsources = 'texts'\n"))
    for command in (("verify",), ("lookup", "青石市")):
        ended = run_process(*command, "--root", str(root))
        assert ended.status == 2, (command, ended)
        assert "no folder texts/ here; create it, or correct this setting" in ended.out + ended.err
        assert "factcheck.toml:" in ended.out + ended.err
