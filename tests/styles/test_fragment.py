"""Text fragments: widened to punctuation, and found by a real browser."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.styles.parts.fragment import text_fragment, widened
from tests.browser import needs_browser, rendered, served

REPOSITORY = Path(__file__).parents[2]


def fragment(text: str, quote: str, after: str = "") -> str:
    start = text.index(quote, text.index(after) + len(after))
    return text_fragment(text, start, start + len(quote))


@pytest.mark.parametrize(
    ("text", "quote", "grown"),
    [
        ("甲。四川综合排名第9,稍后。", "合排名第", "四川综合排名第9"),
        ("四川聚集起1,100余家企业，居前。", "100余家", "四川聚集起1,100余家企业"),
        ("“聪明”的平台", "聪", "聪明"),
        ("一行\n二行三行\n", "行三", "二行三行"),
        ("GPT-4 与 36.5% 的增长", "36.5", "GPT-4 与 36.5% 的增长"),
        ("整段", "整段", "整段"),
    ],
)
def test_a_quote_is_widened_to_the_punctuation_around_it(text: str, quote: str, grown: str) -> None:
    start = text.index(quote)
    begin, end = widened(text, start, start + len(quote))
    assert text[begin:end] == grown


@pytest.mark.parametrize(
    ("text", "quote", "after", "expected"),
    [
        ("甲，乙丙。", "乙丙", "", ":~:text=乙丙"),
        ("GPT-4,A&B。", "GPT-4,A&B", "", ":~:text=GPT-4,A&B"),
        ("排名第9。后来，排名第9。", "排名第9", "后来", ":~:text=后来，-,排名第9"),
        (
            f"开头四个字，{'中' * 90}，最后四字。",
            f"开头四个字，{'中' * 90}，最后四字",
            "",
            ":~:text=开头四个字,最后四字",
        ),
        ("第一段的话\n第二段的话", "第一段的话\n第二段的话", "", ":~:text=第一段的话,第二段的话"),
    ],
)
def test_text_fragment(text: str, quote: str, after: str, expected: str) -> None:
    assert unquote(fragment(text, quote, after)) == expected


def test_what_means_something_in_a_fragment_is_encoded() -> None:
    assert fragment("GPT-4,A&B。", "GPT-4,A&B") == ":~:text=GPT%2D4%2CA%26B"


@given(st.text(min_size=1), st.data())
def test_widening_keeps_what_was_quoted(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    begin, stop = widened(text, start, end)
    assert text[start:end].strip() in text[begin:stop]
    text_fragment(text, start, end)


@needs_browser
@pytest.mark.parametrize(
    "quote", ["合排名第9", "耗几乎为“0”", "所高校开设人工智", "仅有的两个投运超算和智算"]
)
def test_a_browser_scrolls_to_the_quote_wherever_it_is_cut(quote: str, tmp_path: Path) -> None:
    raw = (REPOSITORY / "sources/sichuan-foundation-2024.txt").read_text(encoding="utf-8")
    paragraphs = "".join(f"<p>{line}</p>" for line in raw.splitlines())
    script = "setTimeout(() => { document.title = Math.round(scrollY) }, 1000)"
    page = f"<meta charset=utf-8><style>p{{margin:600px 0}}</style>{paragraphs}<script>{script}</script>"
    with served({"/a": page}) as address:
        seen = rendered(f"{address}/a#{fragment(raw, quote)}", tmp_path / "with")
        cut = rendered(f"{address}/a#:~:text={quote[1:-1]}", tmp_path / "cut")
    at = [int(found[1]) for dom in (seen, cut) if (found := re.search(r"<title>(\d+)</title>", dom))]
    assert at[0] > 600
    assert at[1] in {0, at[0]}
