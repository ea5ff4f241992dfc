"""Drafts and queries copied with invisible characters in them: nothing changes but the offsets."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.factbase import FactBase
from factcheck.judging.finding import Finding
from factcheck.tasks.check import Checked, check
from factcheck.tasks.extract import extract
from factcheck.tasks.lookup import lookup
from factcheck.text.invisible import visible
from factcheck.text.text import Text
from tests.judging.test_cases import BASES, CASES, Case, judge_of

HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f"
# Between any two characters but those that mark headings, items and rows.
BETWEEN = re.compile(r"(?<=[^\s#|-])(?=[^\s#|-])")


def sentences(case: Case, raw: str) -> tuple[Checked, ...]:
    return check(Text(raw), "-", judge_of(case.base), markdown=True).sentences


@pytest.mark.parametrize(
    ("draft", "verdict", "said"),
    [
        ("四\u200b川有27所高校开设人工智能专业。", "supported", "27所"),
        ("四川有2\u20607所高校开设人工智能专业。", "supported", "2\u20607所"),
        ("\ufeff\u200b四川有28\u00ad所高校开设人工智能专业。\u200b", "contradicted", "28\u00ad所"),
        ("摩尔线程总部位于上\u200b海。", "contradicted", "上\u200b海"),
        ("摩\u200d尔线程总部位于北\ufeff京\ufe0f。", "supported", "北\ufeff京"),
        ("**摩尔\u200b线程**总部位于[上\u200c海](a)。", "contradicted", "上\u200c海"),
    ],
)
def test_a_word_is_read_across_them(draft: str, verdict: str, said: str) -> None:
    (sentence,) = sentences(Case(""), draft)
    (finding,) = sentence.findings
    assert (sentence.verdict, finding.text) == (verdict, said)
    assert draft[finding.start : finding.end] == said
    assert draft[sentence.start : sentence.end] == sentence.text
    assert sentence.text == draft.strip(HIDDEN + "*")


@given(st.sampled_from(CASES), st.sampled_from(HIDDEN), st.data())
def test_one_anywhere_changes_nothing_but_offsets(case: Case, char: str, data: st.DataObject) -> None:
    raw = case.markdown
    at = data.draw(st.integers(0, len(raw)))
    hidden = raw[:at] + char + raw[at:]
    for one, other in zip(sentences(case, raw), sentences(case, hidden), strict=True):
        assert other.verdict == one.verdict
        assert same_place(one, other, hidden, at)
        for was, now in zip(one.findings, other.findings, strict=True):
            assert same_place(was, now, hidden, at)
            assert (now.verdict, now.reason, now.claims) == (was.verdict, was.reason, was.claims)


def same_place(before: Checked | Finding, after: Checked | Finding, hidden: str, at: int) -> bool:
    """Whether `after` is `before`, but for what was put in at `at`."""
    return (
        hidden[after.start : after.end] == after.text
        and visible(after.text) == before.text
        and after.start - (after.start > at) == before.start
        and after.end - (after.end > at) == before.end
    )


@pytest.mark.parametrize("char", HIDDEN)
def test_one_between_any_two_changes_no_verdict(char: str) -> None:
    place = HIDDEN.index(char)
    for case in CASES[place :: 2 * len(HIDDEN)]:
        front, dashes, body = case.markdown.rpartition("---\n")
        hidden = front + dashes + BETWEEN.sub(char, body)
        found, expected = sentences(case, hidden), sentences(case, case.markdown)
        assert [s.verdict for s in found] == [s.verdict for s in expected], case.draft


def test_columns_count_them_and_lines_stay() -> None:
    first, second = sentences(Case(""), "四\u200b川。\u200b四川有27所高校。\n\n\u200b四川。")[1:]
    assert (first.line, first.column) == (1, 6)
    assert (second.line, second.column) == (3, 2)


@pytest.mark.parametrize(
    ("query", "hidden"), [("四川高校", "四\u200b川高\u00ad校"), ("摩尔线程", "摩尔\ufeff线程")]
)
def test_a_query_is_read_across_them(query: str, hidden: str) -> None:
    base = FactBase.open(BASES["seeds"])
    found = [[result.claim.id for result in lookup(base, said).results] for said in (query, hidden)]
    assert found[0]
    assert found[0] == found[1]


@pytest.mark.parametrize("markdown", [False, True])
def test_values_and_names_are_extracted_across_them(markdown: bool) -> None:
    raw = "四\u200b川有2\u20607所高校。"
    names = FactBase.open(BASES["seeds"]).names
    found = extract(Text(raw), "-", markdown=markdown, names=names).mentions
    assert ("name", "四\u200b川") in [(m.kind, m.text) for m in found]
    assert ("measure", "2\u20607所") in [(m.kind, m.text) for m in found]
    assert all(raw[m.start : m.end] == m.text for m in found)
