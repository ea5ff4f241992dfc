"""On fact bases that others wrote: planted errors are found, and nothing is called wrong that is right."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from factcheck.base.claim import Claim
from factcheck.base.facts import Facts
from factcheck.base.load import load
from factcheck.rules import more, rule
from factcheck.tasks.verify import Request, verify
from tests.sample import write_sample

TODAY = date(2025, 1, 1)
# The development sets have one pair each that the sources themselves dispute.
DISPUTED = {"gwr": ["gdp-2012-revised"], "cfever": ["neumann-other-nationality"]}
HARD = Request(
    only=("contradiction", "derived-mismatch", "quote-lacks-value", "statement-disagrees", "span-missing")
)


@pytest.mark.parametrize("name", DISPUTED)
def test_no_false_error(name: str, shared: Path) -> None:
    report = verify(shared / "data/verdicts-dev" / name, TODAY)
    errors = [problem for problem in report.problems if problem.severity == "error"]
    assert [(p.rule, p.claims[0]) for p in errors] == [("contradiction", claim) for claim in DISPUTED[name]]


PLANTED = [
    # (claim, what changes in its block, the rule that tells)
    ("grain-2011", ("value: 1.14万亿斤", "value: 1.41万亿斤"), "quote-lacks-value"),
    ("gdp-2011", ("年中国国内生产总值47.2", "年中国国内生产总值42.7"), "statement-disagrees"),
    ("hsr-2014", ("period: 2014", "period: 2013"), "contradiction"),
    ("target-gdp-2018", ("国内生产总值增长6.5%左右\n  s", "国内生产总值增长6.5%以上\n  s"), "span-missing"),
]


@pytest.mark.parametrize(("claim", "change", "told"), PLANTED)
def test_a_planted_error_is_found(
    claim: str, change: tuple[str, str], told: str, shared: Path, tmp_path: Path
) -> None:
    root = tmp_path / "gwr"
    shutil.copytree(shared / "data/verdicts-dev/gwr", root, copy_function=shutil.copyfile)
    for folder in (root, root / "claims", root / "sources"):
        folder.chmod(0o755)
    path = next(
        path for path in (root / "claims").glob("*.yaml") if f"- id: {claim}\n" in path.read_text("utf-8")
    )
    before, block = path.read_text("utf-8").split(f"- id: {claim}\n")
    assert change[0] in block
    path.write_text(f"{before}- id: {claim}\n{block.replace(*change, 1)}", "utf-8")
    found = {
        problem.rule for problem in verify(root, TODAY, HARD).problems if "gdp-2012" not in problem.claims
    }
    assert found == {told}


FORGOTTEN: dict[str, tuple[Callable[[Claim], Claim], float]] = {
    "certainty-lost": (lambda claim: claim._replace(certainty="asserted"), 0.25),
    "speaker-missing": (lambda claim: claim._replace(speaker=()), 0.4),
    "scope-dropped": (lambda claim: claim._replace(scope=""), 0.25),
}


def test_what_a_curator_forgets_is_mostly_seen(repository: Path) -> None:
    """Each certainty and speaker of this repository's claims taken away by itself: how many are missed?

    The words around a claim do not always tell; none of what was taken away may be told wrongly.
    """
    loaded = load(repository)
    for name, (blanked, least) in FORGOTTEN.items():
        whole = loaded.claims
        loaded.claims = [blanked(claim) for claim in whole]
        had = {claim.id for claim, blank in zip(whole, loaded.claims, strict=True) if claim != blank}
        told = {found.claims[0] for found in rule(name).check(Facts(loaded, TODAY))}
        loaded.claims = whole
        assert told <= had
        assert len(told) >= least * len(had), (name, len(told), len(had))


SUMS = """
- id: grain-growth
  statement: 2015年粮食产量增长3.5%
  subject: 中国
  attribute: 粮食产量增速
  value: 3.5%
  period: 2015
  allow: {quote-lacks-value: 试}
  evidence: [{source: library-2024, quote: 青石市图书馆位于城北区}]
- id: grain-2014
  statement: 2014年粮食产量100吨
  subject: 中国
  attribute: 粮食产量
  value: 100吨
  period: 2014
  allow: {quote-lacks-value: 试}
  evidence: [{source: library-2024, quote: 青石市图书馆位于城北区}]
- id: grain-2015
  statement: 2015年粮食产量102吨
  subject: 中国
  attribute: 粮食产量
  value: 102吨
  period: 2015
  allow: {quote-lacks-value: 试}
  evidence: [{source: library-2024, quote: 青石市图书馆位于城北区}]
- id: share-a
  statement: 甲的手机市占率60%
  subject: 甲
  attribute: 手机市占率
  value: 60%
  period: 2024
  allow: {quote-lacks-value: 试}
  evidence: [{source: library-2024, quote: 青石市图书馆位于城北区}]
- id: share-b
  statement: 乙的手机市占率45%
  subject: 乙
  attribute: 手机市占率
  value: 45%
  period: 2024
  allow: {quote-lacks-value: 试}
  evidence: [{source: library-2024, quote: 青石市图书馆位于城北区}]
- id: part
  statement: 中国女性老师20人
  subject: 中国
  attribute: 女性老师
  value: 20人
  allow: {quote-lacks-value: 试}
  evidence: [{source: library-2024, quote: 青石市图书馆位于城北区}]
- id: whole
  statement: 中国老师50人
  subject: 中国
  attribute: 老师
  value: 50人
  allow: {quote-lacks-value: 试}
  evidence: [{source: library-2024, quote: 青石市图书馆位于城北区}]
