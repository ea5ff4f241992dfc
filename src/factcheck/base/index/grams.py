"""Character bigrams: what texts have in common, whatever their words."""

from __future__ import annotations

from math import log
from operator import add

# A gram that more claims than this have says too little about any of them: it finds none.
FREQUENT = 20_000
# What is more frequent than this when a segment is compiled is left out. Above FREQUENT, so that a gram
# near it does not call for a new build whenever a claim goes.
KEPT = 25_000
# Claims are numbered within blocks, by two bytes each.
BLOCK = 1 << 16


def grams(folded: str) -> set[str]:
    """Every two characters that stand together."""
    return set(map(add, folded, folded[1:]))


def telling(gram: str) -> bool:
    """Whether a gram is of words and figures; white space and punctuation tell nothing."""
    return gram[0].isalnum() and gram[1].isalnum()


def code(gram: str) -> int:
    """A gram as a key of 32 bits. Two beyond the basic plane may share one: they find a claim too many."""
    return (ord(gram[0]) & 0xFFFF) << 16 | ord(gram[1]) & 0xFFFF


def weight(frequency: int, claims: int) -> float:
    """How much it says that a gram of this frequency is shared (inverse document frequency)."""
    return log(1 + claims / max(frequency, 1))
