"""How a claim's value stands to a draft's: docs/verdicts.md#a-value-is-an-interval, as a table."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.judging.comparing.agrees import ValueRelation, compare, disjoint, inside
from factcheck.reading.read import read_value
from factcheck.reading.value import Interval

TABLE = Path(__file__).parents[1] / "cases" / "judging" / "agrees.txt"


def cases() -> list[tuple[str, str, str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    rows = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return [(claim, draft, relation) for claim, draft, relation in rows]


@pytest.mark.parametrize(("claim", "draft", "relation"), cases(), ids=lambda text: text)
def test_a_value_stands_to_another_as_the_table_says(claim: str, draft: str, relation: str) -> None:
    held, said = read_value(claim), read_value(draft)
    assert held is not None
    assert said is not None
    assert compare(held, said).relation.value == relation


@pytest.mark.parametrize("claim", sorted({row[0] for row in cases()}))
def test_a_value_agrees_with_itself(claim: str) -> None:
    value = read_value(claim)
    assert value is not None
    assert compare(value, value).relation is ValueRelation.AGREES


BOUNDS = st.none() | st.integers(-5, 5)
INTERVALS = st.builds(Interval, BOUNDS, BOUNDS, st.booleans(), st.booleans()).filter(
    lambda i: i.low is None or i.high is None or i.low < i.high
)


@given(INTERVALS, INTERVALS)
def test_what_lies_inside_is_not_apart(one: Interval, other: Interval) -> None:
    assert not (inside(one, other) and disjoint(one, other))


@given(INTERVALS, INTERVALS)
def test_being_apart_is_mutual(one: Interval, other: Interval) -> None:
    assert disjoint(one, other) == disjoint(other, one)


@given(INTERVALS, INTERVALS, INTERVALS)
def test_inside_is_transitive(one: Interval, two: Interval, three: Interval) -> None:
    assert not (inside(one, two) and inside(two, three)) or inside(one, three)
