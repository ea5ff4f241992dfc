"""To judge a sentence takes time in proportion to its length, whatever it is made of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from factcheck.base.factbase import FactBase
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import check
from factcheck.text.sentences import LONGEST
from factcheck.text.text import Text
from tests.timing import grows_in_proportion

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def judge(shared: Path) -> Judge:
    facts = FactBase.open(shared / "data/verdicts-dev/gwr")
    return Judge(facts, Lexicon(facts))


@pytest.mark.parametrize("clause", ["全国{year}年{year}%，", "{year}年{year}，", "{year}年增长{year}%，"])
def test_time_grows_with_the_length_only(judge: Judge, clause: str) -> None:
    def judging(length: int) -> Callable[[], object]:
        years = range(1900, 1900 + length // len(clause.format(year=1900)))
        text = Text("".join(clause.format(year=year) for year in years))
        return partial(check, text, "draft", judge)

    assert grows_in_proportion(judging, LONGEST)
