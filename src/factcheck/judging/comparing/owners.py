"""Whose an attribute is, as it names somebody beside the subject: 清朝的全权代表 is not 日本的全权代表."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.sorts import LEVELS, sorts_of
from factcheck.judging.wording.tables.whose import SIDES_OF
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

SHORT, LONGEST = 2, 6  # characters of an owner's name
_NAME = r"[^\W\d_的是为在由和与及对向给从]{2,8}"  # 甲国对乙国 is no one's name
_WHO, _OWNER = lazy_pattern(rf"{_NAME}的?$"), lazy_pattern(_NAME)
_REALMS = {"country", "dynasty"}
_OWNING = LEVELS | _REALMS


def owned_otherwise(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """Whose a clause has what it speaks of at `at`, where the claim's attribute is another's; else ""."""
    clause = sentence.clause_of(at)
    said = ""
    for name in view.attribute_names:
        owner, head = _owner_of(name)
        if not owner or owner in view.subject_forms:
            continue
        said = said or sentence.masked(clause.start, clause.end)
        place = said.find(head)
        before = _behind_the_subject(view, said[: max(0, place)])
        found = _WHO.search(before) if owner not in said else None
        who = found[0].removesuffix("的") if found else ""
        if found and who[0] != owner[0] and _may_own(who):  # 清政府 is 清朝
            return found[0]
    return ""


def _behind_the_subject(view: ClaimView, text: str) -> str:
    """What of a text stands behind the subject: 某条约中|日本的."""
    ends = (at + len(form) for form in view.subject_forms if (at := text.rfind(form)) >= 0)
    return text[max(ends, default=0) :].lstrip("》\"'中里内上的")


def _owner_of(name: str) -> tuple[str, str]:
    """The owner in an attribute's name, and what is its: 清朝, 全权代表; empty where it names none."""
    owner, of, head = name.partition("的")
    if of and len(head) >= SHORT and _OWNER.fullmatch(owner) and _may_own(owner):
        return owner, head
    sizes = (size for size in range(LONGEST, SHORT - 1, -1) if len(name) - size >= SHORT)
    size = next((size for size in sizes if sorts_of(name[:size]).keys() & _REALMS), 0)
    return name[:size], name[size:]


def _may_own(who: str) -> bool:
    """Whether a word names a country, a place or one of several sides."""
    return bool(sorts_of(who).keys() & _OWNING) or who.endswith(SIDES_OF)
