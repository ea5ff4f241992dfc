"""A text without the white space that means nothing, folded, and the way back to its offsets.

Gaps go before folding, so that a word broken by a line end (显⏎著) folds as the word.
"""

from factcheck.text.fold import fold
from factcheck.text.invisible import INVISIBLE
from factcheck.text.patterns import lazy_pattern
from factcheck.text.shortened import Shortened

_GAP = lazy_pattern(rf"[\s{INVISIBLE}]+")
_SPACE = lazy_pattern(r"\s")


def squeeze(raw: str) -> Shortened:
    """Drops gaps, but for a space between two words of letters or digits: `an ice` is not `a nice`."""
    parts: list[str] = []
    starts, shifts = [0], [0]
    done = length = 0
    for gap in _GAP.finditer(raw):
        start, end = gap.span()
        parts.append(raw[done:start])
        length += start - done
        if _worded(raw, start, end) and _SPACE.search(gap[0]):
            parts.append(" ")
            length += 1
        starts.append(length)
        shifts.append(end - length)
        done = end
    return Shortened(fold("".join([*parts, raw[done:]])), starts, shifts)


def _worded(raw: str, start: int, end: int) -> bool:
    return start > 0 and end < len(raw) and _letter(raw[start - 1]) and _letter(raw[end])


def _letter(char: str) -> bool:
    return (char < "\u2e80" or "\uff10" <= char <= "\uff5a") and char.isalnum()