- id: ratio
  statement: 中国女性老师占老师的比重为45%
  subject: 中国
  attribute: 女性老师占老师的比重
  value: 45%
  allow: {quote-lacks-value: 试}
  evidence: [{source: library-2024, quote: 青石市图书馆位于城北区}]
"""


# Cited from another source, the whole may have been revised since the share was printed.
CITED = "  allow: {quote-lacks-value: 试}\n  evidence: [{source: library-2024"


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        ([], ["grain-growth", "ratio", "share-b"]),
        ([("value: 3.5%", "value: 2%"), ("增长3.5%", "增长2%")], ["ratio", "share-b"]),
        ([("value: 45%\n  period", "value: 40%\n  period")], ["grain-growth", "ratio"]),
        ([("value: 45%\n  allow", "value: 四成\n  allow")], ["grain-growth", "share-b"]),
        (
            [(f"value: 50人\n{CITED}", f"value: 50人\n{CITED.replace('2024', '2010')}")],
            ["grain-growth", "share-b"],
        ),
    ],
)
def test_what_must_fit_together(edits: list[tuple[str, str]], told: list[str], tmp_path: Path) -> None:
    text = SUMS
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    root = write_sample(tmp_path, ("claims/library.yaml", "", text))
    found = [p.claims[0] for p in verify(root, TODAY, Request(only=("derived-mismatch",))).problems]
    assert sorted(found) == told


CLOSE = [
    # (rule, the claim, whether it breaks the rule): what does, and the nearest that does not
    ("scope-dropped", {"attribute": "引资排名", "value": "第1", "quote": "引资居发展中国家首位"}, True),
    (
        "scope-dropped",
        {"attribute": "引资发展中国家排名", "value": "第1", "quote": "引资居发展中国家首位"},
        False,
    ),
    ("scope-dropped", {"attribute": "引资排名", "value": "第1", "quote": "中国引资居首位"}, False),
    ("statement-disagrees", {"statement": "它是阅读之城的“地板”"}, True),
    ("statement-disagrees", {"statement": "阅读之城,它是“地基”"}, False),
]


@pytest.mark.parametrize(("rule_name", "keys", "breaks"), CLOSE)
def test_close_cases(rule_name: str, keys: dict[str, str], breaks: bool, tmp_path: Path) -> None:
    usual = {"subject": "中国", "value": "阅读之城的“地基”", "quote": "它是阅读之城的“地基”"}
    root = write_sample(tmp_path, more(**{**usual, **keys}))
    found = [p.claims for p in verify(root, TODAY, Request(only=(rule_name,))).problems]
    assert found == ([("more",)] if breaks else [])


TWO_RANKS = "馆藏规模全国第五、全省第二"
SCOPES = [
    # (value, scope, quote, what is said of it)
    ("第五", "全国", TWO_RANKS, ""),
    ("第二", "全省", TWO_RANKS, ""),
    ("第五", "", TWO_RANKS, "the quote says 全国, the claim has no scope; add scope: 全国"),
    ("第二", "", TWO_RANKS, "the quote says 全省, the claim has no scope; add scope: 全省"),
    ("第二", "全国", TWO_RANKS, "the quote says 全省, the claim's scope is 全国; correct it"),
    ("第五", "全省", TWO_RANKS, "the quote says 全国, the claim's scope is 全省; correct it"),
    ("第五", "全国", "馆藏规模居全国第五位和全省第二位", ""),
    ("第五", "全国", "馆藏规模全国第五全省第二", ""),
    ("第二", "全国", "馆藏规模全国第五、增速第二", ""),
    (
        "第二",
        "",
        "馆藏规模全国第五、增速第二",
        "the quote says 全国, the claim has no scope; add scope: 全国",
    ),
    ("第五", "", "馆藏规模第五、增速全国第二", ""),
    ("第五", "", "馆藏规模第五（全国）", "the quote says 全国, the claim has no scope; add scope: 全国"),
    (
        "首个",
        "中国",
        "中国中西部首个图书馆",
        "the quote says 中西部, the claim's scope is 中国; correct it",
    ),
    ("首个", "中西部", "中西部首个、全国第二个图书馆", ""),
]


@pytest.mark.parametrize(("value", "scope", "quote", "told"), SCOPES)
def test_each_rank_has_its_own_scope(value: str, scope: str, quote: str, told: str, tmp_path: Path) -> None:
    keys = {"value": value, "quote": quote, "attribute": "规模"} | ({"scope": scope} if scope else {})
    root = write_sample(tmp_path, more(**keys))
    found = verify(root, TODAY, Request(only=("scope-dropped",))).problems
    assert [p.message for p in found] == ([told] if told else [])


def test_a_date_that_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    """今年 in its text cannot be counted then, which is no fault of the claims."""
    dated = {
        "value": "2024年3月",
        "statement": "馆长2024年3月到任",
        "attribute": "到任时间",
        "period": "2024-03",
    }
    told = ("sources/library-2024.txt", "", "青石市图书馆今年3月有了馆长。\n")
    root = write_sample(tmp_path, told, more(**dated, quote="青石市图书馆今年3月有了馆长"))
    only = Request(only=("quote-lacks-value", "date-unreadable"))
    assert verify(root, TODAY, only).problems == ()
    path = root / "sources/references.yaml"
    path.write_text(path.read_text("utf-8").replace("2024-12-20", "2024-12-32"), "utf-8")
    assert [p.rule for p in verify(root, TODAY, only).problems] == ["date-unreadable"]
    path.write_text(path.read_text("utf-8").replace("  issued: 2024-12-32\n", ""), "utf-8")
    assert [p.rule for p in verify(root, TODAY, only).problems] == ["quote-lacks-value"]
