"""A rank or a first loses the scope its quote gives.

What it does
    Looks in the clause of the quote that holds a rank, a first or an only for a scope (全国, 全省, 中西部,
    世界 …) that neither the claim's `scope` nor its attribute has, names aside.

Why it is bad
    中西部首个 is not 首个: without the scope the claim says more than its source.

Wrong
    value: 首个
    evidence:
    - {source: paper, quote: 建成中西部首个智算中心}

Right
    value: 首个
    scope: 中西部
    evidence:
    - {source: paper, quote: 建成中西部首个智算中心}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.judging.wording.lexicon import gloss
from factcheck.problem import Severity
from factcheck.reading.stance_words import SCOPES
from factcheck.rules import Example
from factcheck.rules.parts.stating import clause, find
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example(
        (
            (
                "claims/library.yaml",
                "  basis: 全省公共图书馆评估\n  period: 2024\n  scope: 全省\n",
                "  period: 2024\n",
            ),
            ("claims/names.yaml", "全省公共图书馆评估: {kind: work}\n", ""),
        ),
        at=("claims/library.yaml:40:10",),
    ),
    Example(
        (
            (
                "claims/library.yaml",
                "  basis: 全省公共图书馆评估\n  period: 2024\n  scope: 全省\n",
                "  period: 2024\n  scope: 全省\n",
            ),
            ("claims/names.yaml", "全省公共图书馆评估: {kind: work}\n", ""),
        )
    ),
)

RANKING = lazy_pattern("[第首最唯冠头]")  # what no rank and no superlative is without
QUOTED = lazy_pattern("《[^》]*》|<[^>]*>")
TRADE = ("业内", "行业", "同行", "国产")
KINDS = ("rank", "superlative", "ordinal")


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.sound:
        if len(claim.value) != 1 or not RANKING.search(claim.value[0]):
            continue
        value = facts.value(claim.value[0])
        if value is None or value.kind not in KINDS:
            continue
        kept = facts.folded(f"{claim.scope}\n{claim.attribute}")
        for evidence in claim.evidence:
            text = fold(evidence.quote)
            if not _scope(_without(text, claim, facts), kept):  # nearly always: then no clause need be sought
                continue
            at = find(facts, claim.value[0], evidence.quote, text, None)
            word = _scope(_bare(clause(text, *at), claim), kept) if at else ""
            if word:
                message = f"the quote says {word}, the claim has no scope; add scope: {word}"
                yield Found(claim.at("value"), message, (claim.id,))
                break


def _without(text: str, claim: Claim, facts: Facts) -> str:
    """A folded text without the claim's own names as they are written there."""
    for name in filter(None, (claim.basis, claim.subject)):
        text = _cut(facts.folded(name), text)
    return text


def _cut(name: str, text: str) -> str:
    """A text without a name; 发展中国家 is no name of 中国."""
    wider = [word for row in SCOPES for word in row if name in word and name != word]
    if not wider:
        return text.replace(name, "")
    return re.sub("|".join(map(re.escape, [*wider, name])), lambda at: at[0] if at[0] in wider else "", text)


def _bare(words: str, claim: Claim) -> str:
    """A clause without the names in it: what they say is no scope (全省公共图书馆评估)."""
    words = gloss(words).text  # 人工智慧 in the quote, 人工智能 in the name
    for name in filter(None, (claim.basis, claim.subject)):
        words = _cut(gloss(fold(name)).text, words)
    return QUOTED.sub("", words)


def _scope(words: str, kept: str) -> str:
    """The first scope named in the words when nothing of its row is kept."""
    for row in (*SCOPES, TRADE):
        named = [word for word in row if word in words]
        if named and not any(word in kept for word in row):
            return named[0]
        for word in named:  # whose parts are none: 中国 in 发展中国家
            words = words.replace(word, "")
    return ""
