"""A draft against itself: figures that exclude each other, parts that do not add up. No claim is needed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.judging.agrees import Relation, compare, family, is_range
from factcheck.judging.draftview import SUBJECT_KINDS
from factcheck.judging.finding import Finding, Reason, Verdict
from factcheck.judging.wording import content
from factcheck.reading.decimals import decimal
from factcheck.reading.stance import change_before, is_target, is_total, names_growth, negator_at, role_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.judging.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period

_SHARE = re.compile(r"占|份额|市占率|比重|比例")
_BETWEEN_PARTS = re.compile(r"(?:(?!其中|包括)[^;。]){0,12}")  # what stands before 其中 is the whole
LEAST_CONTENT = 3  # characters that two sentences must share to be about the same thing
MORE_CONTENT = 6  # where no subject is named, and only the period is the same
WHOLE = Fraction(100)


@dataclass(frozen=True, slots=True)
class Topic:
    """What a mention is about, as far as its own sentence says; equal topics can contradict each other."""

    subject: str
    words: str
    period: tuple[str, str] | None
    unit: str
    change: str
    target: bool


def contradictions(
    sentences: Sequence[SentenceView], line_of: Sequence[int]
) -> Iterator[tuple[int, Finding]]:
    """Index of a sentence and a finding on it, for each figure that an earlier sentence excludes.

    `line_of` are the sentences' lines. Linear in the number of mentions: topics are compared by equality.
    """
    seen: dict[Topic, tuple[int, int, Mention]] = {}
    for index, sentence in enumerate(sentences):
        for mention in sentence.mentions:
            topic = _topic(sentence, mention)
            if topic is None:
                continue
            where, line, first = seen.setdefault(topic, (index, line_of[index], mention))
            if where != index and _exclude(first, mention):
                yield index, _finding(mention, "draft-contradiction", first.text, str(line))


def _topic(sentence: SentenceView, mention: Mention) -> Topic | None:
    """None for what serves others (dates, ordinals, what something was before) or says too little."""
    if mention.value is None or mention.kind in ("date", "ordinal", "name", "duration", "superlative"):
        return None
    low, high = mention.start - sentence.start, mention.end - sentence.start
    if role_of(sentence.folded, low, high) or mention.start in sentence.paired:
        return None
    window = sentence.window(mention)
    clause = sentence.slice(*window)
    if negator_at(clause, 0, len(clause)):
        return None
    masked = sentence.masked(sentence.start, window[1])
    words = "".join(masked[s:e] for s, e in content(masked))
    subject = _subject(sentence, window)
    period = _days(sentence.period_for(mention))
    if len(words) < (LEAST_CONTENT if subject else MORE_CONTENT) or not (subject or period):
        return None
    change = change_before(sentence.folded, low, mention.text)
    growth = names_growth(clause)
    return Topic(
        subject,
        words,
        period,
        mention.value.unit or family(mention.value),
        (growth.mode or change.mode) + (change.direction if change.mode == "by" else ""),
        is_target(clause),
    )


def _subject(sentence: SentenceView, window: tuple[int, int]) -> str:
    """The names in the same words; "" when there are none."""
    here = [h.entry for h in sentence.names if window[0] <= h.start < window[1]]
    return "|".join(name for name in here if sentence.lexicon.kind(name) in SUBJECT_KINDS)


def _days(period: Period | None) -> tuple[str, str] | None:
    return (period.first.isoformat(), period.last.isoformat()) if period else None


def _exclude(first: Mention, second: Mention) -> bool:
    if first.value is None or second.value is None:
        return False
    sides = compare(first.value, second.value), compare(second.value, first.value)
    return all(side.relation is Relation.EXCLUDES for side in sides)


def sums(sentence: SentenceView) -> Iterator[Finding]:
    """Totals that the parts named before them do not give, and shares of more than the whole."""
    for parts, total in _lists(sentence):
        if total is not None:
            yield from _checked_total(parts, total)
        else:
            yield from _too_much(sentence, parts)


def right_totals(sentence: SentenceView) -> set[int]:
    """Where the totals stand that the parts before them give: these assert nothing more."""
    totals = [(parts, total) for parts, total in _lists(sentence) if total is not None]
    return {total.start for parts, total in totals if _adds_up(parts, total)}


def _lists(sentence: SentenceView) -> Iterator[tuple[list[Mention], Mention | None]]:
    """The figures that stand in one list, and the total that follows them, if one does."""
    parts: list[Mention] = []
    for mention in sentence.mentions:
        if parts and not _goes_on(sentence, parts[-1], mention):
            yield parts, None
            parts = []
        before = sentence.slice(sentence.start, mention.start)
        if len(parts) > 1 and is_total(before):
            yield parts, mention
            parts = []
        elif mention.value is not None and mention.value.number is not None and not is_range(mention.value):
            parts.append(mention)
    yield parts, None


def _goes_on(sentence: SentenceView, last: Mention, mention: Mention) -> bool:
    if last.value is None or mention.value is None or last.value.unit != mention.value.unit:
        return False
    return bool(_BETWEEN_PARTS.fullmatch(sentence.slice(last.end, mention.start)))


def _checked_total(parts: Sequence[Mention], total: Mention) -> Iterator[Finding]:
    exact = all(m.value is not None and m.value.modifier is None for m in (*parts, total))
    if exact and total.value is not None and total.value.number is not None and not _adds_up(parts, total):
        yield _finding(total, "draft-sum", _written(_added(parts)[0], total), "")


def _adds_up(parts: Sequence[Mention], total: Mention) -> bool:
    added, slack = _added(parts)
    value = total.value
    if value is None or value.number is None:
        return False
    return abs(added - value.number) <= slack + Fraction(value.step or 0) / 2


def _too_much(sentence: SentenceView, parts: Sequence[Mention]) -> Iterator[Finding]:
    """Shares in one list (分别占53%、38%、12%) that come to more than 100 %."""
    if len(parts) < 3 or any(p.value is None or p.value.unit != "%" for p in parts):
        return
    clause = sentence.clause_of(parts[0].start)
    if not _SHARE.search(sentence.slice(clause.start, parts[0].start)):
        return
    added, slack = _added(parts)
    if added - slack > WHOLE and all(p.start in sentence.paired or p.start in sentence.worded for p in parts):
        yield _finding(parts[-1], "draft-shares", _written(added, parts[-1]), "")


def _added(parts: Sequence[Mention]) -> tuple[Fraction, Fraction]:
    """The sum of the parts, and how far their rounding may move it."""
    values = [p.value for p in parts if p.value is not None]
    total = sum((Fraction(v.number or 0) for v in values), Fraction(0))
    return total, sum((Fraction(v.step or 0) / 2 for v in values if v.kind != "measure"), Fraction(0))


def _written(number: Fraction, like: Mention) -> str:
    unit = like.value.unit if like.value else None
    return (decimal(number) or "") + (unit or "")


def _finding(mention: Mention, code: str, value: str, line: str) -> Finding:
    about = {"said": mention.text, "value": value, "line": line, "kind": mention.kind}
    return Finding(mention.start, mention.end, mention.text, Verdict.CONTRADICTED, Reason(code, about))
