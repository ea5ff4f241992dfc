"""What a sentence says beside its figures that a claim rules out: 继北京之后 for 继上海之后, 全资 for 80%."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import family
from factcheck.judging.comparing.comparable import covered
from factcheck.judging.comparing.compared import only_a_moment
from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.finding import Verdict
from factcheck.judging.names.whose import of_subject
from factcheck.judging.times.hours import at_other_hours
from factcheck.judging.times.months import months_told
from factcheck.judging.times.ongoing import ended, goes_on, still
from factcheck.judging.wording.tables.sorts import LESSER
from factcheck.judging.wording.tables.states import (
    ANY_OTHER,
    AT_BIRTH,
    COMING_ABOUT,
    RULED_OUT,
    SAID_TO_BE,
    STILL,
    THEN,
    TO_THIS_DAY,
)
from factcheck.judging.wording.wording import content, coverage, unexplained, without_head
from factcheck.reading.tables.stance import NOT_YET
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.verdict import Decision
    from factcheck.reading.mention import Mention

_AFTER = lazy_pattern(r"继(?P<who>[^,;。]{1,12}?)(?:之后|以后|后)")
_WHOLLY = lazy_pattern(r"全资|全部股权|全部股份|100%(?:的)?(?:股权|股份)")
_LAST = lazy_pattern(
    r"(?:排名|名列|位列|位居|列|居)(?:全国|全球|世界|全省|全市)?(?:最后|末位|垫底|倒数第一|倒数第1)"
)
_HAD = lazy_pattern(r"(?P<before>之前|以前),(?P<what>[^,;。没未不无]{0,8}?已经?有[^,;。]{4,})")
_FIRST = lazy_pattern("首[个家位部座项枚届次条台艘所支名]?|第[一1][个家位部座项枚届次条台艘所支名]?|唯一")
_SHARES = ("股权", "股份", "持股")
_NEVER = lazy_pattern(
    r"(?:从未|未曾|从来没有|从没有|从没|并未|并没有|没有|未能|"
    rf"(?P<now>(?:{alternatives(TO_THIS_DAY)})(?:{alternatives(STILL)})*(?:未曾|未能|没有|没能|不曾|未|没))"
    rf"|(?P<yet>{alternatives(NOT_YET)}))(?:有过?)?(?P<what>[^,;。]{{2,}})"
)
_NOW, _ANY_OTHER = lazy_pattern(alternatives(TO_THIS_DAY)), lazy_pattern(alternatives(ANY_OTHER))
_SCENE = lazy_pattern("[时前后初期夜际]")  # 甲去世时,某桥尚未建成
_CAME_ABOUT = lazy_pattern("[已被过了]")
_THEN = lazy_pattern(alternatives(THEN))
_BORN = lazy_pattern(rf"(?:{alternatives(AT_BIRTH)})[就便即已]*(?P<what>[^,;。]{{2,}})")
TIMES = ("次", "回", "deg")  # in which it is counted how often something happened (三度)
WHOLE = 100
AGE, WHEN = "age", "时候即便就"  # 七岁|时|失聪
ALL = 0.9  # of what a thing is the first of: another may have been the first of something else
SAID = 0.6  # of what the shares are said of


def after_another(decision: Decision, sentence: SentenceView) -> Decision:
    """The decision, turned where the sentence has something come after another than the claim does."""
    if decision.verdict is not Verdict.SUPPORTED or decision.first is None:
        return decision
    said, held = _AFTER.search(sentence.glossed.text), _AFTER.search(decision.first.explaining)
    if said is None or held is None or said["who"] in decision.first.explaining:
        return decision
    return replace(decision, verdict=Verdict.CONTRADICTED, code="contradicted")


def wholly(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on a part of the shares of what a sentence says is owned or bought whole."""
    found = _WHOLLY.search(sentence.folded)
    for view in views if found else ():
        value = view.value
        part = value is not None and value.unit == "%" and value.number is not None and value.number < WHOLE
        if not found or not part or not any(word in view.attribute for word in _SHARES):
            continue
        of = re.sub("|".join((*_SHARES, "比例")), "", view.attribute)
        if (
            sentence.speaks_of(view.subject_forms, view.subject)
            and coverage(of, sentence.glossed.text) >= SAID
        ):
            start, end = sentence.start + found.start(), sentence.start + found.end()
            yield NamedHeld(view, Outcome.OTHER, start, end, found[0], 1.0)


