"""Patterns that are compiled when they are first used."""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import factcheck
from factcheck.text.patterns import lazy_pattern


def test_answers_as_a_pattern_does() -> None:
    lazy, plain = lazy_pattern("(b+)", re.IGNORECASE), re.compile("(b+)", re.IGNORECASE)
    text = "aBbcb"
    for _ in range(2):  # the first use compiles, the second finds what the first left
        assert [found.span() for found in lazy.finditer(text)] == [(1, 3), (4, 5)]
        assert lazy.sub("-", text) == plain.sub("-", text) == "a-c-"
        assert lazy.split(text) == plain.split(text)
        assert lazy.match(text) is None
        assert lazy.groups == plain.groups
        assert lazy.pattern == plain.pattern


def test_a_mistake_is_told_at_the_first_use() -> None:
    pattern = lazy_pattern("(")
    with pytest.raises(re.error):
        pattern.search("a")


def test_every_pattern_of_the_package_is_right() -> None:
    names = [module.name for module in walk_packages(factcheck.__path__, "factcheck.")]
    modules = [import_module(name) for name in names if not name.endswith("__main__")]
    kind = type(lazy_pattern(""))
    held = [value for module in modules for value in vars(module).values() if isinstance(value, kind)]
    assert held
    for pattern in held:
        pattern.search("")


def test_no_module_compiles_a_pattern_as_it_is_imported() -> None:
    """Those of bytes, which are few, may."""
    eager = re.compile(r"^(?:_?[A-Z_]+ = |    )re\.compile\((?!r?b\")", re.MULTILINE)
    paths = Path(factcheck.__file__).parent.rglob("*.py")
    assert not [str(path) for path in paths if eager.search(path.read_text(encoding="utf-8"))]
