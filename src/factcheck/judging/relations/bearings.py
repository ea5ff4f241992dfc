"""On which side each of two lies (东岸的甲和西岸的乙), and which lies east of which: 甲位于乙以东."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.comparing.mentioned import of_its_time
from factcheck.judging.wording.tables.bearings import LIES, OPPOSITE, SIDE, TOWARDS
from factcheck.judging.wording.wording import MEMORY
from factcheck.reading.words import JOINT, alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_WAY = rf"(?P<way>{alternatives(OPPOSITE)})"
_SIDE, _TOWARDS, _LIES = alternatives(SIDE), alternatives(TOWARDS), alternatives(LIES)
_LED = lazy_pattern(rf"{_WAY}(?:(?:{_SIDE})(?:{_TOWARDS}){{0,2}}|(?:{_TOWARDS}){{1,2}})")
_NAME = lazy_pattern(r"[^\W\d_的是为]{2,16}?(?=[,;:。!?、()《》和与及而并]|相[邻接连望]|接壤|为邻|毗邻|$)")
_THERE = lazy_pattern(rf"(?:{_LIES})[^,;:。!?]{{0,6}}?{_WAY}(?:{_SIDE})")
_OF = "(?P<of>[以之])"
_BESIDE = lazy_pattern(
    rf"(?:^|[,;:。])(?P<one>[^,;:。!?]{{2,24}}?)(?:{_LIES})(?P<other>[^,;:。!?]{{2,16}}?)(?:{_OF}|的)?{_WAY}"
    r"(?:[面边侧方])?(?=[,;。!?\d约]|$)"
)
_TAIL = lazy_pattern(rf"(?:[以之的])?{_WAY}[面边侧方]?$")
_JOINT = lazy_pattern(JOINT)
LEAST = 2  # of things that lie somewhere


class Lies(NamedTuple):
    """What lies on which side."""

    way: str
    name: str


@lru_cache(maxsize=MEMORY)
def _sides(told: str) -> tuple[Lies, ...]:
    """What lies on which side by what a claim says; nothing where it is only one thing, or on one side."""
    names = ((found["way"], _NAME.match(told, found.end())) for found in _LED.finditer(told))
    lies = tuple(Lies(way, name[0]) for way, name in names if name)
    apart = len({one.way for one in lies}) == len({one.name for one in lies}) == len(lies) >= LEAST
    return lies if apart else ()


def sided(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on which side each of two lies, where a sentence exchanges them, or says the same."""
    text = sentence.glossed.text
    leads = [(found["way"], found.start(), found.end()) for found in _LED.finditer(text)]
    there = _THERE.search(text) is not None
    for view in views if leads or there else ():
        held = _sides(view.statement)
        if not held or not all(one.name in text for one in held[:LEAST]) or not _may_tell(view, sentence):
            continue
        if leads and _of_its_own(view, text[: leads[0][1]]):
            continue
        said = {one.name: _ways_of(one.name, text, leads) for one in held}
        crossed = any(
            said[one.name] == {other.way} and said[other.name] == {one.way}
            for one, other in combinations(held, 2)
        )
        value = _sides(view.value_forms[0][0])
        same = value and all(said.get(one.name) == {one.way} for one in value)
        if crossed or same:
            names = sorted((text.index(one.name), len(one.name)) for one in held if one.name in text)
            first, (last, size) = names[0], names[-1 if crossed else 0]  # what is right covers no figure
            at = in_draft(sentence, first[0], last + size)
            outcome = Outcome.REVERSED if crossed else Outcome.SAME
            yield NamedHeld(view, outcome, *at, sentence.slice(*at), 1.0)


def _of_its_own(view: ClaimView, before: str) -> bool:
    """Whether a text goes on from a claim's subject to what is the subject's: 甲的|学校|东临."""
    behind = max(
        (at + len(form) for form in view.subject_forms if (at := before.rfind(form)) >= 0), default=0
    )
    return before.startswith("的", behind) and len(before) > behind + 1


def _ways_of(name: str, text: str, leads: list[tuple[str, int, int]]) -> set[str]:
    """On which sides a text has a name."""
    ways = {way for way, _, end in leads if text.startswith(name, end)}
    at = text.find(name)
    there = _THERE.match(text, at + len(name)) if at >= 0 else None
    return ways | ({there["way"]} if there else set())


@lru_cache(maxsize=MEMORY)
def _beside(text: str) -> re.Match[str] | None:
    return _BESIDE.search(text)


def beside(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on which of two lies to the east of the other, told of the one or of the other."""
    said = _beside(sentence.glossed.text)
    for view in views if said else ():
        held = _beside(view.statement)
        if not said or not held or not _may_tell(view, sentence, named=False):
            continue
        turned = _is(said["one"], held["other"]) and _is(said["other"], held["one"])
        if not turned or _is(held["one"], held["other"]):
            continue
        told = NamedHeld(view, Outcome.REVERSED, 0, 0, "", 1.0)
        if said["way"] == OPPOSITE[held["way"]] and said["of"] and held["of"]:
            told = replace(told, outcome=Outcome.SAME)
        elif said["way"] != held["way"]:
            continue
        low = said.end("other") - min(len(said["other"]), len(held["one"]))
        start, end = in_draft(sentence, low, said.end("way"))
        yield replace(told, start=start, end=end, text=sentence.slice(start, end))


def _is(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)


def _may_tell(view: ClaimView, sentence: SentenceView, *, named: bool = True) -> bool:
    """Whether a claim is asserted, of one thing, and of what and when a sentence speaks."""
    claim = view.claim
    if claim.certainty != "asserted" or claim.negated or len(view.value_forms) != 1:
        return False
    speaks = not named or sentence.speaks_of(view.subject_forms, view.subject)
    return speaks and of_its_time(view, sentence)


def as_it_lies(said: str, forms: tuple[str, ...]) -> Outcome | None:
    """How what is said to lie somewhere stands to a value that says where, where their sides tell.

    Without their sides two are named all the same: 甲和乙, of 东岸的甲和西岸的乙; 以东 is 东边.
    """
    items = _JOINT.split(said)
    for form in forms:
        if items == [one.name for one in _sides(form)]:
            return Outcome.PART
        one, other = _TAIL.search(form), _TAIL.search(said)
        if one and other and one["way"] == other["way"] and form[: one.start()] == said[: other.start()]:
            return Outcome.SAME
    return None
