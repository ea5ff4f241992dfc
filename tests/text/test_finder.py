"""The finder against the plainest way to do it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.text.finder import Finder, Hit

LETTERS = "四川省a1 "


def plainly(entries: dict[str, int], folded: str, *, overlapping: bool) -> list[Hit[int]]:
    hits = []
    at = 0
    while at < len(folded):
        here = [
            Hit(at, at + len(word), entry)
            for word, entry in sorted(entries.items(), key=lambda pair: -len(pair[0]))
            if word and folded.startswith(word, at) and whole(folded, at) and whole(folded, at + len(word))
        ]
        hits += here if overlapping else here[:1]
        at = here[0].end if here and not overlapping else at + 1
    return hits


def whole(folded: str, at: int) -> bool:
    around = folded[max(0, at - 1) : at + 1]
    return at == 0 or len(around) < 2 or not (around.isascii() and around.isalnum())


@example(entries={"四川": 1, "四川省a": 2}, folded="省四川", overlapping=False)
@given(
    entries=st.dictionaries(st.text(LETTERS, max_size=4), st.integers()),
    folded=st.text(LETTERS, max_size=30),
    overlapping=st.booleans(),
)
def test_finds_what_is_there(entries: dict[str, int], folded: str, overlapping: bool) -> None:
    assert Finder(entries).find(folded, overlapping=overlapping) == plainly(
        entries, folded, overlapping=overlapping
    )


@pytest.mark.parametrize(
    ("folded", "words"),
    [
        ("四川省的四川人", ["四川省", "四川"]),
        ("said ai芯片, ai", ["ai", "ai"]),
        ("hbm3与hbm", ["hbm"]),
        ("12024年2024年", ["2024"]),
        ("café ai", ["ai"]),
        ("", []),
    ],
)
def test_examples(folded: str, words: list[str]) -> None:
    finder = Finder({word: word for word in ("四川", "四川省", "ai", "hbm", "2024", "caf")})
    assert [hit.entry for hit in finder.find(folded)] == words


def test_a_word_at_the_end_of_the_text_is_no_longer_than_the_text() -> None:
    assert Finder({"四川": 1, "四川省人": 2}).find("在四川") == [Hit(1, 3, 1)]
