"""`check` printed: lines for people, JSON for programs, and the line that says what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats import contract
from factcheck.formats.messages import message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.formats.messages import Language
    from factcheck.tasks.check import Report


def jsonl(report: Report, language: Language) -> Iterator[str]:
    """One line of JSON a sentence, as the contract has it."""
    for checked in report.sentences:
        words = [message(finding, language) for finding in checked.findings]
        shape = contract.sentence(report.path, checked, words)
        for index in checked.known:
            shape["findings"][index]["known"] = True
        yield contract.dump(shape)


def ended(reports: Sequence[Report]) -> str:
    """What was done: a check that could not have found anything never looks like a clean one."""
    sentences = sum(len(report.sentences) for report in reports)
    checkable = sum(report.checkable for report in reports)
    compared = sum(report.compared for report in reports)
    return (
        f"{sentences} sentence{'' if sentences == 1 else 's'}, {checkable} with checkable assertions, "
        f"{compared} compared with a claim"
    )
