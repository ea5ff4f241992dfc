"""Lists of names against a claim's list: what stands in it that the claim does not have, or is left out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.judging.claimview import ClaimView

_JOINED = re.compile(r"、|和|与|及|以及|跟")
_ITEM = re.compile(r"(?:、|和|与|及|以及)(?P<item>[^、,;:。!?()和与及等的是有为在于]{1,12})")
_WHOLE = re.compile(r"(?:只有|仅有|仅|只|唯有|全部|共有)(?:在|为|是|于)?$")
LEFT_OUT = ""


def odd_item(view: ClaimView, text: str, present: list[tuple[int, int]]) -> str | None:
    """A name in the sentence's list that the claim's list lacks; `LEFT_OUT` when 只有 leaves one of it out.

    None when the lists agree, or the claim's value is one name.
    """
    if len(view.value_forms) < 2:
        return None
    ordered = sorted(present)
    if _WHOLE.search(text[: ordered[0][0]]) and len(present) < len(view.value_forms):
        return LEFT_OUT
    known = [form for forms in view.value_forms for form in forms]
    for item in _between(text, ordered):
        if not any(item in form or form in item for form in known):
            return item
    return None


def _between(text: str, ordered: list[tuple[int, int]]) -> list[str]:
    """The items of the list that are none of the known ones: between them, and joined to the last."""
    items = []
    for (_, end), (start, _) in pairwise(ordered):
        gap = text[end:start]
        if _JOINED.match(gap) and not re.search(r"[,;:。!?]", gap):
            items += [part for part in _JOINED.split(gap) if len(part) > 1]
    after = _ITEM.match(text, ordered[-1][1])
    while after:
        items.append(after["item"])
        after = _ITEM.match(text, after.end())
    return items
