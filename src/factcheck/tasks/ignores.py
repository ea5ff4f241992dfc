"""`<!-- factcheck: ignore … -->`: what a writer silences, and the ignores that are worth a word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.finding import Finding, Reason, Verdict, most_severe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.tasks.check import Checked
    from factcheck.text.draft import Draft, Ignore


def silenced(draft: Draft, checked: Sequence[Checked]) -> list[Checked]:
    """The sentences without what the draft's ignores silence; each idle or unreasoned ignore is a finding."""
    result = list(checked)
    for ignore in draft.ignores:
        quiet = _quieted(ignore, result)
        if not quiet:
            _complain(draft, ignore, result, "ignore-unused")
        elif not ignore.reason:
            _complain(draft, ignore, result, "ignore-unreasoned")
    return result


def _quieted(ignore: Ignore, result: list[Checked]) -> bool:
    """Silences the findings that an ignore means, if it gives a reason; whether there were any."""
    if ignore.sentence_index is None:
        return False
    sentence = result[ignore.sentence_index]
    kept = [f for f in sentence.findings if not _means(ignore, f)]
    if len(kept) == len(sentence.findings):
        return False
    if ignore.reason:
        verdict = most_severe([f.verdict for f in kept])
        result[ignore.sentence_index] = replace(sentence, findings=tuple(kept), verdict=verdict)
    return True


def _means(ignore: Ignore, finding: Finding) -> bool:
    if finding.verdict in (Verdict.SUPPORTED, Verdict.UNCHECKED):
        return False
    return ignore.target in (*finding.claims, str(finding.verdict), finding.reason.code)


def _complain(draft: Draft, ignore: Ignore, result: list[Checked], code: str) -> None:
    """Adds a finding at the comment to the sentence it stands before, or to the last one."""
    if not result:
        return
    index = len(result) - 1 if ignore.sentence_index is None else ignore.sentence_index
    said = draft.text.raw[ignore.start : ignore.end]
    finding = Finding(
        ignore.start, ignore.end, said, Verdict.UNSUPPORTED, Reason(code, {"said": ignore.target})
    )
    sentence = result[index]
    verdict = most_severe([sentence.verdict, finding.verdict]) if sentence.findings else finding.verdict
    result[index] = replace(sentence, findings=(finding, *sentence.findings), verdict=verdict)
