"""A rank or a first loses the scope its quote gives.

What it does
    Looks in the clause of the quote that holds a rank, a first or an only for a scope (全国, 全省, 中西部,
    世界 …) that neither the claim's `scope` nor its attribute has, names aside. Where the clause holds
    several ranks, each has its own (全国第五、全省第二).

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
from factcheck.reading.tables.stance import SCOPES
from factcheck.rules import Example
from factcheck.rules.parts.stating import clause, find
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
RANK = lazy_pattern("第[0-9零〇一二三四五六七八九十百]+[名位]?|首[位个家]|榜首|冠军|亚军|季军|唯一")
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
            word = _dropped(_around(text, *at), claim, kept) if at else ""
            if word:
                yield Found(claim.at("value"), _message(word, claim), (claim.id,))
                break


def _message(word: str, claim: Claim) -> str:
    if claim.scope:
        return f"the quote says {word}, the claim's scope is {claim.scope}; correct it"
    return f"the quote says {word}, the claim has no scope; add scope: {word}"


def _dropped(stretches: Iterable[str], claim: Claim, kept: str) -> str:
    """The first scope of the nearest stretch that names any, when it is not kept."""
    for stretch in stretches:
        words = _bare(stretch, claim)
        if _scope(words, ""):
            return _scope(words, kept)
    return ""


def _around(text: str, start: int, end: int) -> Iterator[str]:
    """The stretches of the clause that holds [start, end), nearest first. Of several ranks each has the scope
    before it (全国第五、全省第二), or else that of those before (全国排名第五、增速第二).
    """
    whole = clause(text, start, end)
    begin = text.index(whole, max(0, end - len(whole)))
    ranks = [match.span() for match in RANK.finditer(text, begin, begin + len(whole))]
    first = max((stop for _, stop in ranks if stop <= start), default=begin)
    following = next((at for at, _ in ranks if at >= end), None)
    last = begin + len(whole) if following is None else end
    yield text[first:last]
    yield text[begin:first]


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
