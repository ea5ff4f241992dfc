"""Where a text states a claim's value, however it is written there."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import ValueRelation, compare, is_range
from factcheck.judging.wording.lexicon import gloss
from factcheck.reading.read import read
from factcheck.rules.parts.numerals import is_broken
from factcheck.rules.parts.values import OPEN
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Text

if TYPE_CHECKING:
    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
    from factcheck.reading.value import Value

SAME = ("", "coarser")
LIKE = 0.75  # of a name's characters, when it does not stand there as a whole
_CLAUSE = lazy_pattern(r"[,，。;；!！?？\n]")
_MARKS = lazy_pattern(r"[\s《》〈〉“”\"'‘’「」『』·・、,()（）-]")
_QUOTED = lazy_pattern(
    r"[“\"「『《]([^“”\"「」『』《》]+)[”\"」』》]"
)  # said so, whatever else is put otherwise
_NUMBER = lazy_pattern(r"[0-9]+(?:\.[0-9]+)?")
_PERCENT = lazy_pattern(r"百分之(\d+(?:\.\d+)?)")  # read often enough to be written the other way first
_UNSEEN = lazy_pattern(r"[\s\u200b-\u200d\u2060\ufeff\u00ad]+")


def issued(facts: Facts, source: str) -> date | None:
    """The day from which a source's 今年 is counted."""
    known = facts.sources.get(source)
    parts = (
        [int(part) for part in known.issued.partition("/")[0].split("-")] if known and known.issued else []
    )
    return date(*([*parts, 1, 1])[:3]) if parts else None


def is_plainly_said(claim: Claim, text: str) -> bool:
    """Whether a text states a claim's one value as it is written, which is nearly always so."""
    return len(claim.value) == 1 and _standing(claim.value[0], text) is not None


def lacking(facts: Facts, claim: Claim) -> list[str]:
    """The parts of a claim's value that none of its quotes and contexts state.

    A date may also stand before the quote on its line: 同一年 goes back to a year named there.
    """
    left = [word for word in claim.value if word != OPEN]
    for evidence in claim.evidence:
        text = f"{evidence.quote}\n{evidence.context}"
        left = missing(facts, left, text, issued(facts, evidence.source))
        if left and (value := facts.value(left[0])) and value.kind == "date":
            raw, spans = facts.loaded.text(evidence.source), facts.spans(evidence)
            if raw and spans:
                line = raw.raw[raw.raw.rfind("\n", 0, spans[0].start) + 1 : spans[0].start]
                left = missing(facts, left, line, issued(facts, evidence.source))
        if not left:
            break
    if any(_is_undated(facts, evidence.source) for evidence in claim.evidence):
        left = [word for word in left if not ((value := facts.value(word)) and value.kind == "date")]
    return [word for word in left if not is_broken(word, facts)]


def _is_undated(facts: Facts, source: str) -> bool:
    """Whether nobody can tell what 今年 is there: `date-unreadable` says so."""
    known = facts.sources.get(source)
    return known is not None and "issued" in known.csl and not known.issued


def missing(facts: Facts, words: list[str], text: str, as_of: date | None) -> list[str]:
    """Those of the words that a text does not state."""
    # As written, nearly always: then nothing need be folded.
    words = [word for word in words if _standing(word, text) is None]
    if not words:
        return []
    plain = _PERCENT.sub(r"\1%", _UNSEEN.sub("", text))
    folded = fold(plain)
    return [word for word in words if find(facts, word, plain, folded, as_of) is None]


def find(facts: Facts, word: str, text: str, folded: str, as_of: date | None) -> tuple[int, int] | None:
    """Where a text (and its folded form) states a value: as written, in other words, or by an alias.

    Where it takes regional words or a resolved 今年 to see it, the span is the whole text.
    """
    at = _standing(fold(word), folded)
    if at is not None:
        return at
    if _MARKS.sub("", fold(word)) in _MARKS.sub("", folded) and not _NUMBER.match(word):
        return 0, len(text)  # 几乎为“0” for 几乎为0
    value = facts.value(word)
    if value is not None:
        return _read(value, text, as_of) or _numbered(fold(word), folded)
    name = facts.names.get(facts.canonical(word))
    for form in name.words if name else ():
        at = _standing(fold(form), folded)
        if at is not None:
            return at
    return _nearly(fold(word), folded) or _reworded(fold(word), text, folded, as_of)


def _standing(word: str, folded: str) -> tuple[int, int] | None:
    """The word where it is no part of a longer number: 9% is not in 99%, 第1 not in 第12, 3 not in 3万."""
    at = folded.find(word)
    if at >= 0 and not (word[:1].isdigit() or word[-1:].isdigit()):
        return at, at + len(word)
    while at >= 0:
        end = at + len(word)
        if not (
            _continues(word[:1], folded[max(0, at - 1) : at], before=True)
            or _continues(word[-1:], folded[end : end + 2], before=False)
        ):
            return at, end
        at = folded.find(word, at + 1)
    return None


def _continues(edge: str, rest: str, *, before: bool) -> bool:
    """Whether the number at a word's edge goes on in what stands beside it."""
    if not edge.isdigit() or not rest:
        return False
    if before:
        return rest[-1].isdigit() or rest[-1] == "."
    return rest[0].isdigit() or rest[0] in "%万亿" or (rest[0] == "." and rest[1:2].isdigit())


def _read(value: Value, text: str, as_of: date | None) -> tuple[int, int] | None:
    for mention in read(Text(text), as_of):
        if mention.value and _is_told_as(mention.value, value):
            return mention.start, mention.end
    return None


def _is_told_as(source: Value, claim: Value) -> bool:
    """Whether a claim puts its source's value as it is: no weaker bound, no rounding, no wider range."""
    how = compare(source, claim)
    if how.relation is not ValueRelation.AGREES or how.note not in SAME:
        return False
    return not is_range(claim) or source.canonical().tight == claim.canonical().tight


def _numbered(word: str, folded: str) -> tuple[int, int] | None:
    """三家 in 三大原厂: the numeral with 大 for its measure word."""
    match = re.match(r"[\d一二两三四五六七八九十百]+", word)
    return _standing(f"{match[0]}大", folded) if match else None


def _nearly(word: str, folded: str) -> tuple[int, int] | None:
    """Most characters of a longer name, in whatever order: 副院长陈章 for 陈章副院长."""
    letters = set(_MARKS.sub("", word))
    if any(_standing(number, folded) is None for number in _NUMBER.findall(word)):
        return None
    bare = _MARKS.sub("", folded)
    if any(_MARKS.sub("", part) not in bare for part in _QUOTED.findall(word)):
        return None
    there = [at for at, letter in enumerate(folded) if letter in letters]
    found = {folded[at] for at in there}
    if len(letters) < 2 or len(found) < LIKE * len(letters):
        return None
    return there[0], there[-1] + 1


def _reworded(word: str, text: str, folded: str, as_of: date | None) -> tuple[int, int] | None:
    """In the words of another region (記憶體 for 内存), or with the year that 今年 is."""
    years = ""
    for mention in read(Text(text), as_of) if as_of else ():
        value = mention.value
        if value and value.kind == "date" and value.tight.low is not None:
            years += f"{date.fromordinal(int(value.tight.low)).year}年"
    return (0, len(text)) if _nearly(gloss(word).text, gloss(folded).text + years) else None


def clause(text: str, start: int, end: int) -> str:
    """The stretch between commas around [start, end)."""
    cuts = [match.end() for match in _CLAUSE.finditer(text, 0, start)]
    after = _CLAUSE.search(text, end)
    return text[cuts[-1] if cuts else 0 : after.start() if after else len(text)]
