"""An entry has a key that means nothing.

What it does
    Compares the keys of claims, evidence, names and waivers with those that exist, and names the nearest.

Why it is bad
    A mistyped key is not read: `perod: 2024` leaves a claim without its period, and nobody notices.

Wrong
    perod: 2024

Right
    period: 2024
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
    Example((("claims/library.yaml", "period: 2025", "perod: 2025"),), at=("claims/library.yaml:53:3",)),
    Example((("claims/library.yaml", "period: 2025", "note: 目标\n  period: 2025"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    yield from facts.faults("unknown-key")
