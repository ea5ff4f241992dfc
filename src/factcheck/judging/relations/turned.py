"""What a sentence says as a whole and a claim rules out: 独自 for 共同, 乙赔偿甲 for 甲赔偿乙."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.apart import told_apart
from factcheck.judging.comparing.comparable import covered
from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.comparing.mentioned import of_its_time
from factcheck.judging.relations.bearings import beside, sided
from factcheck.judging.relations.converse import ONE_OF, WHICH, of_each_other
from factcheck.judging.relations.deeds import done
from factcheck.judging.relations.pairs import listed, paired
from factcheck.judging.relations.roles import same_match
from factcheck.judging.relations.ways import returned
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.sorts import Likeness, likeness, sorts_of
from factcheck.judging.wording.tables.deeds import BY_ONE, BY_SEVERAL
from factcheck.judging.wording.tables.directed import (
    ACCORDING,
    DIRECTED,
    EXCHANGED,
    LOSES,
    WINS,
)
from factcheck.judging.wording.tables.kin import OF_ANOTHER
from factcheck.judging.wording.wording import coverage
from factcheck.reading.words import JOINT, JOINTS, alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_ALONE, _SHARED = lazy_pattern(alternatives(BY_ONE)), lazy_pattern(alternatives(BY_SEVERAL))
_BOTH = lazy_pattern(
    rf"(?P<one>[^,;:。!?{JOINTS}]{{2,12}}){JOINT}(?P<other>[^,;:。!?{JOINTS}的]{{2,8}}?)"
    r"(?:同时|一样)?[都均皆](?:是|为|在|于|位于|设在|设于|设立于)+(?P<said>[^,;:。!?、和与及的]{2,12})"
)
_LISTED = (
    r"(?:之?中|里|里面)?(?:还|也|就)?(?:包括|包含|含有|含|有)(?:了)?(?P<item>[^,;:。!?、和与及等的]{2,8})"
)
_MODAL = lazy_pattern(r"(?:应当|应该|必须|需要|同意|愿意|将|应|须|需|要|会|向|对|给|了)+$")
_WHERE = lazy_pattern(r"(?:在|于)[^,;:。!?在于]{1,16}$")  # between who does it and the verb: 甲在此战|击败乙
_BY_WHAT = lazy_pattern(rf"(?:{alternatives(ACCORDING)})[^,;:。!?]{{2,20}}$")
_WHAT = lazy_pattern(r"将(?![军领相士门官校帅])|把")  # 甲|将某物给乙
_BY_WHOM = lazy_pattern(r"[由被](?P<who>[^,;:。!?由被]{2,20})$")
# Between who does it and the verb: no mark, nobody else's, not passive, not denied.
_PLAINLY = lazy_pattern(r"[^,;:。!?、被由的未没不若和与]{0,24}")
_MARK = lazy_pattern(r"[,;:。!?]")
_RELATED = lazy_pattern(
    rf"(?:^|[,;:。])(?P<one>[^,;:。!?\d的是]{{2,16}})是(?P<whose>[^,;:。!?]{{2,40}}?){WHICH}(?P<what>{alternatives(OF_ANOTHER)}){ONE_OF}(?=[,;。!?]|$)"
)
SAID = 0.6  # of the claim's wording
WIDE = tuple("省国州县区")
HERE = ("此", "该", "这", "本")  # 在此战
NAME = range(12, 1, -1)  # characters that name whom something is given, or by whom


def alone(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims that tell with whom was done what a sentence says somebody did alone."""
    found = _ALONE.search(sentence.glossed.text)
    for view in views if found else ():
        told = _SHARED.search(view.statement) and view.claim.asserts and not _ALONE.search(view.explaining)
        if not found or not told or not sentence.speaks_of(view.subject_forms, view.subject):
            continue
        text = sentence.glossed.text
        clause = _MARK.split(text[found.start() :])[0]
        said = covered(view, text) >= SAID and view.statement[-4:] in clause
        if said and not _SHARED.search(text):
            yield _other(view, sentence, *found.span())


