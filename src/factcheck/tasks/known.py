"""Findings that a baseline knows: old drafts adopt the check, and only what is new fails."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.base.baseline import USUAL, Kind, key_of, read_baseline, write_baseline
from factcheck.judging.finding import SEVERITY, Verdict
from factcheck.problem import FactcheckError, Place, Problem, Severity

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Sequence

    from factcheck.base.baseline import Key
    from factcheck.judging.finding import Finding
    from factcheck.tasks.check import Checked, Report


def marked(reports: Sequence[Report], baseline: Path) -> list[Report]:
    """The reports, the findings that the baseline has marked as known; FactcheckError where there is none."""
    if not baseline.is_file():
        raise FactcheckError(f"{baseline} is not there; write it with --write-baseline")
    known = read_baseline(baseline, Kind.FINDINGS)
    return [replace(r, sentences=tuple(_marked(r.path, s, known) for s in r.sentences)) for r in reports]


def _marked(path: str, sentence: Checked, known: Counter[Key]) -> Checked:
    places = set()
    for index, finding in enumerate(sentence.findings):
        key = key_of(as_problem(path, sentence, finding))
        if known[key] > 0:
            known[key] -= 1
            places.add(index)
    return replace(sentence, known=frozenset(places)) if places else sentence


def accept(reports: Iterable[Report], baseline: str) -> tuple[str, int]:
    """Write what fails in the reports to the baseline; its path and how many findings there are."""
    path = baseline or USUAL[Kind.FINDINGS]
    failing = [
        as_problem(report.path, sentence, finding)
        for report in reports
        for sentence in report.sentences
        for finding in sentence.findings
        if SEVERITY[finding.verdict] < SEVERITY[Verdict.SUPPORTED]
    ]
    return path, write_baseline(Path(path), Kind.FINDINGS, failing)


def as_problem(path: str, sentence: Checked, finding: Finding) -> Problem:
    """A finding as a baseline keeps it: by its words, so that it stays the same when lines move."""
    severe = SEVERITY[finding.verdict] <= SEVERITY[Verdict.AMBIGUOUS]
    place = Place(path, sentence.line, sentence.column)
    said = f"{' '.join(sentence.text.split())} | {finding.text}"
    return Problem(str(finding.verdict), Severity.ERROR if severe else Severity.WARNING, place, said)
