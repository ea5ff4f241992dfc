"""Findings as remarks on their words, for a word processor's comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.ingest import Remark
from factcheck.formats.messages import Language, message

if TYPE_CHECKING:
    from factcheck.judging.finding import Finding
    from factcheck.tasks.check import Report

_VERDICTS = {
    "contradicted": "与来源矛盾",
    "disputed": "来源不一",
    "ambiguous": "有歧义",
    "unsupported": "无来源",
    "supported": "有据",
}


def remarks(report: Report, language: Language) -> list[Remark]:
    """One for each finding, in the order of the draft."""
    found = [finding for sentence in report.sentences for finding in sentence.findings]
    return [Remark(finding.start, finding.end, _said(finding, language)) for finding in found]


def _said(finding: Finding, language: Language) -> str:
    """Verdict and message, then the suggestion, then each source with its quote."""
    chinese = language == "zh"
    verdict = _VERDICTS.get(str(finding.verdict), str(finding.verdict)) if chinese else str(finding.verdict)
    lines = [f"{verdict}{'：' if chinese else ': '}{message(finding, language)}"]
    if finding.suggestion:
        lines.append(f"{'建议：' if chinese else 'suggested: '}{finding.suggestion}")
    cited = dict.fromkeys(
        f"{citation.source}：“{' '.join(citation.quote.split())}”" for citation in finding.citations
    )
    return "\n".join([*lines, *cited])
