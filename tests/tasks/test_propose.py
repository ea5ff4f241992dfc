"""`factcheck extract --format yaml`: proposals a person can correct, none for what is covered."""

import shutil
import sys
from pathlib import Path

import pytest

from factcheck.base.claim import Evidence
from factcheck.base.factbase import FactBase
from factcheck.base.load import Loaded, load
from factcheck.reading.read import read_value
from factcheck.reading.value import Value
from factcheck.tasks.propose import Proposal, propose
from factcheck.text.quotes import find_quote
from tests.process import Run

NUMERIC = {"number", "measure", "money", "percent", "multiple", "fraction", "rank", "duration"}


def proposals(root: Path) -> dict[str, Proposal]:
    return {proposal.value: proposal for proposal in propose(FactBase.open(root))}


def test_what_the_sentence_says_is_filled_in(factbase: Path) -> None:
    """Subject, attribute, basis, period, scope, speaker and certainty are taken from the sentence.

    == claims/names.yaml ==
    四川: {kind: place, aliases: [四川省]}
    陈章: {kind: person}
    综合排名: {kind: attribute}
    海力士: {kind: organization}
    三星: {kind: organization}
    == sources/refs.yaml ==
    - {id: s, type: article-newspaper, title: 题, issued: 2024-08, custom: {file: s.txt}}
    == sources/s.txt ==
    其中，2023年《区域竞争力评价指数》里，四川省综合排名全国第9，拥有1100余家人工智能企业。
    陈章介绍，预计2026年四川的算力规模将达到30万P。
    海力士、三星的份额分别为53%、38%。
    这是一方面，也是一步。
    """
    found = proposals(factbase)
    assert list(found) == ["第9", "1100余家", "30万P", "53%", "38%"]
    rank = found["第9"]
    assert (rank.subject, rank.attribute, rank.period, rank.scope) == ("四川", "综合排名", "2023", "全国")
    assert rank.basis == "区域竞争力评价指数"
    assert rank.quote == "四川省综合排名全国第9"
    assert found["1100余家"].attribute == "人工智能企业数量"
    forecast = found["30万P"]
    assert (forecast.speaker, forecast.certainty, forecast.period) == ("陈章", "forecast", "2026")
    assert (found["53%"].subject, found["38%"].subject) == ("海力士", "三星")


def test_nothing_is_proposed_twice_and_what_is_proposed_is_sound(factbase: Path, call: Run) -> None:
    """The YAML is a file of claims: verify reads it, and a second run has nothing to add.

    == claims/names.yaml ==
    四川: {kind: place}
    == claims/waivers.yaml ==
    - {source: s, quote: 转发500次, reason: 转发量}
    == sources/refs.yaml ==
    - {id: s, type: article-newspaper, title: 题, issued: 2024-08, custom: {file: s.txt}}
    - {id: t, type: article-newspaper, title: 题二, issued: 2024-08, custom: {file: t.txt}}
    == sources/s.txt ==
    四川有27所高校。四川有: "27所" 高校 #1。转发500次。
    == sources/t.txt ==
    四川有3家。
    """
    root = str(factbase)
    first = call("extract", "--format", "yaml", "--root", root)
    assert first.status == 0
    assert first.out.count("status: proposed") == first.out.count("- id: ")
    assert "500" not in first.out
    assert "- id: s-1-measure\n" in first.out
    assert call("extract", "t", "--format", "yaml", "--root", root).out.count("- id: ") == 1
    (factbase / "claims/proposed.yaml").write_text(first.out, encoding="utf-8")
    second = call("extract", "--format", "yaml", "--root", root)
    assert (second.out, second.err) == ("", "0 claims proposed\n")
    problems = call(
        "verify",
        "--root",
        root,
        "--rule",
        "wrong-shape",
        "--rule",
        "span-missing",
        "--rule",
        "span-ambiguous",
    )
    assert problems.status == 0, problems.out


def test_an_unknown_source_is_named(factbase: Path, call: Run) -> None:
    """There is nothing to propose for it.

    == sources/refs.yaml ==
    - {id: s, type: book, title: 题}
    """
    done = call("extract", "nobody", "--format", "yaml", "--root", str(factbase))
    assert (done.status, done.err) == (
        2,
        "factcheck: no source is called nobody; see: factcheck source list\n",
    )


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> tuple[Loaded, list[Proposal]]:
    """The first fact base as curated, and what is proposed for its sources when there are no claims."""
    here = Path(__file__).parents[2]
    root = tmp_path_factory.mktemp("articles")
    (root / "claims").mkdir()
    shutil.copytree(here / "sources", root / "sources")
    shutil.copy(here / "claims/names.yaml", root / "claims")
    return load(here), propose(FactBase.open(root))


