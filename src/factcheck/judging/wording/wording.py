"""How much of one wording stands in another, and what is left over."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import takewhile
from operator import add
from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.anaphors import FIGURES
from factcheck.judging.wording.tables.attributes import GENERIC_HEADS
from factcheck.judging.wording.tables.contraries import CONTRARIES, WHOLES
from factcheck.judging.wording.tables.endings import ENTITY_TAILS, SORTS_OF_ENTITY
from factcheck.judging.wording.tables.leads import STATE, STATE_ACTS, STATE_WANTS
from factcheck.judging.wording.tables.stopwords import LIGHT, NO_STOPWORDS, STOPWORDS
from factcheck.judging.wording.tables.turns import ADVERBS_OF_CHANGE
from factcheck.reading.words import alternatives
from factcheck.text.finder import Finder
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MEMORY = 8192  # texts: those of the sentence at hand, and of the claims that it is held against
_VERSION = lazy_pattern(r"\d+\.\d+(?![\d%万亿倍])|[ -]?(?:pro|max|plus|ultra|v\d)")
_TOKEN = lazy_pattern(r"[a-z][a-z0-9+.-]*")
# Before what came of a target: 目标为5%左右,实际增长5.2%.
_IN_FACT = lazy_pattern(r"^(?:全年|最终|结果)?实际(?=[增新完实达为是]|下降|减少)")
_BY_THE_STATE = lazy_pattern(
    rf"^\|*,?(?:{alternatives(STATE)})(?:{alternatives(STATE_WANTS)}|(?={alternatives(STATE_ACTS)}))"
)
_ADVERBS = lazy_pattern(f"(?:{alternatives(ADVERBS_OF_CHANGE)})+(?=增长|下降)")
_CJK_RUN = lazy_pattern(r"[^\W\d_]+")
_HEADS = tuple(sorted(GENERIC_HEADS, key=len, reverse=True))
_SORTS = tuple(SORTS_OF_ENTITY)
CLAUSE_EDGE = lazy_pattern(r"[,;:。!?()\n]")  # in folded text
COUNTS = tuple("一二两三四五六七八九十百千万几数多各半")
_TAILS = tuple(sorted(ENTITY_TAILS, key=len, reverse=True))


def places_in(form: str, text: str) -> Iterator[int]:
    """Where a name stands in a text, and not as part of another: no HBM in HBM3E, nor in HBM 2.0."""
    at = text.find(form) if form else -1
    while at >= 0:
        end = at + len(form)
        cut = _joined(text, at) or _joined(text, end)
        if not cut and not _VERSION.match(text, end):
            yield at
        at = text.find(form, at + 1)


@lru_cache(maxsize=MEMORY)
def spans_of(forms: tuple[str, ...], text: str) -> tuple[tuple[int, int], ...]:
    """Where any of the names stands in a text, each as itself; many claims ask it of one sentence."""
    return tuple((at, at + len(form)) for form in forms for at in places_in(form, text))


def holds(text: str, forms: Iterable[str]) -> bool:
    """Whether any of the names stands in a text as itself."""
    return any(True for form in forms for _ in places_in(form, text))


def without_names(text: str, names: Iterable[str]) -> str:
    """A text without names that stand in it, length kept."""
    for name in names:
        text = text.replace(name, "|" * len(name))
    return text


def _joined(text: str, at: int) -> bool:
    return 0 < at < len(text) and _latin(text[at - 1]) and _latin(text[at])


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


def tokens(glossed: str) -> set[str]:
    """The Latin words and designations of a text: gpt-4, b+, a100."""
    return set(_TOKEN.findall(glossed))


@lru_cache(maxsize=MEMORY)
def coverage(needle: str, hay: str) -> float:
    """The share of `needle` that stands in `hay`, in pieces of two characters or more; 0 for an empty one."""
    if len(needle) < 2:
        return float(needle in hay) if needle else 0.0
    return sum(end - start for start, end in _common(needle, hay)) / len(needle)


def _common(text: str, other: str) -> list[tuple[int, int]]:
    """The spans of a text that stand in another, from left to right, in pieces of two characters or more."""
    spans: list[tuple[int, int]] = []
    pairs, done = _pairs(other), 0
    for at, pair in enumerate(map(add, text, text[1:])):
        if at < done or pair not in pairs:
            continue
        done = at + 2
        while done < len(text) and text[at : done + 1] in other:
            done += 1
        spans.append((at, done))
    return spans


@lru_cache(maxsize=MEMORY)
def _pairs(text: str) -> frozenset[str]:
    return frozenset(map(add, text, text[1:]))


@lru_cache(maxsize=MEMORY)
def without_head(attribute: str) -> str:
    """An attribute without the head that its sentence need not repeat; whole when nothing else is left."""
    for head in _HEADS:
        if attribute.endswith(head) and len(attribute) > len(head):
            return without_head(attribute[: -len(head)])
    return "" if attribute in _HEADS else attribute


@cache
def _neutral() -> Finder[bool]:
    """The words that say nothing, and (False) those that only begin or end with one: 自付."""
    return Finder(dict.fromkeys((*STOPWORDS, *FIGURES), True) | dict.fromkeys(NO_STOPWORDS, False))


@lru_cache(maxsize=MEMORY)
def content(glossed: str) -> tuple[tuple[int, int], ...]:
    """The spans of `glossed` that say something: no function words, numbers or punctuation."""
    masked = list(glossed)
    for hit in (hit for hit in _neutral().find(glossed) if hit.entry):
        masked[hit.start : hit.end] = " " * (hit.end - hit.start)
    return tuple(run.span() for run in _CJK_RUN.finditer("".join(masked)))


def without_lead(words: str) -> str:
    """A clause's words without what leads up to what they say: 实际, or 政府 before what it does."""
    return _BY_THE_STATE.sub("", _IN_FACT.sub("", words))


