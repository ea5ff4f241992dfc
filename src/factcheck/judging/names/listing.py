"""Lists of names against a claim's list: what stands in it that the claim does not have, or is left out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.wording.digits import another_number
from factcheck.reading.tables.counting import ONLY_GOT
from factcheck.reading.words import HAN_ONES, JOINT, SMALL_NUMBER, SMALL_NUMBERS, alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_JOINED = lazy_pattern(rf"{JOINT}|跟")
_ITEM = lazy_pattern(rf" ?{JOINT} ?(?P<item>[^、,;:。!?()和与及等的是有为在于]{{1,12}})")
# Behind 是 the items before the first known one: 是|天鸿轮船、|永通航运.
_LEADING = lazy_pattern(
    r"(?:是|为|有|包括|分别是|分别为|:)(?P<items>(?:[^、,;:。!?()和与及等的是有为在于]{2,12}、){1,8}"
    r"(?:[^、,;:。!?()和与及等的是有为在于]{2,12}[和与及])?|[^、,;:。!?()和与及等的是有为在于]{2,12}[和与及])$"
)
_TAIL = lazy_pattern(r"[^、,;:。!?()和与及等的]{1,2}(?=[、,;:。!?和与及等]|$)")
SORTS = "县区市镇乡省州国"  # by its last character a place is of a sort: 所辖县 are no 区
_EDGE = lazy_pattern(r"[,;:。!?]|$")
_WHOLE = lazy_pattern(rf"(?:(?:只有|仅有|仅|只|唯有|全部|共有)(?:在|为|是|于)?|{alternatives(ONLY_GOT)})了?$")
_COUNTED = lazy_pattern(rf"(?P<number>[两{HAN_ONES[1:]}十])大(?!类)[^、,;:。!?的是为]{{1,8}}(?:分别)?[是为]$")
_JUST_JOINED = lazy_pattern(rf" ?{JOINT} ?")
_ENDS = lazy_pattern(r"[,;。!?]|$")
LEFT_OUT = ""
# An ordinal at the head of a name; denied, or told of another time, it is none of the list.
_ORDINAL = lazy_pattern(rf"^(?:第{SMALL_NUMBER}|首)[届次期批]")
_ORDINAL_BEFORE = lazy_pattern(rf"第{SMALL_NUMBER}[届次期批]$")
_DENIED = lazy_pattern(r"不是|并非|没有|未|上一?[届次期批]|曾")
NAMELY = 3  # characters that a name has without its ordinal
ORDINAL_REACH = 8


def odd_item(
    view: ClaimView, text: str, present: list[tuple[int, int]], excused: Callable[[str], bool]
) -> str | None:
    """A name in the sentence's list that the claim's list lacks; `LEFT_OUT` when 只有 leaves one of it out.

    None when the lists agree, or the claim's value is one name. `excused` are items of another list.
    """
    if len(view.value_forms) < 2:
        return None
    ordered = sorted(present)
    if _WHOLE.search(text[: ordered[0][0]]) and len(present) < len(view.value_forms):
        return LEFT_OUT
    if _says_how_many(text, ordered) == len(view.value_forms) > len(present) and not view.open_list:
        return LEFT_OUT
    known = [form for forms in view.value_forms for form in forms]
    for item in _between(text, ordered):
        if not any(item in form or form in item for form in known) and not excused(item):
            return item
    return None


def _says_how_many(text: str, ordered: list[tuple[int, int]]) -> int:
    """How many a list says that there are, and gives fewer of them: 三大原厂是甲和乙; 0 where it does not."""
    counted = _COUNTED.search(text[: ordered[0][0]])
    if counted is None or not all(_JUST_JOINED.fullmatch(text, e, s) for (_, e), (s, _) in pairwise(ordered)):
        return 0
    return SMALL_NUMBERS[counted["number"]] if _ENDS.match(text, ordered[-1][1]) else 0


def of_another_list(view: ClaimView, item: Sequence[str]) -> bool:
    """Whether a name, by its forms, is of another sort than a claim lists: 北岸区 of 所辖县."""
    sort = view.attribute[-1:]
    return sort in SORTS and any(form[-1:] in SORTS and form[-1:] != sort for form in item)


def sort_unsaid(view: ClaimView, text: str, present: list[tuple[int, int]]) -> bool:
    """Whether a list does not say of what sort it is, so that more may be of another: 青溪、白沙和石门."""
    end = _EDGE.search(text, max(at for _, at in present))
    said = text[min(at for at, _ in present) : end.start() if end else len(text)]
    return view.attribute[-1:] in SORTS and view.attribute[-1:] not in said


def _past_tail(text: str, ordered: list[tuple[int, int]]) -> int:
    """The end of the last known item, with what follows each of them: 英|文、法|文."""
    end = ordered[-1][1]
    tails = {found[0] for _, at in ordered[:-1] if (found := _TAIL.match(text, at))}
    own = _TAIL.match(text, end)
    return own.end() if own and own[0] in tails else end


def _between(text: str, ordered: list[tuple[int, int]]) -> list[str]:
    """The items of the list that are none of the known ones: before and between them, and joined to the last.

    What stands right before a known one with nothing to part them (和某省|丰富的资源) is of that.
    """
    items = []
    if leading := _LEADING.search(text[: ordered[0][0]]):
        items += [part for part in _JOINED.split(leading["items"]) if len(part) > 1]
    for (_, end), (start, _) in pairwise(ordered):
        gap = text[end:start].strip()
        if _JOINED.match(gap) and not re.search(r"[,;:。!?]", gap):
            items += [part for part in _JOINED.split(gap)[:-1] if len(part) > 1]
    after = _ITEM.match(text, _past_tail(text, ordered))
    while after:
        items.append(after["item"])
        after = _ITEM.match(text, after.end())
    return items


def _of_another_ordinal(view: ClaimView, text: str) -> tuple[int, int] | None:
    """Where a list has a claim's item with another ordinal alone: 第六届全国运动会 for 第七届全国运动会."""
    if len(view.value_forms) < 2 or _DENIED.search(text):
        return None
    for forms in view.value_forms:
        for form in forms:
            name = _ORDINAL.sub("", form)
            if name == form or len(name) < NAMELY or any(one in text for one in forms):
                continue
            at = text.find(name)
            said = _ORDINAL_BEFORE.search(text, max(0, at - ORDINAL_REACH), max(0, at))
            if at >= 0 and said and another_number(said[0], form):
                return said.start(), at + len(name)
    return None


