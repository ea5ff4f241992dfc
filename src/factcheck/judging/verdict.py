"""From comparable claims to a verdict: the five rules of docs/verdicts.md#the-verdict."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import ValueRelation
from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.comparing.undone import undone
from factcheck.judging.figures.admitted import names_basis
from factcheck.judging.figures.quantities import SURE, FigureHeld
from factcheck.judging.finding import Verdict
from factcheck.judging.wording.sorts import Likeness, likeness
from factcheck.judging.wording.wording import content, unexplained
from factcheck.reading.stance import is_the_target, negator_at
from factcheck.reading.tables.stance import NOT_YET
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import Clause, SentenceView

PLAIN = 0.8  # of an attribute's name, or of the statement: enough to contradict
THAT = tuple("这此该那")
LIKE = ("像", "如同", "是像")  # behind a negator: what another has is not denied
_DESCRIBES = lazy_pattern(r"[^,;。的]{1,14}的(?P<what>[^\W\d]{2})")
NEGATION_REACH = 14  # characters before a value in which a negator denies it


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict, the code of its reason, the claim it rests on first, and the others that count."""

    verdict: Verdict
    code: str
    first: ClaimView | None = None
    others: tuple[ClaimView, ...] = ()
    note: str = ""

    @property
    def views(self) -> tuple[ClaimView, ...]:
        return (self.first, *self.others) if self.first else self.others


def decide(held: Sequence[FigureHeld], missed: str = "nothing-comparable") -> Decision:
    """The verdict that `held`, the comparable claims, give."""
    live = [h for h in held if h.view.claim.status != "retracted"]
    agreeing = _sorted(live, ValueRelation.AGREES)
    excluding = _sorted(live, ValueRelation.EXCLUDES)
    if not live:
        return Decision(Verdict.UNSUPPORTED, missed)
    if not agreeing:
        return _without_agreement(live, excluding)
    first = agreeing[0]
    if all(h.view.claim.status == "disputed" for h in agreeing):
        return Decision(Verdict.DISPUTED, "marked-disputed", first.view)
    rest = tuple(h.view for h in agreeing[1:])
    for other in excluding:
        clash = next((a for a in agreeing if _disputes(a, other)), None)
        if clash:
            return Decision(Verdict.DISPUTED, "disputed", clash.view, (other.view,))
    unnamed = [h for h in excluding if _unnamed(agreeing, h)]
    if unnamed:
        return Decision(Verdict.AMBIGUOUS, "ambiguous", first.view, tuple(h.view for h in unnamed))
    return Decision(Verdict.SUPPORTED, "supported", first.view, rest, first.agreement.note)


def unless_agreed(decision: Decision, agreed: Collection[ClaimView]) -> Decision:
    """The decision, unless another date of the sentence is the one the claim gives: this is another's."""
    told = decision.verdict is Verdict.CONTRADICTED and decision.code == "contradicted"
    if told and decision.first in agreed:
        return Decision(Verdict.UNSUPPORTED, "nothing-comparable", decision.first)
    return decision


def _sorted(held: list[FigureHeld], relation: ValueRelation) -> list[FigureHeld]:
    chosen = [h for h in held if h.agreement.relation is relation]
    return sorted(chosen, key=lambda h: (-h.score, h.view.claim.id))


def _without_agreement(live: list[FigureHeld], excluding: list[FigureHeld]) -> Decision:
    finer = _sorted(live, ValueRelation.FINER)
    if finer:
        return Decision(Verdict.UNSUPPORTED, "finer", finer[0].view)
    if excluding and _tells(excluding[0]):
        first, *others = excluding
        return Decision(
            Verdict.CONTRADICTED,
            "contradicted",
            first.view,
            tuple(o.view for o in others),
            first.agreement.note,
        )
    return Decision(Verdict.UNSUPPORTED, "unsure", excluding[0].view if excluding else None)


def _tells(held: FigureHeld) -> bool:
    """Whether a claim is surely about the same thing: the same number turned round needs less to tell."""
    turned = held.agreement.note in ("direction", "unit")
    return held.score >= SURE and (turned or held.plain >= PLAIN)


def _disputes(agreeing: FigureHeld, other: FigureHeld) -> bool:
    """Two claims on one basis and period that exclude each other, unacknowledged."""
    one, two = agreeing.view.claim, other.view.claim
    if agreeing.view.key != other.view.key or one.basis != two.basis or one.scope != two.scope:
        return False
    return _held_in(agreeing) == _held_in(other) and two.id not in one.differs and one.id not in two.differs


