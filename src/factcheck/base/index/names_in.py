"""Names compiled: every word in every script, and what it may mean; words that regions say differently."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from factcheck.base.index.faults_in import FAULTS, add_faults
from factcheck.base.index.segment import define
from factcheck.base.index.words import NAME, ORDINARY, REGIONAL, STARTS, add_starts
from factcheck.base.names import Name, Names, regional_entries
from factcheck.text.regional import regional_groups, regional_pairs

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from factcheck.base.yaml import Fault

_SCHEMA = """
CREATE TABLE name(canonical TEXT PRIMARY KEY, kind TEXT, body TEXT) WITHOUT ROWID;
CREATE TABLE word(role INT, text TEXT, meaning TEXT, rank INT, PRIMARY KEY (role, text, rank)) WITHOUT ROWID;
"""
_INDEXES = "CREATE INDEX word_meaning ON word(role, meaning)"


def compile_names(to: sqlite3.Connection, names: Mapping[str, Name], faults: Iterable[Fault]) -> None:
    """Write the names and the regional words, for `read_name` and the queries of `words`."""
    define(to, _SCHEMA + FAULTS + STARTS)
    add_faults(to, faults)
    to.executemany(
        "INSERT INTO name VALUES (?, ?, ?)", ((key, name.kind, _body(name)) for key, name in names.items())
    )
    entries = Names(names).entries()
    words = [
        (NAME, word, owner, rank)
        for word, owners in entries.items()
        for rank, owner in enumerate(owners)
        if word
    ]
    words += [(NAME, word, owner, 0) for word, owner in regional_entries(entries).items()]
    words += _regional(regional_pairs())
    words += [
        (ORDINARY, word, other, rank)
        for word, called in regional_groups().items()
        for rank, other in enumerate(called or (word,))
    ]
    to.executemany("INSERT INTO word VALUES (?, ?, ?, ?)", words)
    add_starts(to, ((role, word) for role, word, _, _ in words))
    define(to, _INDEXES)


def _regional(pairs: Mapping[str, str]) -> list[tuple[int, str, str, int]]:
    """Both ways: a region's word to the mainland's, and that one to all it is called elsewhere."""
    both: defaultdict[str, list[str]] = defaultdict(list)
    for variant, word in sorted(pairs.items()):
        both[variant].append(word)
        both[word].append(variant)
    return [
        (REGIONAL, word, meaning, rank)
        for word, meanings in both.items()
        for rank, meaning in enumerate(dict.fromkeys(meanings))
    ]


def _body(name: Name) -> str:
    place = [name.place.path, name.place.line, name.place.column]
    offices = [[office.office, office.of, office.period] for office in name.offices]
    return json.dumps([name.kind, name.aliases, name.part_of, offices, place], ensure_ascii=False)
