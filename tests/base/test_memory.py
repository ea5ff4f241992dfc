"""What verify found is remembered while nothing has changed, and never a moment longer."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from factcheck.base.index import files
from factcheck.tasks import verify as task
from factcheck.tasks.verify import Request, verify
from tests.sample import write_sample

TODAY = date(2025, 1, 2)
CLAIMS, TEXT, REFS = "claims/library.yaml", "sources/library-2024.txt", "sources/references.yaml"
UNUSED = ("claims/names.yaml", "", "无用: {kind: term}\n")


@pytest.fixture
def old(monkeypatch: pytest.MonkeyPatch) -> None:
    """All files count as written long ago."""
    monkeypatch.setattr(files, "TICK", -(10**18))


def found(root: Path, request: Request | None = None, day: date = TODAY) -> list[str]:
    return [f"{p.place} {p.rule}" for p in verify(root, day, request).problems]


class _ReadError(Exception):
    """The fact base was read."""


def unread(
    root: Path, monkeypatch: pytest.MonkeyPatch, day: date = TODAY, only: tuple[str, ...] = ()
) -> bool:
    """Whether verify comes to its end without reading the fact base."""

    def load(*_: object) -> None:
        raise _ReadError

    with monkeypatch.context() as context:
        context.setattr(task, "load", load)
        try:
            verify(root, day, Request(only=only))
        except _ReadError:
            return False
    return True


@pytest.mark.usefixtures("old")
def test_what_is_unchanged_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_sample(tmp_path, UNUSED)
    first = verify(root, TODAY)
    assert unread(root, monkeypatch)
    again = verify(root, TODAY)
    assert (again.claims, again.sources, again.problems) == (first.claims, first.sources, first.problems)
    assert [again.files[p.place.path] for p in again.problems] == [
        first.files[p.place.path] for p in first.problems
    ]
    assert verify(root, TODAY, Request(strict=True)).status == 1
    assert not unread(root, monkeypatch, date(2025, 1, 3))
    assert not unread(root, monkeypatch, only=("unused-name",))


def replaced(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text("utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), "utf-8")


CHANGES = {
    "a claim": (CLAIMS, "value: 第3", "value: 第4"),
    "a raw text": (TEXT, "城北区", "城南区"),
    "a reference": (REFS, "2024-12-20", "2024-12-21"),
    "a name": ("claims/names.yaml", "kind: work", "kind: term"),
    "a setting": ("factcheck.toml", "# [rules]", "[rules]"),
}


@pytest.mark.usefixtures("old")
@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_seen(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_sample(tmp_path)
    verify(root, TODAY)
    assert unread(root, monkeypatch)
    replaced(root, *CHANGES[what])
    assert not unread(root, monkeypatch)


@pytest.mark.usefixtures("old")
def test_files_that_come_and_go_are_seen(tmp_path: Path) -> None:
    root = write_sample(tmp_path)
    verify(root, TODAY)
    (root / "sources/stray.txt").write_text("无人认领\n", "utf-8")
    assert found(root) == ["sources/stray.txt:1:1 file-unlisted"]
    (root / "sources/stray.txt").unlink()
    (root / "claims/deep").mkdir()
    assert found(root) == []
    (root / "claims/deep/more.yaml").write_text("- id: x\n", "utf-8")
    assert "claims/deep/more.yaml:1:3 key-missing" in found(root)
    (root / "claims/deep/more.yaml").unlink()
    (root / TEXT).unlink()
    assert [line.split()[1] for line in found(root)] == ["file-missing"]


@pytest.mark.usefixtures("old")
def test_a_raw_text_elsewhere_is_watched_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_sample(tmp_path, (REFS, "file: library-2024.txt", "file: ../texts/library-2024.txt"))
    (root / "texts").mkdir()
    (root / TEXT).rename(root / "texts/library-2024.txt")
    assert found(root) == []
    assert unread(root, monkeypatch)
    replaced(root, "texts/library-2024.txt", "城北区", "城南区")
    assert not unread(root, monkeypatch)


def test_what_was_written_this_moment_is_not_trusted(tmp_path: Path) -> None:
    root = write_sample(tmp_path)
    assert found(root) == []
    times = (root / CLAIMS).stat()
    replaced(root, CLAIMS, "value: 25%", "value: 26%")
    os.utime(root / CLAIMS, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert found(root) != []


NO_TEXT = b"no text"


def damaged(kept: Path, data: bytes | None) -> None:
    """Put other bytes there; with None turn a letter in every row, with NO_TEXT make what is text none."""
    if data == NO_TEXT:
        with closing(sqlite3.connect(kept)) as rows:
            rows.execute("UPDATE owner SET text = CAST(x'ff' AS TEXT)")
            rows.commit()
        return
    if data is not None:
        kept.write_bytes(data)
        return
    with closing(sqlite3.connect(kept)) as rows:
        for name, body in rows.execute("SELECT name, body FROM kept").fetchall():
            turned = bytes([*body[:-1], body[-1] ^ 1])
            rows.execute("UPDATE kept SET body = ? WHERE name = ?", (turned, name))
        rows.commit()


@pytest.mark.usefixtures("old")
@pytest.mark.parametrize("data", [b"", b"[]", b"SQLite format 3\0", b"\xff" * 9000, NO_TEXT, None])
def test_a_damaged_memory_is_none(
    data: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = write_sample(tmp_path, UNUSED)
    first = found(root)
    damaged(root / ".factcheck/verify.memory", data)
    assert not unread(root, monkeypatch)
    assert found(root) == first
    assert unread(root, monkeypatch)


@pytest.mark.usefixtures("old")
def test_a_memory_that_was_made_elsewhere_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever may write to a repository could else send a memory along that knows of no problem."""
    root = write_sample(tmp_path / "base")
    found(root)
    shutil.copytree(root / ".factcheck", tmp_path / "kept")
    shutil.rmtree(root / ".factcheck")
    (tmp_path / "filler").mkdir()  # takes the place on the disk of the one that was removed
    shutil.copytree(tmp_path / "kept", root / ".factcheck")
    assert not unread(root, monkeypatch)


@pytest.mark.usefixtures("old")
@pytest.mark.parametrize("where", ["sources/more", "texts"])
def test_a_link_that_leads_elsewhere_now_is_seen(where: str, tmp_path: Path) -> None:
    elsewhere = (REFS, "file: library-2024.txt", "file: ../texts/library-2024.txt")
    root = write_sample(tmp_path, *([elsewhere] if where == "texts" else []))
    for name in ("one", "two"):
        (root / name).mkdir()
        (root / name / "library-2024.txt").write_bytes((root / TEXT).read_bytes())
    if where == "texts":
        (root / TEXT).unlink()
    (root / where).symlink_to(root / "one")
    assert found(root) == []
    (root / "two/library-2024.txt").write_text("另一份\n", "utf-8")
    (root / where).unlink()
    (root / where).symlink_to(root / "two")
    assert bool(found(root)) == (where == "texts")


def test_nothing_is_written_where_nothing_may_be(tmp_path: Path) -> None:
    root = write_sample(tmp_path)
    root.chmod(0o555)
    try:
        assert found(root) == []
        assert not (root / ".factcheck").exists()
    finally:
        root.chmod(0o755)
