"""Whether a sentence names a subject only to measure another by it, or to leave it out: 甲比乙高, 除乙外."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from factcheck.judging.wording.wording import spans_of
from factcheck.reading.tables.stance import SCOPES
from factcheck.reading.words import alternatives
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

_MEASURED_BY = lazy_pattern(
    r"(?:除了?|比|较|相比|相较于?|高于|低于|多于|少于|大于|小于|超过|超|不及|不如|落后于?|领先于?)[《\"'“「]?$"
)

CONCEDING = ("尽管", "虽然", "虽说", "由于", "因为", "随着")
WIDE = 3  # rows of scopes that are a nation or more
_WIDE = lazy_pattern(alternatives(chain(*SCOPES[:WIDE])))
WITH = ("与", "和", "同", "跟")
_TOGETHER = lazy_pattern(
    r"[》\"'”」]?(?:同|一起|一同|一道|相邻|相连|毗邻|配套|并列)[^,;。]{0,8}的"
)  # 与甲同墓出土的|乙


def only_compared(sentence: SentenceView, forms: tuple[str, ...]) -> bool:
    """Whether each place where a sentence has one of the (glossed) forms is what something is measured by."""
    places = sentence.places_of(forms)
    text = sentence.glossed.text
    ends = (end for _, end in spans_of(forms, text))
    befores = (sentence.slice(max(sentence.start, at - 4), at) for at in places)
    return bool(places) and all(
        _MEASURED_BY.search(before) or (before.endswith(WITH) and _TOGETHER.match(text, end))
        for before, end in zip(befores, ends, strict=True)
    )


_MOMENT = lazy_pattern(
    r"(?:^|[,;。])(?:(?:早?在|继|自)|(?=\d{4}年的))(?P<what>[^,;。]{2,30}?)[》\"'」”]?(?:之前|以前|之后|以后)(?=,)"
)


def only_a_moment(sentence: SentenceView, forms: tuple[str, ...]) -> bool:
    """Whether a sentence has its (glossed) forms only to say when something of another was: 在甲之前,…."""
    text = sentence.glossed.text
    found = _MOMENT.search(text)
    if found is None:
        return False
    named = text[: found.end("what") + 1].rstrip("之以")
    if not named.endswith(forms) and not named.rstrip("》\"'」”").endswith(forms):
        return False
    rest = text[: found.start("what")] + text[found.end() :]
    return not any(form in rest for form in forms)


_WIDER = lazy_pattern(
    r"(?:尽管|虽然|虽说|由于|因为|随着)?(?:\d+年[末底]?)?(?:全[国省市区县州]|各地|全球|世界|全?行业|业内|同行|同业)"
)


def of_the_whole(sentence: SentenceView, at: int, forms: tuple[str, ...]) -> bool:
    """Whether a clause that has a figure begins with 全省, and only a later one names the subject itself."""
    clause = sentence.clause_of(at)
    places = sentence.places_of(forms)
    return bool(_WIDER.match(sentence.slice(clause.start, at))) and bool(places) and min(places) >= clause.end


_TOLD_BY = lazy_pattern(
    r"(?:^|[,;。])(?:[^,;。]{0,6}记者[^,;。从]{0,10}从|据|根据)[^,;。]{2,30}?"
    r"(?:获悉|了解到?|得知|得悉|介绍|透露|披露|通报|公布|发布)(?:的消息)?[称说]?[,:](?![该其这本])"
)


def only_tells(sentence: SentenceView, forms: tuple[str, ...]) -> bool:
    """Whether a sentence has the (glossed) forms only to say from whom it is known: 记者从甲获悉,…."""
    told = _TOLD_BY.search(sentence.folded)
    places = sentence.places_of(forms) if told else []
    return told is not None and bool(places) and max(places) < sentence.start + told.end()


def set_aside(sentence: SentenceView, at: int, forms: tuple[str, ...]) -> bool:
    """Whether a figure at `at` is of another than the subject that a sentence names only beside it."""
    beside = only_compared(sentence, forms) or only_a_moment(sentence, forms)
    return beside or of_the_whole(sentence, at, forms)


def _scopes(sentence: SentenceView, start: int, end: int) -> list[tuple[str, ...]]:
    """The scopes of a nation or more that stand at the head of a clause, a date left aside."""
    said = sentence.slice(sentence.undated[start], end)
    said = said.removeprefix(next((word for word in CONCEDING if said.startswith(word)), ""))
    return [row for row in SCOPES[:WIDE] if said.startswith(row)]


def of_another_scope(view: ClaimView, sentence: SentenceView, mention: Mention, *, named: bool) -> bool:
    """全国 or 全球 at the head of a clause is its subject, and not the claim's that is not named.

    One that is named is of another scope only where the claim says its own.
    """
    if not _WIDE.search(sentence.folded):
        return False  # and no clause need be looked at
    start = sentence.clause_of(mention.start).start
    heads = [c.start for c in sentence.clauses if c.start <= start]
    if named or any(start <= h.start and h.end <= mention.start for h in sentence.names):
        heads = heads[-1:]
    rows = next(
        (found for start in reversed(heads) if (found := _scopes(sentence, start, mention.start))), []
    )
    if not rows:
        return False
    told = (fold(view.claim.statement), fold(view.claim.scope), *view.quotes, view.explaining)
    own = [row for row in SCOPES[:WIDE] if any(word in text for word in row for text in told)]
    return any(row not in own for row in rows) and (bool(own) or not named)
