"""Traditional or Simplified, in whatever words: the same claims are found and the same verdicts given.

Every draft of the development sets, in four Traditional writings and back again; the fact base converted
whole (claims, names and sources, their pins adjusted), the draft alone, and both; every claim looked up by
its subject and attribute, and by its statement. Usually only a part of that runs, since it takes three
minutes: all of it does with `pytest tests/test_both_scripts.py --every-script`.
"""

import hashlib
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from opencc import OpenCC

from factcheck.base.factbase import FactBase
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import check
from factcheck.tasks.lookup import lookup
from factcheck.text.text import Text

REPOSITORY = Path(__file__).parents[1]
DEVELOPMENT = REPOSITORY.parent / "shared/data/verdicts-dev"
SETS = {"seeds": REPOSITORY, "gwr": DEVELOPMENT / "gwr", "cfever": DEVELOPMENT / "cfever"}
THERE = ["s2t", "s2tw", "s2hk", "s2twp"]
AND_BACK = ["s2t t2s", "s2tw tw2s", "s2hk hk2s", "s2twp tw2sp"]
USUAL = ["s2hk", "s2twp", "s2twp tw2sp"]  # the others differ from these in characters only
SOME = 7  # usually, one statement in so many
DRAFTS = pytest.mark.skipif(not DEVELOPMENT.exists(), reason="no shared data here")
EVERY = [*THERE, *AND_BACK]


@pytest.fixture
def whole(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--every-script"))


@pytest.fixture
def usual(way: str, *, whole: bool) -> None:
    if way not in USUAL and not whole:
        pytest.skip("with --every-script")


def converter(way: str) -> Callable[[str], str]:
    steps = [OpenCC(name).convert for name in way.split()]

    def convert(text: str) -> str:
        for step in steps:
            text = step(text)
        return text

    return convert


def converted(root: Path, way: str, to: Path) -> Path:
    """The fact base at `root`, all its files put through `way`."""
    convert = converter(way)
    pins: dict[str, str] = {}
    for path in sorted((root / "sources").glob("*.txt")):
        (to / "sources").mkdir(parents=True, exist_ok=True)
        old = path.read_bytes()
        new = convert(old.decode()).encode()
        pins[hashlib.sha256(old).hexdigest()] = hashlib.sha256(new).hexdigest()
        (to / "sources" / path.name).write_bytes(new)
    for path in [*(root / "claims").iterdir(), *(root / "sources").glob("*.yaml")]:
        text = convert(path.read_bytes().decode())
        for old_pin, new_pin in pins.items():
            text = text.replace(old_pin, new_pin)
        (to / path.parent.name).mkdir(exist_ok=True)
        (to / path.parent.name / path.name).write_bytes(text.encode())
    return to


@cache
def folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory()


@cache
def base_of(name: str, way: str = "") -> FactBase:
    cache_of = Path(folder().name, name, way.replace(" ", "-"))
    root = converted(SETS[name], way, cache_of / "base") if way else SETS[name]
    return FactBase.open(root, cache=cache_of)


@cache
def judge_of(name: str, way: str = "") -> Judge:
    base = base_of(name, way)
    return Judge(base, Lexicon(base))


@cache
def drafts(name: str) -> list[str]:
    lines = (DEVELOPMENT / name / "drafts.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def verdicts(judge: Judge, text: str) -> list[str]:
    return [str(sentence.verdict) for sentence in check(Text(text), "-", judge).sentences]


@cache
def as_written(name: str) -> list[list[str]]:
    return [verdicts(judge_of(name), draft) for draft in drafts(name)]


@DRAFTS
@pytest.mark.parametrize("way", EVERY)
@pytest.mark.parametrize("name", SETS)
def test_no_verdict_depends_on_the_script_of_the_draft(name: str, way: str) -> None:
    convert, judge = converter(way), judge_of(name)
    found = [verdicts(judge, convert(draft)) for draft in drafts(name)]
    assert differing(name, found) == []


@DRAFTS
@pytest.mark.usefixtures("usual")
@pytest.mark.parametrize("way", EVERY)
@pytest.mark.parametrize("name", SETS)
def test_no_verdict_depends_on_the_script_of_the_fact_base(name: str, way: str) -> None:
    judge = judge_of(name, way)
    assert differing(name, [verdicts(judge, draft) for draft in drafts(name)]) == []


@DRAFTS
@pytest.mark.usefixtures("usual")
@pytest.mark.parametrize("way", EVERY)
@pytest.mark.parametrize("name", SETS)
def test_no_verdict_depends_on_the_script_of_both(name: str, way: str) -> None:
    convert, judge = converter(way), judge_of(name, way)
    found = [verdicts(judge, convert(draft)) for draft in drafts(name)]
    assert differing(name, found) == []


def differing(name: str, found: list[list[str]]) -> list[str]:
    judged = zip(drafts(name), as_written(name), found, strict=True)
    return [f"{draft} {was} {now}" for draft, was, now in judged if was != now]


@pytest.mark.usefixtures("usual")
@pytest.mark.parametrize("way", EVERY)
@pytest.mark.parametrize("name", [n for n, root in SETS.items() if root.exists()])
def test_a_query_finds_the_same_claim_in_either_script(name: str, way: str, *, whole: bool) -> None:
    convert, base, other = converter(way), base_of(name), base_of(name, way)
    queries = asked(name, SOME if not whole else 1)
    found = [
        (
            query,
            best(base, query),
            best(base, convert(query)),
            best(other, query),
            best(other, convert(query)),
        )
        for query in queries
    ]
    assert [each for each in found if len(set(each[1:])) > 1] == []


@cache
def asked(name: str, step: int) -> list[str]:
    claims = list(base_of(name).claims())
    return [c.subject + c.attribute for c in claims] + [c.statement for c in claims[::step]]


def best(base: FactBase, query: str) -> str:
    results = lookup(base, query, limit=1).results
    return results[0].claim.id if results else ""
