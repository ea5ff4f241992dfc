"""The kinds of value, a module each, and the table that says where each may begin.

To add one: write `kinds/x.py` with a reader, which is asked at a place and says what it read there; add a
line here, and a table of cases under `tests/cases/reading/`. What begins with a numeral has its line in
`reading/by_numeral.py` instead, which hands it out by what follows the numeral.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from factcheck.reading.kinds import dates, ranks, relative, roundabout, superlatives
from factcheck.reading.lookalikes import read_url
from factcheck.reading.source import Found, Source
from factcheck.reading.tables.ranks import FIRSTS, MOST, ONLIES, TITLES

Reader = Callable[[Source, int, int], Found | None]  # the text, where to begin, what is read already


class Kind(NamedTuple):
    """Where something that no numeral begins may begin: at one of `firsts`, if the pattern `then` follows.

    Its readers are asked in order; the first that reads something is believed.
    """

    firsts: str
    then: str
    readers: tuple[Reader, ...]


def _chars(words: Iterable[str], at: int) -> str:
    """The characters that stand at `at` in words of a table, each once."""
    return "".join(dict.fromkeys(word[at] for word in words))


KINDS: tuple[Kind, ...] = (
    Kind("第", "", (relative.read_relative, ranks.read_order)),
    Kind("前", "[ 0-9一二三四五六七八九十百千两年天]", (ranks.read_front, relative.read_relative)),
    Kind("t", "op", (ranks.read_top,)),
    Kind(_chars(TITLES, 0), f"[{_chars(TITLES, 1)}]", (ranks.read_title,)),
    Kind("最", f"[{_chars(MOST, 0)}]", (relative.read_recent, superlatives.read_superlative)),
    Kind("近", "[0-9一二三四五六七八九十两]", (relative.read_recent,)),
    Kind("首", f"[季{_chars(FIRSTS, 1)}]", (relative.read_relative, superlatives.read_superlative)),
    Kind(_chars(ONLIES, 0), f"[{_chars(ONLIES, 1)}]", (superlatives.read_superlative,)),
    Kind("今明后昨", "[年天日]", (relative.read_relative,)),
    Kind("去", "年", (relative.read_relative,)),
    Kind("本下", "[年月个世半季周星一]", (relative.read_relative, relative.read_span)),
    Kind("元", "年", (dates.read_first_year,)),
    Kind("年", "[初底末中]", (relative.read_relative,)),
    Kind("大", "[前后]年", (relative.read_relative,)),
    Kind("这", "个月", (relative.read_relative,)),
    Kind(
        "上",
        "[半个年月世百千万亿季周星一]",
        (roundabout.read_upward, relative.read_relative, relative.read_span),
    ),
    Kind("成对", "[百千折]", (roundabout.read_set,)),
    Kind("半", "", (roundabout.read_half,)),
    Kind("翻", "[了一两番三四]", (roundabout.read_doubling,)),
    Kind("米", "[一二三四五六七八九]", (roundabout.read_metre,)),
    Kind("截", "[至止]到?目前", (relative.read_until_now,)),
    Kind("到", "目前为止", (relative.read_until_now,)),
    Kind("h", "ttps?://", (read_url,)),
    Kind("w", r"ww\.", (read_url,)),
)
