"""Where a value may begin, and which kind's reader is asked there.

One pattern finds the characters at which something may begin; what follows a numeral says what it may be. So
the work grows with the values in a text, not with its length times the kinds.
"""

import re
from collections.abc import Callable, Iterator

from factcheck.reading.kinds.dates import read_date
from factcheck.reading.kinds.quantity import read_quantity
from factcheck.reading.kinds.ranks import read_front, read_order, read_session, read_title, read_top
from factcheck.reading.kinds.relative import read_plan, read_recent, read_relative
from factcheck.reading.kinds.roundabout import (
    read_doubling,
    read_half,
    read_half_of,
    read_metre,
    read_set,
    read_upward,
)
from factcheck.reading.kinds.superlatives import read_superlative
from factcheck.reading.lookalikes import read_code, read_url
from factcheck.reading.numbers import number_at
from factcheck.reading.numeral import STARTERS
from factcheck.reading.phrases import phrase_end
from factcheck.reading.source import Found, Source
from factcheck.reading.tables.ranks import FIRSTS
from factcheck.reading.unit_words import FIRSTS as UNIT_FIRSTS

Reader = Callable[[Source, int, int], Found | None]
# A Chinese numeral begins something only where a unit, more of it or no Chinese character follows.
FIRST_OF = "季" + "".join(sorted({word[1] for word in FIRSTS.split()}))
_ALSO_AFTER = "世季成又点分来多余半届这那吗期末头之大整负到至乃甚左上以和与跟及同的"
_HAN_AFTER = "".join(sorted({*UNIT_FIRSTS, *STARTERS, *_ALSO_AFTER}))
# What no numeral begins: first characters, what must follow them, and the readers asked, in order.
KINDS: tuple[tuple[str, str, tuple[Reader, ...]], ...] = (
    ("第", "", (read_relative, read_order)),
    ("前", "[ 0-9一二三四五六七八九十百千两年天]", (read_front, read_relative)),
    ("t", "op", (read_top,)),
    ("冠亚季殿", "军", (read_title,)),
    ("榜头状探", "[首眼名元花]", (read_title,)),
    (
        "最",
        "[近大小高低多少长短快慢早晚强弱重轻远深浅宽窄厚薄富穷贵便年古密畅]",
        (read_recent, read_superlative),
    ),
    ("近", "[0-9一二三四五六七八九十两]", (read_recent,)),
    ("首", f"[{FIRST_OF}]", (read_relative, read_superlative)),
    ("唯独绝", "[一无]", (read_superlative,)),
    ("今去明后本昨这年大下", "[年天日月世个初底末中前后半]", (read_relative,)),
    ("上", "[半个年月世百千万亿]", (read_upward, read_relative)),
    ("成对", "[百千折]", (read_set,)),
    ("半", "", (read_half,)),
    ("翻", "[了一两番三四]", (read_doubling,)),
    ("米", "[一二三四五六七八九]", (read_metre,)),
    ("hw", r"ttps?://|ww\.", (read_url,)),
)
# One set of first characters in front, so that the search skips to them; then what must follow each.
_FIRST_OF_ALL = f"[.数0-9{STARTERS}{''.join(firsts for firsts, _, _ in KINDS)}]"
_ANCHOR = re.compile(
    rf"{_FIRST_OF_ALL}(?:(?<=[0-9])|(?<=[{STARTERS}])(?:$|(?=[^\u3400-\u9fff]|[{_HAN_AFTER}]))"
    r"|(?<=\.)(?=[0-9])|(?<=数)(?=[十百千万亿])|"
    + "|".join(f"(?<=[{firsts}])" + (f"(?={then})" if then else "") for firsts, then, _ in KINDS)
    + ")"
)
_BY_FIRST = {first: readers for firsts, _, readers in KINDS for first in firsts}
_DATE_NEXT = frozenset("年月日号世季q-/.~∼〜至到以、和与及两二三四五代 \u3000个")
_CODE_NEXT = frozenset(":.-")
_CLOCK_NEXT = frozenset("时点")
_DIGITS = frozenset("0123456789")


def scan(source: Source) -> Iterator[Found]:
    """Values from left to right, none overlapping."""
    at = floor = 0
    search, folded = _ANCHOR.search, source.folded
    while (match := search(folded, at)) is not None:
        start = match.start()
        readers = _BY_FIRST.get(folded[start])
        if readers is None:
            found, at = _read_number(source, start, floor)
        else:
            found = next(
                (found for reader in readers if (found := reader(source, start, floor)) is not None), None
            )
            at = start + 1
        if found is not None:
            at = floor = found.end
            if found.value is not None:
                yield found


def _read_number(source: Source, at: int, floor: int) -> tuple[Found | None, int]:
    """What the numeral at `at` begins, and where to go on when it begins nothing."""
    folded = source.folded
    numeral, end = number_at(source, at)
    stop = max(end, at + 1)
    following = folded[stop : stop + 1]
    arabic = folded[at] in _DIGITS
    found: Found | None = None
    if not arabic:
        if (phrase := phrase_end(folded, at)) is not None:
            return Found(at, phrase, None), stop
        found = _read_chinese(source, at, floor, stop)
    if found is None and (following in _DATE_NEXT or (arabic and stop - at >= 6)):
        found = read_date(source, at, floor)
    if found is None and following in ("届", "次"):
        found = read_session(source, at, floor)
    if found is None and (
        following in _CLOCK_NEXT or (arabic and (following in _CODE_NEXT or stop - at >= 7))
    ):
        found = read_code(source, at, floor)
    return found or read_quantity(source, at, floor, numeral, end), stop


def _read_chinese(source: Source, at: int, floor: int, stop: int) -> Found | None:
    """Plans and 一半."""
    last = source.folded[stop - 1]
    if last == "五" and stop - at <= 3:
        return read_plan(source, at, floor)
    if last == "一" and source.folded[stop : stop + 1] == "半":
        return read_half_of(source, at, floor)
    return None
