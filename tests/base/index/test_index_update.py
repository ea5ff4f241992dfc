"""An index brought up to date answers as one built anew."""

import itertools
import os
import random
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.base.factbase import FactBase
from factcheck.base.index import grams, update
from tests.base.index.registry import answers, as_yaml, claim, fresh, write_base, write_file

_numbers = itertools.count()
EDITS = st.lists(
    st.tuples(st.sampled_from(["change", "drop", "add", "rename", "touch"]), st.integers(0, 9)),
    min_size=1,
    max_size=14,
)


@given(edits=EDITS, seed=st.integers(0, 99))
@settings(max_examples=12)
def test_any_row_of_edits_ends_like_a_fresh_build(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[str, int]], seed: int
) -> None:
    """Whatever is changed, dropped, added, renamed or touched, one at a time."""
    root = tmp_path_factory.mktemp("base")
    rng = write_base(root, files=8, each=6, seed=seed)
    base = FactBase.open(root)
    for kind, number in edits:
        _edit(root, kind, number, rng)
        base.refresh()
    assert answers(base) == fresh(root, tmp_path_factory.mktemp("fresh"))
    base.close()


def _edit(root: Path, kind: str, number: int, rng: random.Random) -> None:
    files = sorted((root / "claims").glob("f*"))
    chosen = files[number % len(files)] if files else None
    if kind == "change" and chosen:
        write_file(root, int(chosen.stem[1:]), [100 * number + n for n in range(5)], rng)
    elif kind == "drop" and len(files) > 1 and chosen:
        chosen.unlink()
    elif kind == "add":
        write_file(root, 20 + next(_numbers), [1000 + 10 * number + n for n in range(3)], rng)
    elif kind == "rename" and chosen:
        chosen.rename(chosen.with_name(f"f{900 + next(_numbers)}{chosen.suffix}"))
    elif kind == "touch" and chosen:
        os.utime(chosen, ns=(1, next(_numbers)))


def test_one_changed_file_adds_one_small_segment(tmp_path: Path) -> None:
    """The large segment stays; only what changed is compiled."""
    rng = write_base(tmp_path, files=6, each=50)
    FactBase.open(tmp_path).close()
    before = {path.name: path.stat().st_mtime_ns for path in (tmp_path / ".factcheck").glob("claims-*")}
    write_file(tmp_path, 3, list(range(300, 350)), rng)
    base = FactBase.open(tmp_path)
    after = {path.name: path.stat().st_mtime_ns for path in (tmp_path / ".factcheck").glob("claims-*")}
    assert before.items() < after.items()
    assert len(after) == 2
    assert base.index.dead == 50
    base.close()


def test_names_alone_leave_the_claims_segments(tmp_path: Path) -> None:
    """A new alias is found at once, and no claim is compiled for it."""
    write_base(tmp_path, files=2, each=20)
    base = FactBase.open(tmp_path)
    claims = {row.name for row in base._snapshot.manifest.segments.values() if row.kind == "claims"}
    names = tmp_path / "claims/names.yaml"
    names.write_text(names.read_text("utf-8").replace("[四川省, 川]", "[四川省, 川, 天府之国]"), "utf-8")
    assert base.refresh()
    assert {row.name for row in base._snapshot.manifest.segments.values() if row.kind == "claims"} == claims
    assert base.names.canonical("天府之國") == "四川"
    assert [one.id for one in base.claims_of("天府之国")] == [one.id for one in base.claims_of("四川")]
    base.close()


def test_many_changes_are_merged(tmp_path: Path) -> None:
    """However often files change, a query goes through few segments."""
    rng = write_base(tmp_path, files=30, each=20)
    base = FactBase.open(tmp_path)
    for round_ in range(2 * update.DELTAS + 3):
        write_file(tmp_path, round_ % 5, [2000 + 20 * round_ + n for n in range(20)], rng)
        assert base.refresh()
        assert len(base._snapshot.segments) <= update.DELTAS + 1
    assert answers(base) == fresh(tmp_path, tmp_path / "fresh")
    base.close()


