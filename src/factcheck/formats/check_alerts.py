"""Findings as alerts, for the formats that CI reads: SARIF, GitHub annotations, JUnit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from factcheck.formats.alert import Alert
from factcheck.formats.messages import message
from factcheck.tasks.check import fails
from factcheck.text.text import lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.formats.alert import Level
    from factcheck.formats.messages import Language
    from factcheck.judging.finding import Finding
    from factcheck.tasks.check import Checked, Report

LEVELS: Mapping[str, Level] = {
    "contradicted": "error",
    "disputed": "error",
    "ambiguous": "error",
    "unsupported": "note",
}
LANGUAGES = {"zh": "zh-CN", "en": "en-US"}  # as SARIF has them
HELP = {
    "contradicted": "A comparable claim has another value, and none agrees.",
    "disputed": "The sources themselves disagree on the same basis and period.",
    "ambiguous": "Agrees with one claim; another basis or period gives another value: name which is meant.",
    "unsupported": "Checkable, but no claim can be compared with it, or it is more precise than any source.",
}


def dump(
    reports: Iterable[Report],
    form: Literal["sarif", "github", "junit"],
    language: Language,
    fail_on: str = "ambiguous",
) -> str:
    """The findings that are no support, in one of the formats; `fail_on`: the mildest that fails."""
    alerts = [alert for report in reports for alert in alerts_of(report, language, fail_on)]
    if form == "sarif":
        from factcheck.formats import sarif

        return sarif.dump(alerts, HELP, LANGUAGES[language])
    if form == "junit":
        from factcheck.formats import junit

        return junit.dump(alerts, "check").rstrip("\n")
    from factcheck.formats import github

    return "\n".join(github.lines(alerts))


def alerts_of(report: Report, language: Language, fail_on: str) -> Iterator[Alert]:
    """An alert for each finding that is worth one."""
    for sentence in report.sentences:
        for index, finding in enumerate(sentence.findings):
            if str(finding.verdict) in LEVELS:
                alert = _alert(report.path, sentence, finding, language)
                known = index in sentence.known
                yield replace(alert, known=known, fails=fails(finding.verdict, fail_on) and not known)


def _alert(path: str, sentence: Checked, finding: Finding, language: Language) -> Alert:
    line, column = _place(sentence, finding.start)
    end_line, end_column = _place(sentence, finding.end)
    return Alert(
        str(finding.verdict),
        LEVELS[str(finding.verdict)],
        path,
        line,
        column,
        message(finding, language),
        end_line,
        end_column,
    )


def _place(sentence: Checked, offset: int) -> tuple[int, int]:
    """Line and column of an offset within a sentence (or of a comment before it: the sentence's own)."""
    if not sentence.start <= offset <= sentence.end:
        return sentence.line, sentence.column
    before = lines(sentence.text[: offset - sentence.start])
    if len(before) == 1:
        return sentence.line, sentence.column + len(before[0])
    return sentence.line + len(before) - 1, len(before[-1]) + 1
