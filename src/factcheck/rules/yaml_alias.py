"""A file uses YAML anchors, aliases or merge keys.

What it does
    Reports `&name`, `*name` and `<<`.

Why it is bad
    A claim must be readable where it stands; and a few aliases of aliases can fill the memory of any
    machine.

Wrong
    subject: &s 四川
    …
    subject: *s

Right
    subject: 四川
    …
    subject: 四川
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
        (("claims/library.yaml", "subject: 青石市图书馆", "subject: &library 青石市图书馆"),),
        at=("claims/library.yaml:4:12",),
    ),
    Example((("claims/library.yaml", "subject: 青石市图书馆", 'subject: "青石市图书馆"'),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("yaml-alias")
