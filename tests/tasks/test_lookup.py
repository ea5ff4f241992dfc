"""Lookup: what stands among the first results, what differs and why, what is said when nothing is found."""

import json
import shutil
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.tasks.lookup import Filters, Lookup, Result, lookup
from tests.process import Run

BASE = Path(__file__).parents[1] / "bases/lookup"
CASES = Path(__file__).parents[1] / "cases/lookup"


def rows(name: str) -> list[list[str]]:
    """The rows of a table of queries."""
    lines = (CASES / name).read_text("utf-8").splitlines()
    return [row.split("\t") for row in lines if row and row[0] != "#"]


ROWS = rows("queries.tsv")
OTHERS = ("port", "robots")  # in Taiwan's wording; of JSON lines


@pytest.fixture(scope="module")
def ours(request: pytest.FixtureRequest) -> FactBase:
    return FactBase.open(Path(request.config.rootpath))


@pytest.mark.parametrize(("query", "values"), ROWS, ids=[row[0] for row in ROWS])
def test_the_repository_s_own_fact_base(ours: FactBase, query: str, values: str) -> None:
    """Either script, questions, keywords, sentences, numerals in both writings."""
    found = [result.claim.value for result in lookup(ours, query).results]
    wanted = values.removeprefix("!").split(" ")
    shown = {value for each in found for value in each}
    assert set(wanted) <= shown, found
    assert not values.startswith("!") or wanted[0] in found[0], found


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> dict[str, FactBase]:
    """The fact bases of OTHERS."""
    to = tmp_path_factory.mktemp("bases")
    return {name: FactBase.open(Path(shutil.copytree(BASE.parent / name, to / name))) for name in OTHERS}


@pytest.mark.parametrize(
    ("name", "query", "values"),
    [(name, *row) for name in OTHERS for row in rows(f"{name}.tsv")],
    ids=[f"{name}-{row[0]}" for name in OTHERS for row in rows(f"{name}.tsv")],
)
def test_other_fact_bases(others: dict[str, FactBase], name: str, query: str, values: str) -> None:
    """Years of the Republic, digits in groups, growth asked for by any name, measure words behind 几."""
    first = lookup(others[name], query).results[0].claim
    assert any(value in f"{first.statement} {first.value[0]}" for value in values[1:].split("|")), first


@pytest.mark.parametrize(
    "query",
    [
        "今天天气怎么样", "火星上有多少人口", "梅西世界杯进球", "苹果公司市值", "贵州茅台股价",
        "asdfghjkl", "12345678", "2051年",
        "的", "是多少", "有哪些", "？？？",
    ],
)  # fmt: skip
def test_what_no_claim_speaks_of_finds_none(ours: FactBase, query: str) -> None:
    """However rare the word that one happens to share with it: 世界 in 世界杯, 股价 near 价格."""
    found = lookup(ours, query)
    assert (found.results, found.taken_for) == ((), "")


def test_the_ranks_of_a_place_come_first(ours: FactBase) -> None:
    """All three that the sources give, each with the index it is by."""
    found = lookup(ours, "四川排名", limit=3).results
    assert {each.claim.value[0] for each in found} == {"第9", "第7", "第13"}
    assert all(each.claim.basis for each in found)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The fact base of tests/bases/lookup, to be written to."""
    return Path(shutil.copytree(BASE, tmp_path / "base"))


@pytest.fixture
def small(root: Path) -> FactBase:
    return FactBase.open(root)


def result(found: Lookup, claim: str) -> Result:
    return next(each for each in found.results if each.claim.id == claim)


def test_what_differs_is_told_both_ways_with_its_reason(small: FactBase) -> None:
    """The acknowledgement stands with one of the two claims only."""
    found = lookup(small, "甲省综合排名")
    one, other = result(found, "rank-a"), result(found, "rank-b")
    assert [(d.claim.id, d.why, d.reason) for d in one.differs] == [("rank-b", "basis", "另一指数")]
    assert [(d.claim.id, d.why, d.reason) for d in other.differs] == [("rank-a", "basis", "另一指数")]


def test_another_value_of_the_same_differs_another_spelling_does_not(small: FactBase) -> None:
    """12.50% and 12.5% are one value; 13% is another, of another year."""
    differs = result(lookup(small, "甲省市占率12.50%"), "share").differs
    assert [(d.claim.id, d.why) for d in differs] == [("share-later", "period")]


def test_where_the_quote_stands(small: FactBase) -> None:
    """In the other script, and with prefix and line; None where it stands nowhere."""
    found = lookup(small, "甲省综合排名")
    placed = result(found, "rank-a")
    assert placed.span is not None
    assert small.text("one").raw[slice(*placed.span)] == "甲省綜合排名第9"
    assert placed.line == 2
    lost = result(lookup(small, "甲省市占率12.5%"), "share-again")
    assert (lost.span, lost.line) == (None, 0)


def test_the_words_that_match_are_marked(small: FactBase) -> None:
    """In the statement as it stands, whatever the script of the query."""
    placed = result(lookup(small, "甲省綜合排名"), "rank-a")
    assert [placed.claim.statement[a:b] for a, b in placed.spans] == ["甲省", "综合排名"]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(kind="rank"), {"rank-a", "rank-b"}),
        (Filters(kind="percent"), {"share", "share-again", "share-later"}),
        (Filters(source="two"), {"share-again", "share-later"}),
        (Filters(attribute="綜合名次"), {"rank-a", "rank-b"}),
        (Filters(attribute="排名"), {"rank-a", "rank-b"}),
        (Filters(subject="甲字大省", kind="rank", source="one"), {"rank-a", "rank-b"}),
        (Filters(subject="乙省"), set()),
    ],
)
def test_filters(small: FactBase, filters: Filters, ids: set[str]) -> None:
    """Each narrows; names may be any of a thing's."""
    assert {each.claim.id for each in lookup(small, "甲省", filters=filters).results} == ids


