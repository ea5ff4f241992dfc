"""Links, pipes and devices: refused, never opened, never waited for. Empty files of claims: told, no more."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.base.files import is_outside
from tests.process import run_process
from tests.sample import write_sample

SECRET = "root:x:0:0:秘密\n"
LINKED = (
    "claims/zz.yaml",
    "claims/zz.jsonl",
    "claims/names.yaml",
    "claims/waivers.yaml",
    "sources/references.yaml",
    "factcheck.toml",
    "pyproject.toml",
)
READING = (("verify",), ("lookup", "青石市"), ("check", "-"), ("conflicts",), ("export",))


def _base(tmp_path: Path) -> Path:
    (tmp_path / "secret").write_text(SECRET, "utf-8")
    return write_sample(tmp_path / "base")


@pytest.mark.parametrize("name", LINKED)
def test_a_link_out_of_the_fact_base_is_refused_unread(name: str, tmp_path: Path) -> None:
    root = _base(tmp_path)
    if name == "pyproject.toml":
        (root / "factcheck.toml").unlink()
    (root / name).unlink(missing_ok=True)
    (root / name).symlink_to(tmp_path / "secret")
    for command in READING:
        if command[0] != "verify" and "waivers" in name:
            continue  # the others have no use for waivers
        ended = run_process(*command, "--root", str(root))
        said = ended.out + ended.err
        assert ended.status == 2, (command, said)
        assert name in said
        assert "points outside the fact base" in said
        assert "Traceback" not in said
        assert "root:x" not in said
        assert "秘密" not in said


def test_a_link_within_the_fact_base_is_followed(tmp_path: Path) -> None:
    root = _base(tmp_path)
    for name in ("claims/library.yaml", "claims/names.yaml", "sources/references.yaml", "factcheck.toml"):
        (root / name).rename(root / f"kept-{Path(name).name}")
        (root / name).symlink_to(root / f"kept-{Path(name).name}")
    (tmp_path / "also").symlink_to(root)
    for where in (root, tmp_path / "also"):
        ended = run_process("verify", "--root", str(where))
        assert (ended.status, ended.out) == (0, "5 claims, 1 source: no problems\n"), ended.err


@pytest.mark.parametrize("verified", [False, True])
def test_a_linked_folder_of_claims_is_told(verified: bool, tmp_path: Path) -> None:
    """Nobody follows it, and what it holds would silently be missing. A hidden one is nobody's concern."""
    root = _base(tmp_path)
    shutil.copytree(root / "claims", tmp_path / "more")
    if verified:  # what is remembered of a run without the link is not what one with it finds
        assert run_process("verify", "--root", str(root)).status == 0
    (root / "claims/.hidden").symlink_to(tmp_path / "more")
    assert run_process("verify", "--root", str(root)).status == 0
    (root / "claims/more").symlink_to(tmp_path / "more")
    for _ in range(2):
        ended = run_process("verify", "--root", str(root))
        assert ended.status == 2
        assert "claims/more:1:1: error: a link to a folder, whose files are not read" in ended.out
        assert "[file-unreadable]" in ended.out
    (root / "claims/more").unlink()
    assert run_process("verify", "--root", str(root)).status == 0


ASKING = (
    ("lookup", "青石市"),
    ("check", "draft.txt"),
    ("show", "library-rank"),
    ("cite", "library-rank"),
    ("extract", "draft.txt"),
)


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize("name", ["claims/more", "claims/more.yaml", "sources/more.yaml"])
def test_a_linked_folder_is_told_on_stderr_by_who_answers_without_it(
    name: str, indexed: bool, tmp_path: Path
) -> None:
    root = _base(tmp_path)
    shutil.copytree(root / "claims", tmp_path / "more")
    (tmp_path / "draft.txt").write_text("青石市有图书馆。\n", "utf-8")
    if indexed:
        assert run_process("lookup", "青石市", "--root", str(root)).err == ""
    (root / name).symlink_to(tmp_path / "more")
    for command in (*ASKING, *ASKING):
        ended = run_process(*command, "--root", str(root), cwd=tmp_path)
        assert ended.status == 0, (command, ended)
        assert ended.err.count("warning: ") == 1
        assert f"warning: {name}: a link to a folder, whose files are not read; put the folder" in ended.err
    (root / name).unlink()
    assert run_process("lookup", "青石市", "--root", str(root)).err == ""


def test_a_link_to_nothing_is_told_until_there_is_something(tmp_path: Path) -> None:
    root = _base(tmp_path)
    (root / "claims/more.yaml").symlink_to("../later")
    for _ in range(2):
        ended = run_process("lookup", "青石市", "--root", str(root))
        assert ended.status == 0
        assert ended.err == "warning: claims/more.yaml: a link to nothing; correct it, or remove it\n"
    claims = (root / "claims/library.yaml").read_text("utf-8")
    (root / "later").write_text(claims.replace("- id: library", "- id: later"), "utf-8")
    ended = run_process("show", "later-rank", "--root", str(root))
    assert (ended.status, ended.err) == (0, "")
    (root / "claims/plain").symlink_to("nowhere")  # which is no file of claims, wherever it leads
    assert run_process("lookup", "青石市", "--root", str(root)).err == ""


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize("name", ["claims/loop", "claims/loop.yaml", "claims/names.yml", "sources/loop.yaml"])
def test_so_is_a_link_to_itself(name: str, indexed: bool, tmp_path: Path) -> None:
    root = _base(tmp_path)
    (tmp_path / "draft.txt").write_text("青石市有图书馆。\n", "utf-8")
    if indexed:
        assert run_process("lookup", "青石市", "--root", str(root)).err == ""
    (root / name).symlink_to(Path(name).name)
    for command in ASKING:
        ended = run_process(*command, "--root", str(root), cwd=tmp_path)
        assert ended.status == 0, (command, ended)
        assert ended.err.count("warning: ") == 1
        assert f"warning: {name}: a link that leads back to itself; correct it, or remove it" in ended.err
    ended = run_process("verify", "--root", str(root))
    assert ended.status == 2
    assert ended.out.count("[file-unreadable]") == 1
    assert f"{name}:1:1: error: " in ended.out


