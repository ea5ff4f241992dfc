"""Whether a sentence names a subject only to measure another by it: 甲的产值为5100亿元,比乙高."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.judging.draftview import SentenceView

_MEASURED_BY = re.compile(
    r"(?:比|较|相比|相较于?|高于|低于|多于|少于|大于|小于|超过|超|不及|不如|落后于?|领先于?)[《\"'“「]?$"
)


def only_compared(sentence: SentenceView, forms: tuple[str, ...]) -> bool:
    """Whether each place where a sentence has one of the (glossed) forms is what something is measured by."""
    places = sentence.places_of(forms)
    befores = (sentence.slice(max(sentence.start, at - 4), at) for at in places)
    return bool(places) and all(_MEASURED_BY.search(before) for before in befores)
