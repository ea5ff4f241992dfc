"""The kinds of value, a module each, and the table that says where each may begin.

To add one: write `kinds/x.py` with a reader, which is asked at a place and says what it read there; add a
line here, and a table of cases under `tests/cases/reading/`. What begins with a numeral is handed out by
`reading/by_numeral.py`, by what follows the numeral.
"""

from collections.abc import Callable
from typing import NamedTuple

from factcheck.reading.kinds import dates, quantity, ranks, relative, roundabout, superlatives
from factcheck.reading.lookalikes import read_url
from factcheck.reading.source import Found, Source
from factcheck.reading.tables.ranks import FIRSTS

Reader = Callable[[Source, int, int], Found | None]  # the text, where to begin, what is read already


class Kind(NamedTuple):
    """Where something that no numeral begins may begin: at one of `firsts`, if the pattern `then` follows.

    Its readers are asked in order; the first that reads something is believed.
    """

    firsts: str
    then: str
    readers: tuple[Reader, ...]


_AFTER_FIRST = "季" + "".join(sorted({word[1] for word in FIRSTS.split()}))
_AFTER_MOST = "近大小高低多少长短快慢早晚强弱重轻远深浅宽广窄厚薄富穷贵便年古密畅"
KINDS: tuple[Kind, ...] = (
    Kind("第", "", (relative.read_relative, ranks.read_order)),
    Kind("前", "[ 0-9一二三四五六七八九十百千两年天]", (ranks.read_front, relative.read_relative)),
    Kind("t", "op", (ranks.read_top,)),
    Kind("冠亚季殿", "军", (ranks.read_title,)),
    Kind("榜头状探", "[首眼名元花]", (ranks.read_title,)),
    Kind("最", f"[{_AFTER_MOST}]", (relative.read_recent, superlatives.read_superlative)),
    Kind("近", "[0-9一二三四五六七八九十两]", (relative.read_recent,)),
    Kind("首", f"[{_AFTER_FIRST}]", (relative.read_relative, superlatives.read_superlative)),
    Kind("唯独绝", "[一无]", (superlatives.read_superlative,)),
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
__all__ = ["KINDS", "Kind", "Reader", "dates", "quantity", "ranks", "relative", "roundabout", "superlatives"]
