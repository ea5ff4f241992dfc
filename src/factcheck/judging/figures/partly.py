"""A date in a part of a century or of ten years: 17世纪初 has not all the years of the 17世纪."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import Agreement, ValueRelation
from factcheck.judging.wording.tables.measured import PARTS_OF_A_TIME
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

REACH = 3  # characters behind a date that may say which part of it
WIDE = ("century", "decade")
_PART = lazy_pattern(r"(?:世纪|年代)的?(?P<part>[上下前后]半[叶期]?|[前中后早晚末初][期叶年]?|末叶)")
Range = tuple[int, int]  # in hundredths of a time


@cache
def _parts() -> dict[str, tuple[Range, Range]]:
    rows = [row.split("|") for row in PARTS_OF_A_TIME.strip().splitlines()]
    return {
        word: (_range(surely), _range(perhaps)) for words, surely, perhaps in rows for word in words.split()
    }


def _range(written: str) -> Range:
    low, high = written.split("-")
    return int(low), int(high)


def in_its_part(agreement: Agreement, held: Value, mention: Mention, sentence: SentenceView) -> Agreement:
    """The agreement of a date with a wide one, unless what stands behind that narrows it to another part."""
    said = mention.value
    if agreement.relation is not ValueRelation.AGREES or said is None or said.grain not in WIDE:
        return agreement
    found = _PART.search(sentence.slice(mention.start, min(mention.end + REACH, sentence.end)))
    part = _parts().get(found["part"]) if found else None
    if part is None or held.grain == said.grain or None in (held.tight.low, held.tight.high):
        return agreement
    low, high = (_share(end, said) for end in (held.tight.low, held.tight.high))
    (first, last), (earliest, latest) = part
    if first <= low and high <= last:
        return agreement
    return Agreement(ValueRelation.EXCLUDES if high < earliest or latest < low else ValueRelation.FINER)


def _share(day: object, said: Value) -> Fraction:
    """How far within a time a day is, in hundredths."""
    low, high = said.tight.low, said.tight.high
    if not (isinstance(day, int) and isinstance(low, int) and isinstance(high, int)):
        return Fraction(0)
    return Fraction(100 * (day - low), high - low + 1)
