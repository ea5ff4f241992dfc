"""What must fit together, whoever states it: shares of one whole, growth and levels, a share and its parts.

A draft is asked this of its sentences, a fact base of its claims.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Generic, TypeVar

from factcheck.judging.comparing.agrees import disjoint
from factcheck.judging.within.reckoning import SIGNS, UnworkableError, quantity
from factcheck.reading.value import Interval

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from factcheck.reading.value import Value

Place = TypeVar("Place")
ONE = Interval(1, 1)
# Growth of money is told at constant prices, levels at current ones: they need not fit.
LEVELS = ("measure", "number")


@dataclass(frozen=True, slots=True)
class Share(Generic[Place]):
    """That `part` is so much of `whole`; `at` is who says so."""

    part: str
    whole: Hashable
    value: Value
    at: Place


def by_whole(shares: Iterable[Share[Place]]) -> list[list[Share[Place]]]:
    """The shares of each whole, each part once: what is said of it again, another check looks at."""
    groups: dict[Hashable, dict[str, Share[Place]]] = defaultdict(dict)
    for share in shares:
        groups[share.whole].setdefault(share.part, share)
    return [list(group.values()) for group in groups.values()]


def overfull(shares: Iterable[Share[Place]]) -> Iterator[list[Share[Place]]]:
    """The shares of each whole that come to more than all of it, however they are rounded."""
    for group in by_whole(shares):
        if exceeds([share.value for share in group]):
            yield group


def exceeds(values: Sequence[Value], whole: Interval = ONE) -> bool:
    """Whether parts are more than the whole."""
    total = added(values)
    return total is not None and whole.high is not None and total.low is not None and total.low > whole.high


def misses(values: Sequence[Value], whole: Interval = ONE) -> bool:
    """Whether parts that should make up the whole do not."""
    total = added(values)
    return total is not None and disjoint(total, whole)


def added(values: Sequence[Value]) -> Interval | None:
    """The sum of quantities of one sort, rounding allowed for; None where they cannot be added."""
    try:
        read = [quantity(value, loose=True) for value in values]
    except UnworkableError:
        return None
    if len({one.units for one in read}) != 1:
        return None
    return reduce(SIGNS["+"], (one.interval for one in read))


def grown(said: Value, levels: tuple[Value, Value], *, down: bool = False) -> Interval | None:
    """The growth that two levels (now, then) give, where it is not what is said; else None."""
    if any(level.kind not in (*LEVELS, "money") for level in levels):
        return None
    given = _divided(*levels)
    if given is None:
        return None
    if said.kind == "multiple":
        return given if disjoint(given, quantity(said, loose=True).interval) else None
    given = SIGNS["-"](given, ONE)
    stated = quantity(said, loose=True).interval.scaled(-1 if down else 1)
    return given if disjoint(given, stated) else None


def portion(said: Value, part: Value, whole: Value) -> Interval | None:
    """The share that a part is of a whole, where it is not what is said; else None."""
    given = _divided(part, whole)
    return given if given and disjoint(given, quantity(said, loose=True).interval) else None


def _divided(over: Value, under: Value) -> Interval | None:
    try:
        first, second = quantity(over, loose=True), quantity(under, loose=True)
        return SIGNS["÷"](first.interval, second.interval) if first.units == second.units else None
    except UnworkableError:
        return None
