"""A claim's statement does not state its value, or speaks of another subject.

What it does
    Looks for the value in the statement: as written, in another script or spelling, by an alias.
    Where the quotes do not have it either, only `quote-lacks-value` is reported. Also reports a statement
    that names something else of the subject's kind, where neither it nor the quotes name the subject.

Why it is bad
    Readers see the statement, drafts are compared with the value. When the two differ, one of them is
    wrong.

Wrong
    statement: 四川综合排名第7
    value: 第9

Right
    statement: 四川综合排名第9
    value: 第9
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.rules.parts.numerals import is_broken
from factcheck.rules.parts.stating import is_plainly_said, lacking, missing
from factcheck.rules.parts.values import OPEN
from factcheck.text.finder import Finder
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (
            (
                "claims/library.yaml",
                "statement: 青石市图书馆2024年新增藏书3.2万册",
                "statement: 青石市图书馆2024年新增藏书2.3万册",
            ),
        ),
        at=("claims/library.yaml:3:14",),
    ),
    Example(
        (
            (
                "claims/library.yaml",
                "statement: 青石市图书馆2024年新增藏书3.2万册",
                "statement: 青石市图书馆2024年新增藏书32000册",
            ),
        )
    ),
)

KINDS = ("person", "organization", "place")


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.sound:
        if claim.statement and claim.value and not is_plainly_said(claim, claim.statement):
            words = [word for word in claim.value if word != OPEN]
            unsaid = missing(facts, words, claim.statement, None)
            unsaid = [word for word in unsaid if not is_broken(word, facts)]
            if unsaid and (claim.derived or not lacking(facts, claim)):
                message = f"the statement does not say {'、'.join(unsaid)}; correct it, or the value"
                yield Found(claim.at("statement"), message, (claim.id,))
        other = _another_subject(facts, claim)
        if other:
            message = f"the statement speaks of {other}, not of {claim.subject}; correct one of them"
            yield Found(claim.at("subject"), message, (claim.id,))


def _another_subject(facts: Facts, claim: Claim) -> str:
    """A name of the subject's kind in the statement, where neither it nor a quote has the subject."""
    if claim.subject in claim.statement or any(claim.subject in item.quote for item in claim.evidence):
        return ""
    name = facts.names.get(facts.canonical(claim.subject))
    if name is None or name.kind not in KINDS:
        return ""
    said = "\n".join([claim.statement, *(e.quote + "\n" + e.context for e in claim.evidence)])
    folded = fold(said)
    if any(facts.folded(word) in folded for word in name.words):
        return ""
    for hit in facts.keep(_finder).find(fold(claim.statement)):
        other = facts.names[hit.entry]
        if other.kind == name.kind and other.part_of != name.canonical:
            return hit.entry
    return ""


def _finder(facts: Facts) -> Finder[str]:
    return Finder({word: owners[0] for word, owners in facts.names.entries().items() if len(word) > 1})
