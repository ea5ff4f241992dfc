"""Is a claim about what a mention is about? Subject, wording, period, basis and scope, each on its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.agrees import agrees
from factcheck.judging.comparing.beyond import beyond
from factcheck.judging.comparing.compared import CONCEDING, of_another_scope, only_tells, set_aside
from factcheck.judging.comparing.elsewhere import is_namesake, is_on_a_country, of_a_district
from factcheck.judging.comparing.nearly import nearly_named
from factcheck.judging.drafts.backward import turns_aside
from factcheck.judging.drafts.pairing import owns
from factcheck.judging.drafts.summed import in_its_sum
from factcheck.judging.drafts.viewing import AT_THE_SAME_TIME
from factcheck.judging.wording.lexicon import SUBJECT_KINDS, gloss
from factcheck.judging.wording.persons import begins_by_sound
from factcheck.judging.wording.wording import (
    content,
    contrary,
    coverage,
    unexplained,
)
from factcheck.reading.tables.stance import DOWN, SCOPES, UP
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.beyond import Home
    from factcheck.judging.drafts.draftview import Clause, SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period

OWNED_BY = ("", "某", "的")  # between a place and what is its own
_LIES_IN = lazy_pattern(r"[在于自至][^\W\d的]{0,6}$")  # 总部设在甲市的乙: no other 乙 than the one
LEAST_OF_TOPIC = 2  # characters of a claim's wording in a clause that may be about it
_CHANGES = tuple(sorted(sorted({gloss(w).text for w in (*UP, *DOWN) if len(w) > 1}), key=len, reverse=True))
PLAIN = 0.62  # the least fit of words that are all the claim's


class SubjectFit(Enum):
    """How a claim's subject stands to a mention; the value weighs it."""

    NAMED = 1.0
    NEARLY = 0.9
    CARRIED = 0.85
    UNNAMED = 0.8
    OTHER = 0.0


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a claim's wording fits a mention's, from 0 to 1, and what in it speaks against.

    `shared` counts the characters that both have; `bare` says that the mention's clause names no attribute
    at all; `added` is what it says beyond the claim, `contraries` what in place of the contrary (火电 for
    水电); `whose`: the subject is named; `implied`: a unit or a verb says by itself what is meant.
    """

    score: float
    shared: int = 0
    bare: bool = False
    added: tuple[str, ...] = ()
    contraries: tuple[str, ...] = ()
    whose: bool = True
    implied: bool = False


class Fitted(NamedTuple):
    """A claim that a figure may be held against; `score` is of its wording and its subject together."""

    view: ClaimView
    fit: Fit
    score: float


_GOT = lazy_pattern(r"获得了?(?=\|)")  # before a figure it says no more than 有: 获得亚军, 获得63分


def home_of(sentence: SentenceView, views: Iterable[ClaimView], subject: str) -> tuple[str, ...]:
    """The places that a sentence names and claims tell of a subject: it is there."""
    own = [view for view in views if view.subject == subject] if sentence.known_places else []
    return tuple(place for place in sentence.known_places if any(place in one.explaining for one in own))


def subject_fit(
    view: ClaimView, sentence: SentenceView, mention: Mention, lexicon: Lexicon, home: Home
) -> SubjectFit:
    """Whether the sentence speaks of the claim's subject where it gives `mention`.

    `home` tells where a subject is known to be.
    """
    paired = sentence.paired.get(mention.start)
    if paired is not None:
        if lexicon.kind(paired) != "attribute":
            return SubjectFit.NAMED if owns(view, sentence, paired) else SubjectFit.OTHER
        if paired != view.attribute:
            return SubjectFit.OTHER
    text = sentence.glossed.text
    held = sentence.speaks_of(view.subject_forms, view.subject)
    named = held and _named_by(view, sentence, mention)
    if of_another_scope(view, sentence, mention, named=named):
        return SubjectFit.OTHER
    if held:
        aside = set_aside(sentence, mention.start, view.subject_forms)
        if aside or _at_another_place(view, sentence, home) or _rival(view, sentence, mention, lexicon):
            return SubjectFit.OTHER
        if named and only_tells(sentence, view.subject_forms):
            return SubjectFit.CARRIED
        return SubjectFit.NAMED if named else SubjectFit.UNNAMED
    if any(form in text for form in view.subject_forms) or is_namesake(view, sentence.folded):
        return SubjectFit.OTHER  # only as part of another name: HBM3E
    if names_another(view, sentence, lexicon):
        return SubjectFit.OTHER
    if nearly_named(view, text):
        return SubjectFit.NEARLY
    if sentence.unknown is not None or of_a_district(view, sentence, mention):
        return SubjectFit.OTHER
    return _carried_fit(view, sentence, lexicon)


def _carried_fit(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> SubjectFit:
    """Whether a subject that is not named is the one that the sentences before were about."""
    subjects, lost = sentence.carried.subjects, sentence.carried.lost
    if view.subject_kind in lost or None in lost or turns_aside(sentence.folded):
        return SubjectFit.OTHER
    if view.subject in (*subjects[-1:], *sentence.implied):
        return SubjectFit.CARRIED
    if subjects and lexicon.kind(subjects[-1]) == view.subject_kind:
        return SubjectFit.OTHER
    told = {lexicon.canonical(hit.entry) for one in sentence.carried.trail[-1:] for hit in one.hits}
    if view.subject not in told and any(
        lexicon.kind(name) == view.subject_kind for name in told if view.subject_kind
    ):
        return SubjectFit.OTHER
    return SubjectFit.UNNAMED


def of_a_wider_region(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether a figure is told of all the country, or of a province, and a claim on a place in it is not."""
    held = sentence.speaks_of(view.subject_forms, view.subject)
    named = held and _named_by(view, sentence, mention)
    if of_another_scope(view, sentence, mention, named=named):
        return True
    return not held and of_a_district(view, sentence, mention)


