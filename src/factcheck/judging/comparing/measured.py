"""What a change is measured from: 环比增长1% and 比2019年增长30% exclude no 同比增长5%."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import Agreement, ValueRelation
from factcheck.judging.wording.tables.measured import ALIKE, MEASURED_FROM, NO_LEADS, USUAL
from factcheck.judging.wording.wording import MEMORY
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

_DATED = lazy_pattern(
    r"(?:(?<![占同环可对百成正])[比较]|[与同和](?=[^,;。]{2,9}相比))"
    r"(?:(?P<year>\d{4})年(?P<part>[^,;。增减升降上下涨跌提高低多少]{0,6})|(?P<ago>[\d一二两三四五六七八九十几数]{1,3}个?[年月季][度]?[以之]?前)"
    r"|(?P<when>第?[\d一二三四]{1,2}(?:季度?|月份?)[末底初]?))"
)
_BY_ITSELF = lazy_pattern(r"(?:相比|比较|相较)$")  # 与2019年相比,增长三成


@cache
def _words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = (line.split("|") for line in MEASURED_FROM.strip().splitlines())
    return tuple(
        (name.strip(), re.compile(rf"(?<![{NO_LEADS}])(?:{'|'.join(words.split())})")) for name, words in rows
    )


@lru_cache(maxsize=MEMORY)
def _measures(text: str) -> tuple[tuple[int, str], ...]:
    """Where a text says what something is measured from, and what that is."""
    found = [(match.start(), name) for name, words in _words() for match in words.finditer(text)]
    for match in _DATED.finditer(text):
        said = match["ago"] or match["when"] or f"{match['year']}{match['part']}"
        found.append((match.start(), said))
    return tuple(sorted(found))


def measured_from(mention: Mention, sentence: SentenceView) -> str:
    """What the words before a change say that it is measured from; "" where they do not."""
    clause = sentence.clause_of(mention.start)
    found = _measures(sentence.slice(clause.start, mention.start))
    before = [c for c in sentence.clauses if c.end < clause.start]
    if not found and before:
        said = sentence.slice(before[-1].start, before[-1].end)
        found = _measures(said) if _BY_ITSELF.search(said) else ()
    return found[-1][1] if found else ""


def _of_the_year_before(said: str, view: ClaimView) -> str:
    """What is measured from a year, as `year` where that is the one before the claim's."""
    if not said[:4].isdigit() or view.period is None:
        return said
    return USUAL if int(said[:4]) == view.period.last.year - 1 and said[4:] in ("", "末", "底") else said


def unless_measured_from_elsewhere(
    agreement: Agreement, view: ClaimView, mention: Mention, sentence: SentenceView
) -> Agreement:
    """The agreement of two changes, unless the draft's is measured from elsewhere than the claim's."""
    said = measured_from(mention, sentence)
    if not said:
        return agreement
    said = _of_the_year_before(said, view)
    texts = (view.statement, *view.quotes, view.attribute, *view.basis_forms)
    held = {_of_the_year_before(name, view) for text in texts for _, name in _measures(text)} or {USUAL}
    if said in held:
        return agreement
    if said in ALIKE and not ALIKE.isdisjoint(held) and agreement.relation is not ValueRelation.EXCLUDES:
        return agreement
    return Agreement(ValueRelation.OTHER)
