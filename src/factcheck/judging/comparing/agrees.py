"""Does a draft's value agree with a claim's? Intervals, as in docs/verdicts.md#a-value-is-an-interval.

The claim is read tight, the draft loose. `compare` knows nothing of subjects or periods.
"""

from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from functools import lru_cache

from factcheck.judging.comparing.rates import for_another, for_the_same
from factcheck.judging.wording.tables.agreeing import MEASURE_OF, ORDER_OF
from factcheck.judging.wording.tables.units import EDITIONS, PARTS_OF_TEXTS, PERSONS, THINGS
from factcheck.reading.units import factor
from factcheck.reading.value import Exact, Interval, Value, dimension_of


class ValueRelation(Enum):
    """How a claim's value stands to a draft's."""

    AGREES = "agrees"
    EXCLUDES = "excludes"
    FINER = "finer"  # they overlap, and the draft says more than the source
    OTHER = "other"  # not of one kind: nothing to compare


@dataclass(frozen=True, slots=True)
class Agreement:
    """`note` codes a remark: rounded, dropped-modifier, weaker, coarser, unit, rate, direction or slip."""

    relation: ValueRelation
    note: str = ""


# Dimensions that may state the same thing in other words (第四 and 第四子, 首位 and 第1).
ORDERS = {"rank", "ordinal", "superlative"}
FROM_LAST = "rank-from-last"
LOWER = {"over", "at-least"}
UPPER = {"under", "at-most"}
DAY = factor("d")
DAYS = {"mo": (Fraction(28), Fraction(31)), "a": (Fraction(365), Fraction(366))}
AGE = "count:岁"
SHARES = {"%", (POINTS := "[pp]")}
SCALES = {"Cel", "[degF]"}  # of one thing, and no number of the one is so many of the other
DECIMAL = {"%", POINTS, "CNY"}
FACTOR_OF_A_SLIP = 2
COARSEST = Fraction(1, 10)  # what rounding may move a number by, of the number
ROUND_WORDS = ("percent", "fraction")
NEARLY = Fraction(1, 25)  # of a share: what 六成 or a third may leave out, as 60.2% has it
NOT_QUITE = Fraction(1, 20)


def family(value: Value) -> str:
    """What a value can be compared with: counts of whatever are one family, so are ranks and ordinals."""
    return _family(value.kind, value.unit)


@lru_cache(maxsize=1024)
def _family(kind: str, unit: str | None) -> str:
    name = dimension_of(kind, unit)
    if kind == "duration":
        return "duration"
    if name == AGE:
        return "age"
    if name is None or name.startswith("count:"):
        return "count"
    return "order" if name in ORDERS else name


def comparable_kinds(claim: Value, draft: Value) -> bool:
    """Whether two values speak of one kind of thing, so that they can agree or exclude each other."""
    return _comparable(claim.kind, claim.unit, draft.kind, draft.unit)


@lru_cache(maxsize=4096)
def _comparable(claim: str, unit: str | None, draft: str, other: str | None) -> bool:
    if claim == draft == "money" or {unit, other} in (SHARES, SCALES):
        return True
    if (unit in PERSONS and other in THINGS) or (unit in THINGS and other in PERSONS):
        return False
    if {claim, draft} == {"rank", "ordinal"} and {unit, other} & {*PARTS_OF_TEXTS, *EDITIONS}:
        return False
    if {claim, draft} == {"superlative", "ordinal"} and _of_an_edition(unit or "", other or ""):
        return False
    first, second = _family(claim, unit), _family(draft, other)
    return first == second or ("number" in (claim, draft) and "count" in (first, second))


def _of_an_edition(unit: str, other: str) -> bool:
    """Whether one counts how often something was (第二十届), and the other is no first of these (首个)."""
    return any(word in EDITIONS and word not in (unit + other).replace(word, "", 1) for word in (unit, other))


