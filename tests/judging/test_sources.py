"""A sentence of a source is true of it: as a draft it is supported, or asserts nothing; in both scripts."""

from pathlib import Path

import pytest
from opencc import OpenCC

from factcheck.base.factbase import FactBase
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import check
from factcheck.text.text import Text

ROOT = Path(__file__).parents[2]
FINE = ("supported", "unchecked")


@pytest.mark.parametrize("script", ["as it is", "t2s", "s2t", "s2hk"])
@pytest.mark.parametrize("source", sorted(path.name for path in (ROOT / "sources").glob("*.txt")))
def test_no_sentence_of_a_source_raises_an_alarm(source: str, script: str) -> None:
    facts = FactBase.open(ROOT)
    raw = (ROOT / "sources" / source).read_text(encoding="utf-8")
    text = Text(raw if script == "as it is" else OpenCC(script).convert(raw))
    report = check(text, source, Judge(facts, Lexicon(facts)))
    assert [(s.verdict.value, s.text) for s in report.sentences if s.verdict not in FINE] == []
