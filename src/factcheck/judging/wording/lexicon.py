"""One wording for what has several: names by their canonical form, synonyms by the first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Protocol

from factcheck.judging.wording.digits import Respelled, respelled
from factcheck.judging.wording.tables.synonyms import PERFORM, SO_MANY, SYNONYMS, UNCUT
from factcheck.text.finder import Finder, Hit
from factcheck.text.fold import fold
from factcheck.text.regional import regional_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from factcheck.base.names import Name

PROPER_KINDS = ("organization", "person", "place", "product", "work")
SUBJECT_KINDS = ("person", "organization", "place", "product", "work", "event")
# An attribute's aliases are ways to speak of it, not names that mean it wherever they stand (水电, 价格).
# None is the kind of a subject that is no name.
GLOSSED = (None, *SUBJECT_KINDS, "term")
OF_TWO = ("前者", "后者", "者")  # which stand for attributes as well, 者 for that of 前
PASSED_OVER = "\ue000"  # stands in a folded text for each character that its gloss leaves out
KEPT = 50_000  # words with their wording


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
    entries = {word: word for word in UNCUT} | dict(regional_pairs()) | {PASSED_OVER: ""}
    for row in SYNONYMS:
        first, *others = row.split()
        entries.update(dict.fromkeys(others, first))
        entries.setdefault(first, first)
    return Finder(entries | dict(_performed()))


def _performed() -> Iterator[tuple[str, str]]:
    """Ways to say that something is performed or played by so many, each with what it is called."""
    for called, persons in SO_MANY.items():
        for number, verb in product(persons.split(), PERFORM):
            yield from ((f"{by}{number}{verb}的", called) for by in ("由", "供", ""))


def gloss(folded: str, named: Sequence[Hit[str]] = ()) -> Gloss:
    """`folded` with `named` words, regional words and synonyms each in one wording."""
    pieces: list[str] = []
    at: list[int] = []
    done = 0
    for start, end, word in _replacements(folded, named):
        pieces += (folded[done:start], word)
        at.extend(range(done, start))
        at.extend([start] * len(word))
        done = end
    pieces.append(folded[done:])
    at.extend(range(done, len(folded) + 1))
    return Gloss("".join(pieces), tuple(at))


def _replacements(folded: str, named: Sequence[Hit[str]]) -> Iterator[tuple[int, int, str]]:
    """Names first; synonyms only where no name stands."""
    names = iter([*named, Hit(len(folded) + 1, len(folded) + 1, "")])
    name = next(names)
    for hit in _synonyms().find(folded):
        while name.end <= hit.start:
            yield name
            name = next(names)
        if hit.end <= name.start:
            yield hit
    while name.start <= len(folded):
        yield name
        name = next(names)


def _longest(hits: list[Hit[str]], others: list[Hit[str]]) -> list[Hit[str]]:
    """Of hits that overlap the longest, from left to right."""
    kept: list[Hit[str]] = []
    for hit in sorted((*hits, *others), key=lambda h: (h.start - h.end, h.start)):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return sorted(kept)


class Names(Protocol):
    """What the lexicon asks of a fact base's names."""

    def get(self, canonical: str) -> Name | None: ...
    def canonical(self, word: str) -> str | None: ...
    def spellings(self, word: str) -> AbstractSet[str]: ...


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
        self._names: dict[str, Name | None] = {}
        self._forms: dict[str, tuple[str, ...]] = {}
        self._worded: dict[str, str] = {}
        self._called: dict[str, tuple[str, ...]] = {}
        self._glossed: dict[str, str] = {}
        self._attributes: dict[str, tuple[str, ...]] = {}

    def canonical(self, word: str) -> str:
        """The canonical name of a word, folded: it is held against texts; of what is no name, the word."""
        if word not in self._canonical:
            self._canonical[word] = fold(self._base.names.canonical(word) or word)
        return self._canonical[word]

    def name(self, word: str) -> Name | None:
        """The name that a word is one of."""
        if word not in self._names:
            canonical = self._base.names.canonical(word)
            self._names[word] = self._base.names.get(canonical) if canonical else None
        return self._names[word]

    def kind(self, word: str) -> str | None:
        """The kind of the thing that a word names."""
        found = self.name(word)
        return found.kind if found else None

    def forms(self, word: str) -> tuple[str, ...]:
        """Everything the thing that `word` names is called, folded, longest first."""
        if word not in self._forms:
            words = self._base.names.spellings(word) | {fold(word)}
            self._forms[word] = tuple(sorted(sorted(words), key=len, reverse=True))
        return self._forms[word]

    def find(self, folded: str) -> list[Hit[str]]:
        """The names, and subjects of claims, in a folded text, each with its canonical form."""
        hits = [Hit(hit.start, hit.end, hit.entry[0]) for hit in self._base.subjects_in(folded)]
        others = [hit for other in respelled(folded) for hit in self._respelled(other)]
        return _longest(hits, others) if others else hits

    def _respelled(self, other: Respelled) -> Iterator[Hit[str]]:
        """The names that hold a numeral in another writing, where they stand in the text itself."""
        for hit in self._base.subjects_in(other.piece):
            origin = other.origin(hit.start, hit.end)
            if origin:
                yield Hit(*origin, hit.entry[0])

    def gloss(self, folded: str, names: Sequence[Hit[str]] | None = None) -> Gloss:
        """A folded text in one wording: names by their canonical form, synonyms by the first."""
        named = self.find(folded) if names is None else names
        known = [
            Hit(h.start, h.end, word)
            for h in named
            if (word := self._wording_of(h.entry, standing=folded[h.start : h.end]))
        ]
        return gloss(folded, known)

    def _wording_of(self, name: str, standing: str) -> str:
        """How a name is glossed that stands in a text; "" for one that stays as it is."""
        if standing in OF_TWO:
            return fold(name)
        if name not in self._glossed:
            self._glossed[name] = fold(name) if self.kind(name) in GLOSSED else ""
        return self._glossed[name]

    def worded(self, words: Sequence[str]) -> tuple[str, ...]:
        """Words each in one wording, longest first; many claims have the same subject and attribute."""
        known = self._worded
        if len(known) > KEPT:
            known.clear()
        for word in words:
            if word not in known:
                known[word] = self.gloss(word).text
        return tuple(sorted(sorted({known[word] for word in words}), key=len, reverse=True))

    def names_of(self, word: str) -> tuple[str, ...]:
        """What the thing that `word` names is called, in one wording, longest first."""
        if word not in self._called:
            self._called[word] = self.worded(self.forms(word))
        return self._called[word]

    def attribute_names(self, attribute: str) -> tuple[str, ...]:
        """What an attribute is called, in one wording, longest first."""
        if attribute not in self._attributes:
            self._attributes[attribute] = self.worded((*self.forms(attribute), *self._compounds(attribute)))
        return self._attributes[attribute]

    def _compounds(self, attribute: str) -> Iterator[str]:
        """An attribute made of another (地区生产总值|排名), with each of the other's names in its place."""
        folded = fold(attribute)
        hits = self.find(folded)
        if [(hit.start, hit.end) for hit in hits] == [(0, len(folded))]:
            hits = self.find(folded[:-1])  # a name itself, which may begin with another
        for hit in hits:
            if self.kind(hit.entry) == "attribute" and (hit.start, hit.end) != (0, len(folded)):
                yield from (folded[: hit.start] + name + folded[hit.end :] for name in self.forms(hit.entry))
