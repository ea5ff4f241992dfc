"""One claim with its quotes in context and its relations; a new fact base."""

import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.problem import FactcheckError
from factcheck.rules import more
from factcheck.tasks.init import init
from factcheck.tasks.show import show
from factcheck.tasks.verify import verify
from tests.process import Run
from tests.sample import write_sample


def test_a_quote_stands_in_its_sentence(tmp_path: Path) -> None:
    (shown,) = show(FactBase.open(write_sample(tmp_path)), "library-children-share").evidence
    assert (shown.before, shown.quote, shown.after) == (
        "2024年,青石市图书馆新增藏书3.2万册,",
        "其中少儿图书占25%",
        ",共8000册。",
    )
    assert shown.line == 1


def test_relations_of_all_sorts(tmp_path: Path) -> None:
    root = write_sample(
        tmp_path, more(attribute="新增少儿图书", differs="{library-children-books: 另一口径}")
    )
    card = show(FactBase.open(root), "library-children-books")
    assert [(item.claim.id, item.how) for item in card.related] == [
        ("library-new-books", "derived from"),
        ("library-children-share", "derived from"),
        ("more", "differs"),
    ]
    assert [(r.claim.id, r.how) for r in show(FactBase.open(root), "library-new-books").related] == [
        ("library-target", "same attribute")
    ]


def test_an_unknown_id_is_told_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(FactcheckError, match="did you mean library-rank"):
        show(FactBase.open(write_sample(tmp_path)), "libary-rank")
    with pytest.raises(FactcheckError, match="factcheck lookup"):
        show(FactBase.open(tmp_path), "四川")


def test_a_quote_that_is_not_there_is_shown_as_such(tmp_path: Path, call: Run) -> None:
    root = write_sample(
        tmp_path, ("claims/library.yaml", "quote: 其中少儿图书占25%", "quote: 其中少儿图书占35%")
    )
    ended = call("show", "library-children-share", "--root", str(root))
    assert ended.status == 0
    assert "not found: 其中少儿图书占35%" in ended.out
    shape = json.loads(call("show", "library-children-share", "--root", str(root), "--format", "json").out)
    assert shape["evidence"][0]["start"] is None


def test_init_writes_a_sound_fact_base(tmp_path: Path) -> None:
    written = init(tmp_path / "new")
    assert "claims/library.yaml" in written
    assert verify(tmp_path / "new", date(2025, 1, 1)).problems == ()
    with pytest.raises(FactcheckError, match="exists"):
        init(tmp_path / "new")


@pytest.mark.parametrize("name", ["factcheck.toml", "claims", "sources"])
def test_init_begins_only_where_there_is_none(name: str, tmp_path: Path) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(FactcheckError, match=name):
        init(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_init_keeps_what_git_is_told_to_ignore(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("mine\n")
    init(tmp_path)
    assert (tmp_path / ".gitignore").read_text() == "mine\n"