def agrees(claim: Value, draft: Value) -> bool:
    """Whether a draft's value is a claim's, in whatever words."""
    return comparable_kinds(claim, draft) and compare(claim, draft).relation is ValueRelation.AGREES


def compare(claim: Value, draft: Value) -> Agreement:
    """How `claim` (read tight) stands to `draft` (read loose)."""
    if not comparable_kinds(claim, draft):
        return Agreement(ValueRelation.OTHER)
    if claim.relative or draft.relative:
        return Agreement(ValueRelation.OTHER)
    if family(claim) == "order" and not _same_order(claim, draft):
        return Agreement(ValueRelation.OTHER if _of_two_measures(claim, draft) else ValueRelation.EXCLUDES)
    if FROM_LAST in (claim.unit, draft.unit) and claim.unit != draft.unit and claim.kind == draft.kind:
        same = claim.number == draft.number  # 倒数第11 is not 第11; 倒数第一 may be 第31
        return Agreement(ValueRelation.EXCLUDES if same else ValueRelation.OTHER)
    slip = claim.number == draft.number
    if _another_unit(claim, draft) or for_another(claim, draft):
        # another number may well be the same amount, converted
        return Agreement(ValueRelation.EXCLUDES, "unit") if slip else Agreement(ValueRelation.OTHER)
    if family(claim) != family(draft):
        return _bare(claim, draft)
    if claim.dimension != draft.dimension and family(claim) == "duration":
        return _across_calendars(claim, draft)
    rate = for_the_same(claim, draft)
    if _of_one_scale(claim, draft) and rate is claim:
        return _intervals(claim, draft)
    found = _intervals(rate.canonical(), draft.canonical())
    if found.relation is ValueRelation.EXCLUDES and rate is not claim:
        return Agreement(ValueRelation.EXCLUDES, "unit" if slip else "rate")
    if found.relation is ValueRelation.EXCLUDES and slip and claim.unit != draft.unit:
        return Agreement(ValueRelation.EXCLUDES, "unit")  # 412万公顷 for 412万亩
    return found


def _of_one_scale(claim: Value, draft: Value) -> bool:
    """Whether their base unit is a power of ten of the unit that both have: they stand as their bases do."""
    return claim.kind == draft.kind and claim.unit == draft.unit and claim.unit in DECIMAL


def _across_calendars(claim: Value, draft: Value) -> Agreement:
    """Weeks against months: they exclude each other when no length of a month lets them meet."""
    claim_days, draft_days = _in_days(claim, claim.tight), _in_days(draft, draft.loose)
    return Agreement(ValueRelation.EXCLUDES if disjoint(claim_days, draft_days) else ValueRelation.OTHER)


def _in_days(value: Value, interval: Interval) -> Interval:
    shortest, longest = DAYS.get(value.unit or "", (factor(value.unit) / DAY,) * 2)
    low = None if interval.low is None else interval.low * shortest
    high = None if interval.high is None else interval.high * longest
    return Interval(low, high, interval.low_open, interval.high_open)


def _bare(claim: Value, draft: Value) -> Agreement:
    """One of them has no unit: the same number agrees, another number may be of something else."""
    unit = claim.unit or draft.unit
    found = _intervals(replace(claim, unit=unit), replace(draft, unit=unit))
    return found if found.relation is ValueRelation.AGREES else Agreement(ValueRelation.OTHER)


def _intervals(claim: Value, draft: Value) -> Agreement:
    """Both in the base unit of their dimension."""
    worded = _other_words(claim, draft) or _in_round_words(claim, draft)
    if worded:
        return worded
    if inside(claim.tight, draft.loose):
        return (
            Agreement(ValueRelation.EXCLUDES)
            if _far(claim, draft)
            else Agreement(ValueRelation.AGREES, _how(claim, draft))
        )
    if _rounds_to(draft, claim):
        return Agreement(ValueRelation.FINER)
    if disjoint(claim.tight, draft.loose):
        return Agreement(ValueRelation.EXCLUDES, "slip" if _is_slip(claim, draft) else "")
    return Agreement(ValueRelation.EXCLUDES if _same_precision(claim, draft) else ValueRelation.FINER)