def _held_in(held: FigureHeld) -> str:
    """A claim's period; none where the date is what it says."""
    value = held.view.value
    return "" if value is not None and value.kind == "date" else held.view.claim.period


def _unnamed(agreeing: list[FigureHeld], other: FigureHeld) -> bool:
    """Whether the statement leaves open which of them it means."""
    for held in agreeing:
        mine, theirs = held.view, other.view
        if mine.claim.certainty == "asserted" != theirs.claim.certainty:
            return False
        if mine.key != theirs.key and not (held.bare and other.bare):
            return False
        if held.basis_named and mine.claim.basis != theirs.claim.basis:
            return False
        same_period = _held_in(held) == _held_in(other)
        if mine.claim.basis == theirs.claim.basis and mine.key == theirs.key and same_period:
            return False
        if held.period_named and not same_period:
            return False
    return True


def is_order(view: ClaimView) -> bool:
    return view.value is not None and view.value.kind in ("rank", "superlative", "ordinal")


def is_dated(view: ClaimView) -> bool:
    return view.value is not None and view.value.kind == "date"


def denied(decision: Decision, sentence: SentenceView, start: int, end_of_value: int) -> Decision:
    """Turns what the sentence denies, and what the claim denies and the sentence does not.

    A target that was not met (没有达到6%的目标) is a target all the same.
    """
    if is_the_target(sentence.folded, end_of_value - sentence.start):
        return decision
    if decision.first is None or decision.verdict not in (Verdict.SUPPORTED, Verdict.CONTRADICTED):
        return decision
    if (
        not is_dated(decision.first)
        and (behind := undone(decision.first, sentence, end_of_value)) is not None
    ):
        return _undone(decision, surely=behind)
    clause = sentence.clause_of(start)
    low, high = clause.start - sentence.start, start - sentence.start
    end = _till(sentence, clause, end_of_value) if is_dated(decision.first) else high  # 于1945年并未退位
    at = negator_at(sentence.folded, max(low, high - NEGATION_REACH), end)
    said = at is not None and not (
        _denies_what_follows(sentence, at, high, decision.first)
        or _denies_another_date(sentence, at, end_of_value)
    )
    held = decision.first.claim.negated
    stated = negator_at(decision.first.statement, 0, len(decision.first.statement)) is not None
    if said == (held or stated) or (not said and not held):
        return decision
    if said and is_order(decision.first) and _denies_more(sentence, clause, end_of_value, decision.first):
        return Decision(Verdict.UNSUPPORTED, "denies-another", decision.first)
    not_yet = at is not None and sentence.folded[slice(*at)].startswith(NOT_YET)
    if decision.verdict is Verdict.SUPPORTED and not (
        not_yet and _till_then(sentence, start, decision.first)
    ):
        return replace(decision, verdict=Verdict.CONTRADICTED, code="denied")
    return Decision(Verdict.UNSUPPORTED, "denies-another", decision.first)


def _undone(decision: Decision, *, surely: bool) -> Decision:
    """The decision on what was not done: of as many as the claim has it is the contrary, of others not."""
    if surely and decision.verdict is Verdict.SUPPORTED:
        return replace(decision, verdict=Verdict.CONTRADICTED, code="denied")
    return Decision(Verdict.UNSUPPORTED, "denies-another", decision.first)


def _denies_more(sentence: SentenceView, clause: Clause, end_of_value: int, view: ClaimView) -> bool:
    """Whether a clause denies that something is the first of what a claim does not tell: 首位登上乙峰."""
    return bool(unexplained(sentence.masked(end_of_value, clause.end), view.explaining))


def _till(sentence: SentenceView, clause: Clause, end_of_value: int) -> int:
    """Where what is said of a date ends, within the sentence: of one alone in its clause, with the next.

    Of one that only describes a name (成立于1988年的甲) nothing more is said.
    """
    if described := next((one for one in sentence.attributives if one.holds(end_of_value - 1)), None):
        return described.end - sentence.start
    alone = not content(sentence.masked(end_of_value, clause.end)) and clause.end + 1 < sentence.end
    alone = alone and not sentence.slice(clause.end + 1, sentence.end).startswith(THAT)  # 这并不准确
    return (sentence.clause_of(clause.end + 1) if alone else clause).end - sentence.start


def _till_then(sentence: SentenceView, start: int, view: ClaimView) -> bool:
    """Whether what was not so yet may have come about within its date: 5月尚未通车, for 5月24日; 24日前."""
    said = next((m for m in sentence.mentions if m.start == start and m.value), None)
    if said is None or said.value is None or view.value is None:
        return True
    behind = sentence.slice(said.start, min(said.end + 2, sentence.end))
    return said.value.grain != view.value.grain or "前" in behind


