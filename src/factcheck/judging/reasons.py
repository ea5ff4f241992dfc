"""What a finding says: the facts of its message, and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.claims.stated import without_noun
from factcheck.judging.finding import Other, Reason, Verdict
from factcheck.reading.modifying import modifier_of
from factcheck.reading.period import in_words
from factcheck.reading.stance import change_before, written_change
from factcheck.reading.titles import is_title, split_office
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.base.claim import Claim
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.finding import Citation
    from factcheck.judging.verdict import Decision

JOIN = "、"
EACH = "每/"  # what a rate is for stands behind them


def reason(decision: Decision, said: str, kind: str) -> Reason:
    """Why it was decided so of the words `said`, which are of a kind."""
    others = dict.fromkeys(map(_other, decision.others))
    speakers = decision.first.claim.speaker if decision.first else ()
    return Reason(decision.code, _about(decision, said, kind), tuple(others), tuple(speakers))


def _about(decision: Decision, said: str, kind: str) -> dict[str, str]:
    """The words a message is made of; a value is in Chinese, and so are its commas, in any message."""
    facts = {"said": said, "kind": kind, "note": decision.note}
    if decision.first is not None:
        claim = decision.first.claim
        facts |= {
            "value": _office_instead(decision, said) or JOIN.join(claim.value),
            "subject": claim.subject,
            "attribute": claim.attribute,
            "basis": claim.basis,
            "period": claim.period,
            "scope": claim.scope or (decision.note if decision.code == "scope-wider" else ""),
            "certainty": claim.certainty,
            "statement": claim.statement if decision.code == "reversed" else "",
            "left_out": _left_out(claim) if decision.note == "dropped-modifier" else "",
        }
    return {key: value for key, value in facts.items() if value}


def _office_instead(decision: Decision, said: str) -> str:
    """The office that a claim has somebody hold, where a text gives him another: 院长, for 某院副院长.

    Or the same one of another body: 甲市市长, for 乙市市长.
    """
    told = split_office(fold(said))
    if decision.first is None or decision.code != "contradicted" or told is None:
        return ""
    subject, attribute = fold(decision.first.claim.subject), fold(decision.first.claim.attribute)
    if not is_title(attribute):
        return ""
    if attribute != told[1]:
        return said.removesuffix(told[1]) + attribute
    of_another = told[0] and told[0] not in subject and subject not in told[0]
    return decision.first.claim.subject + attribute if of_another else ""


def _left_out(claim: Claim) -> str:
    """The word by which the claim's value is less exact than it would be without: 余 of 1100余家."""
    value = claim.value[0]
    word = modifier_of(fold(value))
    return value[word.start : word.end] if word else ""


def _other(view: ClaimView) -> Other:
    claim = view.claim
    return Other(JOIN.join(claim.value), claim.basis, claim.attribute, claim.period)


def _without_each(value: str, view: ClaimView, said: str) -> str:
    """The value without what a rate is for, which a sentence has before its figure: 每月2000元.

    Not where what stands in the text has it too: 2000元/月.
    """
    per = (view.value.per if view.value is not None else None) or ""
    if not per or not value.startswith("每") or any(mark in said for mark in EACH):
        return value
    return value[len(per) + 1 :]


def _without_change(value: str, view: ClaimView, said: str, before: str) -> str:
    """So many times, or so much, without the word of the growth that a sentence has before it: 增长|1.2倍."""
    change, end = written_change(fold(value))
    if view.value is None or said.startswith("翻"):
        return value
    return (
        value[end:]
        if view.value.dimension == "multiple" or change == change_before(before, len(before))
        else value
    )


def suggestion(decision: Decision, said: str, before: str = "") -> str | None:
    """What to write instead of `said`, which stands behind `before`, where that follows from one claim."""
    if decision.first is None:
        return None
    claim = decision.first.claim
    value = JOIN.join(claim.value)
    if decision.verdict is Verdict.CONTRADICTED and decision.code == "contradicted":
        value = _office_instead(decision, said) or _without_each(value, decision.first, said)
        value = _without_change(value, decision.first, said, before)
        value = without_noun(value) if decision.first.value is not None else value
        rated = decision.note != "rate" or any(mark in said for mark in EACH)
        return value if value != said and rated else None
    if decision.verdict is not Verdict.AMBIGUOUS:
        return None
    if decision.code == "scope-dropped":
        return f"{claim.scope}{said}"
    named = f"在{claim.basis}中" if claim.basis else in_words(claim.period)
    return f"{named}{claim.attribute}{value}" if named else None


def short_of(claims: Sequence[Claim], citations: Sequence[Citation]) -> tuple[str, ...]:
    """What the claims that a finding rests on lack: a `quote` that has its place, a `review`."""
    unquoted = not citations and any(claim.evidence for claim in claims)
    unreviewed = any(claim.status == "proposed" for claim in claims)
    return ("quote",) * unquoted + ("review",) * unreviewed
