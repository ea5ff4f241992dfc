"""What patterns are made of: lists of words, Chinese digits, small numbers, what joins a list."""

import re
from collections.abc import Iterable

HAN_ONES = "一二三四五六七八九"
HAN_DIGITS = f"零〇{HAN_ONES}"
# A figure of one character → how many it is.
SMALL_NUMBERS = {figure: number for number, figure in enumerate(f"零{HAN_ONES}十")} | {"两": 2}
# A pattern of a number such as counts matches, people or terms of office, in either kind of figures.
SMALL_NUMBER = rf"(?:\d+|[{HAN_ONES}两十百]+)"
# What joins the items of a list, as the names that one value gives; 跟 and 同 say with whom.
JOINTS = "、和与及"
JOINT = f"(?:以及|[{JOINTS}])"


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words."""
    return "|".join(map(re.escape, sorted(set(words), key=len, reverse=True)))