def _far(claim: Value, draft: Value) -> bool:
    """2.6% rounds to 3%, but no editor would let it stand; 63.6 for 64 he would."""
    if claim.modifier or draft.modifier or is_range(claim) or is_range(draft):
        return False
    if not claim.number or draft.number is None or claim.kind == "date":
        return False
    apart, size = Fraction(claim.number) - draft.number, Fraction(claim.number)
    return max(apart, -apart) > max(size, -size) * COARSEST


def _rounds_to(draft: Value, claim: Value) -> bool:
    """The draft has more digits, and the claim's number is what they round to."""
    if draft.number is None or claim.number is None or draft.step is None or claim.step is None:
        return False
    if draft.step >= claim.step or draft.modifier or claim.modifier or is_range(claim) or is_range(draft):
        return False
    apart = Fraction(draft.number) - claim.number
    return max(apart, -apart) * 2 <= claim.step and claim.kind not in (
        "rank",
        "ordinal",
        "date",
    )


def is_range(value: Value) -> bool:
    """Whether a value was written as one, as 6%至6.5% is."""
    return value.kind != "date" and value.modifier is None and value.tight.low != value.tight.high


def _shares(claim: Value, draft: Value) -> bool:
    return {claim.unit, draft.unit} == SHARES


def _another_unit(claim: Value, draft: Value) -> bool:
    if claim.kind == draft.kind == "money":
        return claim.dimension != draft.dimension
    return _shares(claim, draft) or {claim.unit, draft.unit} == SCALES


def _same_order(claim: Value, draft: Value) -> bool:
    """唯一 and 第一 are not one thing, nor are 最大 and 首个; 首位 and 第1 are."""
    words = {value.unit for value in (claim, draft) if value.kind == "superlative"}
    sorts = {ORDER_OF.get(word or "", word) for word in words}
    if claim.kind == draft.kind == "superlative":
        return len(sorts) == 1
    first = 1 in (claim.number, draft.number) and all((word or "").startswith("最") for word in sorts)
    return first or sorts <= {"first"}


def _of_two_measures(claim: Value, draft: Value) -> bool:
    """Whether one is the most by one measure and the other by another: 最长, 最宽."""
    units = [value.unit or "" for value in (claim, draft)]
    return len({MEASURE_OF[unit[1:]] for unit in units if unit[0:1] == "最" and unit[1:] in MEASURE_OF}) == 2


def _other_words(claim: Value, draft: Value) -> Agreement | None:
    """The same number with another modifier, or with none."""
    mine, theirs = claim.number, draft.number
    both = mine is not None and theirs is not None  # 约数十万 has no one number
    if both and claim.modifier == draft.modifier == "about" and mine != theirs and claim.step == draft.step:
        return Agreement(ValueRelation.EXCLUDES)
    if _is_weaker_bound(claim, draft):
        return Agreement(ValueRelation.AGREES, "weaker")
    if mine is None or mine != theirs or claim.modifier is None or is_range(draft):
        return None
    if draft.modifier is None:
        exact = claim.modifier in ("at-least", "at-most") and draft.kind == "date"
        return None if exact else Agreement(ValueRelation.AGREES, "dropped-modifier")
    if claim.modifier == draft.modifier or {claim.modifier, draft.modifier} <= LOWER:
        return Agreement(ValueRelation.AGREES)
    if draft.modifier == "about" or {claim.modifier, draft.modifier} <= UPPER:
        return Agreement(ValueRelation.AGREES, "dropped-modifier" if draft.modifier == "about" else "")
    if {claim.modifier, draft.modifier} & LOWER and {claim.modifier, draft.modifier} & UPPER:
        return Agreement(ValueRelation.EXCLUDES, "direction")
    return None


