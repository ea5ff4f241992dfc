"""Judging who is what: a person's title and body against the claims that say his offices."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.judging.claims.claimview import OPEN_LIST
from factcheck.judging.comparing.comparable import period_admits
from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.wording.tables.whose import OTHERS_OWN
from factcheck.judging.wording.wording import coverage, names_entity
from factcheck.reading.places import find_places
from factcheck.reading.tables.titles import NO_OFFICES, OFFICE_ATTRIBUTES, SHARED_TITLES
from factcheck.reading.titles import Office, is_title, offices_at, offices_later, split_office
from factcheck.reading.words import SMALL_NUMBER
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern
from factcheck.text.regional import other_writings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon

_FORMER = lazy_pattern(r"^(?:前任|原任|前|原)")
_EDGE = lazy_pattern(r"[,;:。!?]")
_TERM = lazy_pattern(f"首任|末任|第{SMALL_NUMBER}任")  # which need not be said: 第二任校长 is a 校长
_OF_SEVERAL = lazy_pattern(r"的?(?:[\d一两三四五六七八九十]{1,3}[位名个])?$")
_TITLED = lazy_pattern("^[^《》]{0,6}《(?P<title>[^《》]+)》$")
WITH_ANOTHER = ("的", "和", "与", "及", "、", "之", "等")  # behind a name: what follows is not of him alone
OF_NO_BODY = "event"  # the kind of a subject whose 法官 has his office elsewhere
ALMOST = 0.8  # of a body's name that the claim's has too, where neither is a known name


@dataclass(frozen=True, slots=True)
class OfficeHeld:
    """A claim says that a person (its folded forms) is `title` of `of`."""

    view: ClaimView
    person: tuple[str, ...]
    of: str
    title: str
    over: bool = False  # someone else has held it since


def offices_held(views: Sequence[ClaimView], lexicon: Lexicon) -> list[OfficeHeld]:
    """What the claims say persons are, told from the person (职务) or from the body (总经理)."""
    held = []
    for view in views:
        claim = view.claim
        told = split_office(fold(claim.value[0]))
        if _is_ones_own(view) and told:
            held.append(OfficeHeld(view, lexicon.forms(claim.subject), *told))
        elif view.value is None and view.subject_kind != OF_NO_BODY and is_title(fold(claim.attribute)):
            persons = (name for name in claim.value if name != OPEN_LIST)
            held += [
                OfficeHeld(view, lexicon.forms(p), fold(claim.subject), fold(claim.attribute))
                for p in persons
            ]
    return [replace(one, over=any(_followed(one, other) for other in held)) for one in held]


def _followed(one: OfficeHeld, other: OfficeHeld) -> bool:
    """Whether an office was held till a time after which another held it, so that one is a former holder."""
    till, since = one.view.period, other.view.period
    same = one.title == other.title and one.of == other.of and one.person != other.person
    return same and till is not None and since is not None and till.last < since.last


def hold_offices(
    views: Sequence[ClaimView], sentence: SentenceView, lexicon: Lexicon
) -> list[tuple[list[NamedHeld], Office]]:
    """For each office the sentence gives to a person with claims: how they stand to it."""
    held = offices_held(views, lexicon)
    judged = []
    for person in dict.fromkeys(h.person for h in held):
        mine = [h for h in held if h.person == person]
        others = [h for h in held if h.person != person]
        for office in _offices_of(person, sentence, lexicon):
            found = [_hold(h, office, sentence, lexicon) for h in mine]
            if office.behind:  # another there is for the claims on that office to say
                same = [f for f in found if f.outcome is Outcome.SAME and _is_ones_own(f.view)]
                judged += [(same, office)] if same else []
                continue
            unsaid = all(f.outcome is Outcome.SILENT for f in found) and not office.denied
            if unsaid and _given_to(others, office, lexicon):
                found = [replace(f, outcome=Outcome.OTHER) for f in found]
            judged.append((_best(found) or [replace(f, outcome=Outcome.BESIDE) for f in found], office))
    return judged


def _is_ones_own(view: ClaimView) -> bool:
    """Whether a claim tells of the person what office he has."""
    return fold(view.claim.attribute) in OFFICE_ATTRIBUTES


def _given_to(others: Sequence[OfficeHeld], office: Office, lexicon: Lexicon) -> bool:
    """Whether the claims give this very office, with its body, to someone else, and only one has it.

    Who has had it before may be several.
    """
    return (
        bool(office.of)
        and _FORMER.match(office.title) is None
        and office.title not in SHARED_TITLES
        and any(_outcome(h, office, lexicon) is Outcome.SAME for h in others)
    )


def _offices_of(person: tuple[str, ...], sentence: SentenceView, lexicon: Lexicon) -> list[Office]:
    for form in person:
        at = sentence.folded.find(form)
        if at >= 0:
            end = at + len(form)
            later = offices_later(sentence.folded, end) if _is_about(sentence, at, end) else []
            return [*offices_at(sentence.folded, at, end), *later]
    for hit in sentence.names:
        if lexicon.forms(hit.entry) == person:  # 他
            start, end = hit.start - sentence.start, hit.end - sentence.start
            return offices_at(sentence.folded, start, end)
    return []


def _is_about(sentence: SentenceView, start: int, end: int) -> bool:
    """Whether the clauses behind a name still speak of its bearer: it comes first, and nobody else's does."""
    others = {h.entry for h in sentence.names if sentence.lexicon.kind(h.entry) == "person"}
    whose = sentence.folded.startswith((*OTHERS_OWN, *WITH_ANOTHER), end)
    return len(others) < 2 and not whose and not _EDGE.search(sentence.folded, 0, start)


