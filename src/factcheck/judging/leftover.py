"""What no claim covers: which mentions of a sentence assert something, and which only serve others."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import ValueRelation, compare
from factcheck.judging.drafts.baselines import held_against
from factcheck.judging.drafts.draftview import INDEFINITE, SentenceView
from factcheck.judging.figures.implied import same_event
from factcheck.judging.finding import Verdict
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.contraries import MARGINS
from factcheck.judging.wording.tables.stopwords import OF_THE_FIGURE
from factcheck.judging.wording.wording import content, unexplained
from factcheck.reading.period import period_of, read_period
from factcheck.reading.tables.counting import ONLY_GOT
from factcheck.reading.words import JOINT, SMALL_NUMBER, alternatives
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.finding import Finding
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

_COUNTED = lazy_pattern(rf"(?:只|仅|只有|仅有|唯有|共|共有|总共|不到|不足|{alternatives(ONLY_GOT)})$")
_COMES_TO = lazy_pattern(r"(?:达到?|[增减降]至|(?<![成作])为)$")  # 达1家: a figure, where 成为一家 is none
_DIFFERS_BY = lazy_pattern(rf"(?:{alternatives(MARGINS)})了?[^\W\d_]{{0,6}}$")  # 领先某人1环
_ADVERBIAL = lazy_pattern(r"^(?:间|来|内|以来|期间|多来|里)")
_WITHIN_ONE = lazy_pattern("[一1]个?[天日月年周]{1,2}[之以]?[内间]")
_FINER = ("month", "day")
_JOINED = lazy_pattern(JOINT)
_THOSE_NAMED = lazy_pattern(r"(?:两|二|2)[人者]$")
_IDLE_KINDS = {"ordinal", "name"}


_ENUMERATED = lazy_pattern(rf"第{SMALL_NUMBER}个")  # 第一个数,5.3%: it only counts what is told
_AT_HEAD = lazy_pattern(r"(?:^|[,;:。!?])\s*$")


def is_checkable(mention: Mention, before: str) -> bool:
    """Whether a mention can be an assertion at all; 一座城市 asserts no number, 只有一座 and 达1座 do.

    `before` is the folded text that stands before it in its sentence.
    """
    if mention.value is None or (_ENUMERATED.fullmatch(fold(mention.text)) and _AT_HEAD.search(before)):
        return False
    if not INDEFINITE.match(mention.text) or _COUNTED.search(before):
        return True
    return mention.text.startswith("1") and bool(_COMES_TO.search(before) or _DIFFERS_BY.search(before))


def adds(
    finding: Finding, sentence: SentenceView, decided: Sequence[Finding], stated: Sequence[Value], told: str
) -> bool:
    """Whether an unsupported finding is an assertion that the `decided` ones leave open.

    `stated` are the values of the claims that decided those, `told` is all that they say: what they say in
    passing is covered too.
    """
    if any(other.start <= finding.start and finding.end <= other.end for other in decided):
        return False
    kind = finding.reason.about.get("kind", "")
    another = kind == "date" and bool(finding.claims) and finding.reason.code == "nothing-comparable"
    if finding.claims and not another and not (kind == "date" and finding.reason.code == "unsure"):
        return True
    after = sentence.folded[finding.end - sentence.start :][:3]
    if _counts_a_list(finding, sentence) or (kind == "assertion" and fold(finding.text) in told):
        return False
    within = kind == "duration" and (_ADVERBIAL.match(after) or _WITHIN_ONE.match(fold(finding.text)))
    if kind in _IDLE_KINDS or within:
        return False
    if kind == "date" and _is_relative(finding, sentence):
        return False
    mention = next((m for m in sentence.mentions if m.start == finding.start), None)
    if kind == "date" and mention is not None and _measured_from(mention, sentence, decided):
        return False
    if mention is not None and mention.value is not None and _stated(mention.value, stated):
        return kind == "date" and _dates_another_event(mention, sentence, told)
    if kind != "date":
        return True
    event = same_event(sentence.glossed.text, told)
    return not any(_told_of(mention, f, event=event) for f in decided)


def _told_of(date: Mention | None, decided: Finding, *, event: bool) -> bool:
    """Whether a date is within the period that a decided claim is about, or around it.

    The day of an event that a claim tells of a year is more than it says.
    """
    said = period_of(date.value) if date is not None and date.value is not None else None
    period = decided.reason.about.get("period", "")
    held = read_period(period) if period else None
    if held is None or said is None:
        return held is not None
    named = decided.reason.about.get("kind") == "name"
    return said.overlaps(held) and not (event and named and held.grain == "year" and said.grain in _FINER)


def _dates_another_event(date: Mention, sentence: SentenceView, told: str) -> bool:
    """Whether what stands between a date and 的 is nothing that claims tell: 于1722年丧母的甲.

    What was done with the figure itself (2022年设定的目标) is no event of its own.
    """
    of = next((one for one in sentence.attributives if one.holds(date.start)), None)
    said = sentence.masked(date.end, of.end - 1) if of else ""
    return (
        bool(content(said))
        and said not in _of_the_figure()
        and unexplained(said, told) == content(said)
        and not same_event(said, told)
    )


@cache
def _of_the_figure() -> frozenset[str]:
    return frozenset(gloss(word).text for word in OF_THE_FIGURE)


def _measured_from(date: Mention, sentence: SentenceView, decided: Sequence[Finding]) -> bool:
    """Whether a date is what a decided change is measured from, as its source has it (比上年, 比年初)."""
    if not held_against(sentence, date):
        return False
    said = period_of(date.value) if date.value is not None else None
    for finding in decided:
        held = read_period(finding.reason.about.get("period", ""))
        year = said is not None and held is not None and held.year_before().overlaps(said)
        if finding.start >= date.end and (
            year or any(fold(date.text) in fold(one.quote) for one in finding.citations)
        ):
            return True
    return False


def _is_relative(finding: Finding, sentence: SentenceView) -> bool:
    """今天, 去年: without a day to count from they say nothing that could be checked."""
    return any(m.start == finding.start and m.value and m.value.relative for m in sentence.mentions)


def _counts_a_list(finding: Finding, sentence: SentenceView) -> bool:
    """Whether a number only counts the names before it (苏州、东莞和海防三地; …,两人成婚)."""
    mention = next((m for m in sentence.mentions if m.start == finding.start), None)
    if mention is None or mention.value is None or mention.value.number is None:
        return False
    clause = sentence.clause_of(finding.start)
    if finding.start == clause.start > sentence.start and _THOSE_NAMED.match(
        sentence.slice(finding.start, finding.end)
    ):
        return True
    listed = _JOINED.findall(sentence.slice(clause.start, finding.start))
    return bool(listed) and mention.value.number == len(listed) + 1


def _stated(value: Value, stated: Sequence[Value]) -> bool:
    return any(compare(other, value).relation is ValueRelation.AGREES for other in stated)


def without_idle_dates(found: list[Finding]) -> list[Finding]:
    """The findings: where nothing is known of a date nor of a figure, to say it of the figure is enough."""
    unknown = [f for f in found if f.verdict is Verdict.UNSUPPORTED and not f.claims]
    dates = [f for f in unknown if f.reason.about.get("kind") == "date"]
    return [f for f in found if f not in dates] if 0 < len(dates) < len(unknown) else found
