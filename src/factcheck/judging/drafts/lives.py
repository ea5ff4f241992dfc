"""When somebody lived, in brackets behind his name: of 沈孟澜（1487—1559） each year is an assertion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.reading.mention import Mention
from factcheck.reading.read import read_value
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.drafts.draftview import SentenceView

BORN, DIED = "出生", "去世"
_LIVED = lazy_pattern(r"\((?P<born>\d{3,4})年? ?[-—–~至]{1,2} ?(?P<died>\d{3,4})年?\)")


def with_lives(view: SentenceView) -> SentenceView:
    """A sentence with the years of birth and death of whom it names as mentions of their own.

    They date nothing else that it says.
    """
    for hit in view.names:
        found = _LIVED.match(view.folded, hit.end - view.start)
        if found is None or view.lexicon.kind(hit.entry) != "person":
            continue
        low, high = view.start + found.start(), view.start + found.end()
        years = [
            Mention("date", view.start + found.start(key), view.start + found.end(key), found[key], value)
            for key in ("born", "died")
            if (value := read_value(f"{found[key]}年"))
        ]
        others = [m for m in view.mentions if not low <= m.start < high]
        periods = tuple(dated for dated in view.periods if not low <= dated[0].start < high)
        view = replace(
            view, mentions=tuple(sorted([*others, *years], key=lambda m: m.start)), periods=periods
        )
        name = view.lexicon.canonical(hit.entry)
        for year, event in zip(years, (BORN, DIED), strict=False):
            view.worded[year.start] = f"{name}{event}"
            view.paired[year.start] = name
    return view
