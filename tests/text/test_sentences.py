"""Sentences: the case files say what they are; whatever the text, they slice it and leave nothing out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.draft import read_draft
from factcheck.text.sentences import Sentence, sentences
from factcheck.text.text import Text
from tests.timing import grows_in_proportion

CASES = Path(__file__).parents[1] / "cases/text"
PROSE = st.text(
    st.sampled_from("四川第9。！？；…，、“”「」()（）《》\"' \n\r\t#-*|`>.1aA:&_[]\u3000\u2028\ufeff"),
    max_size=80,
)


def cases(name: str) -> list[tuple[str, list[str]]]:
    """Each case: a text, and its sentences with a heading's level in front."""
    _, *found = (CASES / name).read_text("utf-8").split("\n====\n")
    parted = [case.split("\n--->\n") for case in found]
    return [(raw, [line.replace("⏎", "\n") for line in lines.splitlines()]) for raw, lines in parted]


def shown(raw: str, found: list[Sentence]) -> list[str]:
    return [(f"{s.level}# " if s.level else "") + raw[s.start : s.end] for s in found]


@pytest.mark.parametrize(("raw", "expected"), cases("sentences-plain.txt"))
def test_plain_text(raw: str, expected: list[str]) -> None:
    assert shown(raw, sentences(Text(raw))) == expected


@pytest.mark.parametrize(("raw", "expected"), cases("sentences-markdown.txt"))
def test_markdown(raw: str, expected: list[str]) -> None:
    assert shown(raw, read_draft(Text(raw), markdown=True).sentences) == expected


@given(PROSE)
def test_nothing_but_white_space_and_marks_of_lists_stands_between_sentences(raw: str) -> None:
    found = sentences(Text(raw))
    at = 0
    for sentence in found:
        assert at <= sentence.start < sentence.end
        assert not raw[sentence.start].isspace()
        assert not raw[sentence.end - 1].isspace()
        between = raw[at : sentence.start]
        assert not set(between) & set("四川第。！？；，、“”「」《》aA")
        at = sentence.end
    assert not set(raw[at:]) & set("四川第。！？；，、aA")


@given(PROSE)
def test_markdown_sentences_are_in_order_and_in_the_text(raw: str) -> None:
    draft = read_draft(Text(raw), markdown=True)
    assert len(draft.prose.raw) == len(raw)
    ends = [0, *(sentence.end for sentence in draft.sentences)]
    for before, sentence in zip(ends, draft.sentences, strict=False):
        assert before <= sentence.start < sentence.end <= len(raw)
        assert (sentence.line, sentence.column) == Text(raw).line_column(sentence.start)


def test_a_sentence_knows_the_heading_it_stands_under() -> None:
    raw = "# 一\n\n甲。\n\n## 二\n\n乙。\n\n## 三\n\n丙。\n\n# 四\n\n丁。\n"
    found = read_draft(Text(raw), markdown=True).sentences
    above = {raw[s.start : s.end]: raw[s.heading.start : s.heading.end] if s.heading else "" for s in found}
    assert above == {
        "一": "",
        "甲。": "一",
        "二": "一",
        "乙。": "二",
        "三": "一",
        "丙。": "三",
        "四": "",
        "丁。": "四",
    }


def test_sentences_of_one_paragraph_have_its_number() -> None:
    assert [s.paragraph for s in sentences(Text("甲。乙。\n丙。\n\n丁。"))] == [0, 0, 1, 2]


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        "(。",
        "`",
        "` ",
        "<!--",
        "[",
        "[a](",
        "a. ",
        '"。',
        "*a",
        "<pre",
        "\n",
        "- a\n",
        "“a。",
        "。”",
        "_a ",
        "> ",
        "\n ",
        "|",
        "| -",
        "#",
        "&a",
        "=\n",
        "…",
        "| ",
    ],
)
def test_time_grows_with_the_length_only(piece: str) -> None:
    def reading(length: int) -> Callable[[], object]:
        raw = piece * (length // len(piece))
        return lambda: (read_draft(Text(raw), markdown=True), sentences(Text(raw)))

    assert grows_in_proportion(reading, 80_000)


@pytest.mark.parametrize(("opening", "piece", "closing"), [("", "…", "a"), ("|", " ", "x"), ("|", " |", "x")])
def test_a_run_that_comes_to_nothing_is_tried_once(opening: str, piece: str, closing: str) -> None:
    def reading(length: int) -> Callable[[], object]:
        raw = opening + piece * (length // len(piece)) + closing
        return lambda: (read_draft(Text(raw), markdown=True), sentences(Text(raw)))

    assert grows_in_proportion(reading, 20_000)
