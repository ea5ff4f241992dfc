"""What has no end is cut at its commas, and nothing of it is lost."""

from factcheck.text.sentences import LONGEST, sentences
from factcheck.text.text import Text


def test_a_sentence_is_no_longer_than_anybody_writes() -> None:
    written = "四川已聚集起1100余家人工智能企业，" * 200
    found = sentences(Text(written))
    assert max(s.end - s.start for s in found) <= LONGEST
    assert "".join(written[s.start : s.end] for s in found) == written
    assert len(sentences(Text("四川已聚集起1100余家人工智能企业，" * 20))) == 1
