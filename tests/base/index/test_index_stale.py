"""No stale answer, and no lost one: whatever happened to the files, the clock, or the index."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.base.index.files import Stamp
from factcheck.base.index.manifest import MANIFEST
from factcheck.problem import FactcheckError
from tests.base.index.registry import answers, fresh, write_base

VALUE = "四川有27所高校"
CLAIM = f"""- id: one
  statement: {VALUE}
  subject: 四川
  attribute: 高校数量
  value: 27所
  evidence:
  - source: report
    quote: {VALUE}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    base = tmp_path / "base"
    write_base(base, files=3, each=8)
    (base / "claims/one.yaml").write_text(CLAIM, "utf-8")
    FactBase.open(base).close()
    return base


def value_of(root: Path, cache: Path | None = None) -> str:
    base = FactBase.open(root, cache=cache)
    found = base.claim("one").value[0]
    assert base.similar("高校", 30)
    base.close()
    return found


def index_files(root: Path) -> list[Path]:
    return sorted((root / ".factcheck").glob("*.sqlite"))


def test_a_change_of_the_same_size_in_the_same_instant_is_seen(root: Path) -> None:
    """Its stamp is what it was: so young a file is compared by its content."""
    path = root / "claims/one.yaml"
    for number in (31, 27, 45):
        before = path.stat()
        path.write_text(CLAIM.replace("27所", f"{number}所"), "utf-8")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert value_of(root) == f"{number}所"


