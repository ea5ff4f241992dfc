"""What reading the files finds wrong, before anybody has said how badly."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.problem import Place


class Fault(NamedTuple):
    """Something wrong in a file: the rule it breaks, where, and what to do."""

    rule: str
    place: Place
    message: str
    claims: tuple[str, ...] = ()
