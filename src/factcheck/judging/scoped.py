"""A first, an only, a rank within a scope: what the same is in a wider one, in another, or in none.

The rules are in docs/verdicts.md#scope.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.finding import Verdict
from factcheck.judging.verdict import Decision, is_order
from factcheck.reading.tables.stance import SCOPES
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.value import Value

LEAST_TAIL = 2  # characters of what narrows a scope
NATION = 2  # the row of 全国: a scope in no row is narrower


def scope_rank(text: str) -> int | None:
    """The row of the widest scope word in a text, 0 the widest; None when it names none."""
    for row, scopes in enumerate(SCOPES):
        if any(word in text for word in scopes):
            return row
    return None


def scope_decision(view: ClaimView, sentence: SentenceView, end: int, decision: Decision) -> Decision:
    """A first, an only or a rank within a scope does not support the same in a wider one, or in none.

    Nor does a share in a wider one. The scope that governs a value stands before its `end` in its clause.
    """
    claim = view.claim
    share = view.value is not None and view.value.dimension == "share"
    if decision.verdict is not Verdict.SUPPORTED or not claim.scope or not (is_order(view) or share):
        return decision
    clause = sentence.clause_of(end - 1)
    before = sentence.slice(clause.start, end)
    scope, bare = fold(claim.scope), sentence.glossed.text
    for name in view.attribute_names:
        bare = bare.replace(name, "|")  # 国际 of the 国际赛事 is no scope
    held, said = scope_rank(scope), scope_rank(before)
    quoted = any(scope in fold(e.quote) or scope in fold(e.context) for e in claim.evidence)
    named = scope in sentence.slice(sentence.start, clause.end)
    wider = said < held if said is not None and held is not None else said is not None and said <= NATION
    if not named and (wider or _without_its_middle(scope, before)):
        return Decision(Verdict.CONTRADICTED, "scope-wider", view)
    unnamed = said is None and not named and None in (scope_rank(bare), scope_rank(sentence.folded))
    carried = scope in sentence.carried.words or scope_rank(sentence.carried.words) is not None
    if unnamed and quoted and not share and _needs_its_scope(view, carried=carried):
        return Decision(Verdict.AMBIGUOUS, "scope-dropped", view)
    return decision


def _without_its_middle(scope: str, before: str) -> bool:
    """Whether a scope is said without what narrows it: 全国港口, for 全国内河港口."""
    row = next((w for words in SCOPES for w in words if scope.startswith(w)), "")
    tails = (scope[at:] for at in range(len(row) + LEAST_TAIL, len(scope) - 1)) if row else ()
    return any(f"{row}{link}{tail}" in before for tail in tails for link in ("", "的", "各", "所有"))


def unless_of_another_scope(decision: Decision, said: Value | None, before: str) -> Decision:
    """The decision, unless a rank is told within another scope, where both may be so: 全省第3, 全国第20.

    Not so what cannot be: nobody is better in all the country than in his province.
    """
    view = decision.first
    if decision.code != "contradicted" or view is None or not view.claim.scope or not is_order(view):
        return decision
    scope, row = fold(view.claim.scope), scope_rank(before)
    own = scope_rank(scope)
    if row is None or row == own or scope in before or said is None or view.value is None:
        return decision
    wider = own is None or row < own
    held, told = view.value.number or 1, said.number or 1
    if held == told or (told < held if wider else held < told):
        return decision
    return Decision(Verdict.UNSUPPORTED, "scope", view)


def unless_beyond(decision: Decision, before: str) -> Decision:
    """The decision, unless a wider scope stands right before a value than in a claim that names none apart.

    世界最长 for what is said to be 中国最长; `before` is what stands before the value in its clause.
    """
    view = decision.first
    place = view.wordings[0].value if view else None
    if decision.verdict is not Verdict.SUPPORTED or view is None or place is None or view.claim.scope:
        return decision
    held = _scope_at_end(view.statement[: place[0]]) if is_order(view) else None
    said = _scope_at_end(before)
    if held is None or said is None or said[0] >= held[0]:
        return decision
    return Decision(Verdict.CONTRADICTED, "scope-wider", view, note=held[1])


def _scope_at_end(text: str) -> tuple[int, str] | None:
    """The scope that a text ends with, its row first."""
    bare = text.rstrip("的上")
    return next(((row, w) for row, words in enumerate(SCOPES) for w in words if bare.endswith(w)), None)


def _needs_its_scope(view: ClaimView, *, carried: bool) -> bool:
    """A first, an only and a rank do; another than the first needs none on an index, or where one goes on."""
    first = view.value is not None and (view.value.kind == "superlative" or view.value.number == 1)
    return first or not (view.claim.basis or carried)
