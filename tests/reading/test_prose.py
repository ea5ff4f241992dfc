"""Running prose: all that states a value reads, and nothing else does."""

import json
import re
from pathlib import Path

import pytest

from factcheck.reading.read import read
from factcheck.text.text import Text
from tests.reading.tables import CASES, lines

SHARED = Path(__file__).parents[3] / "shared"
REPORTS = SHARED / "corpus" / "reports-1954-2011.jsonl"
ANNOTATIONS = CASES / "corpus-annotations.jsonl"
_MARK = re.compile("【([^|】]+)\\|([a-z]+)】")


@pytest.mark.parametrize("marked", [" ; ".join(row) for row in lines("prose")])
def test_a_sentence_reads_as_marked(marked: str) -> None:
    expected = [(match[1], match[2]) for match in _MARK.finditer(marked)]
    text = _MARK.sub(lambda match: match[1], marked)
    assert [(mention.text, mention.kind) for mention in read(Text(text))] == expected


@pytest.mark.skipif(not (REPORTS.exists() and ANNOTATIONS.exists()), reason="no annotated reports at hand")
def test_false_and_missed_readings_in_the_annotated_reports() -> None:
    """Precision 0.98 and recall 0.97 over all kinds, on sentences annotated by hand."""
    texts = {
        report["year"]: report["text"] for report in map(json.loads, REPORTS.read_text("utf-8").splitlines())
    }
    right = given = wanted = 0
    for line in ANNOTATIONS.read_text("utf-8").splitlines():
        note = json.loads(line)
        mentions = read(Text(texts[note["year"]]))
        found = [m for m in mentions if note["start"] <= m.start < note["end"]]
        given, wanted = given + len(found), wanted + len(note["expect"])
        right += sum(
            any(m.kind == kind and m.start < end and start < m.end for m in found)
            for start, end, kind in note["expect"]
        )
    assert right / given >= 0.98
    assert right / wanted >= 0.97
