"""Traditional or Simplified, in whatever words: the same claims are found and the same verdicts given."""

import json
from pathlib import Path

import pytest
from opencc import OpenCC

from factcheck.base.factbase import FactBase
from factcheck.judging.judge import Judge
from factcheck.judging.lexicon import Lexicon
from factcheck.tasks.check import check
from factcheck.tasks.lookup import lookup
from factcheck.text.text import Text

REPOSITORY = Path(__file__).parents[1]
DEVELOPMENT = REPOSITORY.parent / "shared/data/verdicts-dev"
SETS = {"seeds": REPOSITORY, "gwr": DEVELOPMENT / "gwr", "cfever": DEVELOPMENT / "cfever"}
SCRIPTS = ["s2t", "s2tw", "s2hk", "s2twp"]


@pytest.fixture(scope="module")
def bases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, FactBase]:
    cache = tmp_path_factory.mktemp("cache")
    return {name: FactBase.open(root, cache=cache) for name, root in SETS.items() if root.exists()}


def verdicts(judge: Judge, text: str) -> list[str]:
    return [str(sentence.verdict) for sentence in check(Text(text), "-", judge).sentences]


@pytest.mark.skipif(not DEVELOPMENT.exists(), reason="no shared data here")
@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("name", SETS)
def test_no_verdict_depends_on_the_script(bases: dict[str, FactBase], name: str, script: str) -> None:
    judge = Judge(bases[name], Lexicon(bases[name]))
    convert = OpenCC(script).convert
    lines = (DEVELOPMENT / name / "drafts.jsonl").read_text("utf-8").splitlines()
    drafts = [json.loads(line)["text"] for line in lines]
    assert [d for d in drafts if verdicts(judge, d) != verdicts(judge, convert(d))] == []


@pytest.mark.parametrize(("script", "same"), [("s2t", 1.0), ("s2tw", 1.0), ("s2hk", 1.0), ("s2twp", 0.99)])
def test_a_query_finds_the_same_claim_in_either_script(
    bases: dict[str, FactBase], script: str, same: float
) -> None:
    base, convert = bases["seeds"], OpenCC(script).convert
    queries = [claim.subject + claim.attribute for claim in base.claims()]
    found = [(best(base, query), best(base, convert(query))) for query in queries]
    assert sum(one == other for one, other in found) >= same * len(queries)


@pytest.fixture(scope="module", params=["s2t", "s2tw", "s2hk"])
def converted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> FactBase:
    """The repository's fact base, claims, names, sources and all, in Traditional."""
    root, convert = tmp_path_factory.mktemp("base"), OpenCC(request.param).convert
    for path in [*(REPOSITORY / "claims").iterdir(), *(REPOSITORY / "sources").iterdir()]:
        (root / path.parent.name).mkdir(exist_ok=True)
        (root / path.parent.name / path.name).write_bytes(convert(path.read_bytes().decode()).encode())
    return FactBase.open(root, cache=tmp_path_factory.mktemp("cache"))


@pytest.mark.skipif(not DEVELOPMENT.exists(), reason="no shared data here")
def test_no_verdict_depends_on_the_script_of_the_fact_base(
    bases: dict[str, FactBase], converted: FactBase
) -> None:
    judge, other = (Judge(base, Lexicon(base)) for base in (bases["seeds"], converted))
    lines = (DEVELOPMENT / "seeds/drafts.jsonl").read_text("utf-8").splitlines()
    drafts = [json.loads(line)["text"] for line in lines]
    assert [d for d in drafts if verdicts(judge, d) != verdicts(other, d)] == []


def test_a_query_finds_the_same_claim_of_a_fact_base_in_either_script(
    bases: dict[str, FactBase], converted: FactBase
) -> None:
    queries = [claim.subject + claim.attribute for claim in bases["seeds"].claims()]
    assert [q for q in queries if best(bases["seeds"], q) != best(converted, q)] == []


def best(base: FactBase, query: str) -> str:
    results = lookup(base, query, limit=1).results
    return results[0].claim.id if results else ""