def test_what_is_merged_beside_a_large_part_is_not_taken_off_twice(tmp_path: Path) -> None:
    """A tenth of all claims changed at once stays a segment of its own, which knows what it replaced."""
    rng = write_base(tmp_path, files=60, each=20)
    base = FactBase.open(tmp_path)
    for number in range(8):
        write_file(tmp_path, number, [5000 + 20 * number + n for n in range(20)], rng)
    base.refresh()
    for round_ in range(update.DELTAS + 3):
        write_file(tmp_path, 10 + round_ % 10, [2000 + 20 * round_ + n for n in range(20)], rng)
        base.refresh()
    assert len(base._snapshot.segments) > 2
    assert answers(base) == fresh(tmp_path, tmp_path / "fresh")
    base.close()


def test_a_file_that_is_edited_again_and_again_leaves_one_segment(tmp_path: Path) -> None:
    """A segment of which nothing is alive goes at once, not when there are many."""
    rng = write_base(tmp_path, files=9, each=20)
    base = FactBase.open(tmp_path)
    for round_ in range(5):
        write_file(tmp_path, 3, [2000 + 20 * round_ + n for n in range(20)], rng)
        base.refresh()
        assert len(base._snapshot.segments) == 2
        assert base.index.dead == 20
    assert answers(base) == fresh(tmp_path, tmp_path / "fresh")
    base.close()


def test_a_gram_that_was_too_frequent_is_sought_when_it_has_become_rare(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a segment left out is not lost when claims go."""
    monkeypatch.setattr("factcheck.base.index.snapshot.FREQUENT", 60)
    monkeypatch.setattr("factcheck.base.index.update.FREQUENT", 60)
    monkeypatch.setattr("factcheck.base.index.postings.KEPT", 70)
    assert grams.FREQUENT < grams.KEPT
    rng = write_base(tmp_path, files=10, each=10)
    base = FactBase.open(tmp_path)
    frequent = "编号"
    assert base.similar(frequent, 5) == []
    for number in range(5):
        (tmp_path / f"claims/f{number}.{'jsonl' if number % 2 else 'yaml'}").unlink()
        base.refresh()
    assert len(base.similar(frequent, 5)) == 5
    del rng
    base.close()


def test_the_first_of_two_claims_with_one_id_counts_in_either_build(tmp_path: Path) -> None:
    """`verify` reports the second; the index shows the first, by path and line."""
    rng = write_base(tmp_path, files=2, each=5)
    base = FactBase.open(tmp_path)
    (tmp_path / "claims/a.yaml").write_text(as_yaml([claim(3, rng)]), "utf-8")
    base.refresh()
    assert base.claim("c3").place.path == "claims/a.yaml"
    assert answers(base) == fresh(tmp_path, tmp_path / "fresh")
    base.close()


@pytest.mark.parametrize("interpreter", [sys.executable, "/no/such/interpreter", "/bin/false"])
def test_several_processes_build_what_one_builds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, interpreter: str
) -> None:
    """And one does it all where the others cannot be started, or fail."""
    rng = write_base(tmp_path, files=7, each=30)
    monkeypatch.setattr("factcheck.base.index.parts.LARGE", 1000)
    monkeypatch.setattr("factcheck.base.index.parts.os.cpu_count", lambda: 3)
    monkeypatch.setattr("factcheck.base.index.parts.sys.executable", interpreter)
    base = FactBase.open(tmp_path)
    assert len(base._snapshot.segments) == 3
    for round_ in range(update.DELTAS + 2):
        write_file(tmp_path, round_ % 2, [3000 + 10 * round_ + n for n in range(10)], rng)
        base.refresh()
    monkeypatch.setattr("factcheck.base.index.parts.LARGE", 10**9)
    assert answers(base) == fresh(tmp_path, tmp_path / "fresh")
    base.close()
