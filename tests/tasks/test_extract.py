"""What a text asserts: its values, the names a fact base knows, the prose of Markdown only."""

from datetime import date
from typing import NamedTuple

from factcheck.tasks.extract import extract
from factcheck.text.text import Text

MARKDOWN = """---
date: 2024-08-29
---
四川已有1100余家企业，去年新增15家。

```
x = 12个
```

<!-- 13个 -->
今年7月又增9家。
"""


class Name(NamedTuple):
    start: int
    end: int


class Known:
    """Names by their words, wherever they stand."""

    def __init__(self, *words: str) -> None:
        self.words = words

    def find(self, folded: str) -> list[Name]:
        return [
            Name(folded.index(word), folded.index(word) + len(word)) for word in self.words if word in folded
        ]


def found(raw: str, **settings: object) -> list[tuple[str, str]]:
    extracted = extract(Text(raw), "-", **settings)  # type: ignore[arg-type]  # settings of several types
    return [(mention.kind, mention.text) for mention in extracted.mentions]


def test_values_and_names_come_in_the_order_of_the_text() -> None:
    text = "四川综合排名第9，有27所高校。"
    assert found(text, names=Known("四川", "高校")) == [
        ("name", "四川"),
        ("rank", "第9"),
        ("measure", "27所"),
        ("name", "高校"),
    ]


def test_a_value_inside_a_name_is_a_part_of_it() -> None:
    text = "《2024年人工智能指数报告》说有51个。"
    assert found(text, names=Known("2024年人工智能指数报告")) == [
        ("name", "2024年人工智能指数报告"),
        ("measure", "51个"),
    ]


def test_only_the_prose_of_markdown_asserts_and_its_date_resolves() -> None:
    extracted = extract(Text(MARKDOWN), "draft.md", markdown=True)
    assert [mention.text for mention in extracted.mentions] == ["1100余家", "去年", "15家", "今年7月", "9家"]
    july = next(mention.value for mention in extracted.mentions if mention.text == "今年7月")
    assert july is not None
    assert july.tight.low == date(2024, 7, 1).toordinal()


def test_a_given_day_comes_before_the_drafts_own() -> None:
    extracted = extract(Text(MARKDOWN), "draft.md", markdown=True, as_of=date(2021, 3, 1))
    value = extracted.mentions[1].value
    assert value is not None
    assert value.tight.low == date(2020, 1, 1).toordinal()


def test_a_time_of_day_behind_the_drafts_date_is_passed_over() -> None:
    timed = MARKDOWN.replace("2024-08-29", "2024-08-29T10:30:00+08:00")
    extracted = extract(Text(timed), "draft.md", markdown=True)
    value = extracted.mentions[1].value
    assert value is not None
    assert value.tight.low == date(2023, 1, 1).toordinal()
