"""Every spelling of a value reads as that value, in both scripts; its look-alikes do not."""

from functools import cache

import pytest

from factcheck.reading.read import read, read_value
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
