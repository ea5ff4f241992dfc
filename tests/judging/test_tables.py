"""The lists of words say each thing once, and the synonyms lead to one word each."""

from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

import factcheck
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.words import SYNONYMS

NAMES = [module.name for module in walk_packages(factcheck.__path__, "factcheck.")]
TABLES = [name for name in NAMES if ".tables." in name or name.endswith("_words")]


def _lists(module: object) -> Iterator[tuple[str, list[str]]]:
    for name, held in vars(module).items():
        if name.isupper() and isinstance(held, list | tuple) and all(isinstance(word, str) for word in held):
            yield name, [*held]


@pytest.mark.parametrize("module", TABLES)
def test_no_list_repeats_a_word(module: str) -> None:
    found = {name: _repeated(words) for name, words in _lists(import_module(module))}
    assert {name: words for name, words in found.items() if words} == {}


def test_no_word_has_two_rows_of_synonyms() -> None:
    assert _repeated([word for row in SYNONYMS for word in row.split()]) == []


@pytest.mark.parametrize("row", SYNONYMS)
def test_all_words_of_a_row_come_to_one_that_stays(row: str) -> None:
    glossed = {gloss(word).text for word in row.split()}
    assert len(glossed) == 1
    assert {gloss(word).text for word in glossed} == glossed


def _repeated(words: list[str]) -> list[str]:
    return [word for word, times in Counter(words).items() if times > 1]
