"""The cases of tests/cases/styles as items and citations."""

from pathlib import Path
from typing import Any

from factcheck.base.claim import Claim, Evidence
from factcheck.base.yaml import read_yaml
from factcheck.styles.parts.citation import Citation, Passage
from factcheck.styles.parts.item import Item, read_item

CASES = Path(__file__).parents[1] / "cases/styles"
RAW = "前言。\n\n在某某领域,四川已聚集起1100余家人工智能企业。“在芯片、整机等方面均有布局。”陈章指出。\n"
QUOTE = "四川已聚集起1100余家人工智能企业"


def read(name: str) -> Any:
    """A YAML file of cases as plain texts, lists and mappings."""
    tree, faults = read_yaml((CASES / name).read_text(encoding="utf-8"), name)
    assert tree is not None, faults
    assert not faults
    return tree.plain()


def items() -> list[Item]:
    """The references of the golden citations."""
    return [read_item(entry) for entry in read("references.yaml")["references"]]


def passage(quote: str = QUOTE, raw: str = RAW) -> Passage:
    start = raw.index(quote)
    return Passage(raw, start, start + len(quote), raw[:start].count("\n") + 1)


def claim(statement: str = "四川有1100余家人工智能企业", **fields: Any) -> Claim:
    evidence = (Evidence("sichuan-foundation-2024", QUOTE),)
    return Claim("ai-companies", statement, "四川", "企业数量", ("1100余家",), evidence, **fields)


def citations() -> list[Citation]:
    """All references cited once, the first with a passage and a claim."""
    first, *others = items()
    return [Citation(first, passage(), claim()), *(Citation(item) for item in others)]
