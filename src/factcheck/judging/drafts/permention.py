"""What a sentence tells of one of its mentions is the same for every claim, so it is found once."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.reading.mention import Mention

V = TypeVar("V")
T = TypeVar("T")


def once_per_mention(find: Callable[[V, Mention], T]) -> Callable[[V, Mention], T]:
    """`find`, a method, remembering on its object what it found of each mention.

    By identity, for a value costs more to hash than most that is asked of it; the mention is held, so that no
    other has its id. It is no field: a sentence that is another in some part finds anew.
    """
    name = f"_{find.__name__}_of"

    @wraps(find)
    def found(view: V, mention: Mention) -> T:
        known: dict[int, tuple[Mention, T]] = vars(view).setdefault(name, {})
        if id(mention) not in known:
            known[id(mention)] = mention, find(view, mention)
        return known[id(mention)][1]

    return found
