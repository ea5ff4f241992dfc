"""The tables of words say each thing once, and the synonyms lead to one word each."""

import ast
from collections import Counter
from collections.abc import Iterator
from importlib import import_module

import pytest

from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.synonyms import SYNONYMS
from tests.syntax import PACKAGE, module, tree

TABLES = {
    module(path): path
    for path in sorted(PACKAGE.rglob("*.py"))
    if "tables" in module(path).split(".") or path.stem.endswith("_words")
}
MARKS = frozenset(("=", "~", "+", "-", "!", "^", "*"))  # between the words of a row


@pytest.mark.parametrize("table", TABLES)
def test_nothing_written_repeats_a_word(table: str) -> None:
    assert [found for words in _lists(tree(TABLES[table])) if (found := _repeated(words))] == []


@pytest.mark.parametrize("table", TABLES)
def test_no_list_made_of_others_repeats_a_word(table: str) -> None:
    held = vars(import_module(table)).items()
    lists = {name: words for name, words in held if name.isupper() and isinstance(words, list | tuple)}
    found = {name: _repeated([w for w in words if isinstance(w, str)]) for name, words in lists.items()}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(
    "written",
    [
        '"甲 乙 甲".split()',
        'frozenset("甲 乙 甲".split())',
        'frozenset("甲乙甲")',
        '{"kind": "甲 乙 甲"}',
        'dict.fromkeys("甲 乙 甲".split(), 1)',
        '("甲", *OTHERS, "甲")',
        '"""\n甲 丙\n乙 丙 乙\n"""',
        '"""\n丙 | 乙 甲 乙\n"""',
    ],
)
def test_a_word_written_twice_is_seen(written: str) -> None:
    assert any(map(_repeated, _lists(ast.parse(f"TABLE = {written}"))))


@pytest.mark.parametrize("written", ['"""\n甲 = 乙\n甲 = 丙\n"""', '"""\n甲 | 乙 | 甲\n"""', '"甲乙甲"'])
def test_a_word_may_have_two_rows_and_stand_in_two_columns(written: str) -> None:
    assert not any(map(_repeated, _lists(ast.parse(f"TABLE = {written}"))))


def test_no_word_has_two_rows_of_synonyms() -> None:
    assert _repeated([word for row in SYNONYMS for word in row.split()]) == []


@pytest.mark.parametrize("row", SYNONYMS)
def test_all_words_of_a_row_come_to_one_that_stays(row: str) -> None:
    glossed = {gloss(word).text for word in row.split()}
    assert len(glossed) == 1
    assert {gloss(word).text for word in glossed} == glossed


def _lists(node: ast.AST) -> Iterator[list[str]]:
    """The lists of words written below a node; of a text that is not split here, each cell of each row."""
    match node:
        case ast.Expr(value=ast.Constant()):  # a docstring
            return
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(words)), attr="split"), args=[]):
            yield words.split()
            return
        case ast.Call(func=ast.Name(id="frozenset"), args=[ast.Constant(value=str(characters))]):
            yield [*characters]
        case ast.List(elts=elements) | ast.Tuple(elts=elements) | ast.Set(elts=elements):
            yield [e.value for e in elements if isinstance(e, ast.Constant) and isinstance(e.value, str)]
        case ast.Constant(value=str(rows)):
            yield from (cell.split() for row in rows.splitlines() for cell in row.split(" | "))
    for child in ast.iter_child_nodes(node):
        yield from _lists(child)


def _repeated(words: list[str]) -> list[str]:
    return [word for word, times in Counter(words).items() if times > 1 and word not in MARKS]