def _named_by(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether the subject stands in the mention's clause or before: what comes later is about another."""
    clause = sentence.clause_of(mention.start)
    bare = not content(sentence.masked(clause.start, clause.end)) or _concedes(sentence, clause)
    end = sentence.end if bare else clause.end  # 1995年,…: a date at the head is about what follows
    return any(start < end for start in sentence.places_of(view.subject_forms))


def _concedes(sentence: SentenceView, clause: Clause) -> bool:
    """Whether a clause leads up to the next, whose subject is its own: 尽管人口减少,某市还是….

    What is of all the country, or of all a province, is not of the next clause's.
    """
    said = sentence.slice(clause.start, clause.end)
    if not said.startswith(CONCEDING) or any(word in said for row in SCOPES for word in row):
        return False
    inside = (hit for hit in sentence.names if clause.start <= hit.start < clause.end)
    return all(sentence.lexicon.kind(hit.entry) not in SUBJECT_KINDS for hit in inside)


def names_another(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> bool:
    """Whether the sentence names another thing of the subject's kind that the claim does not speak of."""
    for hit in sentence.names:
        if lexicon.kind(hit.entry) == view.subject_kind and lexicon.canonical(hit.entry) != view.subject:
            return True
    return any(place not in view.explaining for place in sentence.known_places)


def _at_another_place(view: ClaimView, sentence: SentenceView, home: Home) -> bool:
    """Whether a place right before the subject, at which it is not, makes it another of its name."""
    elsewhere = [one for one in sentence.known_places if one not in view.explaining]
    text = sentence.glossed.text
    common = [
        form for form in view.subject_forms if not begins_by_sound(form)
    ]  # 米兰的斯卡拉剧院 is that one
    for place in elsewhere:
        owned = (text.find(f"{place}{link}{form}") for form in common for link in OWNED_BY)
        led = any(at >= 0 and not _LIES_IN.search(text[:at]) for at in owned)
        if led and place not in home(view.subject):
            return True
    return False


def _rival(view: ClaimView, sentence: SentenceView, mention: Mention, lexicon: Lexicon) -> bool:
    """Another thing of the subject's kind stands in the mention's clause, and the subject does not."""
    low, high = sentence.window(mention)
    if any(low <= start < high for start in sentence.places_of(view.subject_forms)):
        return False
    others = [
        h
        for h in sentence.names
        if low <= h.start < mention.start and lexicon.kind(h.entry) == view.subject_kind
    ]
    return any(fold(h.entry) not in view.statement for h in others)


def wording_fit(
    view: ClaimView,
    sentence: SentenceView,
    mention: Mention,
    echoed: Callable[[], str],
    carried: Callable[[], str],
    home: Home,
) -> Fit:
    """How well the words around `mention` say what the claim's attribute and statement say.

    `echoed` tells the statements that its other values repeat: their words add nothing; `carried` what was
    said before.
    """
    own = in_its_sum(view.explaining, _GOT.sub("", sentence.own_words(mention)))
    whole = sentence.words_about(mention)
    added, weight, contraries = beyond(view, own, echoed(), home)
    if other_end := _other_end(view, mention, sentence):
        if _tells_whose(mention, sentence):
            return Fit(0.0)
        contraries = contraries or other_end
    local, wide = covered(view, own), covered(view, whole)
    said = _said(view, own)
    shared = _shared(view, whole)
    if not said and not added and wide < PLAIN:
        wide = max(wide, covered(view, carried()) * 0.9)
    if not said and not added:
        if _topic_is_another(view, sentence, mention) or _another_has_grown(view, sentence, mention):
            return Fit(0.0)
        if mention.kind == "date":
            contraries = contraries or contrary(whole, view.explaining)
        return Fit(max(local, wide * 0.95), shared, bare=wide < 0.5, contraries=contraries)
    score = max(local, wide * (0.75 if added else 0.9))
    if not added and said and _shared(view, _beside_subject(view, own)):
        score = max(score, PLAIN)
    return Fit(max(0.0, score - weight), shared, added=added, contraries=contraries)


def _other_end(view: ClaimView, mention: Mention, sentence: SentenceView) -> tuple[str, ...]:
    """最少 for 最多, though either is the first of its order, as which alone the claim gives it."""
    if mention.kind != "superlative" or view.value is None or view.value.kind == "superlative":
        return ()
    return contrary(sentence.slice(mention.start, mention.end), view.explaining)


def _tells_whose(mention: Mention, sentence: SentenceView) -> bool:
    """Whether it stands behind a superlative who is it, which may be anybody: 最少的是乙."""
    behind = sentence.slice(mention.end, sentence.clause_of(mention.start).end)
    return any(copula in behind for copula in "是为")


def _topic_is_another(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether a clause that names nothing follows one about what the claim knows nothing of: 棉花增长…,达到….

    A clause that only says that something grew is passed over.
    """
    own = sentence.clause_of(mention.start)
    at, then = own.start, AT_THE_SAME_TIME in sentence.slice(own.start, mention.start)
    if not then and not is_on_a_country(view):
        return False
    for clause in reversed([c for c in sentence.clauses if c.end < at]):
        words = sentence.masked(clause.start, clause.end)
        bare = words
        for word in _CHANGES:
            bare = bare.replace(word, "|")
        if not any(end - start > 1 for start, end in content(bare)):
            continue
        strange = [(s, e) for s, e in unexplained(bare, view.explaining) if e - s > 1]
        return bool(strange) and _shared(view, bare) < LEAST_OF_TOPIC
    return False


def _another_has_grown(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether a change told in a clause that names nothing is of another figure: 出口5万辆,增长20%."""
    if not view.changing or view.value is None or mention.value is None or agrees(view.value, mention.value):
        return False
    start = sentence.clause_of(mention.start).start
    before = [m for m in sentence.mentions if m.end <= start and m.kind != "date"]
    words = sentence.own_words(before[-1]) if before else ""
    return any(end - begin > 1 for begin, end in unexplained(words, view.explaining))


def covered(view: ClaimView, text: str) -> float:
    """The share of the claim's attribute, or of its statement, that stands in a (glossed) text."""
    named = max((coverage(form, text) for form in view.attribute_forms if form), default=0.0)
    total = sum(map(len, view.pieces))
    stated = sum(coverage(p, text) * len(p) for p in view.pieces) / total if total else 0.0
    return max(named, stated * 0.95)


def _shared(view: ClaimView, text: str) -> int:
    """How many characters of the claim's attribute or statement stand in a text, in pieces of two or more."""
    named = max((coverage(form, text) * len(form) for form in view.attribute_names), default=0.0)
    return round(max(named, sum(coverage(p, text) * len(p) for p in view.pieces)))


def _beside_subject(view: ClaimView, own: str) -> str:
    """The clause without its subject: 海洋 in that is none of the 海洋大学 that a claim's attribute names."""
    for form in view.subject_forms:
        own = own.replace(form, "|")
    return own


def _said(view: ClaimView, own: str) -> bool:
    """Whether the clause says anything beside the subject."""
    return any(end - start > 1 for start, end in content(_beside_subject(view, own)))


def period_admits(said: Period | None, held: Period | None, *, state: bool) -> bool:
    """Whether a claim that held in `held` can be compared with a statement about `said`.

    `state` is for what holds during a period, as an office does: it holds in each part of it.
    """
    if said is None or held is None or said == held or said.same(held):
        return True
    return state and (held.covers(said) or said.covers(held))
