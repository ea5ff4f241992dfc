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


def found_in(draft: str, base: Path = BASE) -> list[Finding]:
    facts = FactBase.open(base)
    report = check(Text(draft), "draft.md", Judge(facts, Lexicon(facts)))
    return [finding for sentence in report.sentences for finding in sentence.findings]


@pytest.mark.parametrize(
    ("draft", "instead"),
    [
        ("2024年镜湖市文化产业总规模4862亿元。", "486.2亿元"),  # not the 增加值
        ("2024年镜湖市文化产业增加值1758亿元。", "175.8亿元"),
        ("沈岱宗是镜农大副校长。", "镜农大校长"),  # who holds it is known
        ("镜农大校长是何听雨。", "沈岱宗"),
        ("沈岱宗是青石大学校长。", "镜湖农业大学校长"),  # he is of another body
    ],
)
def test_what_to_write_instead(draft: str, instead: str) -> None:
    assert [finding.suggestion for finding in found_in(draft)] == [instead]


@pytest.mark.parametrize(
    ("draft", "instead"),
    [
        ("锦禾精密2023年净利润同比下降8.6%。", "6.8%"),  # the draft has the word already
        ("锦禾精密2023年净利润同比增长6.8%。", "下降6.8%"),
        ("锦禾精密2023年净利润增速为8.6%。", "下降6.8%"),
    ],
)
def test_the_word_of_a_change_is_not_written_twice(draft: str, instead: str) -> None:
    assert [finding.suggestion for finding in found_in(draft, BASE.parent / "jinhe")] == [instead]


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


@pytest.mark.parametrize(
    ("draft", "zh", "en"),
    [
        (
            "四川有1100家人工智能企业。",
            "sichuan-foundation-2024：1100余家（2024）；本稿略去了“余”",
            "the source says 1100余家 (2024); the draft leaves out 余",
        ),
        (
            "四川全国排名第9。",
            (
                "第9是综合排名（中国新一代人工智能科技产业区域竞争力评价指数）（2024）；"
                "另有第7（中国综合算力评价(2023年)、算力发展指数排名、2023）"
            ),
            (
                "第9 is the 综合排名 (中国新一代人工智能科技产业区域竞争力评价指数) (2024); "
                "there is also 第7 (中国综合算力评价(2023年), 算力发展指数排名, 2023)"
            ),
        ),
        (
            "据中国工程院统计，四川算力发展指数排名全国第7。",
            "来源中这样说的是周军 ← 中国信息通信研究院",
            "in the source it is 周军 ← 中国信息通信研究院 who says so",
        ),
    ],
)
def test_a_message_joins_in_its_own_language_and_repeats_nothing(
    repository: Path, draft: str, zh: str, en: str
) -> None:
    facts = FactBase.open(repository)
    report = check(Text(draft), "draft.md", Judge(facts, Lexicon(facts)))
    found = [finding for sentence in report.sentences for finding in sentence.findings]
    assert any(message(finding, "zh").startswith(zh) for finding in found), message(found[0], "zh")
    assert any(message(finding, "en").startswith(en) for finding in found), message(found[0], "en")


def test_the_same_figure_turned_round_is_told_so() -> None:
    (finding,) = found_in("2024年环湖赛带动消费同比下降21.5%。")
    assert message(finding, "zh").startswith("来源说的也是21.5%，但方向相反")
