"""An index folder, a cache or a fact base in a state that nobody planned: right answers or a clear error."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.base.index.home import FOLDER
from factcheck.base.index.manifest import MANIFEST
from factcheck.cli.opening import cache_folder
from factcheck.problem import FactcheckError
from tests.base.index.registry import answers, fresh, write_base


@pytest.fixture
def root(tmp_path: Path) -> Path:
    base = tmp_path / "base"
    write_base(base, files=3, each=8)
    FactBase.open(base).close()
    return base


def replaced(path: Path, by: Callable[[Path], object]) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    by(path)


def elsewhere(index: Path) -> None:
    index.rename(index.parent.parent / "elsewhere")
    index.symlink_to(index.parent.parent / "elsewhere")


def told(statement: str) -> Callable[[Path], None]:
    def tell(index: Path) -> None:
        manifest = sqlite3.connect(index / MANIFEST)
        manifest.execute(statement)
        manifest.commit()
        manifest.close()

    return tell


def scrambled(index: Path) -> None:
    """Other bytes, with the time put back, as a failing disk may have it."""
    for path in index.glob("*-*.sqlite"):
        before, data = path.stat(), bytearray(path.read_bytes())
        for at in range(100, len(data), 37):
            data[at] ^= 0xFF
        path.write_bytes(data)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def half_written(index: Path) -> None:
    path = index / MANIFEST
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])


def folders(index: Path) -> None:
    for path in index.glob("*-*.sqlite"):
        replaced(path, Path.mkdir)


STATES: dict[str, Callable[[Path], object]] = {
    "a file": lambda index: replaced(index, Path.touch),
    "a link to a folder": elsewhere,
    "a link to nowhere": lambda index: replaced(index, lambda path: path.symlink_to("nowhere")),
    "a link to itself": lambda index: replaced(index, lambda path: path.symlink_to(path)),
    "the manifest half written": half_written,
    "the manifest a folder": lambda index: replaced(index / MANIFEST, Path.mkdir),
    "the lock a folder": lambda index: replaced(index / "lock", Path.mkdir),
    "the segments folders": folders,
    "the segments scrambled": scrambled,
    "a newer version": told("UPDATE version SET text = 'format 99'"),
    "a newer table": told("ALTER TABLE segment ADD COLUMN more"),
    "a table fewer": told("DROP TABLE folder"),
    "no names": told("DELETE FROM segment WHERE kind = 'names'"),
    "unknown kinds": told("UPDATE segment SET kind = 'other'"),
    "segments outside": told("UPDATE segment SET name = '../../' || name"),
    "files forgotten": told("DELETE FROM file WHERE kind = 'claims'"),
}


@pytest.mark.parametrize("state", STATES)
def test_an_index_folder_in_any_state(root: Path, state: str, tmp_path: Path) -> None:
    STATES[state](root / FOLDER)
    for _ in range(2):
        base = FactBase.open(root, cache=tmp_path / "cache")
        assert answers(base) == fresh(root, tmp_path / "fresh")
        shutil.rmtree(tmp_path / "fresh")
        base.close()


GONE: dict[str, Callable[[Path], object]] = {
    "moved": lambda root: root.rename(root.with_name("moved")),
    "deleted": shutil.rmtree,
}


@pytest.mark.parametrize("how", GONE)
def test_a_base_that_goes_while_it_is_open_is_told(root: Path, how: str) -> None:
    """Not that nothing is found; and no index is made where it was."""
    base = FactBase.open(root)
    GONE[how](root)
    for ask in (lambda: base.claim("c3"), base.refresh):
        with pytest.raises(FactcheckError, match="not there any more"):
            ask()
    assert not root.exists()
    base.close()


def test_a_claims_file_that_becomes_a_folder_is_one(root: Path, tmp_path: Path) -> None:
    """Its claims are no more; those of a file within it are found."""
    base = FactBase.open(root)
    path = root / "claims/f0.yaml"
    content = path.read_bytes()
    replaced(path, Path.mkdir)
    assert base.find_claim("c3") is None
    (path / "a.yaml").write_bytes(content)
    base.refresh()
    assert base.claim("c3").place.path == "claims/f0.yaml/a.yaml"
    assert answers(base) == fresh(root, tmp_path / "fresh")
    base.close()


def test_a_source_that_goes_while_it_is_open_is_told(root: Path) -> None:
    base = FactBase.open(root)
    (root / "sources/report.txt").unlink()
    with pytest.raises(FactcheckError, match=r"report\.txt"):
        base.text("report")
    base.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such name")
def test_a_file_name_that_is_no_text_is_told(root: Path) -> None:
    (root / "claims" / os.fsdecode(b"\xff.yaml")).touch()
    with pytest.raises(FactcheckError, match="not UTF-8; rename it"):
        FactBase.open(root)


def test_two_bases_share_a_cache_and_one_takes_the_place_of_another(tmp_path: Path) -> None:
    """Bases of one name have indexes of their own; an index is of the files, whatever stood there before."""
    cache = tmp_path / "cache"
    roots = [tmp_path / "one/base", tmp_path / "other/base"]
    for seed, root in enumerate(roots):
        write_base(root, files=2, each=5, seed=seed)
        root.chmod(0o555)
    try:
        right = [said(root, cache) for root in roots]
        assert right[0] != right[1]
        assert [said(root, cache) for root in roots] == right
        assert len(list(cache.iterdir())) == 2
        roots[0].rename(tmp_path / "aside")
        roots[1].rename(roots[0])
        assert said(roots[0], cache) == right[1]
    finally:
        for root in tmp_path.glob("*/base"):
            root.chmod(0o755)


def said(root: Path, cache: Path) -> list[object]:
    base = FactBase.open(root, cache=cache)
    found = answers(base)
    base.close()
    return found


def test_a_cache_named_from_here_works_and_the_variable_for_it_is_passed_over(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """XDG_CACHE_HOME must be absolute; the library takes what it is given."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", "cache")
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    assert cache_folder().is_absolute()
    shutil.rmtree(root / FOLDER)
    root.chmod(0o555)
    try:
        assert said(root, Path("cache")) == fresh(root, tmp_path / "fresh")
        assert list((tmp_path / "cache").rglob(MANIFEST))
    finally:
        root.chmod(0o755)
