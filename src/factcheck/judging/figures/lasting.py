"""How long something took, and in what time something was won: 存在了47年, 以10秒02夺冠."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.implied import LASTED
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import Clause, SentenceView

_WON = lazy_pattern(r"的?(?:成绩)?(?:夺|获|摘|赢|排|名列|位列|位居|取得)")
RESULT = "成绩"


@cache
def _rows() -> tuple[tuple[tuple[str, ...], frozenset[str]], ...]:
    rows = (row.split("|") for row in LASTED.strip().splitlines())
    return tuple((tuple(verbs.split()), frozenset(heads.split())) for verbs, heads in rows)


def won_with(view: ClaimView, before: str, after: str, sentence: SentenceView) -> bool:
    """Whether a time is that with which something was won that the claim's attribute names: 以10秒02夺冠."""
    won = before.endswith("以") and _WON.match(after)
    heads = [name.removesuffix(RESULT) for name in view.attribute_names if name.endswith(RESULT)]
    return bool(won) and any(head in sentence.glossed.text for head in heads)


def lasts(view: ClaimView, sentence: SentenceView, clause: Clause, before: str, added: Sequence[str]) -> bool:
    """Whether the subject and a verb before a time say that it took it, which the claim's attribute names.

    A clause that begins with the verb goes on with what the clause before it has; no more is `added`.
    """
    for verbs, heads in _rows():
        verb = next((verb for verb in verbs if before.endswith(verb)), "")
        if verb and all(word == verb for word in added) and not set(view.attribute_names).isdisjoint(heads):
            lead = before.removesuffix(verb).removesuffix("前后").removeprefix("共")
            return lead.endswith(view.subject_forms) or (not lead and _leads_on(view, sentence, clause))
    return False


def _leads_on(view: ClaimView, sentence: SentenceView, clause: Clause) -> bool:
    """Whether the clause before has the subject, and behind it names nothing else of its kind."""
    before = sentence.clause_of(clause.start - 2)
    places = [at for at in sentence.places_of(view.subject_forms) if before.start <= at < before.end]
    kind = sentence.lexicon.kind
    others = [h for h in sentence.names if places and places[-1] < h.start < before.end]
    return bool(places) and all(kind(h.entry) != view.subject_kind for h in others if kind(h.entry))
