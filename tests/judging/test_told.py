"""What a finding says of its claim: which it rests on, what to write instead, and how sure the source is."""

from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.formats.messages import message
from factcheck.judging.finding import Finding
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import check
from factcheck.text.text import Text

BASE = Path(__file__).parents[1] / "bases/jinghu"


def found_in(draft: str) -> list[Finding]:
    facts = FactBase.open(BASE)
    report = check(Text(draft), "draft.md", Judge(facts, Lexicon(facts)))
    return [finding for sentence in report.sentences for finding in sentence.findings]


@pytest.mark.parametrize(
    ("draft", "instead"),
    [
        ("2024年镜湖市文化产业总规模4862亿元。", "486.2亿元"),  # not the 增加值
        ("2024年镜湖市文化产业增加值1758亿元。", "175.8亿元"),
        ("沈岱宗是镜农大副校长。", "镜农大校长"),  # who holds it is known
        ("镜农大校长是何听雨。", "沈岱宗"),
    ],
)
def test_what_to_write_instead(draft: str, instead: str) -> None:
    assert [finding.suggestion for finding in found_in(draft)] == [instead]


def test_the_year_of_a_figure_rests_on_no_other_event_of_that_year() -> None:
    found = found_in("镜农大2023年科研经费5.93亿元。")
    assert [finding.claims for finding in found] == [("jn-funds-2023",)]


@pytest.mark.parametrize(
    ("draft", "noted"),
    [
        ("2025年镜农大科研经费超过7亿元。", True),
        ("镜农大预计2025年科研经费超过7亿元。", False),
        ("2024年镜农大科研经费6.42亿元。", False),
    ],
)
def test_a_forecast_told_flatly_is_noted(draft: str, *, noted: bool) -> None:
    said = [message(finding, "en") for finding in found_in(draft)]
    assert any("a forecast" in line for line in said) is noted


def test_the_same_figure_turned_round_is_told_so() -> None:
    (finding,) = found_in("2024年环湖赛带动消费同比下降21.5%。")
    assert message(finding, "zh").startswith("来源说的也是21.5%，但方向相反")
