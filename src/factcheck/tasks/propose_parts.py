"""What a sentence says around a value: attribute, basis, period, scope, speaker, certainty.

Guesses for a person to correct, each a small function of folded text; a guess that fails is "".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.judging.draftview import period_of
from factcheck.reading.stance import is_target
from factcheck.reading.stance_words import SCOPES, SPEECH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period
    from factcheck.text.finder import Hit

NEAR = 12
"""A guess is at most so long, and a scope stands at most so far before its value."""

_SPEECH = "|".join(sorted(SPEECH, key=len, reverse=True))
_SAID = re.compile(f"^[^,。;!?“”]{{0,6}}?(?:{_SPEECH})")
_WORK = re.compile(r"《([^《》]+)》")
_NOUN_AFTER = re.compile(
    r"^(?:的|个|款|家|名|种)?([^\s,，、。;；:：!?()（）“”\"的了并在是由和与及将已为以达]{2,12})"
)
_BEFORE_NOISE = re.compile(
    r"(?:位列|位居|排名|排在|排行|名列|居|达到|达|为|是|有|约|超过|超|近|共|将|已|至|到|增长|下降|提高|降低|的|了|仅|就|还|又|从|由|在|聚集起|拥有|推出|出)+$"
)
_CHANGE = re.compile(r"(增长|增加|上升|提高|下降|减少|降低)(?:了|到|至)?$")
_CERTAINTY = (
    ("forecast", re.compile("预计|预测|有望|将达|将超|未来.{0,6}年")),
    ("hypothesis", re.compile("如果|假如|假设|倘若|若能|以.{1,12}为例")),
    ("hearsay", re.compile("据说|传闻|据悉|听说")),
    ("estimate", re.compile("估计|估算|测算|推算|粗略")),
    ("proposal", re.compile("建议|应当|不妨|可以考虑")),
)
_COUNTED = frozenset({"measure", "number"})


def attribute(kind: str, before: str, after: str) -> str:
    """What is measured: the words before a rank or share, the noun after a count."""
    noun = _NOUN_AFTER.match(after)
    if kind in _COUNTED and noun:
        return f"{noun[1]}数量"
    if kind == "superlative" and noun:
        return noun[1]
    change = _CHANGE.search(before)
    words = re.split(r"[,，。;；:：!?“”\"()（）\s]", before.rstrip())[-1]
    words = _BEFORE_NOISE.sub("", words)[-NEAR:]
    if change and words:
        return f"{words}{change[1]}幅度"
    return words or (noun[1] if noun else "") or {"rank": "排名", "date": "时间"}.get(kind, "数值")


def basis(sentence: str) -> str:
    """The index or report that a sentence names in 《》."""
    named = _WORK.search(sentence)
    return named[1] if named else ""


def period(dates: Sequence[Mention], at: int) -> str:
    """The nearest date before a value, else the first of the sentence, as claims write it."""
    known = [(mention, found) for mention in dates if mention.value and (found := period_of(mention.value))]
    before = [found for mention, found in known if mention.end <= at]
    return written(before[-1] if before else known[0][1]) if known else ""


def written(found: Period) -> str:
    """2023, 2024-07, 2024-07-18, or a range 2019..2021."""
    first, last = found.first, found.last
    if found.grain == "day" and first == last:
        return first.isoformat()
    if found.grain == "month":
        return f"{first.year}-{first.month:02d}"
    if found.grain == "quarter":
        return f"{first.year}-Q{(first.month + 2) // 3}"
    if found.grain == "half":
        return f"{first.year}-H{1 if first.month == 1 else 2}"
    if first.year == last.year:
        return str(first.year)
    return f"{first.year}..{last.year}"


def scope(kind: str, before: str) -> str:
    """The region or field right before a rank, share or first."""
    if kind not in {"rank", "superlative", "percent", "fraction"}:
        return ""
    near = before[-NEAR:]
    words = [word for row in SCOPES for word in row if word in near]
    return max(words, key=lambda word: (near.rfind(word), len(word)), default="")


def speaker(persons: Sequence[Hit[str]], folded: str) -> str:
    """The person who says so: the first one named right before a verb of speech."""
    return next((hit.entry for hit in persons if _SAID.match(folded[hit.end :])), "")


def certainty(clause: str) -> str:
    """`asserted`, unless a word in the clause says otherwise."""
    if is_target(clause):
        return "target"
    return next((name for name, words in _CERTAINTY if words.search(clause)), "asserted")