def exchanged(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims by which the one gives or does to the other what a sentence has the other do to him."""
    text = sentence.glossed.text
    for row, gives in _rows():
        said = next((verb for verb in row if verb in text), "")
        for view in views if said else ():
            stated = next((verb for verb in row if verb in view.statement), "")
            has = any(form in text for forms in view.value_forms for form in forms)
            if not (stated and has and view.claim.asserts and of_its_time(view, sentence)):
                continue
            one = gives or _of_one_match(view, text)
            one = one and sentence.speaks_of(view.subject_forms, view.subject)
            one = one and not _elsewhere(view, text[: text.index(said)])
            if one and _turns(_ends(view.statement, stated), _ends(text, said)):
                at = text.index(said)
                yield replace(_other(view, sentence, at, at + len(said)), outcome=Outcome.REVERSED)


@cache
def _rows() -> tuple[tuple[tuple[str, ...], bool], ...]:
    """The words for each deed, and whether something is given by it."""
    gifts = [
        tuple(dict.fromkeys(f for w in row.split() for f in (w, gloss(w).text)))
        for row in EXCHANGED.strip().splitlines()
    ]
    known = {word for row in gifts for word in row}
    verbs = (verb for verb in dict.fromkeys(DIRECTED) if verb not in known)
    return (*((row, True) for row in gifts), *(((verb,), False) for verb in verbs))


def related(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims by which the one is to the other what a sentence has the other be to him: 甲是乙的长女."""
    said = _RELATED.search(sentence.glossed.text)
    for view in views if said else ():
        held = _RELATED.search(view.statement)
        if not (said and held and view.claim.asserts) or said["what"] != held["what"]:
            continue
        turned = held["whose"].endswith(said["one"][-NAME[0] :]) and said["whose"].endswith(held["one"])
        if turned and len(said["one"]) > 1 and held["one"] != held["whose"]:
            yield replace(_other(view, sentence, *said.span()), outcome=Outcome.REVERSED)


def beaten(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on who beat whom in a match of which a sentence tells the same, or the contrary."""
    text = sentence.glossed.text
    if not any(verb in text for verb in (*WINS, *LOSES)):
        return
    for view in views:
        if len(view.value_forms) != 1 or not view.claim.asserts or told_apart(view, sentence, sentence.start):
            continue
        sides = (view.subject_forms, view.value_forms[0])
        held, said = _winner(view.statement, *sides), _winner(text, *sides)
        if held and said and same_match(view, text) and _of_one_match(view, text):
            outcome = Outcome.SAME if held[0] == said[0] else Outcome.OTHER
            at = in_draft(sentence, said[1], said[2])
            yield NamedHeld(view, outcome, *at, sentence.slice(*at), 1.0)


def _of_one_match(view: ClaimView, text: str) -> bool:
    """Whether a text says of what match, or what else that was done, a claim is."""
    pieces = [piece for piece in view.pieces if piece not in (*WINS, *LOSES)]
    return sum(coverage(p, text) * len(p) for p in pieces) >= SAID * sum(map(len, pieces))


def _winner(
    text: str, one: tuple[str, ...], other: tuple[str, ...]
) -> tuple[tuple[str, ...], int, int] | None:
    """Who of two wins by the first verb that stands between them, and where what is said of it stands."""
    for verb in (*WINS, *LOSES):
        at = text.find(verb)
        for left, right in ((one, other), (other, one)) if at >= 0 else ():
            before = max(((text.rfind(form, 0, at), form) for form in left), key=lambda found: found[0])
            start = before[0] + len(before[1])
            behind = next((f for f in right if re.match(rf"了?{re.escape(f)}", text[at + len(verb) :])), "")
            if before[0] >= 0 and behind and _PLAINLY.fullmatch(text, start, at):
                return (left if verb in WINS else right), before[0], text.index(behind, at) + len(behind)
    return None


def both_there(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on where one of two things is of which a sentence says that both are where the other is."""
    found = _BOTH.search(sentence.glossed.text)
    if not found:
        return
    known = {(view.subject, form) for view in views for forms in view.value_forms for form in forms}
    for view in views:
        named = view.attribute_forms if view.claim.asserts and len(view.value_forms) == 1 else ()
        if (view.subject, found["said"]) not in known or not sentence.speaks_of(
            view.subject_forms, view.subject
        ):
            continue
        place = next((one for one in ("one", "other") if _names(found[one], named)), "")
        own = view.value_forms[0] if place else ()
        if place and all(_may_not_hold(found["said"], form) for form in own):
            yield _other(view, sentence, *found.span("said"))


def unlisted(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims whose closed list lacks what a sentence says is in it, all of one sort: countries."""
    text = sentence.glossed.text
    for view in views:
        if len(view.claim.value) < 2 or view.open_list or not view.claim.asserts:
            continue
        if not sentence.speaks_of(view.subject_forms, view.subject):
            continue
        for name in view.attribute_names:
            found = re.search(re.escape(name) + _LISTED, text) if name in text else None
            if found and all(_apart(forms, found["item"]) for forms in view.value_forms):
                yield _other(view, sentence, *found.span("item"))
                break


def _may_not_hold(said: str, held: str) -> bool:
    """Whether two places are not, by what they are called, one within the other."""
    levels, own = sorts_of(said).keys(), sorts_of(held).keys()
    apart = levels == own and not said.endswith(WIDE)
    return apart and said not in held and held not in said


def _apart(forms: tuple[str, ...], item: str) -> bool:
    """Whether an item is another of the one sort that a name is of."""
    found = {likeness(form, item) for form in forms}
    return found == {Likeness.OTHER} and all(sorts_of(form).keys() == sorts_of(item).keys() for form in forms)


def _names(said: str, forms: tuple[str, ...]) -> bool:
    """Whether a word is the head of what an attribute is called: 秘书处, of 秘书处所在地."""
    return any(said.endswith(form) or (len(said) > 1 and form.startswith(said)) for form in forms)


def _turns(stated: tuple[str, str], said: tuple[str, str]) -> bool:
    """Whether who gives by the one is who is given by the other, and the other way round."""
    (giver, receiver), (gives, given) = stated, said
    return _common(giver, given) and _common(gives, receiver)


def _elsewhere(view: ClaimView, before: str) -> bool:
    """Whether what stands before a verb says that it was done where no claim has it: 在别处|击败."""
    place = _WHERE.search(before)
    said = place[0][1:] if place else ""
    return bool(said) and not said.startswith(HERE) and coverage(said, view.explaining) < SAID


def _ends(text: str, verb: str) -> tuple[str, str]:
    """Who gives, and whom, each within the nearest marks of a verb: 甲向乙赔偿, 甲将其割让给乙."""
    low, high = text.index(verb), text.index(verb) + len(verb)
    before = _MARK.split(text[:low])[-1]
    behind = _MARK.split(text[high:])[0]
    _, give, whom = behind.partition("给")
    receiver = whom if give else behind
    before = _BY_WHAT.sub("", _WHERE.sub("", _MODAL.sub("", before)))
    giver, to, given = before.rpartition("向")
    if to:
        return _MODAL.sub("", giver), given
    by = _BY_WHOM.search(before)
    giver = by["who"] if by else _BY_WHAT.sub("", _WHAT.split(before)[0])
    return _MODAL.sub("", _WHERE.sub("", giver)), receiver.lstrip("给予了")


def _common(before: str, behind: str) -> bool:
    """Whether what ends the one begins the other: a name of two characters or more, and not its 残部."""
    sizes = (size for size in NAME if len(before) >= size and before[-size:] == behind[:size])
    size = next(sizes, 0)
    return size > 0 and not behind.startswith("的", size)


def _other(view: ClaimView, sentence: SentenceView, start: int, end: int) -> NamedHeld:
    at = in_draft(sentence, start, end)
    return NamedHeld(view, Outcome.OTHER, *at, sentence.slice(*at), 1.0)


TURNED = (
    alone,
    beside,
    beaten,
    done,
    exchanged,
    listed,
    paired,
    returned,
    related,
    sided,
    of_each_other,
    both_there,
    unlisted,
)
