"""Expressions over claims, and what they give."""

from datetime import date

import pytest

from factcheck.base.expression import ExpressionError, Operand, Operation, names_in, parse
from factcheck.base.facts import Facts
from factcheck.base.load import load
from factcheck.judging.within.reckoning import UnworkableError, shown
from factcheck.reading.read import read_value
from factcheck.rules.parts.arithmetic import evaluate
from tests.sample import write_sample


def show(tree: Operand | Operation) -> str:
    if isinstance(tree, Operand):
        return tree.text
    return f"({show(tree.left)} {tree.sign} {show(tree.right)})"


PARSED = [
    ("a + b", "(a + b)"),
    ("a-b - c", "(a-b - c)"),
    ("a − b − c", "((a - b) - c)"),
    ("a+b×c", "(a + (b × c))"),
    ("(a + b) * c", "((a + b) × c)"),
    ("a ÷ b ÷ c", "((a ÷ b) ÷ c)"),
    ("500万度 × 6毛 ÷ 12", "((500万度 × 6毛) ÷ 12)"),
    ("（a＋b）/2", "((a + b) ÷ 2)"),
    ("四川-企业数 + 1", "(四川-企业数 + 1)"),
]


@pytest.mark.parametrize(("text", "tree"), PARSED)
def test_parsed(text: str, tree: str) -> None:
    assert show(parse(text)) == tree


@pytest.mark.parametrize(
    "text", ["", "a +", "+ a", "(a", "a)", "a + × b", "()", "(" * 200 + "a", "a + " * 500 + "a"]
)
def test_not_an_expression(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse(text)


def test_names() -> None:
    assert names_in("hbm-a + hbm-b − 3% × hbm-a") == ["hbm-a", "hbm-b"]


GIVEN = [
    ("53% + 38% + 9%", "100%", "100%"),
    ("10 × 200", "2000", "2000"),
    ("500万度 ÷ 1度 × 6毛 ÷ 12 ÷ (300P ÷ 1P)", "833元", "833.333CNY"),
    ("5% ÷ 2.5%", "两倍", "2倍"),
    ("library-new-books × library-children-share", "8000册", "8000册"),
    ("3公里 + 500米", "3.5公里", "3.5km"),
    ("(82万亿元 − 54万亿元) ÷ 54万亿元", "51.9%", "51.8519%"),
    ("2.3% − 2.1%", "0.2个百分点", "0.2个百分点"),
    ("1000 − 2000", "1000", "-1000"),
    ("2 × (1 − 3)", "4", "-4"),
    ("1000家 ÷ 一半", "2000家", "2000家"),
]


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    return Facts(load(write_sample(tmp_path_factory.mktemp("sample"))), date(2025, 1, 1))


@pytest.mark.parametrize(("expression", "like", "given"), GIVEN)
def test_worked_out(expression: str, like: str, given: str, facts: Facts) -> None:
    value = read_value(like)
    assert value is not None
    assert shown(evaluate(facts, expression, loose=False), value) == given


@pytest.mark.parametrize(
    "expression", ["3公里 + 2元", "1 ÷ 0", "1 ÷ (2 − 2)", "2024年 − 2020年", "library-x + 1", "a +"]
)
def test_what_cannot_be_worked_out(expression: str, facts: Facts) -> None:
    with pytest.raises(UnworkableError):
        evaluate(facts, expression, loose=False)


def test_an_interval_stays_one(facts: Facts) -> None:
    quantity = evaluate(facts, "约100家 × 2", loose=False)
    assert (quantity.interval.low, quantity.interval.high) == (180, 220)
