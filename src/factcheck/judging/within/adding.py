"""The shares of a draft that come to more than their whole, or do not make it up where they should."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.judging.within.division import are_names, division_of, is_all, may_cross
from factcheck.judging.within.fitting import exceeds, misses
from factcheck.judging.within.sharing import BARE, stated_shares
from factcheck.judging.within.telling import roughly, tell
from factcheck.judging.wording.wording import names_entity
from factcheck.reading.decimals import decimal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.finding import Finding
    from factcheck.judging.within.sharing import Stated
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.value import Value
    from factcheck.text.sentences import Sentence

FEWEST = 3  # parts of unknown name: two may be answers to two questions


def shares(views: Sequence[SentenceView], places: Sequence[Sentence]) -> Iterator[tuple[int, Finding]]:
    """Index of a sentence and a finding on it, for each whole that is more than all of it, or not all."""
    for run in stated_shares(views, places):
        found = _checked(run, views[run[-1].sentence].lexicon)
        if found:
            last, code = found
            yield last.sentence, tell(last.mention, code, _sum([s.mention.value for s in run]))


def _checked(run: list[Stated], lexicon: Lexicon) -> tuple[Stated, str] | None:
    parts = [share.part for share in run]
    values = [roughly(s.mention, s.mention.value) for s in run if s.mention.value is not None]
    if len(run) < 2 or len(set(parts)) < len(parts):
        return None
    rest = [share for share in run if share.rest]
    if rest:
        return (rest[0], "draft-rest") if run[-1] is rest[0] and misses(values) else None
    if is_all(parts) and run[0].sort != BARE and misses(values):
        return run[-1], "draft-rest"
    return (run[-1], "draft-shares") if exceeds(values) and _apart(run, lexicon) else None


def _apart(run: Sequence[Stated], lexicon: Lexicon) -> bool:
    """Whether the parts cannot overlap: else shares may well come to more than the whole."""
    parts = [share.part for share in run]
    sorts = {share.sort for share in run}
    if are_names(parts, lexicon.kind) or (division_of(parts) is not None and BARE not in sorts):
        return True
    if len(parts) < FEWEST or may_cross(parts) or not sorts & {"held", "divided"}:
        return False
    return all(share.plain for share in run) or ("held" in sorts and all(map(names_entity, parts)))


def _sum(values: Sequence[Value | None]) -> str:
    numbers = [Fraction(v.number or 0) * (100 if v.kind == "fraction" else 1) for v in values if v]
    return (decimal(sum(numbers, Fraction(0))) or "") + "%"
