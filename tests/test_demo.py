"""What `make demo` shows and the README promises, on the fact base of this repository."""

import json
from pathlib import Path

import pytest

from tests.process import Run

BASES = {"第9": "区域竞争力评价指数", "第7": "算力发展指数", "第13": "算力规模分指数"}


def test_the_first_fact_base_is_in_order(run: Run, repository: Path) -> None:
    outcome = run("verify", "--strict", cwd=repository)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.endswith("2 sources: no problems\n")


@pytest.mark.parametrize("query", ["四川排名", "四川的排名是多少？", "四川排第幾"])
def test_a_lookup_shows_the_three_ranks_with_their_indices(query: str, run: Run, repository: Path) -> None:
    outcome = run("lookup", query, cwd=repository)
    assert (outcome.status, outcome.err) == (0, "")
    for rank, basis in BASES.items():
        assert rank in outcome.out
        assert basis in outcome.out


def test_the_example_draft_shows_every_verdict(run: Run, repository: Path) -> None:
    outcome = run("check", "examples/draft.md", "--format", "jsonl", cwd=repository)
    verdicts = [json.loads(line)["verdict"] for line in outcome.out.splitlines()]
    assert outcome.status == 1
    assert set(verdicts) == {"contradicted", "disputed", "ambiguous", "unsupported", "supported", "unchecked"}
    assert f"{len(verdicts)} sentences" in outcome.err


@pytest.mark.parametrize("sentence", ["四川全国排名第7", "四川全國排名第7", "四川全国排名第七。"])
def test_an_unnamed_index_is_asked_for_in_either_script(sentence: str, run: Run, repository: Path) -> None:
    outcome = run("check", "--format", "jsonl", cwd=repository, stdin=sentence)
    [line] = map(json.loads, outcome.out.splitlines())
    assert (outcome.status, line["verdict"]) == (1, "ambiguous")
    [finding] = line["findings"]
    assert "第9" in finding["message"]
    for rank in ("第7", "第9"):
        assert BASES[rank] in finding["message"]
    assert BASES["第7"] in finding["suggestion"]
