"""Which of a series a figure is of: 第一集 is not 最后一集."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.apart import IN_SERIES
from factcheck.reading.numeral import parse
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

LAST, FIRST = "last", "1"
_WHICH = lazy_pattern(
    rf"(?:第(?P<number>\d{{1,4}}|[一二三四五六七八九十百]{{1,5}})|(?P<last>最后一|最末|最终|末)|(?P<first>首|头一|开篇))"
    rf"(?P<what>{alternatives(IN_SERIES)})(?!度)"
)


def of_another_in_series(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 第一集 of a clause before `at`, where the claim is of another, or of the 最后一集; or ""."""
    said = _which(sentence.slice(sentence.clause_of(at).start, at))
    held = _which(view.explaining) if said else {}
    return next((text for what, (n, text) in said.items() if what in held and held[what][0] != n), "")


def _which(text: str) -> dict[str, tuple[str, str]]:
    """What of each series a text speaks of last: its number, and how that is written."""
    found: dict[str, tuple[str, str]] = {}
    for match in _WHICH.finditer(text):
        numeral = parse(match["number"]) if match["number"] else None
        number = LAST if match["last"] else FIRST if match["first"] else str(numeral.low if numeral else "")
        found[match["what"]] = (number, match[0])
    return found
