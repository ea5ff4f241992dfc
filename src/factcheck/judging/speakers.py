"""Who says it: a draft that puts a claim in another's mouth than the source does contradicts it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.drafts.quoted import SPEAKERS
from factcheck.judging.finding import Verdict
from factcheck.judging.verdict import Decision
from factcheck.judging.wording.persons import is_a_person
from factcheck.judging.wording.tables.hedges import HEDGES
from factcheck.judging.wording.tables.speakers import DONE_BY_A_SOURCE, FORESEES, NOBODY
from factcheck.judging.wording.wording import coverage
from factcheck.reading.tables.stance import SPEECH
from factcheck.reading.titles import split_office
from factcheck.reading.words import alternatives
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon

_SPEECH = lazy_pattern(f"^(?:{alternatives(SPEECH)})")
_SOMEBODY_SAYS = lazy_pattern(
    rf"(?:^|[,;:。])(?P<who>[^\W\d_]{{4,20}}?)(?:在[^,;:。]{{1,12}}[上中时里])?(?:{alternatives(SPEECH)})(?=[,:\"“「])"
)
_ACCORDING = lazy_pattern(r"(?:据|根据|按照|按)$")
# 据…统计; what says no more than that somebody does is nobody in particular.
_RESTS_ON = lazy_pattern(
    rf"(?:^|[,。;])(?:根据|据|按照|按)(?P<who>[^,;。《]{{2,14}}?)(?:的)?(?:{alternatives(DONE_BY_A_SOURCE)})"
)
_NOBODY = lazy_pattern(alternatives((*NOBODY, "|")))
_ANOTHER = lazy_pattern(rf"(?:另一?外?[家位名个]|其他|别的)[^,;。]{{1,8}}(?:{alternatives(FORESEES)})")
_WORK = ("《", "的《", "了《")  # 据…发布的《…》 names a work, and whose it is
HALF = 0.5
NAME = (3, 2, 4)  # characters of a name, the usual first


def speakers_of(sentence: SentenceView, lexicon: Lexicon) -> list[str]:
    """Who the sentence says says it: X表示, 据X统计, or the one behind its quotation."""
    said = [sentence.said_by] if sentence.said_by else []
    for hit in sentence.names:
        if lexicon.kind(hit.entry) not in SPEAKERS:
            continue
        start, end = hit.start - sentence.start, hit.end - sentence.start
        if _SPEECH.match(sentence.folded[end:]) or _ACCORDING.search(sentence.folded[:start]):
            said.append(lexicon.canonical(hit.entry))
    return said


def _stranger(sentence: SentenceView, explaining: str) -> bool:
    """Whether the sentence rests on a body that the claim does not know: 据IDC统计."""
    found = _RESTS_ON.search(sentence.folded)
    if not found or _NOBODY.search(found["who"]) or sentence.folded[found.end() :].startswith(_WORK):
        return False
    who = sentence.lexicon.gloss(found["who"]).text
    return coverage(who, explaining) < HALF


def _unknown_person(sentence: SentenceView) -> str:
    """The title with which a sentence has somebody speak whom no list knows: 总经理某甲提出; or ""."""
    known = {at - sentence.start for hit in sentence.names for at in range(hit.start, hit.end)}
    for found in _SOMEBODY_SAYS.finditer(sentence.folded):
        end = found.end("who")
        for length in NAME:
            title = split_office(found["who"][:-length])
            named = title and is_a_person(found["who"][-length:])
            if title and named and known.isdisjoint(range(end - length, end)):
                return title[1]
    return ""


def told_flatly(decision: Decision, sentence: SentenceView) -> Decision:
    """The decision, with a note where a sentence says flatly what its source only forecasts."""
    certainty = decision.first.claim.certainty if decision.first is not None else ""
    hedges = HEDGES.get(certainty, ())
    if decision.verdict is not Verdict.SUPPORTED or decision.note or not hedges:
        return decision
    hedged = any(word in sentence.folded for word in hedges) or speakers_of(sentence, sentence.lexicon)
    return decision if hedged else replace(decision, note=certainty)


def misattributed(decision: Decision, sentence: SentenceView, lexicon: Lexicon) -> Decision:
    """The decision, turned where the sentence names a speaker that the claim does not have.

    What another forecasts (另一家券商预计) neither agrees with a claim's speaker nor contradicts him.
    """
    if decision.verdict is Verdict.CONTRADICTED and decision.first is not None:
        claim = decision.first.claim
        forecast = claim.certainty != "asserted" and _ANOTHER.search(sentence.folded)
        return Decision(Verdict.UNSUPPORTED, "nothing-comparable") if forecast and claim.speaker else decision
    if decision.verdict is not Verdict.SUPPORTED or decision.first is None:
        return decision
    held = [lexicon.canonical(name) for name in decision.first.claim.speaker]
    said = speakers_of(sentence, lexicon)
    speakers = "|".join(sentence.lexicon.gloss(fold(name)).text for name in decision.first.claim.speaker)
    stranger = _stranger(sentence, f"{decision.first.explaining}|{speakers}")
    bodies = [n for n in held if lexicon.kind(n) != "person"]
    if stranger and (bodies or decision.first.claim.basis):
        return replace(decision, verdict=Verdict.CONTRADICTED, code="other-speaker")
    if held and not said and not bodies and _unknown_person(sentence):
        return replace(decision, verdict=Verdict.CONTRADICTED, code="other-speaker")
    if not held or not said or set(said) & set(held):
        return decision
    if not {lexicon.kind(name) for name in said} & {lexicon.kind(name) for name in held}:
        return decision
    if any(fold(name) in decision.first.explaining for name in said):
        return decision
    return replace(decision, verdict=Verdict.CONTRADICTED, code="other-speaker")
