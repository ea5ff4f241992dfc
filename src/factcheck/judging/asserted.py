"""What a sentence says and does not assert: a question, a supposition, a date that only says when."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.finding import Finding, Reason, Verdict
from factcheck.judging.wording.lexicon import SUBJECT_KINDS
from factcheck.judging.wording.tables.questions import HOW, MAY_COME, WHEN, WHETHER
from factcheck.judging.wording.tables.rumours import IN_FACT, RUMOURS, WRONG, WRONGLY
from factcheck.judging.wording.wording import content
from factcheck.reading.stance import is_hypothesis
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.drafts.draftview import SentenceView

_WHETHER_BEFORE = lazy_pattern(
    f"{alternatives(WHETHER)}|(?:{alternatives(WHEN)})(?:{alternatives(MAY_COME)})"
)
_WHETHER_BEHIND = lazy_pattern(r"吗\s*(?:\?|$)")
_ASKS = lazy_pattern(r"\?[\s”」』\"')]*$")
_HOW = lazy_pattern(f"(?:{alternatives(HOW)})")
_COINED = lazy_pattern(r"[一二两三四五六七八九十]{1,2}[^\W\d]?$")
_OPENS, _CLOSES = lazy_pattern(r"[“「『\"']$"), lazy_pattern(r"[^\W\d]{2,6}[”」』\"']")
_NOT = lazy_pattern(r"并非|不是|而非|绝非|非是|非在|非于")
_RUMOUR = lazy_pattern(alternatives(RUMOURS))
_PUT_RIGHT = lazy_pattern(
    rf"[,;:。](?:但|而|不过|可)?(?:{alternatives(IN_FACT)})|[,;:。][^,;:。]{{0,10}}?(?<!没有)(?<!不是)(?<!并非)(?:{alternatives(WRONG)})"
)
_DENIED = ("denies-another", "unsure")
_WRONGLY = lazy_pattern(alternatives(WRONGLY))
_AT_HEAD = lazy_pattern(r"(?:在|于|到|自|从|截至|至)?$")


def is_unasserted(finding: Finding, sentence: SentenceView, found: Sequence[Finding]) -> bool:
    """Whether a finding is on what its sentence leaves open: then it is none."""
    if _is_asked(finding, sentence) or _only_says_when(finding, sentence, found):
        return True
    if finding.verdict is Verdict.CONTRADICTED and _is_supposed(finding, sentence):
        return True
    if finding.verdict is not Verdict.UNSUPPORTED:
        return False
    return (
        finding.reason.code == "hypothesis"
        or _is_presupposed(finding, sentence)
        or _heads(finding, sentence, found)
        or _is_coined(finding, sentence)
        or _is_put_right(finding, sentence, found)
    )


def unless_put_right(finding: Finding, sentence: SentenceView) -> Finding:
    """The finding, turned round where what it is on is told only to be called wrong: 有人说…,这是错误的."""
    told = finding.verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED)
    if not told or not _is_rumour(finding, sentence):
        return finding
    turned = finding.verdict is Verdict.SUPPORTED
    return replace(
        finding,
        verdict=Verdict.CONTRADICTED if turned else Verdict.SUPPORTED,
        reason=Reason("denied" if turned else "supported", finding.reason.about),
        suggestion=None,
    )


def _is_rumour(finding: Finding, sentence: SentenceView) -> bool:
    """Whether a finding is on what somebody is said to say before the sentence puts it right."""
    before = sentence.slice(sentence.start, finding.start)
    rumour = _RUMOUR.search(before)
    if rumour is None or _PUT_RIGHT.search(before, rumour.end()):
        return False
    return _PUT_RIGHT.search(sentence.slice(finding.end, sentence.end)) is not None


def _is_coined(finding: Finding, sentence: SentenceView) -> bool:
    """Whether a small number in words begins what stands in quotation marks by itself: “三条保障线”."""
    before = sentence.slice(sentence.start, finding.start)
    after = sentence.slice(finding.end, sentence.end)
    begins = _COINED.match(sentence.slice(finding.start, finding.end)) and _OPENS.search(before)
    return bool(begins and not finding.claims and _CLOSES.match(after))


def _is_put_right(finding: Finding, sentence: SentenceView, found: Sequence[Finding]) -> bool:
    """Whether its clause denies what the sentence puts right, as the claims have it: 并非甲年,而是乙年.

    Of a claim whose own value the sentence has, another value is denied rightly wherever: 乙年,而非甲年.
    """
    clause = sentence.clause_of(finding.start)
    denied = _NOT.search(sentence.slice(clause.start, finding.start))
    if not denied and not _is_rumour(finding, sentence):
        return False
    told = {claim for f in found if f.verdict is Verdict.SUPPORTED for claim in f.claims}
    if (not denied or finding.reason.code in _DENIED) and not told.isdisjoint(finding.claims):
        return True
    behind = sentence.clause_of(clause.end + 1)
    right = any(f.verdict is Verdict.SUPPORTED and behind.start <= f.start < behind.end for f in found)
    return right and sentence.slice(behind.start, behind.end).startswith("而")


def _is_asked(finding: Finding, sentence: SentenceView) -> bool:
    """Whether its clause asks if it is so; 你知道吗 after a comma asks nothing of what comes before."""
    clause = sentence.clause_of(finding.start)
    if _WHETHER_BEFORE.search(sentence.slice(clause.start, finding.start)):
        return True
    return bool(_WHETHER_BEHIND.match(sentence.slice(clause.end - 1, clause.end + 1)))


def _is_supposed(finding: Finding, sentence: SentenceView) -> bool:
    """Whether a sentence only supposes it (如果由别人设计), or has somebody believe it wrongly (误以为)."""
    clause = sentence.clause_of(finding.start)
    if _WRONGLY.search(sentence.slice(clause.start, finding.start)):
        return True
    return is_hypothesis(sentence.slice(sentence.start, clause.end))


def _is_presupposed(finding: Finding, sentence: SentenceView) -> bool:
    """Whether a question that asks for something else takes it as known: 如何发挥第一大省的优势."""
    clause = sentence.clause_of(finding.start)
    how = _HOW.match(sentence.slice(clause.start, finding.start).lstrip(" “「『\"'"))
    return bool(how or _ASKS.search(sentence.folded))


def _heads(finding: Finding, sentence: SentenceView, found: Sequence[Finding]) -> bool:
    """A date at the head of a clause about things the fact base does not know: it says when, no more.

    What claims are about is known, and the very day of it is more than when.
    """
    known = any(f.claims and f.verdict is not Verdict.UNSUPPORTED for f in found)
    if known and any(
        m.start == finding.start and m.value and m.value.grain == "day" for m in sentence.mentions
    ):
        return False
    if finding.reason.about.get("kind") != "date" or finding.claims:
        return False
    if any(one.holds(finding.start) for one in sentence.attributives):
        return False  # 1985年出生的甲 says when he was born
    clause = sentence.clause_of(finding.start)
    end = clause.end if finding.end < clause.end else sentence.clause_of(clause.end + 1).end
    if any(sentence.lexicon.kind(h.entry) in SUBJECT_KINDS for h in sentence.names if h.start < end):
        return False
    return bool(_AT_HEAD.match(sentence.slice(clause.start, finding.start)))


def _only_says_when(finding: Finding, sentence: SentenceView, found: Sequence[Finding]) -> bool:
    """A date at the head of a sentence (2020年,院长为…) that a supported finding has as its period.

    What is said before it (成立于1985年,…) it dates itself.
    """
    if finding.reason.about.get("kind") != "date" or finding.verdict is not Verdict.CONTRADICTED:
        return False
    clause = sentence.clause_of(finding.start)
    named = (h.end for h in sentence.names if clause.start <= h.start and h.end <= finding.start)
    says = content(sentence.masked(max(named, default=clause.start), finding.start))
    alone = finding.end >= clause.end and clause.end < sentence.end - 1 and not says
    return alone and any(f.verdict is Verdict.SUPPORTED and f.reason.about.get("period") for f in found)
