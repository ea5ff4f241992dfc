"""What a word says that one is of another: 父亲, 长子, 支流."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables import kin as table


class Kin(NamedTuple):
    """What the one is by a word, plainly (儿子, for 次子), and what the other may then be, plainly.

    `more`: the word says more than the plain one. `above`: of the two sides this one is told first (父亲).
    """

    plain: str
    more: bool
    others: frozenset[str]
    above: bool

    def beside(self, other: Kin) -> bool:
        """Whether both are of one side: 父亲 and 母亲."""
        return self.others == other.others

    def faces(self, other: Kin) -> bool:
        """Whether the one is what stands against the other: 父亲 and 女儿."""
        return other.plain in self.others


@cache
def kin() -> dict[str, Kin]:
    """Each word of the table, as it is and as it is glossed."""
    rows = [[cell.split() for cell in f"{row}|||".split("|")[:4]] for row in table.ROWS.split("\n") if row]
    places = {row[0][0]: at for at, row in enumerate(rows)}
    found: dict[str, Kin] = {}
    for plain, same, finer, others in rows:
        above = all(places[plain[0]] < places[other] for other in others)
        for words, more in ((plain + same, False), (finer, True)):
            one = Kin(plain[0], more, frozenset(others), above)
            found.update({spelt: one for word in words for spelt in (word, gloss(word).text)})
    return found


@cache
def finer() -> dict[str, frozenset[str]]:
    """A plain word → the words that say more than it does: 儿子 → 长子, 养子; 配偶 → 丈夫."""
    rows = [row.split() for row in table.ANY_OF.strip().split("\n")]
    found = {row[0]: {*row[1:]} for row in rows}
    for word, one in kin().items():
        if one.more:
            found.setdefault(one.plain, set()).add(word)
    return {plain: frozenset(words) for plain, words in found.items()}


def may_be_one(word: str, another: str) -> bool:
    """Whether who is the one to somebody may be called the other: 儿子 for 次子, 前夫 for 丈夫."""
    one, other = (kin()[w].plain if w in kin() and not kin()[w].more else w for w in (word, another))
    in_time = any({one, other} <= {*row.split()} for row in table.IN_TIME.strip().split("\n"))
    return one == other or in_time or one in finer().get(other, ()) or other in finer().get(one, ())
