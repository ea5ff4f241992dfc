"""Makes a sentence of a draft ready to be judged: its clauses, the periods that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.drafts.draftview import Carried, Clause, SentenceView
from factcheck.judging.drafts.later import with_later
from factcheck.reading.period import in_year, is_yearless, owned_period, period_of
from factcheck.text.finder import Hit
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.drafts.draftview import Dated
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period

AT_THE_SAME_TIME = "同期"
_CLAUSE_END = lazy_pattern(r"[,;:!?。…\n]")


def view_sentence(
    folded: str,
    start: int,
    mentions: tuple[Mention, ...],
    lexicon: Lexicon,
    carried: Carried,
    found: tuple[Hit[str], ...],
) -> SentenceView:
    """`folded` is the sentence's folded text, `start` its offset; `mentions` are those within it.

    `found` are the names in the folded text.
    """
    end = start + len(folded)
    names = tuple(Hit(h.start + start, h.end + start, h.entry) for h in found)
    periods: list[Dated] = []
    for mention in mentions:
        if mention.kind == "date" and mention.value and (period := _dated(mention, periods, carried)):
            periods.append((mention, period))
    return SentenceView(
        start,
        end,
        folded,
        mentions,
        names,
        _clauses(folded, start),
        tuple(with_later(folded, start, periods, carried.period)),
        carried,
        lexicon.gloss(folded, found),
        lexicon,
    )


def _dated(mention: Mention, before: Sequence[tuple[Mention, Period]], carried: Carried) -> Period | None:
    """The period of a date; a quarter or month is of the year named before in its sentence, or carried on.

    The day of writing tells the year only where the sentence names none.
    """
    own = (period_of(mention.value) or owned_period(mention.value)) if mention.value else None
    known = [period for _, period in before]
    plain = [period for dated, period in before if not dated.text.endswith(AT_THE_SAME_TIME)]
    if mention.text.endswith(AT_THE_SAME_TIME) and plain:
        return plain[-1].year_before()  # 一季度38.9亿元,上年同期31.5亿元
    if not is_yearless(mention.text):
        return own
    known = known or [p for p in (carried.period,) if p and own is None]
    one_year = known and known[-1].first.year == known[-1].last.year
    return in_year(mention.text, known[-1].first.year) if one_year else own


def _clauses(folded: str, start: int) -> tuple[Clause, ...]:
    clauses, at = [], 0
    for mark in _CLAUSE_END.finditer(folded):
        if mark.start() > at and not _in_number(folded, mark.start()):
            clauses.append(Clause(start + at, start + mark.start()))
            at = mark.end()
    if at < len(folded):
        clauses.append(Clause(start + at, start + len(folded)))
    return tuple(clauses)


def _in_number(folded: str, at: int) -> bool:
    return 0 < at < len(folded) - 1 and folded[at - 1].isdigit() and folded[at + 1].isdigit()
