"""A period cannot be read.

What it does
    Reads `period` of claims, and of the offices in names.yaml.

Why it is bad
    A claim whose period is unknown would be compared with statements about any year.

Wrong
    period: 2024年左右

Right
    period: 2024
    period: 2024-07
    period: 2024-Q1
    period: 2019..2021
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.reading.period import read_period
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example((("claims/library.yaml", "period: 2025", "period: 2025-13"),), at=("claims/library.yaml:53:11",)),
    Example((("claims/library.yaml", "period: 2025", "period: 2025-H1"),)),
)

REMEDY = "is not a period; write 2023, 2024-07, 2024-Q1, 2024-08-29 or 2019..2021"


def check(facts: Facts) -> Iterator[Found]:
    for claim in facts.sound:
        if claim.period and not _is_year(claim.period) and facts.period(claim.period) is None:
            yield Found(claim.at("period"), f"{claim.period} {REMEDY}", (claim.id,))
    for name in facts.names.values():
        for number, office in enumerate(name.offices):
            if office.period and read_period(office.period) is None:
                yield Found(name.at(f"offices.{number}.period"), f"{office.period} {REMEDY}")


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdecimal() and text != "0000"
