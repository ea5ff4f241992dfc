"""Names that an otherwise supported sentence brings in, and no claim knows: 由某甲主演, 毕业于某大学."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.heldname import in_draft
from factcheck.judging.wording.persons import begins_as_a_person
from factcheck.judging.wording.sorts import NAMES, sorts_of
from factcheck.judging.wording.tables.words import BRINGS_IN
from factcheck.judging.wording.wording import names_entity, unexplained
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.drafts.draftview import SentenceView

LEAST = 2  # characters of a name
_BROUGHT_IN = lazy_pattern(f"(?:{alternatives(BRINGS_IN)})$")


def added_names(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """Where a sentence has, behind a word that brings it in, a name of which nothing is `told`.

    `told` is all that the claims say against which it was held, and the sentences of the sources on which it
    rests. What only says of which sort something is (唐朝人) names nobody.
    """
    text = sentence.glossed.text
    for start, end in unexplained(text, told):
        name = text[start:end]
        if len(name) < LEAST or not _BROUGHT_IN.search(text[:start]):
            continue
        span = in_draft(sentence, start, end)
        known = any(hit.start < span[1] and span[0] < hit.end for hit in sentence.names)
        named = names_entity(name) or begins_as_a_person(name)
        if named and not known and sorts_of(name).keys() <= NAMES:
            yield span
