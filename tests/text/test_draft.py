"""Drafts: what is silenced, the date, and that all else is left where it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.draft import Ignore, read_draft
from factcheck.text.text import Text

MARKDOWN = st.text(st.sampled_from("四川第9。\n\r`~*_[]()<!->#|&;: \tabh/.\\"), max_size=60)


@pytest.mark.parametrize(
    ("raw", "date"),
    [
        ("---\ndate: 2024-05-01\n---\n正文。", "2024-05-01"),
        ("---\r\ntitle: 四川\r\ndate: '2024-05'  # 注\r\n...\r\n正文。", "2024-05"),
        ("\ufeff---\ndate: 2024年5月 \n---", "2024年5月"),
        ("---\ntitle: a --- b\ndate: 2024\n---\n", "2024"),
        ("---\nupdate: 2024\n---\n", None),
        ("date: 2024-05-01\n正文。", None),
        ("正文。\n---\ndate: 2024\n---\n", None),
        ("---\n---\n正文。", None),
    ],
)
def test_date(raw: str, date: str | None) -> None:
    assert read_draft(Text(raw), markdown=True).date == date


@pytest.mark.parametrize(
    ("raw", "sentences"),
    [
        ("- 甲是乙\n- `abc`\n- 丙", ["甲是乙", "丙"]),
        ("- 甲是乙\n-\n- 丙", ["甲是乙", "丙"]),
        ("* 甲是乙\n* <!-- 注 -->\n* 丙", ["甲是乙", "丙"]),
        ("| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 |", ["甲 | 乙", "丙 | 丁"]),
    ],
)
def test_an_item_without_prose_is_no_part_of_the_one_before(raw: str, sentences: list[str]) -> None:
    found = read_draft(Text(raw), markdown=True).sentences
    assert [raw[one.start : one.end] for one in found] == sentences


def test_plain_text_has_no_front_matter() -> None:
    draft = read_draft(Text("---\ndate: 2024-05-01\n---\n"), markdown=False)
    assert draft.date is None


@pytest.mark.parametrize("markdown", [True, False])
def test_a_comment_silences_the_next_sentence(markdown: bool) -> None:
    raw = (
        "甲。<!-- factcheck: ignore rank-a: 旧 -->乙。\n<!--factcheck：ignore unsupported：见脚注-->\n丙。\n"
    )
    draft = read_draft(Text(raw), markdown=markdown)
    first, second = draft.ignores
    assert (first.target, first.reason, second.target, second.reason) == (
        "rank-a",
        "旧",
        "unsupported",
        "见脚注",
    )
    silenced = [draft.sentences[i.sentence_index or 0] for i in draft.ignores]
    assert [raw[s.start : s.end] for s in silenced] == ["乙。", "丙。"]


@pytest.mark.parametrize(
    ("raw", "ignores"),
    [
        ("<!-- factcheck: ignore a -->甲。", [Ignore(0, 28, "a", "", 0)]),
        ("甲。<!-- factcheck: ignore a: b -->", [Ignore(2, 33, "a", "b", None)]),
        ("<!-- factcheck: ignore -->甲。", [Ignore(0, 26, "", "", 0)]),
        ("<!-- factcheck: ignore a:\n很长的\n理由 -->甲。", [Ignore(0, 36, "a", "很长的\n理由", 0)]),
        ("<!-- factcheck: ignored -->甲。", []),
        ("<!-- ignore a: b -->甲。", []),
        ("`<!-- factcheck: ignore a: b -->`甲。", []),
        ("```\n<!-- factcheck: ignore a: b -->\n```\n甲。", []),
        ("<!-- factcheck: ignore a: b 甲。", []),
    ],
)
def test_ignores(raw: str, ignores: list[Ignore]) -> None:
    assert read_draft(Text(raw), markdown=True).ignores == ignores


@pytest.mark.parametrize(
    ("raw", "prose"),
    [
        ("第**7**名", "第  7  名"),
        ("_四川_ 第~~9~~7", " 四川  第  9  7"),
        ("2 * 3 * 4 a_b_c", "2 * 3 * 4 a_b_c"),
        ("[四川](http://a.b/9)第7", " 四川               第7"),
        ("[四川][1]第7[^2]", " 四川    第7    "),
        ("[^2]: 四川第7", "[     四川第7"),
        ("[2]: 四川第7", "         "),
        ("见<https://a.b/9>和https://a.b/9?c=1。", "见               和                 。"),
        ("四川<br>第7&nbsp;名", "四川    第7      名"),
        ("`第7`和``第`8``", "    和       "),
        ("<script>第7</script>完", "                   完"),
        ("> 第7", "  第7"),
    ],
)
def test_prose_has_spaces_for_what_is_none(raw: str, prose: str) -> None:
    assert len(raw) == len(prose)
    assert read_draft(Text(raw), markdown=True).prose.raw == prose


@given(MARKDOWN)
def test_prose_has_the_characters_of_the_text_or_spaces(raw: str) -> None:
    prose = read_draft(Text(raw), markdown=True).prose.raw
    assert len(prose) == len(raw)
    assert all(new in (old, " ") for old, new in zip(raw, prose, strict=True))
    assert [c for c in prose if c in "\r\n"] == [c for c in raw if c in "\r\n"]
