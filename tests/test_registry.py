"""The fact base that speed is measured on: nothing is wrong with it, and what it labels is found."""

import json
from datetime import date
from pathlib import Path

from factcheck.base.factbase import FactBase
from factcheck.tasks.lookup import lookup
from factcheck.tasks.verify import verify
from registry import write


def test_a_registry_is_without_a_fault_and_answers_its_queries(tmp_path: Path) -> None:
    write(tmp_path / "base", 2_000, "yaml", queries=20, sentences=10)
    report = verify(tmp_path / "base", date(2025, 6, 1))
    assert (report.claims, report.problems) == (2_000, ())
    base = FactBase.open(tmp_path / "base")
    for line in (tmp_path / "base/queries.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        assert row["claim"] in [result.claim.id for result in lookup(base, row["query"]).results]
    base.close()


def test_both_forms_hold_the_same_claims(tmp_path: Path) -> None:
    found = []
    for form in ("yaml", "jsonl"):
        write(tmp_path / form, 300, form)
        base = FactBase.open(tmp_path / form)
        found.append([(claim.id, claim.value, claim.evidence[0].quote) for claim in base.claims()])
        base.close()
    assert found[0] == found[1]
