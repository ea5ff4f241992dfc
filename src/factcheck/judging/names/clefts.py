"""What a whole clause is said to be true of: 让甲获奖的电影是《某某》, 《某某》让甲获奖."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.comparable import covered
from factcheck.judging.wording.tables.frames import MADE_TO, THINGS
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.claims.claimview import ClaimView

SUBJECT = "¤"
SAID = 0.8  # of a claim's wording
_IS = lazy_pattern(
    r"(?P<said>[^,;:。!?]{4,60})的(?P<what>[^\W\d_的是为]{1,4})(?:是|为|叫)(?P<v>[^,;:。!?的]{1,20})(?=[,;。!?]|$)"
)
_MADE = lazy_pattern(
    rf"(?:^|[,;:。!?])(?P<v>《[^,;:。!?》]{{1,16}}》)(?:{alternatives(MADE_TO)})¤+(?P<said>[^,;:。!?]{{4,60}})"
)
_ROWS = [row.split() for row in THINGS.strip().splitlines()]


def clefts(view: ClaimView, hay: str) -> Iterator[tuple[int, int]]:
    """Where a text, its subject barred, says of what is true the very thing that a claim tells."""
    found = _IS.search(hay)
    if (
        found
        and SUBJECT in found["said"]
        and _is_sort(view, found["what"])
        and covered(view, found["said"]) >= SAID
    ):
        yield found.span("v")
    made = _MADE.search(hay)
    titled = len(view.claim.value) == 1 and view.claim.value[0][:1] in ("《", "〈")
    if made and titled and covered(view, made["said"]) >= SAID:
        yield made.span("v")


def _is_sort(view: ClaimView, what: str) -> bool:
    """Whether a word says what sort of thing a claim's attribute asks for: 电影, of 获奖的作品."""
    names = view.attribute_names
    if any(name.endswith(what) for name in names):
        return True
    return any(
        what.endswith(tuple(row)) and any(name.endswith(tuple(row)) for name in names) for row in _ROWS
    )