def test_a_link_to_itself_that_is_no_file_of_ours_hinders_nobody(tmp_path: Path) -> None:
    root = _base(tmp_path)
    (root / "sources/loop").symlink_to("loop")
    assert run_process("lookup", "青石市", "--root", str(root)).err == ""
    assert run_process("verify", "--root", str(root)).status == 0


@pytest.mark.parametrize("blank", ["", "\n \n"])
def test_an_empty_file_of_claims_hinders_nobody(blank: str, tmp_path: Path) -> None:
    """The shell makes one before the command runs whose output it shall have; `verify` alone tells it."""
    root = _base(tmp_path)
    for name in ("claims/new.yaml", "claims/new.jsonl", "claims/names.yaml", "claims/waivers.yaml"):
        (root / name).write_text(blank, "utf-8")
    text = str(root / "sources/library-2024.txt")
    reading = (("lookup", "青石市"), ("check", text), ("extract", text), ("conflicts",), ("export",))
    for command in (*reading, ("coverage",), ("source", "list")):
        ended = run_process(*command, "--root", str(root))
        assert ended.status in {0, 1}, (command, ended)
        assert "file is empty" not in ended.err, command
    for _ in range(2):
        ended = run_process("verify", "--root", str(root))
        assert ended.status == 1
        for name in ("claims/new.yaml", "claims/new.jsonl", "claims/waivers.yaml"):
            assert f"{name}:1:1: error: this file is empty" in ended.out
    (root / "sources/references.yaml").write_text(blank, "utf-8")
    for command in (("verify",), ("conflicts",), ("lookup", "青石市")):
        ended = run_process(*command, "--root", str(root))
        assert ended.status == 2, (command, ended)
        assert "sources/references.yaml:1:1: " in ended.out + ended.err


def test_what_extract_proposes_may_go_into_a_file_of_claims(tmp_path: Path) -> None:
    root = _base(tmp_path)
    command = [sys.executable, "-m", "factcheck", "extract", "sources/library-2024.txt", "--format", "yaml"]
    with (root / "claims/proposed.yaml").open("wb") as file:
        ended = subprocess.run(command, check=False, cwd=root, stdout=file, stderr=subprocess.PIPE)
    assert ended.returncode == 0, ended.stderr
    assert (root / "claims/proposed.yaml").read_text("utf-8").startswith("- id: ")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
@pytest.mark.parametrize("name", ["claims/f.yaml", "claims/f.jsonl", "claims/names.yaml", "sources/f.yaml"])
@pytest.mark.parametrize("indexed", [False, True])
def test_a_pipe_is_never_waited_for(name: str, indexed: bool, tmp_path: Path) -> None:
    root = _base(tmp_path)
    if indexed:
        assert run_process("lookup", "青石市", "--root", str(root)).status == 0
    (root / name).unlink(missing_ok=True)
    os.mkfifo(root / name)
    for command in (*READING, ("lookup", "青石市")):
        ended = run_process(*command, "--root", str(root))
        assert ended.status == 2, (command, ended)
        assert "a pipe or a device" in ended.out + ended.err
        assert "Traceback" not in ended.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_among_the_raw_texts_is_no_text(tmp_path: Path) -> None:
    root = _base(tmp_path)
    os.mkfifo(root / "sources/f.txt")
    ended = run_process("verify", "--root", str(root))
    assert ended.status == 1
    assert "sources/f.txt:1:1" in ended.out
    assert "file-unlisted" in ended.out
    (root / "sources/library-2024.txt").unlink()
    (root / "sources/f.txt").rename(root / "sources/library-2024.txt")
    ended = run_process("verify", "--root", str(root))
    assert ended.status == 1
    assert "a pipe or a device" in ended.out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_no_baseline(tmp_path: Path) -> None:
    root = _base(tmp_path)
    os.mkfifo(root / "factcheck-verify-baseline.json")
    ended = run_process("verify", "--root", str(root))
    assert ended.status == 2
    assert "is no baseline" in ended.err


def test_outside_is_told_by_where_a_link_ends(tmp_path: Path) -> None:
    root = tmp_path / "base"
    root.mkdir()
    (tmp_path / "base-too").mkdir()
    (root / "in").symlink_to(root / "x")
    (root / "out").symlink_to(tmp_path / "base-too" / "x")
    assert [is_outside(root / name, root) for name in ("x", "in", "out", ".", "..")] == [
        False, False, True, False, True,
    ]  # fmt: skip
    assert not is_outside(Path("/etc/hosts"), Path("/"))