def _hold(held: OfficeHeld, office: Office, sentence: SentenceView, lexicon: Lexicon) -> NamedHeld:
    said = sentence.periods[0][1] if sentence.periods else None
    admitted = period_admits(said, held.view.period, state=True)
    outcome = _outcome(held, office, lexicon) if admitted else Outcome.SILENT
    if office.denied:
        outcome = Outcome.DENIED if outcome is Outcome.SAME else Outcome.SILENT
    once = "曾" in sentence.slice(sentence.start, sentence.start + office.start)
    before = _FORMER.sub("", office.title)
    once = once or (before != office.title and not _titles_meet(held, replace(office, title=before), lexicon))
    if outcome is Outcome.OTHER and once:
        outcome = Outcome.SILENT  # what somebody once was excludes nothing that he is
    start, end = sentence.start + office.start, sentence.start + office.end
    return NamedHeld(held.view, outcome, start, end, sentence.slice(start, end), 1.0)


def _outcome(held: OfficeHeld, office: Office, lexicon: Lexicon) -> Outcome:
    same_title, body = _titles_meet(held, office, lexicon), _bodies(held.of, office.of, lexicon)
    if same_title and body != "other":
        return Outcome.SAME
    if not same_title and (office.title in NO_OFFICES) is not (held.title in NO_OFFICES):
        return Outcome.SILENT
    if body == "same" or (same_title and _plain_body(office.of, lexicon)):
        return Outcome.OTHER
    return Outcome.SILENT


def _plain_body(said: str, lexicon: Lexicon) -> bool:
    """Whether it is plain what body is meant: of one that nothing here knows, someone may be head as well."""
    return lexicon.name(said) is not None or names_entity(said) or bool(find_places(said))


def _titles_meet(held: OfficeHeld, office: Office, lexicon: Lexicon) -> bool:
    if _FORMER.match(office.title) and held.over:
        return _plain(held.title) == _FORMER.sub("", office.title)
    if _plain(held.title) == _plain(office.title) or lexicon.canonical(held.title) == lexicon.canonical(
        office.title
    ):
        return True
    if not _TERM.match(office.title) and _TERM.sub("", held.title, count=1) == _plain(office.title):
        return True
    if held.title in other_writings(office.title):
        return True  # 高階副總裁 is 高级副总裁
    return lexicon.gloss(held.title).text == lexicon.gloss(office.title).text


def _plain(title: str) -> str:
    """前任 and 前 are one rank; 现任 and 时任 are none."""
    return re.sub(r"(?<=[前原])任|现任|时任|新任", "", title)


def _bodies(held: str, said: str, lexicon: Lexicon) -> str:
    """`same`, `other` or `open` (none said) for the bodies of two offices."""
    said = _TITLED.sub(r"\g<title>", _OF_SEVERAL.sub("", said))  # 某片的(两位)导演, 电影《某片》
    held = _TITLED.sub(r"\g<title>", held)
    if not said or not held:
        return "open"
    if lexicon.canonical(held) == lexicon.canonical(said):
        return "same"
    forms = lexicon.forms(held)
    if any(form.startswith(said) and len(form) - len(said) <= 2 for form in forms):
        return "same"  # 杭州市 and 杭州市委: one city's offices
    if lexicon.name(said) is not None and lexicon.name(held) is not None:
        return "other"
    if any(form.endswith(said) or said.endswith(form) for form in forms):
        return "same"
    if lexicon.name(said) is not None:
        return "other"
    return "same" if max(coverage(said, form) for form in forms) >= ALMOST else "other"


def _best(held: list[NamedHeld]) -> list[NamedHeld]:
    """Those that say the same where any does: a person may hold several offices."""
    told = (Outcome.SAME, Outcome.DENIED, Outcome.OTHER)
    return next((best for one in told if (best := [h for h in held if h.outcome is one])), [])