def test_a_slip_in_a_name_finds_the_name(small: FactBase) -> None:
    """And says what was taken for what."""
    found = lookup(small, "甲子大省综合")
    assert found.taken_for == "甲省" or found.results
    assert result(found, "rank-a")


@pytest.mark.parametrize(("query", "near"), [("火星旅行", ()), ("", ()), ("！？", ()), ("𠮷", ())])
def test_nothing_is_found(small: FactBase, query: str, near: tuple[str, ...]) -> None:
    """No result is made up for a query that shares nothing with any claim."""
    assert lookup(small, query) == Lookup(query, (), "", near)


def test_at_most_so_many(small: FactBase) -> None:
    """The best first."""
    scores = [each.score for each in lookup(small, "甲省市占率", limit=2).results]
    assert len(scores) == 2
    assert scores == sorted(scores, reverse=True)


def test_results_do_not_depend_on_the_order_of_files(root: Path, small: FactBase) -> None:
    """Nor on which of them hold which claims."""
    before = lookup(small, "甲省")
    text = (root / "claims/a.yaml").read_text("utf-8")
    parts = [f"- id: {part}" for part in text.split("- id: ")[1:]]
    for number, part in enumerate(reversed(parts)):
        (root / f"claims/{number}.yaml").write_text(part, "utf-8")
    (root / "claims/a.yaml").unlink()
    small.refresh()
    after = lookup(small, "甲省")
    assert [(r.claim.id, r.score) for r in after.results] == [(r.claim.id, r.score) for r in before.results]


def test_the_command_for_people(root: Path, call: Run) -> None:
    """Value, statement, basis, period, source with line, what differs and why."""
    done = call("lookup", "甲省", "综合排名", "-n", "1", "--root", str(root), "--lang", "zh")
    assert done.status == 0
    for words in (
        "第9  rank-a",
        "甲指数",
        "2024",
        "sources/one.txt:2",
        "第7  rank-b",
        "依据不同",
        "另一指数",
    ):
        assert words in done.out


def test_the_command_for_programs(root: Path, call: Run) -> None:
    """The contract's shape, whole and a line each."""
    done = call("lookup", "甲省综合排名", "--format", "json", "--root", str(root))
    shape = json.loads(done.out)
    assert shape["query"] == "甲省综合排名"
    first = shape["results"][0]
    assert list(first) == ["claim", "score", "source", "start", "end", "differs"]
    assert (first["claim"]["id"], first["source"]["id"], first["start"], first["end"]) == (
        "rank-a",
        "one",
        4,
        12,
    )
    assert first["differs"] == [{"claim": "rank-b", "value": "第7", "why": "basis", "reason": "另一指数"}]
    lines = call("lookup", "甲省综合排名", "--format", "jsonl", "--root", str(root)).out.splitlines()
    assert [json.loads(line) for line in lines] == shape["results"]


def test_the_command_that_finds_nothing(root: Path, call: Run) -> None:
    """Exit status 1, and no traceback."""
    done = call("lookup", "火星旅行", "--root", str(root))
    assert (done.status, done.out, done.err) == (1, "no claim found for 火星旅行\n", "")


def test_a_query_may_begin_with_a_dash(root: Path, call: Run) -> None:
    """After `--`, as everywhere."""
    assert call("lookup", "--root", str(root), "--", "-甲省").status == 0


@pytest.mark.parametrize(
    ("query", "name"), [("北京排名", "北京"), ("湖北省綜合排名", "湖北省"), ("比亚迪市场份额", "比亚迪")]
)
def test_that_nothing_is_known_of_whom_one_asks_about_is_told(
    call: Run, repository: Path, query: str, name: str
) -> None:
    done = call("lookup", "--lang", "zh", query, cwd=repository)
    assert done.out.splitlines()[0] == f"没有查到“{name}”的；以下说的是别的"


@pytest.mark.parametrize("query", ["四川排名", "去年综合排名", "全国综合排名", "谁是院长", "HBM市占率"])
def test_what_is_asked_of_all_or_of_whom_claims_are_about_is_no_unknown(
    call: Run, repository: Path, query: str
) -> None:
    assert "没有查到" not in call("lookup", "--lang", "zh", query, cwd=repository).out