def last(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims that rank first what a sentence ranks last."""
    found = _LAST.search(sentence.glossed.text)
    for view in views if found else ():
        first = view.value is not None and (view.value.number == 1 or view.claim.value[0].startswith("首"))
        if not found or not first or not sentence.speaks_of(view.subject_forms, view.subject):
            continue
        if covered(view, sentence.glossed.text) >= SAID and not _LAST.search(view.explaining):
            at = in_draft(sentence, *found.span())
            yield NamedHeld(view, Outcome.OTHER, *at, sentence.slice(*at), 1.0)


def never(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims that say when, or how often, what a sentence says never happened: 从未夺得 for 三度夺得.

    A sentence that names a time of its own denies no more than that it was then; when the subject was founded
    is none.
    """
    found = _NEVER.search(sentence.glossed.text)
    for view in views if found and not _has_its_time(sentence, found) else ():
        claim, value = view.claim, view.value
        told = claim.asserts and not _NEVER.search(view.statement)
        if not found or not told or value is None:
            continue
        if not (value.kind == "date" or value.unit in TIMES or _none_of_many(view, found["what"])):
            continue
        core = _FIRST.sub("|", view.core)  # who has won for the first time has won
        pieces = [core[s:e] for s, e in content(core)]
        said = sum(coverage(p, found["what"]) * len(p) for p in pieces)
        whole = bool(pieces) and said >= SAID * sum(map(len, pieces)) and found["what"][:2] in view.statement
        named = value.kind == "date" and _stem(found["what"]) in map(without_head, view.attribute_names)
        what = _ANY_OTHER.sub("|", found["what"])
        more = any(end - start > 1 for start, end in unexplained(what, view.explaining))
        if (named or (whole and not more)) and _is_of(view, sentence, found):
            at = in_draft(sentence, found.start(), found.end())
            yield NamedHeld(view, Outcome.DENIED, *at, sentence.slice(*at), 1.0)


def _none_of_many(view: ClaimView, what: str) -> bool:
    """Whether what never came about is what a claim counts: 尚未改编成其他剧种, for 已改编成三个剧种."""
    if not _CAME_ABOUT.search(view.core) or any(char.isdigit() for char in what):
        return False
    return not unexplained(_ANY_OTHER.sub("|", what), view.explaining)


def _stem(what: str) -> str:
    """What is denied to have come about, without the verb that says no more: 获得证明, 被证明."""
    return what.removeprefix(next((word for word in COMING_ABOUT if what.startswith(word)), "")).removeprefix(
        "的"
    )


def _has_its_time(sentence: SentenceView, denial: re.Match[str]) -> bool:
    """Whether a sentence says when (此前), or has a figure that neither is denied nor describes a name.

    What is not so to this day is denied of now, whatever clauses before it date.
    """
    before = sentence.glossed.text[: denial.start()]
    if _THEN.search(before):
        return True
    at = in_draft(sentence, *denial.span("what"))
    if denial["yet"] and (sentence.carried.period or _SCENE.search(_NOW.sub("", before))):
        return True
    low = sentence.clause_of(at[0]).start if denial["now"] else sentence.start
    return any(
        (mention.start >= low or _only_dates(sentence, mention))
        and not (at[0] <= mention.start < at[1] and mention.kind != "date")
        and not any(one.holds(mention.start) for one in sentence.attributives)
        for mention in sentence.mentions
    )


def _only_dates(sentence: SentenceView, mention: Mention) -> bool:
    """Whether a clause says no more than when it was: 2012年,…."""
    clause = sentence.clause_of(mention.start)
    return not any(end - start > 1 for start, end in content(sentence.masked(clause.start, clause.end)))


def _is_of(view: ClaimView, sentence: SentenceView, said: re.Match[str]) -> bool:
    """Whether what a sentence says is said of the claim's subject, and of nothing of its own."""
    whose = of_subject(view, sentence.glossed.text, said.start(), said.end(), ())
    return whose and sentence.speaks_of(view.subject_forms, view.subject)


def from_birth(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims that say at what age came about what a sentence says was so from birth: 天生失聪."""
    found = _BORN.search(sentence.glossed.text)
    for view in views if found else ():
        claim, value = view.claim, view.value
        aged = value is not None and family(value) == AGE and claim.certainty == "asserted"
        if not found or not aged or claim.negated or not (value and value.number):
            continue
        pieces = [piece.lstrip(WHEN) for piece in view.pieces]
        so = any(pieces) and all(re.match(f"{re.escape(p)}(?:了|$)", found["what"]) for p in pieces)
        plain = sentence.glossed.text[: found.start()].endswith(view.subject_forms)
        told = any(word in sentence.glossed.text for word in SAID_TO_BE)
        if so and plain and not told and _is_of(view, sentence, found):
            at = in_draft(sentence, *found.span())
            yield NamedHeld(view, Outcome.OTHER, *at, sentence.slice(*at), 1.0)


def preceded(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims that call first what a sentence says there was before it: 在甲之前,已有…."""
    found = _HAD.search(sentence.glossed.text)
    for view in views if found and not any(word in found["what"] for word in LESSER) else ():
        told = view.claim.asserts
        first = view.value is not None and (view.value.number == 1 or view.claim.value[0].startswith("首"))
        if not found or not told or not first or not only_a_moment(sentence, view.subject_forms):
            continue
        core = _FIRST.sub("|", view.core)
        pieces = [core[s:e] for s, e in content(core)]
        said = all(coverage(piece, found["what"]) >= ALL for piece in pieces)
        if pieces and said and _FIRST.search(view.statement):
            at = in_draft(sentence, *found.span("before"))
            yield NamedHeld(view, Outcome.OTHER, *at, sentence.slice(*at), 1.0)


def ruled_out(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims that give what nobody has of whom a sentence says so much: the wife of who is 未婚."""
    text = sentence.glossed.text
    rows = [row for row in _RULED_OUT if any(word in text for word in row[0])]
    for view in views if rows and not sentence.mentions else ():
        told = view.claim.asserts
        for words, attributes in rows if told else ():
            names = alternatives(view.subject_forms)
            found = re.search(rf"(?:{names})(?:{_STILL})*(?P<said>{'|'.join(words)})(?=[,;。!]|$)", text)
            if found and not set(view.attribute_names).isdisjoint(attributes):
                at = in_draft(sentence, *found.span("said"))
                yield NamedHeld(view, Outcome.OTHER, *at, sentence.slice(*at), 1.0)


_STILL = alternatives(STILL)
_RULED_OUT = [[side.split() for side in row.split("|")] for row in RULED_OUT.splitlines()]


ASIDE = (
    wholly,
    last,
    never,
    preceded,
    ruled_out,
    still,
    ended,
    goes_on,
    at_other_hours,
    from_birth,
    months_told,
)
