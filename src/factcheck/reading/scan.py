"""Where a value may begin, and which kind's reader is asked there."""

import re
from collections.abc import Callable, Iterator

from factcheck.reading.amount import number_at
from factcheck.reading.kinds.dates import read_date
from factcheck.reading.kinds.quantity import read_quantity
from factcheck.reading.kinds.roundabout import (
    read_doubling,
    read_half,
    read_half_of,
    read_metre,
    read_set,
    read_upward,
)
from factcheck.reading.lookalikes import read_code, read_url
from factcheck.reading.kinds.ranks import read_front, read_order, read_session, read_title, read_top
from factcheck.reading.kinds.relative import read_plan, read_recent, read_relative
from factcheck.reading.kinds.superlatives import read_superlative
from factcheck.reading.numeral import STARTERS, STARTS
from factcheck.reading.phrases import read_phrase
from factcheck.reading.source import Found, Source
from factcheck.reading.tables.ranks import TITLES

Reader = Callable[[Source, int, int], Found | None]
# What may begin with a character, tried in this order.
KINDS: tuple[tuple[str, tuple[Reader, ...]], ...] = (
    ("0123456789.", (read_date, read_code, read_session, read_quantity)),
    (STARTERS + "数", (read_phrase, read_plan, read_date, read_code, read_session, read_half_of, read_quantity)),
    ("半", (read_half,)),
    ("翻", (read_doubling,)),
    ("米", (read_metre,)),
    ("成对", (read_set,)),
    ("上", (read_upward, read_relative)),
    ("hw", (read_url,)),
    ("第", (read_relative, read_order)),
    ("前", (read_front, read_relative)),
    ("t", (read_top,)),
    ("".join({word[0] for word in TITLES}), (read_title,)),
    ("最", (read_recent, read_superlative)),
    ("近", (read_recent,)),
    ("唯独绝", (read_superlative,)),
    ("首", (read_relative, read_superlative)),
    ("今去明后本昨大下年这", (read_relative,)),
)
_ANCHOR = re.compile(
    rf"[{STARTS}第半]|米(?=[一二三四五六七八九])|翻(?=[了一两番三四])|h(?=ttps?://)|w(?=ww\\.)|数(?=[十百千万亿])|\.(?=[0-9])|前(?=[ 0-9零一二三四五六七八九十百千两年天])|top|近(?=[0-9一二三四五六七八九十两几])"
    r"|最(?=[近大小高低多少长短快慢早晚强弱重轻远深浅宽窄厚薄富穷贵便年古密畅])|首(?=[个家款台次座条批例部位创届项艘架颗枚支只套期张份列辆所块宗单笔口处本场轮代种发名开屈幅度片栋对样季])"
    r"|[今去明后本](?=[年天日月])|[上本](?=世纪)|上(?=[百千万亿])|成(?=[百千][上成])|[上下](?=[半个年月])|对(?=折)|昨(?=[天日])|这(?=个月)|年(?=[初底末中])|大(?=[前后]年)|唯(?=一)|独(?=一)|绝(?=无)|[冠亚季殿](?=军)|榜(?=首)|头(?=名)|状(?=元)"
)
_NUMERIC = re.compile(f"[{STARTS}.数]")


def _readers(first: str) -> tuple[Reader, ...]:
    for starts, readers in KINDS:
        if first in starts:
            return readers
    return KINDS[0][1]


_READERS = {chr(code): KINDS[0][1] for code in range(48, 58)}


def scan(source: Source) -> Iterator[Found]:
    """Values from left to right, none overlapping."""
    at = floor = 0
    search = _ANCHOR.search
    while (match := search(source.folded, at)) is not None:
        start = match.start()
        first = source.folded[start]
        readers = _READERS.get(first)
        if readers is None:
            readers = _READERS[first] = _readers(first)
        found = next((found for reader in readers if (found := reader(source, start, floor)) is not None), None)
        if found is None:
            at = max(number_at(source, start)[1], start + 1)
            continue
        at = floor = found.end
        if found.value is not None:
            yield found