@lru_cache(maxsize=MEMORY)
def unexplained(glossed: str, explaining: str) -> tuple[tuple[int, int], ...]:
    """The content of `glossed` that `explaining` does not have: what a draft adds to a claim."""
    told = content(_blanked(glossed, explaining))
    return tuple((start, end) for start, end in told if _adds(glossed[start:end], explaining))


def _blanked(glossed: str, explaining: str) -> str:
    """`glossed` without what stands in `explaining` too, in pieces of two characters or more; length kept."""
    kept = list(glossed)
    for start, end in (*_common(glossed, explaining), *_neutral_words(glossed)):
        kept[start:end] = " " * (end - start)
    return "".join(kept)


@lru_cache(maxsize=MEMORY)
def _neutral_words(glossed: str) -> tuple[tuple[int, int], ...]:
    """Where words stand that restrict nothing, which what both texts have may cut: of 但不是某地, 是某地."""
    return tuple(
        (hit.start, hit.end) for hit in _neutral().find(glossed) if hit.entry and hit.end - hit.start > 1
    )


def _adds(run: str, explaining: str) -> bool:
    if len(run) == 1:
        return run not in explaining and run not in LIGHT
    return not (len(run) <= 3 and all(char in explaining for char in run))


@lru_cache(maxsize=MEMORY)
def contrary(glossed: str, explaining: str) -> tuple[str, ...]:
    """Words of `glossed` in whose place `explaining` has the contrary one (入境 for 出境)."""
    found = []
    for whole, word in WHOLES:
        glossed, explaining = glossed.replace(whole, word), explaining.replace(whole, word)
    for pair in CONTRARIES:
        for here, there in (pair, pair[::-1]):
            if here in glossed and here not in explaining and there in explaining:
                found.append(here)
    return tuple(found)


def without_adverbs(glossed: str) -> str:
    """A text without what tells how something grows or falls."""
    return _ADVERBS.sub("", glossed)


def names_entity(run: str) -> bool:
    """Whether a run of characters is, by its ending, the name of a place, firm or body."""
    tail = next((tail for tail in _TAILS if run.endswith(tail) and len(run) > len(tail)), "")
    counted = run[: -len(tail)].endswith(COUNTS)  # 流经|三县 names none
    return bool(tail) and not counted and not run.endswith(_SORTS)


def begin_alike(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
