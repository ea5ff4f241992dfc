"""Drafts with the verdict an attentive editor expects, from the tables in tests/cases/check.

A table is Markdown: front matter names the fact base (`seeds` is the repository's own, others stand in
tests/bases) and, where it matters, the draft's day; `base: …` and `date: …` below a heading hold for that
section. An item is `- verdict｜draft｜note`, the note optional; ` ／ ` parts the draft's sentences (a heading
starts with #), and the verdict is the last part's. known-failures.md lists what comes out otherwise, and why.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest
from opencc import OpenCC

from factcheck.base.factbase import FactBase
from factcheck.judging.finding import Finding, Verdict, most_severe
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import check
from factcheck.text.text import Text
from tests.process import Run

TESTS = Path(__file__).parents[1]
TABLES = TESTS / "cases/check"
KNOWN = TABLES / "known-failures.md"
BASES = {"seeds": TESTS.parent} | {path.name: path for path in sorted((TESTS / "bases").iterdir())}
BAR, NEXT = "｜", " ／ "
FULL_WIDTH = str.maketrans("0123456789%", "０１２３４５６７８９％")
CHINESE = str.maketrans("0123456789", "〇一二三四五六七八九")


@dataclass(frozen=True)
class Case:
    """One draft; `table` is the file's name."""

    table: str
    line: int = 0
    base: str = "seeds"
    date: str = ""
    verdict: str = ""
    draft: str = ""

    @property
    def markdown(self) -> str:
        """The draft as a Markdown file; headings, items and rows of tables have lines of their own."""
        parts = [
            f"\n{part}\n" if part.startswith(("#", "- ", "|")) else part for part in self.draft.split(NEXT)
        ]
        front = f"---\ndate: {self.date}\n---\n\n" if self.date else ""
        return f"{front}{''.join(parts)}\n".replace("|\n\n|", "|\n|")


def cases_of(path: Path) -> list[Case]:
    """The cases of a table; ValueError where an item's verdict is none."""
    cases: list[Case] = []
    whole = section = Case(path.name)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        key, colon, said = line.partition(": ")
        if line.startswith("## "):
            section = whole
        elif colon and key == "base":
            section = replace(section, base=said)
        elif colon and key == "date":
            section = replace(section, date=said)
        elif line == "---":
            whole = section
        elif line.startswith("- "):
            verdict, draft = line[2:].split(BAR)[:2]
            cases.append(replace(section, line=number, verdict=Verdict(verdict).value, draft=draft))
    return cases


def known_failures() -> dict[tuple[str, str], str]:
    """Table (or way of writing) and draft → the reason; an item is `- table｜draft｜reason`."""
    lines = KNOWN.read_text(encoding="utf-8").splitlines() if KNOWN.exists() else []
    items = [line[2:].split(BAR) for line in lines if line.startswith("- ")]
    return {(place, draft): reason for place, draft, reason in items}


CASES = [case for path in sorted(TABLES.glob("*.md")) if path != KNOWN for case in cases_of(path)]


def params() -> list[object]:
    known = known_failures()
    return [
        pytest.param(
            case,
            id=f"{case.table}:{case.line}",
            marks=[pytest.mark.xfail(strict=True, reason=known[case.table, case.draft])]
            if (case.table, case.draft) in known
            else [],
        )
        for case in CASES
    ]


@cache
def judge_of(base: str) -> Judge:
    facts = FactBase.open(BASES[base])
    return Judge(facts, Lexicon(facts))


@cache
def judged(case: Case) -> tuple[Verdict, tuple[Finding, ...]]:
    """What was found in the draft's last part (“……。”某人说。 is one part), and the verdict on it."""
    text = Text(case.markdown)
    last = text.raw.rindex(case.draft.split(NEXT)[-1])
    report = check(text, "draft.md", judge_of(case.base), markdown=True)
    found = tuple(f for sentence in report.sentences for f in sentence.findings if f.start >= last)
    return most_severe([f.verdict for f in found]), found


@pytest.mark.parametrize("case", params())
def test_verdict(case: Case) -> None:
    verdict, findings = judged(case)
    found = [f"{f.verdict.value} {f.text} {f.reason} {f.claims}" for f in findings]
    assert verdict.value == case.verdict, "\n".join([case.draft, *found])


def other_digits(draft: str) -> str:
    """Years in Chinese numerals, every other digit full-width."""
    years = re.sub(r"[12]\d{3}(?=年)", lambda year: year[0].translate(CHINESE), draft)
    return years.translate(FULL_WIDTH)


WRITINGS: dict[str, Callable[[str], str]] = {
    "taiwan": OpenCC("s2twp").convert,
    "hong-kong": OpenCC("s2hk").convert,
    "digits": other_digits,
}


@pytest.mark.parametrize("writing", WRITINGS)
def test_the_verdict_is_the_same_however_written(writing: str) -> None:
    written = [(case, replace(case, draft=WRITINGS[writing](case.draft))) for case in CASES]
    differing = {case.draft for case, other in written if judged(case)[0] != judged(other)[0]}
    assert differing == {draft for place, draft in known_failures() if place == writing}


def test_no_draft_is_judged_twice() -> None:
    drafts = [(case.base, case.date, case.draft) for case in CASES]
    assert sorted({draft for draft in drafts if drafts.count(draft) > 1}) == []


def test_every_known_failure_is_a_case() -> None:
    places = {(place, case.draft) for case in CASES for place in (case.table, *WRITINGS)}
    assert known_failures().keys() <= places


@pytest.mark.parametrize("base", sorted({case.base for case in CASES} - {"seeds"}))
def test_the_fact_bases_are_clean(base: str, call: Run) -> None:
    done = call("verify", "--root", str(BASES[base]))
    assert done.out.rstrip().endswith("no problems"), done.out
