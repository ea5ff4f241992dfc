"""Character bigrams: what texts have in common, whatever their words."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from math import log
from operator import add

# A gram that more claims than this have says too little about any of them: it finds none.
FREQUENT = 20_000
# What is more frequent than this when a segment is compiled is left out. Above FREQUENT, so that a gram
# near it does not call for a new build whenever a claim goes.
KEPT = 25_000
# Claims are numbered within blocks, by two bytes each.
BLOCK = 1 << 16
# Characters beyond the basic plane, and where they are put: among those that every claim is full of.
_BEYOND = "[\U00010000-\U0010ffff]"
_FIRST, _ROOM = 0x4E00, 20_000


def grams(folded: str) -> set[str]:
    """Every two characters that stand together."""
    return set(map(add, folded, folded[1:]))


@lru_cache(maxsize=50_000)
def grams_of(word: str) -> frozenset[str]:
    """The same of a word that is asked for again and again."""
    return frozenset(grams(word))


def telling(gram: str) -> bool:
    """Whether a gram is of words and figures; white space and punctuation tell nothing."""
    return gram[0].isalnum() and gram[1].isalnum()


@cache
def tells(number: int) -> bool:
    """The same of the code of a gram."""
    return chr(number >> 16).isalnum() and chr(number & 0xFFFF).isalnum()


def basic(text: str) -> str:
    """The text with every character in the basic plane: two may become one, and find a claim too many."""
    return re.sub(_BEYOND, _within, text)


def _within(found: re.Match[str]) -> str:
    return chr(_FIRST + ord(found[0]) % _ROOM) if found[0].isalnum() else "\n"


def code(gram: str) -> int:
    """A gram as a key of 32 bits."""
    first, second = map(ord, gram if max(gram) <= "\uffff" else basic(gram))
    return first << 16 | second


def weight(frequency: int, claims: int) -> float:
    """How much it says that a gram of this frequency is shared (inverse document frequency)."""
    return log(1 + claims / max(frequency, 1))
