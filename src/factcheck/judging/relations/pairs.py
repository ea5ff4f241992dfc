"""One of two or several names exchanged: 甲与丙的联军 for 甲与乙的联军, 由甲、丙执导 for 由甲、乙执导."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.judging.claims.relation import relations_of
from factcheck.judging.comparing.comparable import period_admits
from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.comparing.mentioned import period_named
from factcheck.judging.drafts.negation import negator_before
from factcheck.judging.relations.roles import same_match
from factcheck.judging.wording.persons import is_a_person
from factcheck.judging.wording.wording import MEMORY
from factcheck.reading.words import JOINT, alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

SHORTEST, LONGEST = 2, 8  # characters of a name
_PAIR = lazy_pattern(rf"(?P<one>[^\W\d_与和及、的]{{2,8}}){JOINT}(?P<other>[^\W\d_与和及、]{{4,16}})")
_LED = lazy_pattern(r"[由被是为于在以]")  # before the first of two
_TOGETHER = r"(?:两人|二人|三人|等人)?(?:共同|联合|合作|联手|携手|一起|一同)?"
_ALONE = "一人|一个人|独自|独立|单独|独力"
_ONLY = lazy_pattern(r"(?:只|仅|仅仅)$")


def paired(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on two of which a sentence has the one beside another than the other."""
    text = sentence.glossed.text
    for view in views:
        parts = _parts(view.value_forms[0][0]) if len(view.value_forms) == 1 else None
        if parts is None or parts[2] not in text or not _may_tell(view, sentence):
            continue
        for at in _others(text, *parts):
            if negator_before(sentence, in_draft(sentence, *at)[0]) is None and same_match(view, text):
                yield _other(view, sentence, at)


def listed(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on who did something together, where a sentence has another among them, or one alone."""
    text = sentence.glossed.text
    for view in views if "由" in text else ():
        if len(view.value_forms) < SHORTEST or not _may_tell(view, sentence):
            continue
        verbs = tuple(verb for row in relations_of(view, text) for verb in row.agents)
        for found in _by_whom(verbs).finditer(text) if verbs else ():
            if (
                _is_odd(view, text, found)
                and negator_before(sentence, in_draft(sentence, *found.span())[0]) is None
            ):
                yield _other(view, sentence, found.span("who"))


def _is_odd(view: ClaimView, text: str, found: re.Match[str]) -> bool:
    """Whether a list has somebody whom the claim's has not, or is of one alone where that has several."""
    items = re.split(JOINT, found["who"])
    known = [
        any(item in form or form in item for forms in view.value_forms for form in forms) for item in items
    ]
    if len(items) == 1:
        return known[0] and bool(found["alone"] or _ONLY.search(text[: found.start()]))
    return not all(known) and all(one or is_a_person(item) for one, item in zip(known, items, strict=True))


@lru_cache(maxsize=MEMORY)
def _by_whom(verbs: tuple[str, ...]) -> re.Pattern[str]:
    name = r"[^\W\d_与和及、的由]{2,12}?"
    who = rf"(?P<who>{name}(?:{JOINT}{name}){{0,6}}?)"
    return re.compile(rf"由{who}(?P<alone>{_ALONE})?{_TOGETHER}(?:{alternatives(verbs)})")


def _may_tell(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a claim is asserted, closed, and of what and when a sentence speaks."""
    claim = view.claim
    if claim.certainty != "asserted" or claim.negated or view.open_list:
        return False
    named = sentence.speaks_of(view.subject_forms, view.subject)
    return named and period_admits(period_named(sentence), view.period, state=True)


@lru_cache(maxsize=MEMORY)
def _parts(form: str) -> tuple[str, str, str] | None:
    """The two whom a value joins, and what they are together: (甲, 乙, 联军)."""
    found = _PAIR.fullmatch(form)
    if found is None:
        return None
    other, of, what = found["other"].partition("的")
    if not of:
        other, what = found["other"][:-SHORTEST], found["other"][-SHORTEST:]
    return (found["one"], other, what) if len(other) >= SHORTEST <= len(what) else None


def _others(text: str, one: str, other: str, what: str) -> Iterator[tuple[int, int]]:
    """Where a text has, beside one of two, somebody else who is with him what they are together."""
    first = r"(?<!、)(?:(?<![^\W\d_])|(?<=的))(?P<first>[^\W\d_与和及、的]{2,24})"  # no third before it
    pattern = rf"{first}{JOINT}(?P<second>[^\W\d_与和及、的]{{2,12}}?)的?{re.escape(what)}"
    for found in re.finditer(pattern, text):
        first, second = found["first"], found["second"]
        for held, lacking in ((one, other), (other, one)):
            if lacking in first + second or any(said in lacking for said in (second, first)):
                continue
            if first.endswith(held) and len(second) <= LONGEST:
                yield found.span("second")
            low = max((m.end() for m in _LED.finditer(first)), default=0)
            if second == held and SHORTEST <= len(first) - low <= LONGEST:
                yield found.start() + low, found.end("first")


def finer_of_two(forms: tuple[str, ...], text: str) -> bool:
    """Whether a text goes on from one of two places that a value joins to what is in it: 甲县|某乡与乙市."""
    pairs = [parts[:2] for form in forms if (parts := _parts(form))]
    return any(len(one) < len(text) and text.startswith(one) for pair in pairs for one in pair)


def _other(view: ClaimView, sentence: SentenceView, span: tuple[int, int]) -> NamedHeld:
    at = in_draft(sentence, *span)
    return NamedHeld(view, Outcome.OTHER, *at, sentence.slice(*at), 1.0)
