"""What so many persons do says who they are: 约有40万人使用的某语言, 岛上有900人居住."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.implied import DOERS
from factcheck.judging.wording.tables.units import PERSONS
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

_BEHIND = lazy_pattern(r"[着过了]?(?P<of>的?)[《\"'“「]?")
_HERE = lazy_pattern(r"(?:在)?(?:这里|此地|当地|岛上|其中|于此|该[^\W\d_])?")


@cache
def _rows() -> tuple[tuple[str, frozenset[str]], ...]:
    rows = (row.split("|") for row in DOERS.strip().splitlines())
    return tuple(
        (verb, frozenset(form for name in names.split() for form in (name, gloss(name).text)))
        for verbs, names in rows
        for verb in verbs.split()
    )


def counts_doers(view: ClaimView, sentence: SentenceView, mention: Mention, added: Sequence[str]) -> bool:
    """Whether a count is of those who do with the subject what the claim's attribute calls them by.

    The subject stands right behind the verb (说某语言), or nothing does (居住); no more is `added`.
    """
    value = mention.value
    if value is None or value.unit not in PERSONS:
        return False
    after = sentence.slice(mention.end, sentence.clause_of(mention.start).end)
    here = _HERE.match(after)
    at = here.end() if here else 0
    for verb, names in _rows():
        behind = _BEHIND.match(after, at + len(verb)) if after.startswith(verb, at) else None
        if behind and all(word == verb for word in added) and not names.isdisjoint(view.attribute_names):
            end = mention.end + behind.end()
            return behind.end() == len(after) or end in sentence.places_of(view.subject_forms)
    return False
