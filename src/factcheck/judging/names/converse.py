"""What two are of each other, told of the one or of the other: 甲是乙的叔父, 乙是甲的侄子."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.directed import OF_EACH_OTHER
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_SAID = r"[^,;:。!?的是]{2,20}"
_FORMER = lazy_pattern(r"曾经?|前|原")  # 甲曾是乙的子公司


class Place(NamedTuple):
    """A row of the table, and which of its two sides a word is on."""

    row: int
    side: int


@cache
def _places() -> dict[str, Place]:
    rows = [row.split("|") for row in OF_EACH_OTHER.strip().splitlines()]
    return {
        spelt: Place(number, side)
        for number, row in enumerate(rows)
        for side, words in enumerate(row)
        for word in words.split()
        for spelt in (word, gloss(word).text)
    }


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    what = rf"(?P<what>{alternatives(_places())})"
    return (
        lazy_pattern(rf"(?:^|[,;:。的])(?P<one>{_SAID})(?:是|为)(?P<other>{_SAID})的?{what}(?=[,;。!?]|$)"),
        lazy_pattern(rf"(?:^|[,;:。])(?P<other>{_SAID})的{what}(?:是|为|叫)(?P<one>{_SAID})(?=[,;。!?]|$)"),
    )


def of_each_other(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on what one is of another, of which a sentence says the same of the two, or the contrary.

    Where both put it in one way, other steps tell.
    """
    text = sentence.glossed.text
    found = next((m for pattern in _patterns() if (m := pattern.search(text))), None)
    said = _places()[found["what"]] if found else None
    for view in views if found else ():
        held = _held(view)
        if not found or not said or not held or held.row != said.row:
            continue
        one, other = view.value_forms[0], view.subject_forms
        turned = found["one"].endswith(other) and found["other"].endswith(one)
        alike = found["one"].endswith(one) and found["other"].endswith(other)
        if not (turned or (alike and said.side != held.side)) or _FORMER.search(
            found["one"] + found["other"]
        ):
            continue
        outcome = Outcome.SAME if turned and said.side != held.side else Outcome.REVERSED
        at = in_draft(sentence, found.start("one"), found.end("one"))
        yield NamedHeld(view, outcome, *at, sentence.slice(*at), 1.0)


def is_turned(view: ClaimView, text: str) -> bool:
    """Whether a text says, or denies, of a claim's subject what the claim says of its value: 乙是甲的叔父."""
    held = _held(view)
    if held is None:
        return False
    same = alternatives(word for word, place in _places().items() if place == held)
    one, other = alternatives(view.subject_forms), alternatives(view.value_forms[0])
    return re.search(rf"(?:{one})[^,;:。!?的是为]{{0,4}}[是为](?:{other})的?(?:{same})", text) is not None


def _held(view: ClaimView) -> Place | None:
    """What a claim says that its value is of its subject: 叔父."""
    claim = view.claim
    if len(view.value_forms) != 1 or claim.negated or claim.certainty != "asserted" or view.open_list:
        return None
    return next((place for name in view.attribute_names if (place := _places().get(name))), None)
