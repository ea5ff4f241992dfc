"""`check` for people: each sentence that asserts something, its findings under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.messages import Language, message
from factcheck.formats.pieces import Line, Piece, highlight

if TYPE_CHECKING:
    from factcheck.judging.finding import Finding
    from factcheck.tasks.check import Checked, Report

MARKS = {
    "contradicted": "✗",
    "disputed": "≠",
    "ambiguous": "?",
    "unsupported": "○",
    "supported": "✓",
    "unchecked": "·",
}
INDENT = "    "
KNOWN = {"en": "known", "zh": "已知"}  # said of what a baseline has
CITED = 2  # citations shown for a finding that is no trouble


def lines(report: Report, language: Language, *, explain: bool = False) -> list[Line]:
    """The report as lines of pieces; sentences with nothing checkable are left out unless explained."""
    shown: list[Line] = []
    for sentence in report.sentences:
        if sentence.findings or explain:
            shown.extend(_sentence(report.path, sentence, language, explain=explain))
            shown.append([])
    return shown


def _sentence(path: str, sentence: Checked, language: Language, *, explain: bool) -> list[Line]:
    verdict = str(sentence.verdict)
    spans = [(f.start - sentence.start, f.end - sentence.start) for f in sentence.findings]
    text = sentence.text.replace("\r", " ").replace("\n", " ")
    head: Line = [
        Piece(f"{path}:{sentence.line}:{sentence.column}: ", "path"),
        Piece(f"{MARKS[verdict]} {verdict}", verdict),
    ]
    body: list[Line] = [head, [INDENT, *highlight(text, spans)]]
    for index, finding in enumerate(sentence.findings):
        first, *others = _finding(finding, language, explain=explain)
        mark = [Piece(f" [{KNOWN[language]}]", "dim")] if index in sentence.known else []
        body += [[*first, *mark], *others]
    return body


def _finding(finding: Finding, language: Language, *, explain: bool) -> list[Line]:
    verdict = str(finding.verdict)
    body: list[Line] = [
        [INDENT, Piece(f"{MARKS[verdict]} {finding.text}", verdict), f"  {message(finding, language)}"]
    ]
    if finding.suggestion:
        body.append([INDENT, "  → ", Piece(finding.suggestion, "added")])
    cited = finding.citations[:CITED] if verdict == "supported" else finding.citations
    for citation in cited:
        quote = " ".join(citation.quote.split())
        body.append(
            [
                INDENT,
                "  ",
                Piece(f"{citation.source}:{citation.line}", "dim"),
                f" “{quote}”",
                Piece(f" [{citation.claim}]", "dim"),
            ]
        )
    if explain:
        body.extend([INDENT, "  · ", Piece(step.about, "id"), f" {step.outcome}"] for step in finding.steps)
    return body
