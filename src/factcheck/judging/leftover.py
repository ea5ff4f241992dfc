"""What no claim covers: which mentions of a sentence are assertions of their own, and which only serve others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.judging.draftview import INDEFINITE, SentenceView
from factcheck.judging.finding import Finding, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.reading.mention import Mention

_COUNTED = re.compile(r"(?:只|仅|只有|仅有|唯有|共|共有|总共|不到|不足)$")
_ADVERBIAL = re.compile(r"^(?:间|来|内|以来|期间|多来|里)")
_IDLE_KINDS = {"ordinal", "name"}


def is_checkable(mention: Mention, before: str) -> bool:
    """Whether a mention can be an assertion at all; 一座城市 asserts no number, 只有一座 does.

    `before` is the folded text that stands before it in its sentence.
    """
    if mention.value is None:
        return False
    return not INDEFINITE.match(mention.text) or _COUNTED.search(before) is not None


def explained(finding: Finding, decided: Sequence[Finding]) -> bool:
    """Whether the words of a finding stand within those of one that is decided."""
    return any(
        other.start <= finding.start and finding.end <= other.end and other is not finding
        for other in decided
    )


def leftover(finding: Finding, sentence: SentenceView, decided: Sequence[Finding]) -> bool:
    """Whether an unsupported finding is an assertion, and does not only say when or for how long."""
    kind = finding.reason.about.get("kind", "")
    if finding.claims:
        return True
    if kind in _IDLE_KINDS:
        return False
    after = sentence.folded[finding.end - sentence.start :][:3]
    if kind == "duration" and _ADVERBIAL.match(after):
        return False
    if any(finding.text in quote for f in decided for quote in _quotes(f)):
        return False
    return kind != "date" or _dates_alone(finding, decided)


def _quotes(finding: Finding) -> list[str]:
    return [citation.quote for citation in finding.citations]


def _dates_alone(finding: Finding, decided: Sequence[Finding]) -> bool:
    """A date that no decided finding has as its period adds something."""
    if not decided:
        return True
    return not any(f.reason.about.get("period") for f in decided if f.verdict is not Verdict.UNSUPPORTED)
