"""Many claims of one subject and attribute: none is held against all the others."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from factcheck.tasks.conflicts import conflicts
from factcheck.tasks.verify import Request, verify
from tests.process import run_inside
from tests.timing import grows_in_proportion

TODAY = date(2025, 1, 1)
MANY = 1600
ONE_BY_ONE = ("contradiction", "basis-unnamed", "duplicate-claim", "period-missing")
# What the claim of a number is like.
SORTS: dict[str, Callable[[int], str]] = {
    "another figure each": lambda n: f"value: {n + 1}人, period: 2023",
    "one figure": lambda _: "value: 7人, period: 2023",
    "another year each": lambda n: f"value: {n + 1}人, period: {n + 1000}",
    "no year": lambda n: f"value: {n + 1}人",
}
TOLD_APART: dict[str, Callable[[int], str]] = {
    "another basis each": lambda n: f"value: {n + 1}人, period: 2023, basis: 第{n + 1}号年报",
    "another name each": lambda n: f"value: 甲{n}乙, period: 2023",
}


def base(root: Path, number: int, sort: str) -> Path:
    """So many claims of one sort."""
    (root / "claims").mkdir(parents=True)
    (root / "sources").mkdir()
    (root / "sources/s.txt").write_text("甲市人口\n", encoding="utf-8")
    (root / "sources/r.yaml").write_text(
        "- {id: s, title: t, issued: 2024, custom: {file: s.txt}}\n", encoding="utf-8"
    )
    own = (SORTS | TOLD_APART)[sort]
    claims = (
        f"- {{id: c{n}, statement: 甲市人口, subject: 甲市, attribute: 人口, {own(n)}, "
        "evidence: [{source: s, quote: 甲市人口}]}\n"
        for n in range(number)
    )
    (root / "claims/c.yaml").write_text("".join(claims), encoding="utf-8")
    return root


@pytest.mark.parametrize("sort", SORTS)
def test_conflicts_grow_with_the_claims(sort: str, tmp_path: Path) -> None:
    def work(number: int) -> Callable[[], object]:
        root = base(tmp_path / str(number), number, sort)
        return lambda: conflicts(root, TODAY)

    assert grows_in_proportion(work, MANY)


@pytest.mark.parametrize("sort", [*SORTS, *TOLD_APART])
def test_so_does_what_verify_compares(sort: str, tmp_path: Path) -> None:
    def work(number: int) -> Callable[[], object]:
        root = base(tmp_path / str(number), number, sort)
        return lambda: verify(root, TODAY, Request(only=ONE_BY_ONE))

    assert grows_in_proportion(work, MANY)


def test_so_does_what_it_tells(tmp_path: Path) -> None:
    def work(number: int) -> Callable[[], object]:
        root = str(base(tmp_path / str(number), number, "another figure each"))
        run_inside("verify", "--root", root)  # and remembers what it found
        return lambda: run_inside("verify", "--root", root)

    assert grows_in_proportion(work, MANY)
