"""What is proposed for texts whose names no fact base knows, held against what a curator would write."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.formats.proposals import names_yaml, yaml
from factcheck.tasks.propose import propose, propose_all
from factcheck.tasks.verify import verify
from tests.tasks.proposing import CASES, FIELDS, Case, Row, cases, matched, new_base, proposed

ALL = list(cases())
TITLE = "青石集团2024年年度报告\n\n青石集团有限公司发布2024年年度报告。\n\n"


def _clauses() -> Iterator[tuple[str, Row]]:
    for line in (CASES / "clauses.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            sentence, value, subject, attribute, period = line.split("\t")
            wanted = {
                "subject": (subject,),
                "attribute": tuple(attribute.split(" / ")),
                "period": (period,),
            }
            yield sentence, Row(value, wanted)


@pytest.mark.parametrize(("sentence", "row"), list(_clauses()), ids=lambda x: str(x)[:40])
def test_each_clause(sentence: str, row: Row, tmp_path: Path) -> None:
    """A sentence for each thing that takes a clause apart, and the nearest that it must leave alone."""
    case = Case("clause", "2025-03-01", f"{TITLE}{sentence}\n", ())
    found = [p for p in proposed(case, tmp_path / "base") if p.value == row.value]
    assert [(p.subject, p.attribute, p.period) for p in found if all(row.right(p, f) for f in row.wanted)], [
        (p.subject, p.attribute, p.period) for p in found
    ]


def test_nearly_all_proposals_are_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Subject, attribute, value and period, and whatever more the case asks for; the figures are printed."""
    wanted = right = proposals = 0
    single = dict.fromkeys(FIELDS, 0)
    wrong = []
    for case in ALL:
        found = proposed(case, tmp_path / case.name)
        proposals += len(found)
        for row, proposal in matched(case, found):
            wanted += 1
            missed = [field for field in row.wanted if not proposal or not row.right(proposal, field)]
            right += not missed
            for field in FIELDS:
                single[field] += field not in missed
            if missed:
                wrong.append(f"{case.name} {row.value}: {missed} {proposal}")
    with capsys.disabled():
        sys.stdout.write(
            f"\n{right} of {wanted} claims proposed as curated, {proposals} proposed; {single}\n"
        )
    assert right >= 0.95 * wanted, wrong
    assert proposals <= 1.02 * wanted


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_proposals_pass_verify_and_are_not_proposed_again(case: Case, tmp_path: Path) -> None:
    """With the names proposed beside them nothing is wrong with the claims; nothing is left to propose."""
    root = new_base(case, tmp_path / "base")
    found = propose_all(FactBase.open(root))
    (root / "claims/proposed.yaml").write_text(yaml(found.claims), encoding="utf-8")
    (root / "claims/names.yaml").write_text(names_yaml(found.names), encoding="utf-8")
    problems = [
        p
        for p in verify(root, today=date(2025, 12, 31)).problems
        if p.rule not in ("source-unpinned", "unused-name")
    ]
    assert not [str(p) for p in problems]
    assert propose(FactBase.open(root)) == []


def test_a_title_asserts_nothing_and_one_thing_is_proposed_once(tmp_path: Path) -> None:
    """The 2024年 of a title and of a report's name is no claim; a figure said twice has two passages."""
    text = f"{TITLE}公司营业收入8亿元。\n\n回顾全年，公司营业收入8亿元。\n"
    found = proposed(Case("twice", "2025-03-01", text, ()), tmp_path / "base")
    assert [(p.value, p.attribute) for p in found] == [("8亿元", "营业收入")]
    assert [passage.quote for passage in found[0].more] == ["公司营业收入8亿元"]