def test_a_change_within_one_tick_of_a_coarse_clock_is_seen(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a file system that tells two seconds apart and nothing else, the stamp never changes here."""
    now = 5_000_000_000

    def coarse(path: str | Path) -> Stamp:
        return Stamp(os.stat(path).st_size, now, now, 0)  # noqa: PTH116 - as the code it stands for

    for module in ("state", "home"):
        monkeypatch.setattr(f"factcheck.base.index.{module}.stamp", coarse)
    for number in (31, 45, 27):
        (root / "claims/one.yaml").write_text(CLAIM.replace("27所", f"{number}所"), "utf-8")
        assert value_of(root) == f"{number}所"


@pytest.mark.parametrize("moment", [1, 10**18, 4 * 10**18])
def test_the_clock_may_jump(root: Path, moment: int) -> None:
    """A file written before the last one, or in a distant future, is read like any other."""
    path = root / "claims/one.yaml"
    path.write_text(CLAIM.replace("27所", "28所"), "utf-8")
    os.utime(path, ns=(moment, moment))
    assert value_of(root) == "28所"
    path.write_text(CLAIM.replace("27所", "29所"), "utf-8")
    os.utime(path, ns=(moment, moment))
    assert value_of(root) == "29所"


def test_an_old_file_put_in_the_place_of_a_new_one_is_seen(root: Path, tmp_path: Path) -> None:
    """`cp -p` and `mv` keep the time of an older file of the same size."""
    other = tmp_path / "other.yaml"
    other.write_text(CLAIM.replace("27所", "33所"), "utf-8")
    stamp = (root / "claims/one.yaml").stat().st_mtime_ns
    os.utime(other, ns=(stamp, stamp))
    other.rename(root / "claims/one.yaml")
    assert value_of(root) == "33所"


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for at in range(100, len(data), 97):
        data[at] ^= 0xFF
    path.write_bytes(bytes(data))


def turn_a_bit(path: Path) -> None:
    """What a disk does: the stamp stays what it was."""
    before = path.stat()
    data = bytearray(path.read_bytes())
    used = [at for at, byte in enumerate(data) if byte]
    data[used[-40]] ^= 1
    path.write_bytes(bytes(data))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def foreign(path: Path) -> None:
    path.unlink()
    made = sqlite3.connect(path)
    made.execute("CREATE TABLE claim(x)")
    made.commit()
    made.close()


DAMAGE: dict[str, Callable[[Path], object]] = {
    "emptied": lambda path: path.write_bytes(b""),
    "truncated": truncate,
    "overwritten": flip,
    "turned": turn_a_bit,
    "text": lambda path: path.write_text("not a database"),
    "foreign": foreign,
    "gone": Path.unlink,
}


@pytest.mark.parametrize("how", DAMAGE)
@pytest.mark.parametrize("which", ["index", "claims", "names", "sources"])
def test_a_damaged_index_is_built_anew(root: Path, how: str, which: str, tmp_path: Path) -> None:
    """Each of its files, in each way: the answers are those of a fresh build."""
    (path,) = [path for path in index_files(root) if path.name.startswith(which)]
    DAMAGE[how](path)
    base = FactBase.open(root)
    assert answers(base) == fresh(root, tmp_path / "fresh")
    base.close()


def test_segments_of_another_base_are_not_taken_for_ours(root: Path, tmp_path: Path) -> None:
    """An index that was copied along from elsewhere describes other files."""
    other = tmp_path / "other"
    write_base(other, files=2, each=5, seed=9)
    FactBase.open(other).close()
    shutil.rmtree(root / ".factcheck")
    shutil.copytree(other / ".factcheck", root / ".factcheck")
    base = FactBase.open(root)
    assert answers(base) == fresh(root, tmp_path / "fresh")
    base.close()


def test_an_index_of_another_version_is_built_anew(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another OpenCC folds differently: what it compiled is of no use."""
    before = {path.name for path in index_files(root)}
    monkeypatch.setattr("factcheck.base.index.manifest._opencc_version", lambda: "another")
    assert value_of(root) == "27所"
    assert {path.name for path in index_files(root)} & before == {MANIFEST}


def test_the_index_is_safe_to_delete_under_an_open_base(root: Path) -> None:
    """An open base goes on; a refresh makes a new index."""
    base = FactBase.open(root)
    shutil.rmtree(root / ".factcheck")
    assert base.claim("one").value == ("27所",)
    base.refresh()
    assert base.claim("one").value == ("27所",)
    assert index_files(root)
    base.close()


def test_what_a_killed_build_left_is_swept_away(root: Path) -> None:
    """Parts of segments, and segments that no manifest names."""
    (root / ".factcheck/claims-0.sqlite.123.part").write_bytes(b"half")
    (root / ".factcheck/claims-0123.sqlite").write_bytes(b"never renamed in")
    (root / "claims/one.yaml").write_text(CLAIM.replace("27所", "30所"), "utf-8")
    assert value_of(root) == "30所"
    assert not list((root / ".factcheck").glob("*.part"))
    assert not (root / ".factcheck/claims-0123.sqlite").exists()


def test_a_read_only_folder_has_its_index_in_the_cache(root: Path, tmp_path: Path) -> None:
    """And nothing is written into it, not even by the superuser."""
    shutil.rmtree(root / ".factcheck")
    root.chmod(0o555)
    try:
        assert value_of(root, cache=tmp_path / "cache") == "27所"
        assert not (root / ".factcheck").exists()
        assert list((tmp_path / "cache").rglob(MANIFEST))
        (root / "claims/one.yaml").write_text(CLAIM.replace("27所", "28所"), "utf-8")
        assert value_of(root, cache=tmp_path / "cache") == "28所"
        assert value_of(root) == "28所"  # with no cache: in memory
    finally:
        root.chmod(0o755)


def test_a_cache_that_cannot_be_written_to_is_done_without(root: Path, tmp_path: Path) -> None:
    """The index is then held in memory."""
    shutil.rmtree(root / ".factcheck")
    (tmp_path / "cache").write_text("a file where a folder should be")
    root.chmod(0o555)
    try:
        assert value_of(root, cache=tmp_path / "cache") == "27所"
    finally:
        root.chmod(0o755)


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("broken.yaml", b'- id: "a\n  statement: b\n', "yaml-syntax"),
        ("binary.yaml", b"\x00\x01\xff\xfe", "file-unreadable"),
        ("latin.yaml", "- id: é".encode("latin-1"), "file-unreadable"),
    ],
)
def test_what_cannot_be_read_is_told_at_every_opening(
    root: Path, name: str, content: bytes, rule: str
) -> None:
    """Not only by the one that compiled it; and no longer once it is mended."""
    (root / "claims" / name).write_bytes(content)
    for _ in range(2):
        with pytest.raises(FactcheckError) as raised:
            FactBase.open(root)
        assert [(p.rule, p.place.path) for p in raised.value.problems] == [(rule, f"claims/{name}")]
    (root / "claims" / name).unlink()
    assert value_of(root) == "27所"


