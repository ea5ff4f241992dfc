"""Random but repeatable edits of a source, which remember where every character came from."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from opencc import OpenCC

from factcheck.text.data.common import COMMON

Edit = Callable[["Edited", random.Random], "Edited"]
LETTERS = COMMON


@dataclass(frozen=True)
class Edited:
    """`origins` gives for every character of `raw` its offset before all edits, -1 for a new one."""

    raw: str
    origins: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where [start, end) is now; None if any of it but white space changed."""
        at = [i for i, origin in enumerate(self.origins) if start <= origin < end]
        if not at:
            return None
        now = range(at[0], at[-1] + 1)
        kept = {self.origins[i] for i in now}
        whole = all(origin in kept for origin in range(start, end))
        foreign = any(self.origins[i] < 0 and not self.raw[i].isspace() for i in now)
        return (at[0], at[-1] + 1) if whole and not foreign else None


def unedited(raw: str) -> Edited:
    return Edited(raw, tuple(range(len(raw))))


def put(text: Edited, start: int, end: int, new: str) -> Edited:
    """`text` with [start, end) replaced."""
    raw = text.raw[:start] + new + text.raw[end:]
    return Edited(raw, text.origins[:start] + (-1,) * len(new) + text.origins[end:])


def insert_sentence(text: Edited, rng: random.Random) -> Edited:
    at = rng.choice(_ends(text))
    length = rng.randint(8, 60)
    return put(text, at, at, "".join(rng.choices(LETTERS, k=length)) + "。")


def delete_sentence(text: Edited, rng: random.Random) -> Edited:
    start, end = rng.choice(list(pairwise(_ends(text))))
    return put(text, start, end, "")


def insert_paragraphs(text: Edited, rng: random.Random) -> Edited:
    at = rng.choice([0, *(i + 1 for i, char in enumerate(text.raw) if char == "\n")])
    return put(
        text,
        at,
        at,
        "".join(f"{''.join(rng.choices(LETTERS, k=40))}。\n\n" for _ in range(rng.randint(1, 9))),
    )


def rewrap(text: Edited, rng: random.Random) -> Edited:
    """Lines of another width, as a conversion from PDF makes them."""
    width = rng.randint(18, 45)
    for at in range(width * (len(text.raw) // width), 0, -width):
        if not (text.raw[at - 1].isascii() and text.raw[at].isascii()):
            text = put(text, at, at, rng.choice(["\n", "\r\n", "\n　　"]))
    return text


def convert_script(text: Edited, rng: random.Random) -> Edited:
    raw = _opencc(rng.choice(["s2t", "s2tw", "s2hk", "t2s"])).convert(text.raw)
    assert len(raw) == len(text.raw)
    return replace(text, raw=raw)


def change_width(text: Edited, rng: random.Random) -> Edited:
    """Punctuation of the other width throughout."""
    forms = [",:;!?()", "，：；！？（）"]
    rng.shuffle(forms)
    return replace(text, raw=text.raw.translate(str.maketrans(*forms)))


def fix_typos(text: Edited, rng: random.Random) -> Edited:
    for _ in range(rng.randint(1, 12)):
        at = rng.randrange(len(text.raw))
        text = put(text, at, at + rng.randint(0, 1), rng.choice(["", rng.choice(LETTERS)]))
    return text


def edit_within(text: Edited, start: int, end: int, rng: random.Random) -> Edited:
    """One to three characters of [start, end) changed."""
    for _ in range(rng.randint(1, 3)):
        at = rng.randrange(start + 1, end - 1)
        text = put(text, at, at + rng.randint(0, 1), rng.choice(LETTERS))
    return text


EDITS: list[Edit] = [
    insert_sentence,
    delete_sentence,
    insert_paragraphs,
    rewrap,
    convert_script,
    change_width,
    fix_typos,
]


def _ends(text: Edited) -> list[int]:
    return [0, *(i + 1 for i, char in enumerate(text.raw) if char in "。!?;\n")]


@cache
def _opencc(name: str) -> OpenCC:
    return OpenCC(name)
