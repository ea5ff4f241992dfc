"""What rates are for: 每吨9.7万元 is 每公斤97元, and neither 每亩 nor 每立方米 so much."""

from dataclasses import replace
from functools import lru_cache

from factcheck.judging.wording.tables.units import TIMES
from factcheck.reading.unit_words import WORDS
from factcheck.reading.units import dimension, factor
from factcheck.reading.value import Value

MEASURED = ("mass", "volume", "area", "length", "energy")
ELECTRIC = {"度": "千瓦时", "kwh": "千瓦时"}  # by itself 度 may be a degree


@lru_cache(maxsize=512)
def _measure(per: str) -> str | None:
    """The unit of measurement that a rate is for: kg, of 每公斤; None where it is for anything else."""
    for part in per.split("/"):
        unit = WORDS.get(ELECTRIC.get(part, part))
        if unit is not None and not unit.counted and dimension(unit.symbol) in MEASURED:
            return unit.symbol
    return None


@lru_cache(maxsize=512)
def _times(per: str) -> frozenset[str]:
    return frozenset(TIMES[part] for part in per.split("/") if part in TIMES)


def for_another(claim: Value, draft: Value) -> bool:
    """Whether two rates are for what does not convert: 每月60元 and 每年60元, 每吨 and 每立方米."""
    if not claim.per or not draft.per or claim.per == draft.per:
        return False
    mine, theirs = _times(claim.per), _times(draft.per)
    if mine and theirs and mine != theirs:
        return True
    one, other = _measure(claim.per), _measure(draft.per)
    return one is not None and other is not None and dimension(one) != dimension(other)


def for_the_same(claim: Value, draft: Value) -> Value:
    """The claim's rate for what the draft's is for: so much for a kilogram, of so much for a ton."""
    if not claim.per or not draft.per or claim.per == draft.per:
        return claim
    one, other = _measure(claim.per), _measure(draft.per)
    if one is None or other is None or one == other or dimension(one) != dimension(other):
        return claim
    by = factor(other) / factor(one)
    return replace(
        claim,
        tight=claim.tight.scaled(by),
        loose=claim.loose.scaled(by),
        number=None if claim.number is None else claim.number * by,
        step=None if claim.step is None else claim.step * by,
        per=draft.per,
    )
