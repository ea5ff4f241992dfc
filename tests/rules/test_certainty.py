"""A word of doubt counts in the sentence of the value, not beside it."""

from datetime import date
from pathlib import Path

import pytest

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
    root = write_sample(
        tmp_path,
        ("sources/library-2024.txt", "", f"{quote}。\n"),
        ("claims/library.yaml", "", CLAIM.format(quote=quote)),
    )
    found = verify(root, TODAY, Request(only=["certainty-lost"])).problems
    assert [problem.claims for problem in found] == ([("hall",)] if told else [])
