"""Words in a table, found in a text by the longest match, at a cost that does not grow with the table."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

from factcheck.text.finder import Finder, Hit

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

T = TypeVar("T")

# What a word is: of claims, and of names.yaml.
SUBJECT, ATTRIBUTE, BASIS, PERIOD, NAME, REGIONAL = range(6)

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


def standing(connection: sqlite3.Connection, role: int, folded: str) -> set[str]:
    """The words of the role that stand anywhere in the text."""
    prefixes = {folded[at : at + length] for at in range(len(folded)) for length in (1, 2)}
    found = connection.execute(
        "SELECT prefix, longest FROM starts WHERE role = ? AND prefix IN (SELECT value FROM json_each(?))",
        (role, json.dumps(list(prefixes))),
    )
    longest = dict(found)
    if not longest:
        return set()
    parts = json.dumps(list(set(_parts(folded, longest))))
    rows = connection.execute(
        "SELECT DISTINCT text FROM word WHERE role = ? AND text IN (SELECT value FROM json_each(?))",
        (role, parts),
    )
    return {text for (text,) in rows}


def _parts(folded: str, longest: dict[str, int]) -> Iterator[str]:
    for at in range(len(folded)):
        if folded[at] in longest:
            yield folded[at]
        for length in range(2, longest.get(folded[at : at + 2], 0) + 1):
            yield folded[at : at + length]


def longest_first(folded: str, words: dict[str, T]) -> list[Hit[T]]:
    """Where the words stand: the longest at each place, from left to right, none within another."""
    return Finder(words).find(folded)