def _in_round_words(claim: Value, draft: Value) -> Agreement | None:
    """60.2% in words that have no digits to round to (六成); what is not quite so much is left open."""
    if draft.kind not in ROUND_WORDS or draft.modifier or draft.loose.low != draft.loose.high:
        return None
    if claim.kind not in ROUND_WORDS or claim.modifier or is_range(claim) or not claim.number:
        return None
    apart = abs(Fraction(claim.number) - Fraction(draft.number or 0)) / abs(Fraction(claim.number))
    if not 0 < apart <= NOT_QUITE:
        return None
    return Agreement(ValueRelation.AGREES, "rounded") if apart <= NEARLY else Agreement(ValueRelation.OTHER)


def _is_weaker_bound(claim: Value, draft: Value) -> bool:
    """不到1.2 for 低于1.1; further off it is a slip."""
    mine, theirs = claim.number or 0, draft.number or 0
    open_below = {claim.modifier, draft.modifier} <= UPPER and claim.tight.low is None
    return open_below and mine < theirs <= mine * FACTOR_OF_A_SLIP


def _how(claim: Value, draft: Value) -> str:
    mine, theirs = claim.number, draft.number
    if mine is None or theirs is None or mine == theirs:
        return ""
    if draft.modifier in LOWER | UPPER:
        return "weaker"
    return "coarser" if claim.kind == "date" else "rounded"


def _is_slip(claim: Value, draft: Value) -> bool:
    """A true bound so far off that it must be a lost 万 or 亿."""
    mine, theirs = claim.number, draft.number
    if mine is None or not theirs:
        return False
    if draft.modifier in LOWER:
        return mine > theirs * FACTOR_OF_A_SLIP
    return draft.modifier in UPPER and mine * FACTOR_OF_A_SLIP < theirs


def _same_precision(claim: Value, draft: Value) -> bool:
    """Another number of the same precision where the claim says 左右 or 超过, or a range beside a range."""
    mine, theirs = claim.number, draft.number
    if is_range(claim) and is_range(draft):
        return not inside(draft.tight, claim.tight)
    if mine is None or theirs is None or mine == theirs:
        return False
    if claim.modifier == "over" and draft.modifier is None:  # 800亿 for 超过700亿; 750亿 says more
        return _place(mine) == _place(theirs)
    if claim.modifier != "about":
        return False
    if claim.step is None or draft.step is None or draft.modifier is not None:
        return False
    return claim.step <= draft.step


def _place(number: Exact) -> Fraction:
    """What one unit of a number's last digit that is not zero is worth: 100 of 700, 10 of 750."""
    place, rest = Fraction(1), Fraction(number)
    while rest and rest.denominator == 1 and rest % 10 == 0:
        place, rest = place * 10, rest / 10
    while rest.denominator % 2 == 0 or rest.denominator % 5 == 0:
        place, rest = place / 10, rest * 10
    return place


def inside(inner: Interval, outer: Interval) -> bool:
    """Every number of `inner` is in `outer`."""
    return _above(inner, outer) and _above(_mirrored(inner), _mirrored(outer))


def disjoint(one: Interval, other: Interval) -> bool:
    """No number is in both."""
    return _ends_before(one, other) or _ends_before(other, one)


def _above(inner: Interval, outer: Interval) -> bool:
    if outer.low is None:
        return True
    if inner.low is None:
        return False
    low, floor = inner.low, outer.low
    return low > floor or (low == floor and (inner.low_open or not outer.low_open))


def _mirrored(interval: Interval) -> Interval:
    low = None if interval.high is None else -interval.high
    high = None if interval.low is None else -interval.low
    return Interval(low, high, interval.high_open, interval.low_open)


def _ends_before(one: Interval, other: Interval) -> bool:
    if one.high is None or other.low is None:
        return False
    high, low = one.high, other.low
    return high < low or (high == low and (one.high_open or other.low_open))
