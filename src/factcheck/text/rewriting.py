"""A name in other words: every mixture of what each of its words may be replaced by."""

from __future__ import annotations

from itertools import islice, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.text.finder import Hit

MOST = 32  # one with more such words is not written in every mixture


def rewritten(name: str, hits: Iterable[Hit[tuple[str, ...]]], whole: tuple[str, ...]) -> tuple[str, ...]:
    """`name` with words put another way, where `hits` has what for; `whole` is what all of it may be."""
    choices: list[tuple[str, ...]] = []
    done = 0
    for start, end, words in hits:
        others = whole if end - start == len(name) else words
        choices += (name[done:start],), (*others, name[start:end])
        done = end
    if not done:
        return ()
    written = map("".join, islice(product(*choices, (name[done:],)), MOST))
    return tuple(dict.fromkeys(other for other in written if other != name))
