"""Several of whom one thing is said of each: of 甲和乙的总部都在某地, 甲的总部在某地 and 乙的总部在某地."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import PASSED_OVER, SUBJECT_KINDS
from factcheck.judging.wording.tables.anaphors import NO_CONJUNCT, OTHERWISE_JOINED
from factcheck.reading.words import JOINT, JOINTS, alternatives
from factcheck.text.finder import Hit
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.drafts.draftview import SentenceView

EACH = "都均皆"
_EACH = lazy_pattern(
    r"(?<![首成京古旧故新帝迁定建陪大])都(?![市城督会])|(?<![平人年户日月])均(?![衡值价线])|皆"
)
_JOINT = lazy_pattern(JOINT)
_NAME = "¤"
_CONJUNCT = lazy_pattern(rf"[《\"']?{_NAME}+[》\"']?|[^\W\d_{_NAME}]{{2,12}}")
_LAST = lazy_pattern(rf"[《\"']?{_NAME}+[》\"']?|[^\W\d_{_NAME}的]{{2,12}}")
_NO_CONJUNCT = lazy_pattern(alternatives(NO_CONJUNCT))
_OTHERWISE = lazy_pattern(alternatives(OTHERWISE_JOINED))
LONGEST = 12  # characters between the last of several and 都


@dataclass(frozen=True, slots=True, eq=False)
class Conjunct:
    """[start, end) of the draft, and the sentence as it reads for this one alone; None for a stranger."""

    start: int
    end: int
    reading: SentenceView | None


def conjuncts(sentence: SentenceView) -> tuple[Conjunct, ...]:
    """The several of whom a sentence says one thing of each; none where it says none."""
    folded = sentence.folded
    if not any(each in folded for each in EACH) or not any(joint in folded for joint in JOINTS):
        return ()
    for found in _EACH.finditer(folded):
        low = sentence.undated[sentence.clause_of(sentence.start + found.start()).start] - sentence.start
        spans = [*_joined(sentence, low, found.start())]
        if len(spans) > 1:
            blank = (spans[0][0], spans[-1][1]), found.span()
            return tuple(_conjunct(sentence, span, blank) for span in spans)
    return ()


def _joined(sentence: SentenceView, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Where in [low, high) of the sentence the several stand, one of them known, with little behind them."""
    head = [*sentence.folded[low:high]]
    for start, end in _known(sentence):
        if low <= start and end <= high:
            head[start - low : end - low] = _NAME * (end - start)
    said = "".join(head)
    spans, at = [], 0
    for joint in _JOINT.finditer(said):
        spans.append((at, joint.start()))
        at = joint.end()
    last = _LAST.match(said, at)
    if not spans or last is None or not all(_CONJUNCT.fullmatch(said, *span) for span in spans):
        return
    spans.append(last.span())
    behind = said[last.end() :]
    strange = (
        any(_NO_CONJUNCT.search(said, *span) for span in spans)
        or "等" in said[last.end() - 1 : last.end() + 1]
    )
    if strange or _NAME not in said or _NAME in behind or len(behind) > LONGEST or _OTHERWISE.search(behind):
        return
    yield from ((low + start, low + end) for start, end in spans)


def _known(sentence: SentenceView) -> Iterator[tuple[int, int]]:
    for hit in sentence.names:
        if sentence.lexicon.kind(hit.entry) in SUBJECT_KINDS:
            yield hit.start - sentence.start, hit.end - sentence.start


def _conjunct(
    sentence: SentenceView, span: tuple[int, int], blank: tuple[tuple[int, int], tuple[int, int]]
) -> Conjunct:
    """One of several, with the sentence's text in which the others and 都 are passed over."""
    start, end = sentence.start + span[0], sentence.start + span[1]
    known = any(span[0] <= low and high <= span[1] for low, high in _known(sentence))
    if not known:
        return Conjunct(start, end, None)
    chars = [*sentence.folded]
    for low, high in blank:
        chars[low:high] = PASSED_OVER * (high - low)
    chars[span[0] : span[1]] = sentence.folded[span[0] : span[1]]
    low, high = (sentence.start + at for at in blank[0])
    names = tuple(h for h in sentence.names if start <= h.start < end or not low <= h.start < high)
    folded = "".join(chars)
    here = [Hit(h.start - sentence.start, h.end - sentence.start, h.entry) for h in names]
    glossed = sentence.lexicon.gloss(folded, here)
    return Conjunct(start, end, replace(sentence, folded=folded, names=names, glossed=glossed, _masked={}))
