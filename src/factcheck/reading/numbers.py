"""A numeral where it stands, and the amount it makes with its unit."""

from typing import NamedTuple

from factcheck.reading.numeral import DOUBTFUL, LONGEST, NUMERAL, Numeral, parse
from factcheck.reading.source import Source, is_han
from factcheck.reading.unit_words import YUAN, Unit, currency_before, unit_at
from factcheck.reading.value import Exact, tidy
from factcheck.text.patterns import lazy_pattern

_NUMERAL = lazy_pattern(NUMERAL)
_MISGROUPED = lazy_pattern("[0-9]{1,3}(?:,[0-9]{3})*,(?:0[0-9]?(?![0-9])|[0-9]{4,})")  # 100,00 and 1,2345


class Amount(NamedTuple):
    """A numeral and the unit it counts; `sense` is the modifier inside it (多, 余), `unit` may be missing.

    Its digits end at `number_end`. `simple`: it is worth what its numeral and its unit say, and nothing else.
    """

    start: int
    number_end: int
    end: int
    numeral: Numeral
    unit: Unit | None
    sense: str | None = None
    simple: bool = False


def number_at(source: Source, at: int) -> tuple[Numeral | None, int]:
    """The numeral that begins at `at` and where it ends; None when it is malformed."""
    match = _NUMERAL.match(source.folded, at)
    if match is None or match.end() == at:
        return _doubtful(source.folded, at)
    run, end = match[0], match.end()
    if source.raw[end : end + 1] == "," and (wrong := _MISGROUPED.match(source.raw, at)):
        return None, wrong.end()
    if "," in run and (cut := _two_amounts(source, at, end)):
        run, end = source.folded[at:cut], cut
    if len(run) > 1 and run[-1] == "两":
        after = unit_at(source.folded, source.raw, end)
        if after is None or after[0].word == "半":
            run, end = run[:-1], end - 1  # 三十两, 二两, 三两半: there it is the unit; not in 一两个
    return (parse(run) if len(run) <= LONGEST else None), end


def _two_amounts(source: Source, at: int, end: int) -> int:
    """Where the first amount of $20，300美圆 ends; 0 when the comma groups digits."""
    cut = source.raw.find("，", at, end)
    if cut < 0 or currency_before(source.folded, source.raw, at) is None:
        return 0
    after = unit_at(source.folded, source.raw, end)
    return cut if after is not None and after[0].kind == "money" and after[0].word not in YUAN else 0


def _doubtful(folded: str, at: int) -> tuple[Numeral | None, int]:
    """陆, 伍, 肆 and 参 by themselves."""
    char, before = folded[at : at + 1], folded[at - 1 : at]
    if not char or char not in DOUBTFUL or is_han(folded[at + 1 : at + 2]):
        return None, at
    if is_han(before) and before not in "之负":
        return None, at
    return parse(char), at + 1


def scaled(numeral: Numeral, by: Exact) -> Numeral:
    """The numeral in a unit `by` times as small."""
    if by == 1:
        return numeral
    if by < 0:
        return scaled(numeral.negative(), -by)
    return numeral._replace(
        low=tidy(numeral.low * by),
        high=tidy(numeral.high * by),
        step=tidy(numeral.step * by),
        place=tidy(numeral.place * by),
    )
