"""A query as it is understood: what it names, what it asks for, and the other ways to say it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from factcheck.base.index.candidates import Sought
from factcheck.judging.lookup.figures import in_common_years, other_figures
from factcheck.judging.lookup.synonyms import with_synonyms
from factcheck.judging.wording.tables.questions import ASKED, COUNTING, EMPTY, NO_MEASURE, SAID
from factcheck.reading.years import years_in
from factcheck.text.finder import Hit
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

Hits = Hit[tuple[str, ...]]

VARIANTS = 14  # so many ways to put a query are tried


class Names(Protocol):
    """What a query asks of the names."""

    def kind(self, canonical: str) -> str: ...
    def spellings(self, word: str) -> AbstractSet[str]: ...
    def regional(self, folded: str) -> list[Hits]: ...
    def ordinary(self, folded: str) -> list[Hits]: ...


class Base(Protocol):
    """What a query asks of a fact base."""

    @property
    def names(self) -> Names: ...
    def subjects_in(self, folded: str) -> list[Hits]: ...
    def weights(self, texts: Sequence[str]) -> Mapping[str, float]: ...


class Query(NamedTuple):
    """A query, folded, and the canonical names in it.

    `asked` are the kinds of value that answer it, `counted` the measure words behind 几 and 多少; `sought`
    is what the index is asked for. `loosely` puts it as another region might, its ordinary words too (支援
    for 支持): that finds nothing, it only ranks.
    """

    raw: str
    folded: str
    subjects: tuple[str, ...]
    attributes: tuple[str, ...]
    asked: frozenset[str]
    counted: frozenset[str]
    sought: Sought
    loosely: tuple[str, ...]


def read_query(raw: str, base: Base, *, reword: bool = False) -> Query:
    """What the words of a query mean in this fact base; to `reword` it tries other words for the same."""
    folded = fold(raw)
    hits = base.subjects_in(folded)
    regional = base.names.regional(folded)
    # A name may have such a word in it: 14nm晶片 is the 14nm芯片 of a claim.
    named = [*hits, *(base.subjects_in(_put(folded, regional, _first)) if regional else ())]
    meant = tuple(dict.fromkeys(name for hit in named for name in hit.entry))
    attributes = tuple(name for name in meant if base.names.kind(name) == "attribute")
    subjects = tuple(name for name in meant if name not in attributes)
    kept = [(hit.start, hit.end) for hit in hits]
    reworded = with_synonyms(folded, kept, base.weights) if reword else ()
    sought = Sought(
        _texts(folded, hits, regional, reworded),
        frozenset(form for name in subjects for form in base.names.spellings(name)),
        frozenset(form for name in attributes for form in base.names.spellings(name)),
        years_in(in_common_years(folded)),
    )
    loosely = _loosely(folded, base.names, regional)
    counted = _counted(folded)
    return Query(
        raw, folded, subjects, attributes, _asked(folded, counted), frozenset(counted), sought, loosely
    )


def _asked(folded: str, counted: Collection[str]) -> frozenset[str]:
    """The kinds of value that the first row of ASKED with a word in the query names."""
    found = (kinds for kinds, words in ASKED if any(word in folded for word in words))
    return next(found, frozenset({"measure"} if counted else ()))


def _counted(folded: str) -> list[str]:
    """The measure words behind 几 and 多少, but for 第几."""
    found = []
    for word in COUNTING:
        at = folded.find(word)
        behind = folded[at + len(word) :].removeprefix("个")[:1]
        if at >= 0 and folded[:at][-1:] != "第" and behind.isalpha() and behind not in NO_MEASURE:
            found.append(behind)
    return found


def _texts(
    folded: str, names: Sequence[Hits], regional: Sequence[Hits], reworded: Sequence[str]
) -> tuple[str, ...]:
    """The query, and the same with question words, names, regional words and numerals put another way."""
    texts = [spoken(folded), _put(folded, names, _canonical)]
    ranks = range(max((len(hit.entry) for hit in regional), default=0))
    elsewhere = [_put(folded, regional, partial(_meaning, rank)) for rank in ranks]
    texts += [*elsewhere, *map(spoken, elsewhere)]
    kept = [(hit.start, hit.end) for hit in names]
    texts += [*other_figures(folded, kept), in_common_years(folded)]
    return tuple(dict.fromkeys([*texts, folded, *map(spoken, reworded)]))[:VARIANTS]


def spoken(folded: str) -> str:
    """A query without the words that ask, and with those that an answer has in their place."""
    return asking(folded) or folded


def asking(folded: str) -> str:
    """The same; "" where nothing is left that could be sought."""
    said = _without_empty(folded) + "".join(f" {word}" for asked, word in SAID.items() if asked in folded)
    return said.strip()


def _loosely(folded: str, names: Names, regional: Sequence[Hits]) -> tuple[str, ...]:
    """The query with a region's words, ordinary ones included, put another way: all, and those alone."""
    hits = [hit for hit in names.ordinary(folded) if hit.end - hit.start < len(folded)]
    standing = {(hit.start, hit.end) for hit in regional}
    alone = [hit for hit in hits if (hit.start, hit.end) not in standing]
    ranks = range(max((len(hit.entry) for hit in hits), default=0))
    texts = [_put(folded, some, partial(_meaning, rank)) for rank in ranks for some in (hits, alone)]
    return tuple(dict.fromkeys(text for text in texts if text != folded))


def _without_empty(folded: str) -> str:
    for word in EMPTY:
        folded = folded.replace(word, " ")
    return folded


def _canonical(hit: Hits) -> str:
    return fold(hit.entry[0])


def _first(hit: Hits) -> str:
    return hit.entry[0]


def _meaning(rank: int, hit: Hits) -> str:
    return hit.entry[min(rank, len(hit.entry) - 1)]


def _put(folded: str, hits: Iterable[Hits], say: Callable[[Hits], str]) -> str:
    """The text with each hit said another way."""
    parts, done = [], 0
    for hit in hits:
        parts += [folded[done : hit.start], say(hit)]
        done = hit.end
    return "".join([*parts, folded[done:]])
