"""One wording for what has several: names by their canonical form, regional words and synonyms by the first."""

from dataclasses import dataclass
from functools import cache
from typing import Protocol

from factcheck.base.names import Name
from factcheck.judging.words import SYNONYMS
from factcheck.text.finder import Finder, Hit
from factcheck.text.fold import fold
from factcheck.text.regional import regional_pairs


@dataclass(frozen=True, slots=True)
class Gloss:
    """A folded text in one wording; `at[i]` is the offset of its i-th character in the folded text."""

    text: str
    at: tuple[int, ...]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the folded text that [start, end) of the gloss stands for."""
        return self.at[start], self.at[end]


@cache
def _synonyms() -> Finder[str]:
    entries = dict(regional_pairs())
    for row in SYNONYMS:
        first, *others = row.split()
        entries.update(dict.fromkeys(others, first))
        entries.setdefault(first, first)
    return Finder(entries)


def gloss(folded: str) -> Gloss:
    """`folded` with regional words and synonyms in one wording."""
    pieces: list[str] = []
    at: list[int] = []
    done = 0
    for hit in _synonyms().find(folded):
        pieces += (folded[done : hit.start], hit.entry)
        at.extend(range(done, hit.start))
        at.extend([hit.start] * len(hit.entry))
        done = hit.end
    pieces.append(folded[done:])
    at.extend(range(done, len(folded) + 1))
    return Gloss("".join(pieces), tuple(at))


class Names(Protocol):
    """What the lexicon asks of a fact base's names."""

    def get(self, canonical: str) -> Name | None: ...
    def canonical(self, word: str) -> str | None: ...


class Base(Protocol):
    """What the lexicon asks of a fact base."""

    @property
    def names(self) -> Names: ...
    def subjects_in(self, folded: str) -> list[Hit[tuple[str, ...]]]: ...


class Lexicon:
    """The names of a fact base, as the judge asks for them; what was asked once is kept."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._canonical: dict[str, str] = {}
        self._forms: dict[str, tuple[str, ...]] = {}

    def canonical(self, word: str) -> str:
        """The canonical name of a word; the folded word itself when it is no name."""
        if word not in self._canonical:
            self._canonical[word] = self._base.names.canonical(word) or fold(word)
        return self._canonical[word]

    def name(self, word: str) -> Name | None:
        """The name that a word is one of."""
        return self._base.names.get(self.canonical(word))

    def kind(self, word: str) -> str | None:
        """The kind of the thing that a word names."""
        found = self.name(word)
        return found.kind if found else None

    def forms(self, word: str) -> tuple[str, ...]:
        """Everything the thing that `word` names is called, folded, longest first."""
        if word not in self._forms:
            found = self.name(word)
            words = (found.canonical, *found.aliases, word) if found else (word,)
            self._forms[word] = tuple(sorted({fold(w) for w in words}, key=len, reverse=True))
        return self._forms[word]

    def find(self, folded: str) -> list[Hit[str]]:
        """The names, and subjects of claims, in a folded text, each with its canonical form."""
        return [Hit(hit.start, hit.end, hit.entry[0]) for hit in self._base.subjects_in(folded)]
