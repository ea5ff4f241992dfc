"""A statement that begins with who says so, by any word of speaking and in either script, needs a speaker."""

from datetime import date
from pathlib import Path

import pytest
from opencc import OpenCC

from factcheck.reading.tables.stance import SPEECH
from factcheck.rules.speaker_missing import OF_A_BASIS
from factcheck.tasks.verify import Request, verify
from tests.sample import write_sample

CLAIM = """
- id: hall
  statement: {statement}
  subject: 青石市图书馆
  attribute: 新馆
  value: 3座
  evidence:
  - source: library-2024
    quote: 青石市图书馆有新馆3座
"""


@pytest.mark.parametrize("word", [*SPEECH, *OF_A_BASIS])
def test_who_says_so_is_a_speaker(word: str, tmp_path: Path) -> None:
    for head in (f"林一帆{word}", OpenCC("s2t").convert(f"林一帆{word}")):
        assert _told(tmp_path / head, f"{head},青石市图书馆有新馆3座")


@pytest.mark.parametrize("head", ["文章提出", "有关专家表示", "青石市图书馆表示", "林一帆当天"])
def test_who_is_nobody_the_subject_or_says_nothing_is_none(head: str, tmp_path: Path) -> None:
    assert not _told(tmp_path, f"{head},青石市图书馆有新馆3座")


def _told(folder: Path, statement: str) -> bool:
    """Whether the rule names a claim with this statement."""
    root = write_sample(
        folder,
        ("sources/library-2024.txt", "", "青石市图书馆有新馆3座。\n"),
        ("claims/library.yaml", "", CLAIM.format(statement=statement)),
    )
    found = verify(root, date(2025, 1, 1), Request(only=["speaker-missing"])).problems
    return ("hall",) in [problem.claims for problem in found]
