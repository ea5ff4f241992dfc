"""Approximate search against the table of edit distances it stands for."""

import random

from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.align import align, search
from factcheck.text.data.common import COMMON

FEW = st.text("四川省第9", max_size=14)


def fewest(wanted: str, text: str) -> int:
    """The fewest edits between `wanted` and any passage of `text`, by the book."""
    row = [0] * (len(text) + 1)
    for i, char in enumerate(wanted, 1):
        above, row = row, [i]
        row += [0] * len(text)
        for j, other in enumerate(text, 1):
            row[j] = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (char != other))
    return min(row)


def distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, char in enumerate(one, 1):
        above, row = row, [i, *[0] * len(other)]
        for j, second in enumerate(other, 1):
            row[j] = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (char != second))
    return row[-1]


@given(FEW.filter(bool), FEW)
def test_align_needs_the_fewest_edits(wanted: str, window: str) -> None:
    match = align(wanted, window)
    assert match.edits == fewest(wanted, window)
    assert distance(wanted, window[match.start : match.end]) == match.edits


def test_search_finds_the_best_place_in_a_long_text() -> None:
    rng = random.Random(2)
    text = "".join(rng.choices(COMMON, k=20_000))
    for length in (12, 40, 120):
        for _ in range(20):
            start = rng.randrange(len(text) - length)
            wanted = list(text[start : start + length])
            for _ in range(length // 8):
                wanted[rng.randrange(length)] = rng.choice(COMMON)
            match = search(text, "".join(wanted))
            assert match
            assert abs(match.start - start) <= 2
            assert match.edits <= length // 8


def test_search_has_bounds() -> None:
    assert search("四" * 50_000, "四" * 60 + "川" * 5) is not None
    assert search("四川" * 20_000, "省第" * 30) is None
    assert search("", "四川") is None
