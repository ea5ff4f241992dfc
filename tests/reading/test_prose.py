"""Running prose: all that states a value reads, and nothing else does."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from factcheck.reading.mention import Mention
from factcheck.reading.read import read
from factcheck.text.text import Text
from tests.reading.tables import CASES, lines

SHARED = Path(__file__).parents[3] / "shared"
REPORTS = SHARED / "corpus" / "reports-1954-2011.jsonl"
ANNOTATIONS = CASES / "corpus-annotations.jsonl"
PRECISION, RECALL = 0.98, 0.97
# With fewer of a kind, a single slip would decide; they count in the pool only.
ENOUGH = 25
_MARK = re.compile("【([^|】]+)\\|([a-z]+)】")


class Tally(NamedTuple):
    """By kind: what was annotated and what of it was read, what was read and what of it was annotated."""

    wanted: Counter[str]
    recalled: Counter[str]
    given: Counter[str]
    right: Counter[str]


@pytest.mark.parametrize("marked", [" ; ".join(row) for row in lines("prose")])
def test_a_sentence_reads_as_marked(marked: str) -> None:
    expected = [(match[1], match[2]) for match in _MARK.finditer(marked)]
    text = _MARK.sub(lambda match: match[1], marked)
    assert [(mention.text, mention.kind) for mention in read(Text(text))] == expected


ORDERS = {"rank", "ordinal", "superlative"}


def test_false_and_missed_readings_of_ranks() -> None:
    wanted, given, right = 0, 0, 0
    for marked in (row[0] for row in lines("ranking")):
        expected = Counter((m[1], m[2]) for m in _MARK.finditer(marked) if m[2] in ORDERS)
        mentions = read(Text(_MARK.sub(lambda match: match[1], marked)))
        found = Counter((m.text, m.kind) for m in mentions if m.kind in ORDERS)
        wanted, given, right = (
            wanted + expected.total(),
            given + found.total(),
            right + (expected & found).total(),
        )
    assert wanted > ENOUGH
    assert right / given >= PRECISION
    assert right / wanted >= RECALL


@pytest.fixture(scope="module")
def tally() -> Tally:
    """The sentences annotated by hand against what is read there; an overlap of the same kind is a hit."""
    if not REPORTS.exists():
        pytest.skip("no annotated reports at hand")
    reports = {report["year"]: report for report in map(json.loads, REPORTS.read_text("utf-8").splitlines())}
    notes = [json.loads(line) for line in ANNOTATIONS.read_text("utf-8").splitlines()]
    read_in = {year: read(Text(reports[year]["text"])) for year in {note["year"] for note in notes}}
    tally = Tally(Counter(), Counter(), Counter(), Counter())
    for note in notes:
        mentions = [m for m in read_in[note["year"]] if note["start"] <= m.start < note["end"]]
        for start, end, kind in note["expect"]:
            tally.wanted[kind] += 1
            tally.recalled[kind] += any(_hits(m, start, end, kind) for m in mentions)
        for mention in mentions:
            tally.given[mention.kind] += 1
            tally.right[mention.kind] += any(_hits(mention, *expected) for expected in note["expect"])
    return tally


def test_false_and_missed_readings_in_the_annotated_reports(tally: Tally) -> None:
    assert tally.right.total() / tally.given.total() >= PRECISION
    assert tally.recalled.total() / tally.wanted.total() >= RECALL


@pytest.mark.parametrize("kind", ["date", "measure", "money", "percent", "duration", "ordinal", "multiple"])
def test_false_and_missed_readings_of_a_kind(tally: Tally, kind: str) -> None:
    if tally.wanted[kind] < ENOUGH:
        pytest.skip(f"only {tally.wanted[kind]} annotated")
    assert tally.right[kind] / tally.given[kind] >= PRECISION
    assert tally.recalled[kind] / tally.wanted[kind] >= RECALL


def _hits(mention: Mention, start: int, end: int, kind: str) -> bool:
    return mention.kind == kind and mention.start < end and start < mention.end
