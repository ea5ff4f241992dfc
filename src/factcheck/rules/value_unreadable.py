"""A value looks like a quantity and cannot be read as one.

What it does
    Reads every value that is written in digits with the reader of drafts. Names with digits in them are
    names.

Why it is bad
    What cannot be read cannot be compared: no draft would ever be checked against it.

Wrong
    value: 12..5亿元

Right
    value: 12.5亿元
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.rules.parts.numerals import is_broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (("claims/library.yaml", "value: 3.2万册", "value: 3..2万册"),), at=("claims/library.yaml:6:10",)
    ),
    Example(
        (("claims/library.yaml", "value: 3.2万册", "value: 三万百百册"),), at=("claims/library.yaml:6:10",)
    ),
    Example((("claims/library.yaml", "value: 3.2万册", "value: 约3.2万册"),)),
    Example((("claims/library.yaml", "value: 3.2万册", "value: 三万二千册"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.sound:
        for number, word in enumerate(claim.value):
            if is_broken(word, facts):
                key = "value" if len(claim.value) == 1 else f"value.{number}"
                message = f"{word} does not read as a quantity; write it like 1100余家, 36.5%, 第9, 2024年7月"
                yield Found(claim.at(key), message, (claim.id,))