def _denies_another_date(sentence: SentenceView, negator: tuple[int, int], end_of_value: int) -> bool:
    """Whether what denies behind a value denies another date that its clause has: 于1956年,而非1965年."""
    place = sentence.start + negator[1]
    end = sentence.clause_of(place - 1).end
    return place > end_of_value and any(
        m.kind == "date" and place <= m.start < end for m in sentence.mentions
    )


def _denies_what_follows(
    sentence: SentenceView, negator: tuple[int, int], figure: int, view: ClaimView
) -> bool:
    """Whether 不是 right before a figure denies what the figure only describes: 不是1万张芯片的简单堆叠.

    Or that something is as another is: 不是像甲那样有24座.
    Whom the claim itself has as the first is denied to be so: 不是首位登上某峰的女性.
    """
    low, high = negator
    if sentence.folded.startswith(LIKE, high):
        return True
    if high != figure or not sentence.folded[low:high].endswith(("是", "非")):
        return False
    described = _DESCRIBES.match(sentence.folded, figure)
    return described is not None and not (is_order(view) and described["what"] in view.explaining)


def decide_named(group: Sequence[NamedHeld], unsaid: Iterable[ClaimView] = ()) -> tuple[Decision, NamedHeld]:
    """The verdict on names: what the sentence says in their place, by all claims about one thing.

    `unsaid` are the others about that thing, of whose values the sentence says nothing.
    """
    same = [h for h in group if h.outcome in (Outcome.SAME, Outcome.PART)]
    denial = next((h for h in group if h.outcome is Outcome.DENIED), None)
    if denial:
        return Decision(Verdict.CONTRADICTED, "denied", denial.view), denial
    plain = next((h for h in group if h.outcome in (Outcome.SURPASSED, Outcome.REVERSED)), None)
    if plain:
        return Decision(Verdict.CONTRADICTED, plain.outcome.value, plain.view), plain
    if same:
        first = same[0]
        if all(h.view.claim.status == "disputed" for h in same):
            return Decision(Verdict.DISPUTED, "marked-disputed", first.view), first
        others = [h.view for h in group if h.outcome is Outcome.OTHER]
        others += [view for view in unsaid if _of_one_sort(first.view, view)]
        disputing = [view for view in others if _names_dispute(first.view, view)]
        if disputing:
            return Decision(Verdict.DISPUTED, "disputed", first.view, (disputing[0],)), first
        return Decision(Verdict.SUPPORTED, "supported", first.view, tuple(h.view for h in same[1:])), first
    first = max(group, key=lambda h: (h.outcome is not Outcome.BESIDE, h.firm))
    if first.outcome is Outcome.BESIDE:
        return Decision(Verdict.UNSUPPORTED, "nothing-comparable"), first
    if first.outcome is Outcome.MORE:
        return Decision(Verdict.UNSUPPORTED, "not-listed", first.view), first
    return Decision(
        Verdict.CONTRADICTED, "contradicted", first.view, tuple(h.view for h in group if h is not first)
    ), first


def of_either(decision: Decision, group: Iterable[NamedHeld], sentence: SentenceView) -> Decision:
    """The decision; ambiguous where one of two bases (一审, 二审) has the name, and the text says neither."""
    first = decision.first
    if decision.verdict is not Verdict.SUPPORTED or first is None or not first.claim.basis:
        return decision
    others = [h.view for h in group if h.outcome is Outcome.OTHER and h.view.claim.basis]
    others = [view for view in others if view.claim.basis != first.claim.basis]
    if not others or any(names_basis(view, sentence) for view in (first, *others)):
        return decision
    return Decision(Verdict.AMBIGUOUS, "ambiguous", first, tuple(others))


def _names_dispute(one: ClaimView, other: ClaimView) -> bool:
    mine, theirs = one.claim, other.claim
    if mine.basis != theirs.basis or mine.period != theirs.period:
        return False
    return theirs.id not in mine.differs and mine.id not in theirs.differs


def _of_one_sort(one: ClaimView, other: ClaimView) -> bool:
    """Whether two claims each give one name of one sort, as two nationalities are, and not the same."""
    if any(len(v.value_forms) != 1 or v.open_list or v.claim.negated for v in (one, other)):
        return False
    return all(
        likeness(mine, theirs) is Likeness.OTHER
        for mine in one.value_forms[0]
        for theirs in other.value_forms[0]
    )
