"""A sentence that says of the same two the opposite of what a claim says: 退出 for 加入, 出售 for 收购."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.digits import A_YEAR
from factcheck.judging.wording.records import rows_of
from factcheck.judging.wording.sorts import sort_words_in
from factcheck.judging.wording.tables.opposites import LIFECYCLE, OPPOSITES
from factcheck.judging.wording.wording import MEMORY, places_in, without_names
from factcheck.reading.stance import negator_at
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView

_ONCE_MORE = lazy_pattern(r"曾|后来|随后|再|又|之后|原本|起初|先后")
_OPPOSITES, _LIFECYCLE = rows_of(OPPOSITES), rows_of(LIFECYCLE)


@lru_cache(maxsize=MEMORY)
def _opposite(said: str, *, dated: bool) -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """(a word of `said`, the words on the other side, those on its own) for each pair it has one of."""
    found: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = []
    for one, others in (*_OPPOSITES, *(_LIFECYCLE if dated else ())):
        if one in said and not any(other in said for other in others):
            found.append((one, others, (one,)))
        found += [(o, (one,), others) for o in others if o in said and one not in said]
    return tuple(found)


def _dated_alike(view: ClaimView, text: str) -> bool:
    """Whether a text names a year that the claim does: what begins then does not end then."""
    return any(year in view.explaining or year[:4] == view.claim.period for year in A_YEAR.findall(text))


def opposed(view: ClaimView, text: str, present: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Where a sentence that has a claim's names says the opposite of them (退出 for 加入).

    What was done may be undone at another time: a sentence that tells of one after the other says neither.
    """
    if _ONCE_MORE.search(without_names(text, view.subject_forms)) or negator_at(view.core, 0, len(view.core)):
        return None
    for word, others, own in _opposite(view.core, dated=_dated_alike(view, text)):
        if any(mine in text for mine in own) or word not in view.statement or f"{word}给" in view.statement:
            continue  # what is sold to somebody he buys
        for other in others:
            at = text.find(other)
            apart = all(at + len(other) <= s or at >= e for s, e in present)
            if at >= 0 and apart and other not in view.explaining:
                return at, at + len(other)
    return None


def opposite_form(view: ClaimView, text: str) -> tuple[int, int, bool] | None:
    """Where a sentence has a claim's value with its verb turned round, or with another that says the same.

    (start, end, whether it says the same): 退出甲 for 加入甲, 离开甲 for 退出甲.
    """
    if _ONCE_MORE.search(without_names(text, view.subject_forms)) or len(view.value_forms) > 1:
        return None
    dated = _dated_alike(view, text)
    turns = [(form, *pair) for form in view.value_forms[0] for pair in _opposite(form, dated=dated)]
    for form, word, others, own in turns:
        before, _, after = form.partition(word)
        for other in (*others, *own):
            if other == word or other not in text:
                continue
            found = re.search("了?".join(re.escape(part) for part in (before, other, after) if part), text)
            if found:
                return found.start(), found.end(), other in own
    return None


_PART = lazy_pattern(r"[,;:。!?、()的]")
# Of these a claim may say one in passing; another in its place is another time, side or sort of thing.
_TELLING = frozenset(
    "season dynasty direction gender medal weekday founding religion outcome "
    "foliage leaf lifespan growth salt breeding seed ownership".split()
)
# Between a subject and what it is: 甲是|某科的|落叶乔木.
_IS_OF = lazy_pattern(r"(?:是|为|属)(?:一[种个座家棵株])?(?:[^,;:。!?是]{1,12}的)?$")


def contrary_form(view: ClaimView, text: str) -> tuple[int, int, bool] | None:
    """Where a sentence has a claim's value beside its subject with one word another of its sort: 男子团体."""
    forms = view.value_forms[0] if len(view.value_forms) == 1 else ()
    words = [
        (f, *word) for f in forms for word in sort_words_in(f) if word[2] in _TELLING and word[1] < len(f)
    ]
    for form, low, high, sort, stem in words:
        for start, end, other, said in sort_words_in(text):
            first, last = start - low, end + len(form) - high
            same = text[first:start] == form[:low] and text[end:last] == form[high:]
            if first < 0 or other != sort or said == stem or not same:
                continue
            led = _IS_OF.search(text[:first])
            told = led is not None and text[: led.start()].endswith(view.subject_forms)
            if told or text.startswith(view.subject_forms, last):
                return first, last, False
    return None


def reset(view: ClaimView, text: str, present: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Where a sentence that has a claim's names puts them in another dynasty, season or quarter than it does.

    Only what stands in one part of the sentence with them tells: 明代重修的某寺毁于大火 dates no fire.
    """
    held = {sort: stem for _, _, sort, stem in sort_words_in(view.statement) if sort in _TELLING}
    low = max((m.end() for m in _PART.finditer(text, 0, present[0][0])), default=0)
    edge = _PART.search(text, present[-1][1])
    high = edge.start() if edge else len(text)
    said = [(s, e, sort, stem) for s, e, sort, stem in sort_words_in(text) if sort in held]
    for start, end, sort, _ in said:
        apart = all(end <= s or start >= e for s, e in present)
        agrees = any(other == held[sort] for _, _, one, other in said if one == sort)
        inside = low <= start and end <= high and apart and not _of_subject(view, text, start)
        if inside and not agrees and text[start:end] not in view.explaining:
            return start, end
    return None


def _of_subject(view: ClaimView, text: str, at: int) -> bool:
    """Whether a place in a text lies within the subject's name."""
    return any(s <= at < s + len(form) for form in view.subject_forms for s in places_in(form, text))
