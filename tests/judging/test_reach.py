"""Which claims a sentence is held against, among many about one subject."""

from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.judging.drafts.context import sentence_views
from factcheck.judging.judge import Judge
from factcheck.judging.reach import FAR, NEAR, Gathering, Reach
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.reading.read import read
from factcheck.tasks.check import check
from factcheck.text.draft import read_draft
from factcheck.text.text import Text

ATTRIBUTES = ("粮食产量", "出口总额", "常住人口", "森林面积", "图书馆数", "在校学生", "公路里程", "床位数")
YEARS = range(2016, 2021)
CLAIMS = "".join(
    f"- id: {year}-{number}\n  statement: {year}年岚江{attribute}为{number}{year % 100}亿\n  subject: 岚江\n"
    f"  attribute: {attribute}\n  value: {number}{year % 100}亿\n  period: {year}\n"
    f"  evidence:\n  - {{source: one, quote: 岚江}}\n"
    for number, attribute in enumerate(ATTRIBUTES, 1)
    for year in YEARS
)


@pytest.fixture
def base(tmp_path: Path) -> FactBase:
    files = {
        "claims/many.yaml": CLAIMS,
        "claims/names.yaml": "岚江: {kind: place}\n",
        "sources/one.txt": "岚江\n",
        "sources/references.yaml": (
            "references:\n- {id: one, type: report, title: 一, custom: {file: one.txt}}\n"
        ),
    }
    for path, content in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(content, encoding="utf-8")
    return FactBase.open(tmp_path)


def found(base: FactBase, draft: str, reach: Reach) -> list[str]:
    """The attributes of the claims that the only sentence of a draft is held against."""
    lexicon, text = Lexicon(base), Text(draft)
    (view,) = sentence_views(read_draft(text, markdown=False), read(text), lexicon)
    return [one.claim.attribute for one in Gathering(base, lexicon).candidates(view, reach)]


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_near_are_all_about_what_is_said_and_few_others(base: FactBase, attribute: str) -> None:
    held = found(base, f"岚江的{attribute}是多少,2018年是318亿。", NEAR)
    assert held.count(attribute) == len(YEARS)
    assert 0 < len(held) - len(YEARS) <= NEAR.others + NEAR.similar


def test_far_are_all_about_the_subject(base: FactBase) -> None:
    assert len(found(base, "岚江的粮食产量在2018年是118亿。", FAR)) == len(ATTRIBUTES) * len(YEARS)


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("2018年，岚江粮食产量118亿。", "supported"),
        ("2018年，岚江粮食产量119亿。", "contradicted"),
        ("岚江粮食产量118亿。", "ambiguous"),
        ("2018年，岚江118亿。", "unsupported"),
    ],
)
def test_the_verdict_is_that_of_all_claims(base: FactBase, draft: str, verdict: str) -> None:
    report = check(Text(draft), "draft", Judge(base, Lexicon(base)))
    assert [sentence.verdict.value for sentence in report.sentences] == [verdict]