def test_what_cannot_be_read_leaves_an_open_base_as_it_was(root: Path) -> None:
    """It tells so as often as it is asked to take it in, and takes it in once it is mended."""
    base = FactBase.open(root)
    before = answers(base)
    (root / "claims/more.yaml").write_text("- id: [", "utf-8")
    for _ in range(2):
        with pytest.raises(FactcheckError):
            base.refresh()
        assert answers(base) == before
    (root / "claims/more.yaml").write_text(CLAIM.replace("one", "two"), "utf-8")
    assert base.refresh()
    assert base.claim("two").value == ("27所",)
    base.close()


def test_a_claim_whose_file_cannot_be_read_any_more_is_an_error_each_time(root: Path) -> None:
    base = FactBase.open(root)
    (root / "claims/one.yaml").write_text("- id: [", "utf-8")
    for _ in range(2):
        with pytest.raises(FactcheckError):
            base.claim("one")
    base.close()


def test_a_raw_text_that_changed_is_a_change(root: Path) -> None:
    base = FactBase.open(root)
    evidence = base.claim("one").evidence[0]
    path = root / "sources/report.txt"
    path.write_text(VALUE, "utf-8")
    span = base.anchor(evidence)
    assert span is not None
    assert not base.refresh()
    path.write_text(f"前言。{VALUE}", "utf-8")
    assert base.refresh()
    assert base.anchor(evidence) == (span.start + 3, span.end + 3)
    assert not base.refresh()
    base.close()


def test_a_claim_that_moves_under_an_open_base_is_found_again(root: Path) -> None:
    """The bytes the index knows are another claim's now."""
    base = FactBase.open(root)
    path = root / "claims/one.yaml"
    path.write_text(CLAIM.replace("one", "two").replace("27", "1") + CLAIM.replace("27所", "28所"), "utf-8")
    assert base.claim("one").value == ("28所",)
    assert base.claim("two").value == ("1所",)
    base.close()


@pytest.mark.parametrize(
    "layout", ["  - id: one\n    statement: 四川有27所高校\n", "\ufeff" + CLAIM, "# 注\n\n" + CLAIM]
)
def test_any_layout_is_read_from_its_place(tmp_path: Path, layout: str) -> None:
    """An indented list, a byte order mark, a comment before the first claim."""
    write_base(tmp_path, files=1, each=2)
    (tmp_path / "claims/one.yaml").write_text(layout, "utf-8")
    base = FactBase.open(tmp_path)
    one = base.claim("one")
    assert one.statement == VALUE
    line = layout.partition("id: one")[0].count("\n") + 1
    assert (one.place.line, one.at("statement").line) == (line, line + 1)
    base.close()


def test_a_setting_that_leaves_folders_out_is_seen(root: Path) -> None:
    (root / "claims/new").mkdir()
    (root / "claims/one.yaml").rename(root / "claims/new/one.yaml")
    assert len(FactBase.open(root)) > 1
    (root / "factcheck.toml").write_text('claims = "claims/new"\n', "utf-8")
    assert len(FactBase.open(root)) == 1
    (root / "factcheck.toml").write_text('claims = "claims"\n', "utf-8")
    assert len(FactBase.open(root)) > 1
