"""Every rule's examples: the edited sample has these problems, all of that rule, and no others."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.rules import RULES, rule
from factcheck.tasks.verify import verify
from tests.sample import write_sample

TODAY = date(2025, 1, 2)
CASES = [(name, number) for name in RULES for number in range(len(rule(name).EXAMPLES))]


def test_the_sample_is_sound(tmp_path: Path) -> None:
    assert verify(write_sample(tmp_path), TODAY).problems == ()


@pytest.mark.parametrize(("name", "number"), CASES)
def test_example(name: str, number: int, tmp_path: Path) -> None:
    example = rule(name).EXAMPLES[number]
    report = verify(write_sample(tmp_path, *example.edits), TODAY)
    found = [f"{problem.place} {problem.rule}" for problem in report.problems]
    assert found == [f"{place} {name}" for place in example.at], [p.message for p in report.problems]


@pytest.mark.parametrize("name", RULES)
def test_rule_has_both_sorts_of_examples_and_four_headings(name: str) -> None:
    module = rule(name)
    assert any(example.at for example in module.EXAMPLES)
    assert any(not example.at for example in module.EXAMPLES)
    assert module.__doc__ is not None
    places = [
        module.__doc__.find(f"\n{head}\n") for head in ("What it does", "Why it is bad", "Wrong", "Right")
    ]
    assert places == sorted(places)
    assert places[0] > 0
