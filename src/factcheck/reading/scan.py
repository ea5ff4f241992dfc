"""Where a value may begin, and which kind's reader is asked there.

One pattern finds the characters at which something may begin; what follows a numeral says what it may be. So
the work grows with the values in a text, not with its length times the kinds.
"""

import re
from collections.abc import Iterator

from factcheck.reading.kinds import KINDS, dates, quantity, ranks, relative, roundabout
from factcheck.reading.lookalikes import read_code
from factcheck.reading.numbers import number_at
from factcheck.reading.numeral import STARTERS
from factcheck.reading.phrases import phrase_end
from factcheck.reading.source import Found, Source
from factcheck.reading.unit_words import FIRSTS as UNIT_FIRSTS

# A Chinese numeral begins something only where a unit, more of it or no Chinese character follows.
_ALSO_AFTER = "世季成又点分来多余半届这那吗期末头之大整负到至乃甚左上以和与跟及同的"
_HAN_AFTER = "".join(sorted({*UNIT_FIRSTS, *STARTERS, *_ALSO_AFTER}))
# One set of first characters in front, so that the search skips to them; then what must follow each.
_FIRST_OF_ALL = f"[.数0-9{STARTERS}{''.join(kind.firsts for kind in KINDS)}]"
_ANCHOR = re.compile(
    rf"{_FIRST_OF_ALL}(?:(?<=[0-9])|(?<=[{STARTERS}])(?:$|(?=[^\u3400-\u9fff]|[{_HAN_AFTER}]))"
    r"|(?<=\.)(?=[0-9])|(?<=数)(?=[十百千万亿])|"
    + "|".join(f"(?<=[{kind.firsts}])" + (f"(?={kind.then})" if kind.then else "") for kind in KINDS)
    + ")"
)
_BY_FIRST = {first: kind.readers for kind in KINDS for first in kind.firsts}
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
        found = dates.read_date(source, at, floor)
    if found is None and following in ("届", "次"):
        found = ranks.read_session(source, at, floor)
    if found is None and (
        following in _CLOCK_NEXT or (arabic and (following in _CODE_NEXT or stop - at >= 7))
    ):
        found = read_code(source, at, floor)
    return found or quantity.read_quantity(source, at, floor, numeral, end), stop


def _read_chinese(source: Source, at: int, floor: int, stop: int) -> Found | None:
    """Plans and 一半."""
    last = source.folded[stop - 1]
    if last == "五" and stop - at <= 3:
        return relative.read_plan(source, at, floor)
    if last == "一" and source.folded[stop : stop + 1] == "半":
        return roundabout.read_half_of(source, at, floor)
    return None
