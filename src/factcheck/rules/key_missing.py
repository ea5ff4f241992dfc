"""An entry lacks a key it must have.

What it does
    A claim needs id, statement, subject, attribute, value and evidence; evidence needs source and quote;
    a name needs its kind; a reference its id.

Why it is bad
    A claim without a value, or without a quote, proves nothing.

Wrong
    - id: rank
      statement: 四川排名第9

Right
    - id: rank
      statement: 四川排名第9
      subject: 四川
      attribute: 排名
      value: 第9
      evidence:
      - {source: paper, quote: 四川排名第9}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.problem import Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts, Found

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (("claims/names.yaml", "少儿图书占比: {kind: attribute}", "少儿图书占比: {aliases: [少儿占比]}"),),
        at=("claims/names.yaml:4:9",),
    ),
    Example(
        (
            (
                "claims/names.yaml",
                "少儿图书占比: {kind: attribute}",
                "少儿图书占比: {kind: attribute, aliases: [少儿占比]}",
            ),
        )
    ),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("key-missing")
