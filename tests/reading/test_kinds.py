"""Every spelling of a value reads as that value, in both scripts; its look-alikes do not."""

from functools import cache

import pytest

from factcheck.reading.read import read, read_value
from factcheck.reading.tables.ranks import FIRSTS, MOST, ONLIES, TITLES
from factcheck.reading.value import Interval
from factcheck.text.text import Text
from tests.reading.tables import KINDS, Case, look_alikes, values


@cache
def _traditional() -> object:
    opencc = pytest.importorskip("opencc")
    return opencc.OpenCC("s2t")


def both_scripts(text: str) -> set[str]:
    return {text, _traditional().convert(text)}  # type: ignore[attr-defined]  # OpenCC has no types


@pytest.mark.parametrize(
    ("kind", "case"), [pytest.param(k, c, id=f"{k}-{c.spelling}") for k in KINDS for c in values(k)]
)
def test_a_spelling_reads_as_its_value(kind: str, case: Case) -> None:
    for spelling in both_scripts(case.spelling):
        value = read_value(spelling)
        assert value is not None, spelling
        assert (value.kind, value.unit, value.modifier) == (kind, case.unit, case.modifier), spelling
        assert value.tight == case.tight, spelling
        assert value.loose == case.loose, spelling


@pytest.mark.parametrize(
    ("kind", "text"), [pytest.param(k, t, id=f"{k}-{t}") for k in KINDS for t in look_alikes(k)]
)
def test_a_look_alike_is_none(kind: str, text: str) -> None:
    for spelling in both_scripts(text):
        assert kind not in {mention.kind for mention in read(Text(spelling))}, spelling


@pytest.mark.parametrize("word", TITLES)
def test_a_title_reads_as_its_rank(word: str) -> None:
    value = read_value(word)
    assert value is not None
    assert (value.kind, value.tight) == ("rank", Interval(TITLES[word], TITLES[word]))


@pytest.mark.parametrize("word", [*FIRSTS, *ONLIES, *(f"最{word}" for word in MOST)])
def test_a_superlative_reads_as_itself(word: str) -> None:
    (mention,) = read(Text(f"离城{word}"))  # 最近 by itself is of late
    assert (mention.kind, mention.text) == ("superlative", word)
