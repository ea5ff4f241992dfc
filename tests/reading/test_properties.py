"""What holds of any text, and of any number however it is written."""

from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.reading.numeral import UNITS, parse
from factcheck.reading.read import read, read_value
from factcheck.text.fold import fold
from factcheck.text.text import Text

DIGITS = "零一二三四五六七八九"
FINANCIAL = "零壹贰叁肆伍陆柒捌玖"
# Characters that readers look for, so that random texts reach them.
_TELLING = (
    "第百千万亿兆十一二两三五九零〇半几数余多来点分之成年月日号世纪上下近超不至到和与、，。-—~/.%％‰元块毛个家名届次倍度"
    "斤米公里小时今去最首唯季旬初底末农历廿翻又两负陆伍参拾壹0123456789 \n（）“”http://.:AaZ"
)
telling = st.text(alphabet=st.sampled_from(_TELLING), max_size=60)


def chinese(number: int, digits: str = DIGITS, units: str = "十百千") -> str:
    """A whole number below 10¹⁶ as Chinese writes it."""
    if number == 0:
        return digits[0]
    written, gap = "", False
    for power, name in ((10**12, "万亿"), (10**8, "亿"), (10**4, "万"), (1, "")):
        section, number = divmod(number, power)
        if section == 0:
            gap = bool(written)
            continue
        if written and (gap or section < 1000):
            written += digits[0]
        written += _section(section, digits, units) + name
        gap = False
    return written


def _section(section: int, digits: str, units: str) -> str:
    written, zero = "", False
    for place in (3, 2, 1, 0):
        digit = section // 10**place % 10
        if digit:
            written += (digits[0] if zero else "") + digits[digit] + (units[place - 1] if place else "")
            zero = False
        elif written:
            zero = True
    return written


numbers = st.integers(min_value=0, max_value=10**12 - 1)


@given(numbers)
def test_a_number_reads_the_same_however_it_is_written(number: int) -> None:
    spellings = [
        str(number), f"{number:,}", chinese(number), chinese(number, FINANCIAL, "拾佰仟"),
        str(number).translate({48 + d: 0xFF10 + d for d in range(10)}),
    ]  # fmt: skip
    for spelling in spellings:
        numeral = parse(fold(spelling))
        assert numeral is not None, spelling
        assert (numeral.low, numeral.high) == (number, number), spelling


@given(st.integers(1, 9999), st.integers(0, 3), st.sampled_from(["万", "亿", "万亿"]))
def test_a_decimal_before_a_scale(digits: int, places: int, scale: str) -> None:
    written = f"{Fraction(digits, 10**places).__float__():.{places}f}"
    numeral = parse(written + scale)
    size = 1
    for unit in scale:
        size *= UNITS[unit]
    assert numeral is not None
    assert numeral.low == Fraction(digits, 10**places) * size
    assert numeral.step == Fraction(size, 10**places)


@given(st.text(max_size=80) | telling)
@example("3又3又3又")
@example("１" * 5000)
@example("第" + "九" * 5000)
@example("公元前0年")
@example("\ud800年第")
def test_reading_is_total_and_its_mentions_are_slices_in_order(raw: str) -> None:
    end = 0
    for mention in read(Text(raw)):
        assert end <= mention.start < mention.end <= len(raw)
        assert mention.text == raw[mention.start : mention.end]
        assert mention.value is not None
        end = mention.end


@given(telling)
def test_a_value_says_what_its_author_meant_within_what_its_words_permit(raw: str) -> None:
    for mention in read(Text(raw)):
        assert mention.value is not None
        tight, loose = mention.value.tight, mention.value.loose
        assert tight.low is None or tight.high is None or tight.low <= tight.high, mention
        assert loose.low is None or tight.low is None or loose.low <= tight.low, mention
        assert (
            loose.high is None
            or tight.high is None
            or loose.high >= tight.high
            or tight.high > 2 * (tight.low or 0)
        )


@given(telling)
def test_traditional_and_simplified_read_the_same(raw: str) -> None:
    opencc = pytest.importorskip("opencc")
    simplified = fold(raw)
    traditional = opencc.OpenCC("s2t").convert(simplified)
    if len(traditional) != len(simplified) or fold(traditional) != simplified:
        return
    ours = [(m.kind, m.start, m.end, m.value) for m in read(Text(simplified))]
    theirs = [(m.kind, m.start, m.end, m.value) for m in read(Text(traditional))]
    assert ours == theirs


@given(st.integers(0, 10**9), st.sampled_from(["家", "元", "公里", "%", "倍", "岁", "吨", "个百分点"]))
def test_a_written_value_is_one_value(number: int, unit: str) -> None:
    value = read_value(f"{number}{unit}")
    assert value is not None
    assert value.number == number


def test_what_is_absurdly_long_is_no_number() -> None:
    assert read_value("9" * 10**6) is None
    assert read_value("一" * 10**6) is None