def odd_one(view: ClaimView, sentence: SentenceView, present: list[tuple[int, int]]) -> NamedHeld | None:
    """What is in the sentence's list and not in the claim's, or left out of it; None where they agree."""
    text, lexicon = sentence.glossed.text, sentence.lexicon

    def excused(item: str) -> bool:
        return lexicon.kind(item) is not None and of_another_list(view, lexicon.forms(item))

    if other := _of_another_ordinal(view, text):
        at = in_draft(sentence, *other)
        return NamedHeld(view, Outcome.OTHER, *at, sentence.slice(*at), 1.0)
    odd = odd_item(view, text, present, excused)
    if odd is None:
        return None
    at = in_draft(sentence, present[0][0], present[-1][1])
    more = odd and (view.open_list or sort_unsaid(view, text, present) or of_another_list(view, (odd,)))
    return NamedHeld(view, Outcome.MORE if more else Outcome.OTHER, *at, sentence.slice(*at), 1.0)


def listed_with(view: ClaimView, text: str, end: int) -> bool:
    """Whether the subject stands in one list with what ends at `end`, so that it is none of its: 乙、甲."""
    edge = _EDGE.search(text, end)
    said = text[end : edge.start() if edge else len(text)]
    return said.startswith("、") and any(
        joint + form in said for form in view.subject_forms for joint in ("、", "和", "与", "及")
    )
