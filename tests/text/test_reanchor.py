"""Quotes in sources that changed: a thousand random edits, and the states one by one."""

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.text.quotes import describe
from factcheck.text.reanchor import Anchor, State, reanchor
from factcheck.text.sentences import sentences
from factcheck.text.text import Span, Text
from tests.text import edits

SOURCES = sorted((Path(__file__).parents[2] / "sources").glob("*.txt"))
FOUND = (State.UNCHANGED, State.RESCRIPTED, State.RECONTEXTED)
TIMES = 1000


def quoted(text: Text, rng: random.Random) -> Span:
    """A sentence, or a part of one."""
    sentence = rng.choice([s for s in sentences(text) if s.end - s.start >= 12])
    start, end = sentence.start, sentence.end
    if rng.random() < 0.6:
        start += rng.randrange((end - start) // 2)
        end = min(end, start + rng.randint(8, 40))
    piece = text.raw[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))


def trials() -> Iterator[tuple[Span, edits.Edited, Anchor]]:
    rng = random.Random(11)
    texts = [Text(source.read_text("utf-8")) for source in SOURCES]
    for number in range(TIMES):
        text = rng.choice(texts)
        span = quoted(text, rng)
        edited = edits.unedited(text.raw)
        if number % 3 == 0:
            edited = edits.edit_within(edited, *span, rng)
        for edit in rng.sample(edits.EDITS, rng.randint(1, 2)):
            edited = edit(edited, rng)
        yield span, edited, reanchor(Text(edited.raw), *describe(text, span))


def outcome(span: Span, edited: edits.Edited, anchor: Anchor) -> str:
    """How well `anchor` says where the passage at `span` is now."""
    place = edited.place(*span)
    if place:
        if anchor.state not in FOUND:
            return "untouched, lost"
        return "untouched, found" if anchor.span == place else "untouched, elsewhere"
    left = [now for now, origin in enumerate(edited.origins) if span.start <= origin < span.end]
    if not left:
        return "deleted"
    if not anchor.span:
        return "edited, lost"
    shared = min(anchor.span.end, left[-1] + 1) - max(anchor.span.start, left[0])
    return "edited, suggested" if 2 * shared >= left[-1] + 1 - left[0] else "edited, elsewhere"


def test_a_thousand_edits() -> None:
    counts = Counter(outcome(*trial) for trial in trials())
    untouched = sum(count for what, count in counts.items() if what.startswith("untouched"))
    edited = sum(count for what, count in counts.items() if what.startswith("edited"))
    assert untouched > 500
    assert edited > 300
    assert counts["untouched, elsewhere"] == 0
    assert counts["untouched, found"] >= 0.99 * untouched, counts
    assert counts["edited, suggested"] >= 0.95 * edited, counts


@pytest.mark.parametrize(
    ("raw", "prefix", "suffix", "state", "quote"),
    [
        ("上文。四川综合排名第9。", "", "", State.UNCHANGED, "四川综合排名第9"),
        ("四川綜合排\n名第９。", "", "", State.RESCRIPTED, "四川綜合排\n名第９"),
        ("甲:四川综合排名第9。乙:四川综合排名第9。", "乙:", "", State.UNCHANGED, "四川综合排名第9"),
        ("甲:四川综合排名第9。乙:四川综合排名第9。", "", "", State.AMBIGUOUS, "四川综合排名第9"),
        ("据甲乙丙说四川综合排名第9。", "据甲某丙说", "", State.AMBIGUOUS, "四川综合排名第9"),
        ("据甲乙丙说四川综合排名第9。", "某乙丙说", "", State.RECONTEXTED, "四川综合排名第9"),
        ("上文。四川综合排名第7。", "", "", State.CHANGED, "四川综合排名第7"),
        ("完全是另一回事。", "", "", State.VANISHED, ""),
    ],
)
def test_states(raw: str, prefix: str, suffix: str, state: State, quote: str) -> None:
    anchor = reanchor(Text(raw), "四川综合排名第9", prefix, suffix)
    assert (anchor.state, anchor.quote) == (state, quote)
    if anchor.span:
        assert raw[anchor.span.start : anchor.span.end] == quote
        assert "".join(change.came for change in anchor.changes) == quote