def test_most_curated_figures_are_proposed(
    articles: tuple[Loaded, list[Proposal]], capsys: pytest.CaptureFixture[str]
) -> None:
    """At least 80 % with the right value and an exact quote; what a person would delete is printed."""
    curated, proposed = articles
    wanted = found = 0
    for claim in curated.claims:
        value = read_value(claim.value[0]) if len(claim.value) == 1 and not claim.derived else None
        if value is None or value.kind not in NUMERIC:
            continue
        wanted += 1
        found += any(_same(curated, claim.evidence, value, proposal) for proposal in proposed)
    spare = sum(not _quoted(curated, proposal) for proposal in proposed)
    with capsys.disabled():
        figures = f"{found} of {wanted} curated figures proposed"
        sys.stdout.write(f"\n{figures}; {spare} of {len(proposed)} proposals to be deleted\n")
    assert found >= 0.8 * wanted
    assert spare <= 0.25 * len(proposed)


def test_every_quote_is_exact(articles: tuple[Loaded, list[Proposal]]) -> None:
    curated, proposed = articles
    for proposal in proposed:
        text = curated.text(proposal.source)
        assert text
        spans = find_quote(text, proposal.quote, proposal.prefix, proposal.suffix)
        assert [(span.start, span.end) for span in spans] == [(proposal.start, proposal.end)]
        assert proposal.value in proposal.quote


def _same(curated: Loaded, evidence: tuple[Evidence, ...], value: Value, proposal: Proposal) -> bool:
    own = read_value(proposal.value)
    if own is None or own.canonical().tight != value.canonical().tight:
        return False
    for item in evidence:
        text = curated.text(item.source)
        for start, end in find_quote(text, item.quote, item.prefix, item.suffix) if text else ():
            if item.source == proposal.source and proposal.start < end and start < proposal.end:
                return True
    return False


def _quoted(curated: Loaded, proposal: Proposal) -> bool:
    """Whether some curated claim quotes the value."""
    text = curated.text(proposal.source)
    assert text
    at = text.raw.index(proposal.value, proposal.start)
    for claim in curated.claims:
        for item in claim.evidence:
            spans = (
                find_quote(text, item.quote, item.prefix, item.suffix)
                if item.source == proposal.source
                else ()
            )
            if any(start <= at and at + len(proposal.value) <= end for start, end in spans):
                return True
    return False


def test_names_are_proposed_as_entries_that_can_be_appended(factbase: Path, call: Run) -> None:
    """The full name is an alias of the short one; a person has his office; what is known is not proposed.

    == claims/names.yaml ==
    红岩公司: {kind: organization}
    == sources/refs.yaml ==
    - {id: s, type: document, title: 题, issued: 2025-03-28, custom: {file: s.txt}}
    == sources/s.txt ==
    青石电动2024年年报解读

    青石电动股份有限公司营业收入8亿元。董事长林一帆表示，2025年力争新建门店80家。红岩公司有门店3家。
    """
    done = call("extract", "--format", "names", "--root", str(factbase))
    assert done.out == (
        "青石电动: {kind: organization, aliases: [青石电动股份有限公司]}\n"
        "林一帆: {kind: person, offices: [{office: 董事长, of: 青石电动}]}\n"
    )
    assert done.err == "2 names proposed\n"
    names = factbase / "claims/names.yaml"
    names.write_text(names.read_text(encoding="utf-8") + done.out, encoding="utf-8")
    again = call("extract", "--format", "names", "--root", str(factbase))
    assert (again.out, again.err) == ("", "0 names proposed\n")


def test_a_name_is_proposed_once_for_both_scripts_and_a_bracket_is_none(factbase: Path, call: Run) -> None:
    """
    == sources/refs.yaml ==
    - {id: s, type: document, title: 题, issued: 2025-03-28, custom: {file: s.txt}}
    - {id: t, type: document, title: 题二, issued: 2025-03-28, custom: {file: t.txt}}
    == sources/s.txt ==
    岚川海洋技术研究院成立于2009年。岚川海洋技术研究院有员工417人。
    == sources/t.txt ==
    【記者黃怡君／高雄報導】嵐川海洋技術研究院成立於2009年。嵐川海洋技術研究院有員工417人。
    """
    said = call("extract", "--format", "names", "--root", str(factbase)).out
    names = [line.split(":")[0] for line in said.splitlines()]
    assert "岚川海洋技术研究院" in names
    assert "嵐川海洋技術研究院" not in names
    assert "【" not in said
