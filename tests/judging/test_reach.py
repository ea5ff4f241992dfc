"""Which claims a sentence is held against, among many about one subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest

from factcheck.base.factbase import FactBase
from factcheck.judging.drafts.context import sentence_views
from factcheck.judging.gathering import Gathering
from factcheck.judging.judge import Judge
from factcheck.judging.reach import FAR, FIRST, NEAR, Reach, reaches
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.reading.read import read
from factcheck.tasks.check import check
from factcheck.text.draft import read_draft
from factcheck.text.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.base.claim import Claim
    from factcheck.judging.comparing.candidates import Candidates
    from factcheck.judging.drafts.draftview import SentenceView

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


def view(base: FactBase, draft: str) -> SentenceView:
    """The last sentence of a draft."""
    lexicon, text = Lexicon(base), Text(draft)
    return [*sentence_views(read_draft(text, markdown=False), read(text), lexicon)][-1]


def found(base: FactBase, draft: str, reach: Reach) -> list[Claim]:
    """The claims that the last sentence of a draft is held against."""
    gathered = Gathering(base, Lexicon(base)).candidates(view(base, draft), reach)
    return [one.claim for one in gathered]


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_near_are_all_about_what_is_said_and_few_others(base: FactBase, attribute: str) -> None:
    held = [claim.attribute for claim in found(base, f"岚江的{attribute}是多少,2018年是318亿。", NEAR)]
    assert held.count(attribute) == len(YEARS)
    assert 0 < len(held) - len(YEARS) <= NEAR.others + NEAR.similar


def test_far_are_all_about_the_subject(base: FactBase) -> None:
    assert len(found(base, "岚江的粮食产量在2018年是118亿。", FAR)) == len(ATTRIBUTES) * len(YEARS)


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_first_is_what_is_said_of_the_attribute_then(base: FactBase, attribute: str) -> None:
    held = found(base, f"2018年岚江的{attribute}是318亿。", FIRST)
    assert [(claim.attribute, claim.period) for claim in held] == [(attribute, "2018")]


def test_first_are_all_periods_where_none_is_named(base: FactBase) -> None:
    held = found(base, "岚江的粮食产量是118亿。", FIRST)
    assert [claim.period for claim in held] == [str(year) for year in YEARS]


@pytest.mark.parametrize(
    ("draft", "years"),
    [
        ("2018年岚江的粮食产量是118亿。", {2018}),
        ("2018年，岚江的粮食产量由117亿增加到118亿。", {2018}),
        ("2016年至2018年，岚江的粮食产量达到118亿。", {2016, 2017, 2018}),
        ("2018年岚江的粮食产量是118亿，比2016年增长2亿。", {2016, 2018}),
        ("2018年岚江粮食产量118亿；出口总额达到218亿。", {2018}),  # as the sentence before has it
        ("岚江的粮食产量是118亿。", set()),
        ("岚江的粮食产量是118亿，2018年的床位数是818亿。", set()),  # of the first figure no year is known
        ("2018年，岚江的省会是望川。", set()),  # no figure: a name holds whenever it holds
    ],
)
def test_the_years_that_a_sentence_tells_of(base: FactBase, draft: str, years: set[int]) -> None:
    assert reaches(view(base, draft))[-2].years == years


@pytest.mark.parametrize(
    ("draft", "first"),
    [
        ("2018年，岚江粮食产量118亿，床位数818亿。", True),
        ("2018年，岚江粮食产量118亿，高于2016年的116亿。", False),  # one may be held against the other
        ("2018年，岚江的省会是望川。", False),
    ],
)
def test_few_are_asked_first_of_figures_of_one_period(base: FactBase, draft: str, *, first: bool) -> None:
    assert (reaches(view(base, draft))[0].whole) is first


class Counting(Gathering):
    """Tells how far was looked."""

    asked: ClassVar[list[Reach]] = []

    def candidates(self, sentence: SentenceView, reach: Reach) -> Candidates:
        self.asked.append(reach)
        return super().candidates(sentence, reach)


@pytest.mark.parametrize(
    ("draft", "steps"),
    [
        ("2018年，岚江粮食产量118亿。", 1),
        ("据统计，2018年岚江的粮食产量达到118亿。", 1),
        ("2018年，岚江粮食产量118亿，成为全省榜样。", 2),  # which another claim might deny
        ("2018年，岚江粮食产量119亿。", 2),
        ("2018年，岚江花卉产量118亿。", 3),  # unknown is only what many know nothing of
        ("2018年，岚江118亿。", 3),
    ],
)
def test_it_is_looked_further_until_what_is_found_settles_the_sentence(
    base: FactBase, draft: str, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.judging.judge.Gathering", Counting)
    asked: list[Reach] = []
    monkeypatch.setattr(Counting, "asked", asked)
    check(Text(draft), "draft", Judge(base, Lexicon(base)))
    assert len(asked) == steps


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("2018年，岚江粮食产量118亿。", "supported"),
        ("2018年，岚江粮食产量119亿。", "contradicted"),
        ("2018年，岚江粮食产量由117亿增加到118亿。", "supported"),
        ("2018年，岚江粮食产量由116亿增加到118亿。", "supported"),  # by the year before last
        ("2018年，岚江粮食产量由115亿增加到118亿。", "unsupported"),
        ("岚江粮食产量118亿。", "ambiguous"),
        ("2018年，岚江118亿。", "unsupported"),
    ],
)
def test_the_verdict_is_that_of_all_claims(base: FactBase, draft: str, verdict: str) -> None:
    report = check(Text(draft), "draft", Judge(base, Lexicon(base)))
    assert [sentence.verdict.value for sentence in report.sentences] == [verdict]
