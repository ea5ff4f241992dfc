"""What names.yaml says, asked of the index: only the names that a text holds are read."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.base.index.words import NAME, ORDINARY, REGIONAL, Words
from factcheck.text.fold import fold
from factcheck.text.rewriting import rewritten

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from factcheck.base.names import Name
    from factcheck.text.finder import Hit


FEW_ATTRIBUTES = 10_000
KEPT = 50_000  # words with all their spellings


class IndexedNames:
    """Names by any of their words. It has what `names.Names` has, without holding them all."""

    def __init__(self, segment: sqlite3.Connection) -> None:
        self._segment = segment
        self._bodies: dict[str, str] = {}
        self._read: dict[str, Name] = {}
        self._spellings: dict[str, frozenset[str]] = {}
        self._words = Words(segment, NAME, "meaning", "rank")
        self._regional = Words(segment, REGIONAL, "meaning", "rank")
        self._ordinary = Words(segment, ORDINARY, "meaning", "rank")

    def get(self, canonical: str) -> Name | None:
        """The name with that canonical form."""
        if canonical not in self._read:
            body = self._body(canonical)
            if not body:
                return None
            self._read[canonical] = read_name(canonical, body)
        return self._read[canonical]

    def _body(self, canonical: str) -> str:
        if canonical not in self._bodies:
            every = self._words.every()
            if every is not None and fold(canonical).replace("\n", " ") not in every:
                return ""
            found = self._segment.execute(
                "SELECT body FROM name WHERE canonical = ?", (canonical,)
            ).fetchone()
            self._bodies[canonical] = found[0] if found else ""
        return self._bodies[canonical]

    def __contains__(self, canonical: str) -> bool:
        return bool(self._body(canonical))

    def __getitem__(self, canonical: str) -> Name:
        found = self.get(canonical)
        if found is None:
            raise KeyError(canonical)
        return found

    def __iter__(self) -> Iterator[str]:
        return (
            canonical
            for (canonical,) in self._segment.execute("SELECT canonical FROM name ORDER BY canonical")
        )

    @cached_property
    def attributes(self) -> dict[str, frozenset[str]]:
        """By every word for an attribute: all that it is called, folded; nothing when there are very many."""
        rows = self._segment.execute(
            "SELECT meaning, text FROM word JOIN name ON canonical = meaning"
            " WHERE role = ? AND kind = 'attribute' LIMIT ?",
            (NAME, FEW_ATTRIBUTES),
        ).fetchall()
        called: defaultdict[str, set[str]] = defaultdict(set)
        for meaning, text in rows if len(rows) < FEW_ATTRIBUTES else ():
            called[meaning].add(text)
        return {text: frozenset(words) for words in called.values() for text in words if len(words) > 1}

    def words(self) -> Iterator[tuple[str, str]]:
        """Every word of every name, folded, with a canonical name it may mean."""
        return iter(
            self._segment.execute(
                "SELECT text, meaning FROM word WHERE role = ? ORDER BY text, rank", (NAME,)
            )
        )

    def kind(self, canonical: str) -> str:
        """The kind of a canonical name; "" when it is none."""
        body = self._body(canonical)
        return str(json.loads(body)[0]) if body else ""

    def canonical(self, word: str) -> str | None:
        """The canonical name of a word in any script; None when it has none or means several."""
        if word in self:
            return word
        owners = self._words.values({fold(word)})[fold(word)]
        return owners[0] if len(owners) == 1 else None

    def find(self, folded: str) -> list[Hit[tuple[str, ...]]]:
        """Where names stand, the longest at each place; an entry is the canonical names it may mean."""
        return self._words.find(folded)

    def every(self) -> dict[str, tuple[str, ...]] | None:
        """Every word of a name, and what it may mean; None unless that is known already."""
        return self._words.every()

    def standing(self, folded: str) -> dict[str, tuple[str, ...]]:
        """Every word of a name that stands anywhere in a text, and what it may mean."""
        return self._words.standing(folded)

    def spellings(self, word: str) -> AbstractSet[str]:
        """All that the name with this word is called anywhere, folded; of what is no name, the word."""
        if word not in self._spellings:
            if len(self._spellings) > KEPT:
                self._spellings.clear()
            self._spellings[word] = frozenset(self._spelt(word))
        return self._spellings[word]

    def _spelt(self, word: str) -> set[str]:
        canonical = self.canonical(word)
        if canonical is None:
            return {fold(word), *self._elsewhere(fold(word))}
        found = self._segment.execute(
            "SELECT text FROM word WHERE role = ? AND meaning = ?", (NAME, canonical)
        )
        return {text for (text,) in found} | {fold(canonical)}

    def synonyms(self, folded: str) -> set[str]:
        """What the words of a text are called in other regions, folded."""
        return {word for hit in self.regional(folded) for word in hit.entry}

    def _elsewhere(self, folded: str) -> tuple[str, ...]:
        """What is no name as other regions may write it."""
        whole = (hit.entry for hit in self.regional(folded) if hit.end - hit.start == len(folded))
        return rewritten(folded, self.ordinary(folded), next(whole, ()))

    def regional(self, folded: str) -> list[Hit[tuple[str, ...]]]:
        """Where words stand that other regions say differently; an entry is what they say, folded."""
        return self._regional.find(folded)

    def ordinary(self, folded: str) -> list[Hit[tuple[str, ...]]]:
        """The same, and where such words stand as are ordinary ones elsewhere: 支援 for 支持."""
        return self._ordinary.find(folded)


def read_name(canonical: str, body: str) -> Name:
    """The name as `names_in` wrote it."""
    from factcheck.base.names import Name, Office
    from factcheck.problem import Place

    kind, aliases, part_of, offices, place = json.loads(body)
    return Name(
        canonical, kind, tuple(aliases), part_of, tuple(Office(*parts) for parts in offices), Place(*place)
    )
