"""Values that a sentence denies within (收支未能平衡), or that deny (不涨价) and are said without that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.opposites import COMPANIONS, ONLY_FEARED, REFUSALS
from factcheck.reading.stance import negator_at
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView

HALF = 2  # characters of a value that stand on each side of what denies it
GAP = 6  # characters between them
_DENIES = lazy_pattern(r"(?:不|未|没有|没|未能|不能|不再)(?P<what>[^\W\d]{2,6})$")
_BARE = lazy_pattern("不会?|不能|不可以?|无法|没有|从不|并不")  # a value that says no more
_CLAUSE = lazy_pattern(r"[^,;:。!?\n]+")
_ENDS = lazy_pattern(r"了?(?=[,;。!?]|$|\d)")
_GOES_ON = lazy_pattern(r"[还也并亦且仍已都则会能可]*")  # before a verb whose subject the clause before has


def denied_within(view: ClaimView, text: str) -> tuple[int, int] | None:
    """Where a text has the two halves of a claim's value, and between them what denies it."""
    for form in view.value_forms[0] if len(view.value_forms) == 1 else ():
        head, tail = form[:HALF], form[HALF:]
        at = text.find(head) if len(form) >= 2 * HALF else -1
        end = text.find(tail, at + HALF, at + HALF + GAP + len(tail)) if at >= 0 else -1
        between = text[at + HALF : end] if end >= 0 else ""
        apart = any(mark in between for mark in ",;:。!?")
        if between and not apart and negator_at(text, at + HALF, end) is not None:
            return at, end + len(tail)
    return None


def undenied(view: ClaimView, text: str) -> tuple[int, int, bool] | None:
    """Where a text says what a claim denies: (start, end, whether the text denies it too).

    Only at the end of a clause that has the subject; what is feared, forbidden or refused has not come about.
    """
    denied = _what_it_denies(view) if len(view.value_forms) == 1 else ""
    if not denied or view.claim.negated:
        return None
    for clause in _CLAUSE.finditer(text):
        at = clause[0].rfind(denied)
        low, end = clause.start() + at, clause.start() + at + len(denied)
        if at < 0 or any(word in clause[0] for word in ONLY_FEARED):
            continue
        if not (_ENDS.match(text, end) or _of_the_same(view, text[end : clause.end()])):
            continue
        before = clause[0][:at]
        if _GOES_ON.fullmatch(before):  # 除了客机,还|经营货运
            before = _CLAUSE.findall(text[: clause.start()])[-1:][0] if clause.start() else ""
        if not _is_its_subject(view, before):
            continue
        if clause[0][:at].endswith(REFUSALS):
            continue
        negator = negator_at(text, clause.start(), low)
        return (negator[0] if negator else low), end, negator is not None
    return None


def _what_it_denies(view: ClaimView) -> str:
    """What a claim's value denies: 涨价, of 不涨价; of a bare 不会 what its statement has behind it, 遗传."""
    form = view.value_forms[0][0]
    if denied := _DENIES.match(form):
        return denied["what"]
    place = view.wordings[0].value if _BARE.fullmatch(form) else None
    behind = view.statement[place[1] :].strip("。 ") if place else ""
    return behind if len(behind) > 1 and behind.isalpha() else ""


def denial_inside(form: str) -> tuple[str, str]:
    """What stands before and behind what denies within a value: 罪名, 成立 of 罪名不成立; else nothing."""
    denied = negator_at(form, HALF, len(form) - HALF)
    return (form[: denied[0]], form[denied[1] :]) if denied else ("", "")


def said_otherwise(view: ClaimView, text: str) -> tuple[int, int, bool] | None:
    """Where a text says of the subject what a value denies within, and whether the text denies it too."""
    head, tail = denial_inside(view.value_forms[0][0]) if len(view.value_forms) == 1 else ("", "")
    if not head or view.claim.negated:
        return None
    for clause in _CLAUSE.finditer(text):
        at = clause[0].find(head)
        end = clause[0].find(tail, at + len(head), at + len(head) + GAP + len(tail)) if at >= 0 else -1
        ends = end >= 0 and _ENDS.match(clause[0], end + len(tail))
        if not ends or not _is_its_subject(view, clause[0][:at]):
            continue
        between = clause[0][at + len(head) : end]
        if not between or negator_at(between, 0, len(between)) == (0, len(between)):
            return clause.start() + at, clause.start() + end + len(tail), bool(between)
    return None


def without_denial(form: str) -> str:
    """What a value denies (经营, of 不经营); "" for one that denies nothing."""
    denied = _DENIES.match(form)
    return denied["what"] if denied else ""


def _of_the_same(view: ClaimView, said: str) -> bool:
    """Whether what goes on behind a verb is what the claim denies it of: 不经营|货运业务."""
    held = [wording.text[wording.value[1] :] for wording in view.wordings if wording.value]
    return len(said) > 1 and any(other.startswith(said) for other in (*held, *view.attribute_names))


def _is_its_subject(view: ClaimView, before: str) -> bool:
    """Whether what stands before a verb has the claim's subject, and not only as what others go with."""
    places = [at for form in view.subject_forms if (at := before.rfind(form)) >= 0]
    return bool(places) and not before[: max(places)].endswith(COMPANIONS)
