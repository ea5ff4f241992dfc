"""What is so many times, or so much more than, what: 乙是甲的3倍 for 甲是乙的3倍."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.agrees import Agreement, ValueRelation
from factcheck.judging.wording.tables.ratios import IS_TIMES, LESS, MORE, TIMES
from factcheck.judging.wording.tables.stages import BY
from factcheck.judging.wording.wording import MEMORY
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

_THING = r"[^,;:。!?|]{2,24}?"
_TIMES = lazy_pattern(
    rf"(?:^|[,;:。!?|])(?P<one>{_THING})(?:{alternatives(IS_TIMES)})了?[大约近]{{0,2}}"
    rf"(?P<other>[^,;:。!?是为]{{2,20}})的[大约近]{{0,2}}$"
)
_THAN = lazy_pattern(
    rf"(?:^|[,;:。!?|])(?P<one>{_THING})(?:要|则)?[比较](?![例重率分])(?P<other>[^,;:。!?|比较]{{2,20}}?)"
    rf"[要还更则]?(?P<way>{alternatives((*MORE, *LESS))})(?:{alternatives(BY)})?$"
)
_YEAR = lazy_pattern(r"\d年|\d月|^\|+$")
_RELATIVE = ("%", "倍")  # so much more than the other is not so much less than the one


class Facing(NamedTuple):
    """Of two things, which is more than the other: so many times (`way` is ""), or by so much."""

    one: str
    other: str
    way: str


@lru_cache(maxsize=MEMORY)
def facing(before: str) -> Facing | None:
    """What the words before a figure hold against each other; None where they do not."""
    found = _THAN.search(before)
    way = found["way"] if found else ""
    found = found or _TIMES.search(before)
    return Facing(found["one"], found["other"], way) if found else None


def _of_two_times(told: Facing) -> bool:
    """Whether one thing is held against itself at another time: 甲是上年的两倍."""
    return _YEAR.search(told.other) is not None or any(word in told.other for word in TIMES)


def _held(view: ClaimView) -> Facing | None:
    """What a claim's own words hold against each other."""
    told = (facing(one.text[: one.value[0]]) for one in view.wordings if one.value)
    return next((one for one in told if one), None)


def _said(mention: Mention, sentence: SentenceView) -> Facing | None:
    start = sentence.clause_of(mention.start).start
    return facing(sentence.masked(start, mention.start))


def _both(view: ClaimView, mention: Mention, sentence: SentenceView) -> tuple[Facing, Facing] | None:
    """What a claim and a sentence hold against each other, where both do it in the same way."""
    said = _said(mention, sentence)
    held = _held(view) if said else None
    return None if said is None or held is None or bool(held.way) != bool(said.way) else (held, said)


def _turned(held: Facing, said: Facing) -> bool:
    """Whether what is more by the one is what is less by the other."""
    across = held.other in said.one and said.other in held.one
    return across and held.other not in held.one and said.other not in said.one


def _alike(held: Facing, said: Facing) -> bool:
    return said.other.endswith(held.other) and not said.one.endswith(held.other)


def of_the_two(view: ClaimView, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure tells by how much the one of a claim's two things is more or less than the other."""
    both = _both(view, mention, sentence)
    if both is None or any(map(_of_two_times, both)):
        return False
    held, said = both
    spoken = sentence.speaks_of(view.subject_forms, view.subject)
    return spoken and (_turned(held, said) or (bool(held.way) and _alike(held, said)))


def unless_turned(
    agreement: Agreement, view: ClaimView, mention: Mention, sentence: SentenceView
) -> Agreement:
    """The agreement; turned where the sentence has what the claim holds against each other exchanged.

    What is 12% more than another is not 12% more by the other's measure: the other is not 12% less.
    """
    both = _both(view, mention, sentence)
    if both is None or all(map(_of_two_times, both)):
        return agreement
    if any(map(_of_two_times, both)):
        return _other(sure=False)
    held, said = both
    turned, value = _turned(held, said), mention.value
    if not said.way:
        whole = value is not None and value.number is not None and value.number > 1
        return _other(sure=whole) if turned else agreement
    opposite = (held.way in MORE) != (said.way in MORE)
    if turned and opposite:
        relative = value is None or value.unit in _RELATIVE or value.dimension == "multiple"
        return _other(sure=False) if relative else agreement
    return _other(sure=True) if turned or (opposite and _alike(held, said)) else agreement


def _other(*, sure: bool) -> Agreement:
    return Agreement(ValueRelation.EXCLUDES, "direction") if sure else Agreement(ValueRelation.OTHER)
