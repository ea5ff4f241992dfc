"""What begins with a numeral: what follows it says which kind's reader is asked."""

from factcheck.reading.kinds import dates, quantity, ranks, relative, roundabout
from factcheck.reading.lookalikes import read_code
from factcheck.reading.numbers import number_at
from factcheck.reading.phrases import phrase_end
from factcheck.reading.source import Found, Source

_DATE_NEXT = frozenset("年月日号世季财会学赛q-/.~∼〜至到以、和与及两二三四五代 \u3000个")
_CODE_NEXT = frozenset(":.-) ")
_CLOCK_NEXT = frozenset("时点")
_DIGITS = frozenset("0123456789")


def read_numeral(source: Source, at: int, floor: int) -> tuple[Found | None, int]:
    """What the numeral at `at` begins, and where to go on when it begins nothing."""
    folded = source.folded
    arabic = folded[at] in _DIGITS
    if not arabic and (phrase := phrase_end(folded, at)) is not None:
        return Found(at, phrase, None), phrase
    numeral, end = number_at(source, at)
    stop = max(end, at + 1)
    following = folded[stop : stop + 1]
    found: Found | None = None
    if not arabic:
        found = _in_words(source, at, floor, stop)
    if found is None and (
        following in _DATE_NEXT or (arabic and (stop - at >= 6 or folded.startswith("fy", at - 2)))
    ):
        found = dates.read_date(source, at, floor)
    if found is None and following in ("届", "次"):
        found = ranks.read_session(source, at, floor)
    if numeral is None and folded[at] == "数":
        return roundabout.read_some_time(source, at, floor), stop
    if found is None and (
        following in _CLOCK_NEXT
        or (following in ("分", "刻", "十") and "点" in folded[at:stop])
        or (arabic and (following in _CODE_NEXT or stop - at >= 7))
    ):
        found = read_code(source, at, floor)
    return found or quantity.read_quantity(source, at, floor, numeral, end), stop


def _in_words(source: Source, at: int, floor: int, stop: int) -> Found | None:
    """Plans and 一半."""
    last = source.folded[stop - 1]
    if last == "五" and stop - at <= 3:
        return relative.read_plan(source, at, floor)
    if last == "一" and source.folded[stop : stop + 1] == "半":
        return roundabout.read_half_of(source, at, floor)
    return None
