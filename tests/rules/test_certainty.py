"""A word of doubt counts in the sentence of the value, not beside it; which words do, one table says."""

from datetime import date
from pathlib import Path

import pytest
from opencc import OpenCC

from factcheck.reading.stance import is_forecast, is_hypothesis
from factcheck.reading.tables.certainty import CERTAINTY
from factcheck.tasks.proposing import stances
from factcheck.tasks.verify import Request, verify
from tests.sample import write_sample

TODAY = date(2025, 1, 1)
CLAIM = """
- id: hall
  statement: 青石市图书馆有新馆3座
  subject: 青石市图书馆
  attribute: 新馆
  value: 3座
  evidence:
  - source: library-2024
    quote: {quote}
"""


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("明年力争更多,青石市图书馆有新馆3座", True),
        ("青石市图书馆力争有新馆3座", True),
        ("明年力争更多。青石市图书馆有新馆3座", False),
        ("馆长说“明年力争更多！”青石市图书馆有新馆3座", False),
    ],
)
def test_doubt_in_another_sentence_is_not_of_the_value(quote: str, told: bool, tmp_path: Path) -> None:
    assert _told(tmp_path, quote) == ([("hall",)] if told else [])


@pytest.mark.parametrize(
    ("certainty", "word"), [(c, word) for c, words in CERTAINTY.items() for word in words]
)
def test_who_proposes_who_judges_and_the_rule_know_a_word(certainty: str, word: str, tmp_path: Path) -> None:
    said = f"{word}青石市图书馆有新馆3座"
    assert stances.certainty(said) == certainty
    assert is_forecast(said) or certainty not in {"forecast", "estimate"}
    assert is_hypothesis(said) == (certainty == "hypothesis")
    assert _told(tmp_path / "simplified", said) == [("hall",)]
    assert _told(tmp_path / "traditional", f"{OpenCC('s2t').convert(word)}青石市图书馆有新馆3座") == [
        ("hall",)
    ]


def _told(folder: Path, quote: str) -> list[tuple[str, ...]]:
    """The claims that the rule names in the sample with one more, from a sentence of its source."""
    root = write_sample(
        folder,
        ("sources/library-2024.txt", "", f"{quote}。\n"),
        ("claims/library.yaml", "", CLAIM.format(quote=quote)),
    )
    return [problem.claims for problem in verify(root, TODAY, Request(only=["certainty-lost"])).problems]
