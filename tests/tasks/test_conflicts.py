"""Conflicts: who disagrees with whom, and what may explain it."""

import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.problem import FactcheckError
from factcheck.rules import more
from factcheck.tasks.conflicts import conflicts
from tests.process import Run
from tests.sample import Edit, write_sample

TODAY = date(2025, 1, 1)
BOOKS = {"attribute": "新增藏书", "statement": "新增藏书8000册", "quote": "共8000册", "value": "8000册"}


def found(root: Path, *, periods: bool = False) -> list[list[tuple[str, tuple[str, ...]]]]:
    groups = conflicts(root, TODAY, periods=periods)
    return [[(row.claim.id, row.why) for row in group.rows] for group in groups]


CASES: list[tuple[dict[str, str], list[tuple[str, tuple[str, ...]]]]] = [
    ({"period": "2024"}, [("library-new-books", ()), ("more", ("unexplained",))]),
    ({"period": "2023"}, []),
    ({"period": "2024", "basis": "年报"}, [("library-new-books", ()), ("more", ("basis",))]),
    ({"period": "2024", "scope": "全省"}, [("library-new-books", ()), ("more", ("scope",))]),
    (
        {"period": "2023", "differs": "{library-new-books: 只计少儿}"},
        [("library-new-books", ()), ("more", ("只计少儿",))],
    ),
    ({"period": "2024", "speaker": "林一帆"}, [("library-new-books", ()), ("more", ("speaker",))]),
]


@pytest.mark.parametrize(("keys", "group"), CASES)
def test_a_group_and_its_reasons(
    keys: dict[str, str], group: list[tuple[str, tuple[str, ...]]], tmp_path: Path
) -> None:
    root = write_sample(tmp_path, more(**BOOKS, **keys))
    assert found(root) == ([group] if group else [])


THIRD = {
    "attribute": "新增藏书",
    "statement": "新增藏书3.2万册",
    "quote": "新增藏书3.2万册",
    "value": "3.2万册",
}
THIRD_REASONS = [
    ({"period": "2024"}, ("corroboration", "unexplained")),
    ({"period": "2024", "speaker": "林一帆"}, ("corroboration", "speaker")),
    ({"period": "2022", "differs": "{more: 前年}"}, ("前年",)),  # the same figure of another year: no support
]


@pytest.mark.parametrize(("keys", "why"), THIRD_REASONS)
def test_the_same_value_confirms_or_has_nothing_to_do_with_it(
    keys: dict[str, str], why: tuple[str, ...], tmp_path: Path
) -> None:
    root = write_sample(tmp_path, more(**BOOKS, period="2024"), more(**THIRD, id="third", **keys))
    assert found(root)[0][2] == ("third", why)


def test_each_row_has_its_subject_where_they_are_several(tmp_path: Path, call: Run) -> None:
    root = write_sample(
        tmp_path,
        more(subject="另一家图书馆", **BOOKS, period="2024", differs="{library-new-books: 未必同一家}"),
    )
    for form in ("text", "markdown"):
        table = call("conflicts", "--root", str(root), "--format", form).out
        line = next(line for line in table.splitlines() if "8000册" in line)
        assert "另一家图书馆" in line


def test_one_group_is_one(tmp_path: Path, call: Run) -> None:
    root = write_sample(tmp_path, more(**BOOKS, period="2024"))
    said = call("conflicts", "--root", str(root)).out
    assert said.endswith("\n1 group of claims that differ, 1 of them unexplained\n")


def test_other_periods_when_asked_for(tmp_path: Path) -> None:
    (group,) = found(write_sample(tmp_path), periods=True)
    assert group == [("library-new-books", ()), ("library-target", ("period", "speaker", "certainty"))]


def test_what_nothing_explains_comes_first(tmp_path: Path) -> None:
    edits: list[Edit] = [
        more(id="a", value="城南区", differs="{b: 新馆}"),
        more(id="b"),
        more(id="c", attribute="新增藏书", value="1册", period="2024"),
    ]
    groups = conflicts(write_sample(tmp_path, *edits), TODAY)
    assert [(group.rows[-1].claim.id, group.unexplained) for group in groups] == [("c", True), ("b", False)]


def test_a_fact_base_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FactcheckError) as told:
        conflicts(write_sample(tmp_path, ("claims/library.yaml", "- id", "- &x id")), TODAY)
    assert [problem.rule for problem in told.value.problems] == ["yaml-alias"]


@pytest.mark.parametrize("form", ["text", "json", "csv", "markdown"])
def test_every_format_has_every_claim(form: str, tmp_path: Path, call: Run) -> None:
    root = write_sample(tmp_path, more(**BOOKS, period="2024", note="=1+1"))
    ended = call("conflicts", "--root", str(root), "--format", form)
    assert ended.status == 1
    assert all(
        word in ended.out for word in ("library-new-books", "more", "8000册", "3.2万册", "unexplained")
    )
    if form == "json":
        assert json.loads(ended.out)["conflicts"][0]["unexplained"] is True


def test_the_ranks_of_this_repository_come_first(repository: Path) -> None:
    first = conflicts(repository, TODAY)[0]
    assert [row.claim.value[0] for row in first.rows] == ["第9", "第7", "第13"]
    assert not any(group.unexplained for group in conflicts(repository, TODAY))
