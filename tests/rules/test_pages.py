"""The page on the rules is what `factcheck rule --format markdown` prints."""

from pathlib import Path

from factcheck.formats.rules import dump
from factcheck.rules import RULES
from factcheck.tasks.rule import HEADINGS, explain

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_is_fresh() -> None:
    assert PAGE.read_text("utf-8").split("\n\n", 2)[2] == dump(explain(), "markdown")


def test_every_rule_explains_itself_under_every_heading() -> None:
    explained = explain()
    assert [each.name for each in explained] == list(RULES)
    assert all(set(each.parts) == set(HEADINGS) and each.fault.endswith(".") for each in explained)
