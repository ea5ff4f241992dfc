"""A draft against itself: figures that exclude each other, parts that do not add up. No claim is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import ValueRelation, compare, family
from factcheck.judging.comparing.measured import measured_from
from factcheck.judging.finding import Finding, Reason, Verdict
from factcheck.judging.within.adding import shares
from factcheck.judging.within.balances import balances, ratios
from factcheck.judging.within.levels import changes
from factcheck.judging.within.once import exclude, once_only
from factcheck.judging.within.portions import portions
from factcheck.judging.within.telling import tell
from factcheck.judging.within.totals import sums
from factcheck.judging.wording.lexicon import SUBJECT_KINDS
from factcheck.judging.wording.tables.measured import USUAL
from factcheck.judging.wording.wording import content
from factcheck.reading.stance import change_before, is_target, names_growth, negator_at, role_of
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.within.once import Once
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period
    from factcheck.text.sentences import Sentence

LEAST_CONTENT = 3  # characters that two sentences must share to be about the same thing
MORE_CONTENT = 6  # where no subject is named, and only the period is the same
_TOTAL = lazy_pattern(r"总(?=产量|产|人口|面积|长|里程|数|量|重)")  # 粮食总产量 is 粮食产量
AGAINST = ("比", "较", "与", "同")


@dataclass(frozen=True, slots=True)
class Topic:
    """What a mention is about, as far as its own sentence says; equal topics can contradict each other."""

    subject: str
    words: str
    period: tuple[str, str] | None
    dated: str
    against: tuple[str, str] | None
    since: str
    unit: str
    change: str
    target: bool


def contradicted_within(
    views: Sequence[SentenceView], places: Sequence[Sentence]
) -> Iterator[tuple[int, Finding]]:
    """Index of a sentence and a finding on it, for all that cannot hold in one draft.

    `places` are the sentences' own. Linear in the number of mentions.
    """
    for index, view in enumerate(views):
        for check in (sums, changes, portions, balances, ratios):
            yield from ((index, finding) for finding in check(view))
    yield from shares(views, places)
    lines = [place.line for place in places]
    yield from contradictions(views, lines)
    yield from _told_twice(views, lines)


def contradictions(
    sentences: Sequence[SentenceView], line_of: Sequence[int]
) -> Iterator[tuple[int, Finding]]:
    """For each figure that an earlier sentence excludes: topics are compared by equality."""
    seen: dict[Topic, tuple[int, int, Mention]] = {}
    for index, sentence in enumerate(sentences):
        for mention in sentence.mentions:
            topic = _topic(sentence, mention)
            if topic is None:
                continue
            where, line, first = seen.setdefault(topic, (index, line_of[index], mention))
            if where != index and _exclude(first, mention):
                yield index, tell(mention, "draft-contradiction", first.text, str(line))


def _told_twice(sentences: Sequence[SentenceView], line_of: Sequence[int]) -> Iterator[tuple[int, Finding]]:
    """What was so once only, and an earlier sentence says otherwise."""
    seen: dict[tuple[str, str], tuple[int, Once]] = {}
    for index, sentence in enumerate(sentences):
        for said in once_only(sentence):
            where, first = seen.setdefault((said.subject, said.relation), (index, said))
            if where != index and exclude(first, said):
                other = sentences[where]
                about = {
                    "said": sentence.slice(said.start, said.end),
                    "value": other.slice(first.start, first.end),
                    "line": str(line_of[where]),
                    "kind": "date" if said.value else "name",
                }
                reason = Reason("draft-contradiction", about)
                yield index, Finding(said.start, said.end, about["said"], Verdict.CONTRADICTED, reason)


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
    words = _TOTAL.sub("", "".join(masked[s:e] for s, e in content(masked)))
    subject = _subject(sentence, window)
    period, against = _days(sentence.period_for(mention)), _against(sentence, mention)
    dated = sentence.of_some_year(mention)
    if len(words) < (LEAST_CONTENT if subject else MORE_CONTENT) or not (subject or period or dated):
        return None
    change = change_before(sentence.folded, low, mention.text)
    growth = names_growth(clause)
    return Topic(
        subject,
        words,
        period,
        dated,
        against,
        measured_from(mention, sentence).replace(USUAL, ""),
        mention.value.unit or family(mention.value),
        (growth.mode or change.mode) + (change.direction if change.mode == "by" else ""),
        is_target(clause),
    )


def _subject(sentence: SentenceView, window: tuple[int, int]) -> str:
    """The names in the same words; "" when there are none."""
    here = [h.entry for h in sentence.names if window[0] <= h.start < window[1]]
    return "|".join(name for name in here if sentence.lexicon.kind(name) in SUBJECT_KINDS)


def _against(sentence: SentenceView, mention: Mention) -> tuple[str, str] | None:
    """The last year before a figure where it is held against that, and the one before it: 1981年比1980年."""
    before = [(m, p) for m, p in sentence.periods if m.end <= mention.start]
    if not before or not sentence.slice(sentence.start, before[-1][0].start).endswith(AGAINST):
        return None
    return _days(before[-2][1] if len(before) > 1 else before[-1][1])


def _days(period: Period | None) -> tuple[str, str] | None:
    return (period.first.isoformat(), period.last.isoformat()) if period else None


def _exclude(first: Mention, second: Mention) -> bool:
    if first.value is None or second.value is None:
        return False
    sides = compare(first.value, second.value), compare(second.value, first.value)
    return all(side.relation is ValueRelation.EXCLUDES for side in sides)
