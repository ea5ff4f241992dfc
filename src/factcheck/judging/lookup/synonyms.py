"""A query with other words for the same: 成立 for the 创立 of a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

MOST = 3  # words are tried for each word of the query
_PAIR = 2


class _Word(NamedTuple):
    """A word of the query, and the others that claims may have for it."""

    start: int
    end: int
    others: tuple[str, ...]


def with_synonyms(
    folded: str, kept: Sequence[tuple[int, int]], known: Callable[[Sequence[str]], Mapping[str, float]]
) -> list[str]:
    """The query with each such word put another way; only words whose pairs the claims have (`known`).

    What stands at the places `kept` is a name.
    """
    words = [word for word in _words(folded) if not any(a < word.end and word.start < b for a, b in kept)]
    if not words:
        return []
    pairs = known([other for word in words for other in word.others])
    texts = []
    for word in words:
        used = [other for other in word.others if all(pair in pairs for pair in _pairs(other))]
        texts += [f"{folded[: word.start]}{other}{folded[word.end :]}" for other in used[:MOST]]
    return texts


def _words(folded: str) -> Iterator[_Word]:
    from factcheck.judging.wording.tables.synonyms import SYNONYMS, UNCUT

    whole = [(at, at + len(word)) for word in UNCUT if (at := folded.find(word)) >= 0]
    for row in SYNONYMS:
        words = row.split()
        said = max((word for word in words if len(word) >= _PAIR and word in folded), key=len, default="")
        start = folded.find(said) if said else -1
        end = start + len(said)
        if start >= 0 and not any(a <= start and end <= b for a, b in whole):
            yield _Word(start, end, tuple(word for word in words if word != said and len(word) >= _PAIR))


def _pairs(word: str) -> list[str]:
    return [word[at : at + _PAIR] for at in range(len(word) - 1)]
