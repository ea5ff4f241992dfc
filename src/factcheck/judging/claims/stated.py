"""The value that a claim gives as it is written there: a change may come before it, 起 behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.units import STUFFS
from factcheck.reading.read import read, read_value, read_value_of
from factcheck.reading.stance import Change, written_change
from factcheck.reading.words import alternatives
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Text

if TYPE_CHECKING:
    from factcheck.reading.period import Period
    from factcheck.reading.value import Value

OF_A_YEAR = ("年份", "年代", "日期", "生年", "卒年", "出生年", "即位年", "建成年")
OF_A_COUNT = ("数", "数量", "总数", "总量", "规模", "产量", "销量", "容量", "保有量", "存量", "能力")
_FIGURES, _NOUN = lazy_pattern("[0-9]"), lazy_pattern(r"[^\W\d_的]{2,8}")  # 超过810万|标准机架
_STUFF = lazy_pattern(rf"(?:{alternatives(STUFFS)})(?=[0-9一二两三四五六七八九十百千万])")  # 白银|两亿两
_YEAR = lazy_pattern("前?[1-9][0-9]{0,2}年")
_TIMES = lazy_pattern(r"(?<=^[两兩二三四五六七八九十])度$")
_BESIDE_A_VALUE = lazy_pattern(
    r"^(?:[双单]向|沿岸|沿线|周围|周边|四周|外围|方圆|半径|两侧|海拔)|^总(?=[冠亚季殿]军$)|(?<=元)起售?$"
)  # 双向六车道, 沿岸500米, 总冠军, 22.98万元起


def value_of_claim(attribute: str, written: str) -> tuple[Change, Value | None]:
    """The value that a claim gives, with the change it may begin with (下降4.3%)."""
    if fold(attribute).endswith(OF_A_YEAR) and (year := _early_year(written)):
        return Change(), year
    if fold(attribute).endswith("次数"):
        written = _TIMES.sub("次", written)  # 两度
    value = read_value_of(attribute, written) or read_value_of(
        attribute, _BESIDE_A_VALUE.sub("", fold(written))
    )
    if value is not None and value.unit == "%" and value.number is not None and value.number < 0:
        return Change("down", "by"), value.negated()
    if value is not None:
        return Change(), value
    if (stuff := _of_a_stuff(written)) is not None:
        return Change(), stuff
    change, length = written_change(fold(written))
    value = _changed(written, length) if length else None
    return (change, value) if value is not None else (Change(), _of_a_noun(attribute, written))


def _changed(written: str, length: int) -> Value | None:
    """The value behind the words of a change, of that length; 增长1.2倍 is as much as 2.2 times."""
    value = read_value(written[length:])
    if value is None or value.dimension != "multiple":
        return value
    whole = next(iter(read(Text(written))), None)
    return whole.value if whole is not None and whole.end == len(written) else value


def _of_a_noun(attribute: str, written: str) -> Value | None:
    """The count in a value that goes on with what the attribute names or counts: 七条弦, of 弦数."""
    counted = next(iter(read(Text(written))), None)
    if counted is None or counted.kind not in ("measure", "number") or counted.start:
        return None
    noun, named = fold(written[counted.end :]), fold(attribute)
    if counted.kind == "measure" and noun and noun in named:
        return counted.value
    in_figures = _FIGURES.search(fold(counted.text)) is not None and _NOUN.fullmatch(noun) is not None
    return counted.value if in_figures and (noun[-2:] in named or named.endswith(OF_A_COUNT)) else None


def _of_a_stuff(written: str) -> Value | None:
    """So much of what stands before it: 白银两亿两, 黄金100吨."""
    found = _STUFF.match(fold(written))
    value = read_value(written[found.end() :]) if found else None
    measured = value is not None and value.kind in ("measure", "money")
    return value if measured and not (value and (value.dimension or "").startswith("count:")) else None


def without_noun(written: str) -> str:
    """A value without the noun of what it counts or measures, which a sentence has beside its figure."""
    if _of_a_stuff(written) is not None and (stuff := _STUFF.match(fold(written))):
        return written[stuff.end() :]
    if read_value(written) is not None or (counted := next(iter(read(Text(written))), None)) is None:
        return written
    counts = counted.kind in ("measure", "number") and not counted.start
    return written[: counted.end] if counts and _NOUN.fullmatch(fold(written[counted.end :])) else written


def _early_year(written: str) -> Value | None:
    """The year that 626年 or 前221年 is, and not so many years."""
    return read_value(f"公元{written}") if _YEAR.fullmatch(fold(written)) else None


def in_its_year(value: Value | None, written: str, period: Period | None) -> Value | None:
    """A day that a claim gives without its year (7月18日), in the year that its period tells.

    A value of 626年 is a year where the period is that very one.
    """
    if value is not None and value.unit == "a" and period is not None and (year := _early_year(written)):
        return year if year.tight.low == period.first.toordinal() else value
    if value is None or period is None or not (value.relative or "").startswith("month="):
        return value
    if ".." in (value.relative or "") or period.first.year != period.last.year:
        return value
    return read_value(f"{period.first.year}年{written}") or value
