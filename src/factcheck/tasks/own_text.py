"""A draft that is itself one of the sources: its own text proves nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.finding import Finding, Reason, Verdict
from factcheck.tasks.check import Report, with_findings
from factcheck.text.fold import fold
from factcheck.text.invisible import visible
from factcheck.text.text import lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.tasks.check import Checked
    from factcheck.text.text import Text

LEAST = 3  # sentences that stand in a source word for word
MOST_OF = 0.6  # of the sentences, to be that source
LONG = 8  # characters of a sentence that stands nowhere by chance


def source_of(report: Report, text_of: Callable[[str], Text]) -> str:
    """The id of the source whose text the draft is; "" when it is none of those its findings cite."""
    said = [_bare(fold(visible(s.text))) for s in report.sentences]
    long = [words for words in said if len(words) >= LONG]
    if len(long) < LEAST:
        return ""  # without a look at any text
    least = _length_of(long, MOST_OF)
    cited = Counter(c.source for s in report.sentences for f in s.findings for c in f.citations)
    for source, _ in cited.most_common():
        text = text_of(source)
        if len(text.raw) < least:
            continue  # a draft on many sources is longer than any of them
        whole = _bare(visible(text.folded))
        shared = sum(words in whole for words in long)
        if shared >= LEAST and shared >= MOST_OF * len(long):
            return source
    return ""


def _length_of(sentences: Sequence[str], part: float) -> int:
    """How many characters a text has at least that holds such a part of the sentences, side by side."""
    total, missing = 0, part * len(sentences)
    for sentence, count in sorted(Counter(sentences).items(), key=lambda item: len(item[0]) / item[1]):
        if missing <= 0:
            break
        total, missing = total + len(sentence), missing - count
    return total


def _bare(folded: str) -> str:
    return "".join(folded.split())


def without_itself(report: Report, source: str) -> Report:
    """The report with nothing supported by `source` alone, the draft's own text."""
    sentences = tuple(with_findings(s, [_withdrawn(f, source) for f in s.findings]) for s in report.sentences)
    return replace(report, sentences=sentences, itself=source)


def _withdrawn(finding: Finding, source: str) -> Finding:
    cited = {c.source for c in finding.citations}
    if finding.verdict is not Verdict.SUPPORTED or cited - {source}:
        return finding
    return replace(finding, verdict=Verdict.UNSUPPORTED, reason=Reason("self", finding.reason.about))


def in_lines(report: Report, touched: Callable[[int, int], bool]) -> Report:
    """The report with findings only on sentences whose first and last line `touched` says have changed."""
    return replace(report, sentences=tuple(_if_touched(s, touched) for s in report.sentences))


def _if_touched(sentence: Checked, touched: Callable[[int, int], bool]) -> Checked:
    last = sentence.line + len(lines(sentence.text.rstrip())) - 1
    return sentence if touched(sentence.line, last) else with_findings(sentence, [])
