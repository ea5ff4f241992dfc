"""Words in a table, found in a text by the longest match, at a cost that does not grow with the table."""

from __future__ import annotations

import json
from operator import add
from typing import TYPE_CHECKING, Any, TypeVar

from factcheck.text.finder import Finder, Hit

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

T = TypeVar("T")

KEPT = 200_000  # words or beginnings of words
# A table that has been asked OFTEN is read whole, once for all, unless it has more words than MOST.
OFTEN, MOST = 200, 50_000

# What a word is: of claims, of names.yaml, and of some region (ordinary ones elsewhere included).
SUBJECT, ATTRIBUTE, BASIS, PERIOD, NAME, REGIONAL, ORDINARY = range(7)

# For the first two characters of words: how long the longest word is that begins so.
STARTS = "CREATE TABLE starts(role INT, prefix TEXT, longest INT, PRIMARY KEY (role, prefix)) WITHOUT ROWID"


def add_starts(to: sqlite3.Connection, words: Iterable[tuple[int, str]]) -> None:
    """Fill the table STARTS for (role, word) pairs, which stand in a table `word` beside it."""
    longest: dict[tuple[int, str], int] = {}
    for role, text in words:
        key = role, text[:2]
        longest[key] = max(longest.get(key, 0), len(text))
    rows = ((role, prefix, length) for (role, prefix), length in sorted(longest.items()))
    to.executemany("INSERT INTO starts VALUES (?, ?, ?)", rows)


class Words:
    """The words of one role in a segment, with one column of each; what was asked once is kept.

    A draft's sentences and the claims they are held against say the same words over and over, so that nearly
    all of them come to be known and the table is not asked again. Long drafts ask so often that it pays to
    know all words.
    """

    def __init__(self, connection: sqlite3.Connection, role: int, column: str, order: str) -> None:
        self._connection = connection
        self._role = role
        self._select = (
            f"SELECT text, {column} FROM word WHERE role = ?"  # noqa: S608 - ours
            f" AND text IN (SELECT value FROM json_each(?)) ORDER BY {order}"
        )
        self._select_all = f"SELECT text, {column} FROM word WHERE role = ? ORDER BY {order} LIMIT ?"  # noqa: S608 - ours
        self._longest: dict[str, int] = {}
        self._values: dict[str, tuple[Any, ...]] = {}
        self._asked = 0
        self._all: dict[str, tuple[Any, ...]] | None = None
        self._finder: Finder[tuple[Any, ...]] | None = None

    def every(self) -> dict[str, tuple[Any, ...]] | None:
        """Every word with its values; None while that is not worth it, and of a table that is too large."""
        if self._all is None:
            self._asked += 1
            if self._asked == OFTEN:
                rows = self._connection.execute(self._select_all, (self._role, MOST + 1)).fetchall()
                self._all = _gathered(rows) if len(rows) <= MOST else None
        return self._all

    def find(self, folded: str) -> list[Hit[tuple[Any, ...]]]:
        """Where the words stand: the longest at each place, from left to right, none within another."""
        known = self.every()
        if known is None:
            return longest_first(folded, self.standing(folded))
        if self._finder is None:
            self._finder = Finder(known)
        return self._finder.find(folded)

    def standing(self, folded: str) -> dict[str, tuple[Any, ...]]:
        """The words that stand anywhere in the text, each with its values in the order of the table."""
        longest = self._starts({*folded, *map(add, folded, folded[1:])})
        parts = set(_parts(folded, longest))
        values = self.values(parts)
        return {word: found for word in parts if (found := values[word])}

    def values(self, words: set[str]) -> dict[str, tuple[Any, ...]]:
        """What the table has for each of the words, and maybe for others; () where it has nothing."""
        if (everything := self.every()) is not None:
            return {word: everything.get(word, ()) for word in words}
        known = self._values
        if unknown := {word for word in words if word not in known}:
            if len(known) > KEPT:
                known = self._values = {}
                unknown = words
            asked = self._connection.execute(self._select, (self._role, json.dumps(list(unknown))))
            known.update(dict.fromkeys(unknown, ()) | _gathered(asked))
        return known

    def _starts(self, prefixes: set[str]) -> dict[str, int]:
        """How long the longest word is that begins with each of the prefixes; 0 where none does."""
        known = self._longest
        if unknown := {prefix for prefix in prefixes if prefix not in known}:
            if len(known) > KEPT:
                known = self._longest = {}
                unknown = prefixes
            found = self._connection.execute(
                "SELECT prefix, longest FROM starts"
                " WHERE role = ? AND prefix IN (SELECT value FROM json_each(?))",
                (self._role, json.dumps(list(unknown))),
            )
            known.update(dict.fromkeys(unknown, 0) | dict(found))
        return known


def _gathered(rows: Iterable[tuple[str, Any]]) -> dict[str, tuple[Any, ...]]:
    found: dict[str, tuple[Any, ...]] = {}
    for text, value in rows:
        found[text] = (*found.get(text, ()), value)
    return found


def _parts(folded: str, longest: dict[str, int]) -> Iterator[str]:
    for at, char in enumerate(folded):
        if longest[char]:
            yield char
        for length in range(2, longest.get(folded[at : at + 2], 0) + 1):
            yield folded[at : at + length]


def longest_first(folded: str, words: dict[str, T]) -> list[Hit[T]]:
    """Where the words stand: the longest at each place, from left to right, none within another."""
    return Finder(words).find(folded) if words else []
