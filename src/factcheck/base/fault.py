"""What reading the files finds wrong, before anybody has said how badly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.problem import Place


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a file: the rule it breaks, where, and what to do."""

    rule: str
    place: Place
    message: str
    claims: tuple[str, ...] = ()
